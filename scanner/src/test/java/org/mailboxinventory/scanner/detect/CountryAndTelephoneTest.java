package org.mailboxinventory.scanner.detect;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.compiled.Accepted;
import org.mailboxinventory.scanner.detect.compiled.CatalogueStore;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;

/** Which country a value is of, and telephones as they are dialled within their regions. */
class CountryAndTelephoneTest {
  private static final CompiledCatalogue INDIAN = catalogue("in", List.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Passport number 531940276 | 531940276 | global.passport | ",
        "British passport number 531940276 | 531940276 | gb.passport | word",
        "Passport number XR4829175 (Republic of Greece) | XR4829175 | gr.passport | word",
        "Passport No: K4821936 | K4821936 | in.passport | home",
        "Account number: 4829175502 | 4829175502 | in.bank-account | home",
        "Account number: 4829175502, ABA routing number 021000021 | 4829175502 | us.bank-account |"
            + " word",
        "Driver licence no: 48291755 | 48291755 | global.driving-licence | ",
        "Texas driver license no: 48291755 | 48291755 | us.driving-licence | word"
      })
  void aCountryIsClaimedByEvidenceAndTheExplanationSaysWhich(
      String text, String value, String detector, String evidence) {
    Match match = at(value, found(INDIAN, text));
    assertThat(match.detector().id().value()).isEqualTo(detector);
    assertThat(requireNonNull(match.why()).country()).isEqualTo(evidence);
  }

  @Test
  void theBanksOwnCountrySettlesWhatNothingElseDoes() {
    Match match = at("531940276", found(catalogue("gb", List.of()), "Passport number 531940276"));
    assertThat(match.detector().id().value()).isEqualTo("gb.passport");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tel: 1-415-555-2671 | 1-415-555-2671",
        "Phone: 713/853-6161 | 713/853-6161",
        "Fax 713 853-6161 | 713 853-6161",
        "phone (713) 853-6161 | (713) 853-6161",
        "Telefon: 030 22631000 | 030 22631000",
        "Téléphone : 01 42 68 53 00 | 01 42 68 53 00",
        "Teléfono: 912 345 678 | 912 345 678",
        "Tel: 6221 8888 | 6221 8888",
        "電話: 03-3213-1111 | 03-3213-1111",
        "Утас: 7019-2864 | 7019-2864",
        "Гар утас: 99182047 | 99182047",
        "دورنگار : 021-88530417 | 021-88530417",
        "شماره تماس: 66418205 | 66418205",
        "ফ্যাক্স: 9128403 | 9128403",
        "(維修專線) 02-2834-6107 | 02-2834-6107",
        "Trunkline: 8712-4409 | 8712-4409",
        "appelez le numéro vert 0 800 20 13 47 | 0 800 20 13 47",
        "Numero verde 800 303 306 | 800 303 306",
        "infolinia 801 365 365 | 801 365 365",
        "ouvidoria 0800-570-0011 | 0800-570-0011",
        "Tel. (0 69) 2 13 45 67 | (0 69) 2 13 45 67",
        "tel. (22) 345 67 89 | (22) 345 67 89",
        "Çağrı merkezi 0850 222 0 400 | 0850 222 0 400",
        "Free call: 13 22 11 | 13 22 11",
        "Teléfono oficina: 91 546 83 20 | 91 546 83 20",
        "Fax : 04/65/84/85/18 | 04/65/84/85/18",
        "Ruf 0721/47/38/18 oder | 0721/47/38/18",
        "M-Pesa no 0722.418.397 | 0722.418.397",
        "Lost or stolen: 1300 552 417 | 1300 552 417"
      })
  void behindALabelTheNumbersOfEveryRegionAreKnown(String text, String value) {
    Match match = at(value, found(INDIAN, text));
    assertThat(match.detector().id().value()).isEqualTo("global.phone");
    assertThat(match.confidence()).isEqualTo(Confidence.HIGH);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lagos: 01 461 2280 | 01 461 2280",
        "Lyon 04 65 71 22 38 after nine | 04 65 71 22 38",
        "Manila: (02) 8812 4471 | (02) 8812 4471",
        "the vault in Rewari, 01274-225512, is open | 01274-225512"
      })
  void behindATownAndInTheFormOfIndianLandlinesNoLabelIsNeeded(String text, String value) {
    Match match = at(value, found(INDIAN, text));
    assertThat(match.detector().id().value()).isEqualTo("global.phone");
    assertThat(match.confidence()).isEqualTo(Confidence.MEDIUM);
  }

  @Test
  void aDayOrAnAmountBehindATownIsNoNumber() {
    assertThat(telephones(INDIAN, "Lagos: 01.02.2026")).isEmpty();
    assertThat(telephones(INDIAN, "Mumbai: 9844122600")).isEmpty();
    assertThat(telephones(INDIAN, "lagos: 01 461 2280")).isEmpty();
  }

  @Test
  void aNumberEndsAtAChineseComma() {
    assertThat(telephones(INDIAN, "电话 021-62884173，周一")).containsExactly("021-62884173");
  }

  @Test
  void anExtensionGluedToANumberEndsIt() {
    assertThat(Scanned.findings("Phone: +1-747-661-8252x2257"))
        .containsExactly("global.phone high +1-747-661-8252");
    assertThat(Scanned.findings("| phone | (263)380-3295x8787 |"))
        .containsExactly("global.phone high (263)380-3295");
    assertThat(Scanned.findings("Tel. 212-661-8252ext.41"))
        .containsExactly("global.phone high 212-661-8252");
  }

  @Test
  void twoNumbersBehindALabelAreTwo() {
    assertThat(telephones(INDIAN, "Tél : 01 56 77 01 20 / 06 81 57 85 47"))
        .containsExactly("01 56 77 01 20", "06 81 57 85 47");
    assertThat(telephones(INDIAN, "Infolinia 801 123 456 lub 22 566 77 88"))
        .containsExactly("801 123 456", "22 566 77 88");
  }

  @Test
  void daysAndYearsAreNoNumbers() {
    assertThat(telephones(INDIAN, "Direkt: 02.05.2024")).isEmpty();
    assertThat(telephones(INDIAN, "Office 2002-2003")).isEmpty();
    assertThat(telephones(INDIAN, "Please call 12-05-2024 14:00")).isEmpty();
  }

  @Test
  void withoutALabelOnlyTheChosenRegionsAreDialledWithin() {
    String text = "You may ring the desk, 089 24419012, until nine.";
    assertThat(telephones(catalogue("in", List.of("FR")), text)).isEmpty();
    assertThat(telephones(catalogue("in", List.of("DE")), text)).containsExactly("089 24419012");
  }

  @ParameterizedTest
  @CsvSource({
    "Mobile no: 88266 41520",
    "mobile 8150441520",
    "Mob: 8746541520",
    "Mob: 9032-288-638",
    "Mobile: 987 180 6415",
    "mob. no. 70.2923.7777",
    "M0B 9895 323 177",
    "not picking 9731204477",
    "tried 08335576877 twice",
    "try other no +91 60127 55777"
  })
  void seriesThatThePlanDoesNotKnowAsMobileAreMobilesBehindALabel(String text) {
    List<Match> found = found(INDIAN, text);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).detector().id().value()).isEqualTo("in.mobile");
  }

  @Test
  void twoOfTenDigitsBehindALabelAreTwo() {
    assertThat(found(INDIAN, "Mob 9822047777/9373301177")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "T: +44 20 7946 0877, M: 07700900477 | global.phone",
        "Tel (0161) 496 0795 or mobile 07700900477 | global.phone",
        "Tel 033-2303-6114, mobile 07700900477 | in.mobile",
        "Tel 0161-4960795, mobile 07700900477 | in.mobile",
        "Jaipur branch: 0141 236 5478, mobile 07700900477 | in.mobile",
        "Tel 0141 236 5478, mobile 9812345670, mobile 07700900477 | in.mobile",
        "T: 022 2266 4477, M: 07700900477 | in.mobile"
      })
  void besideWhatIsBritishAMobileIsBritish(String text, String kind) {
    assertThat(at("07700900477", found(INDIAN, text)).detector().id().value()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mobile 08034567890 mail to ada@quorvand.example.ng | global.phone",
        "cellulare: 09811848077 scrivere a info@quorvand.example.it | global.phone",
        "mobile 09121234567, office in Tehran +98 21 6022 3720 | global.phone",
        "mobile 08034567890 mail to ada@quorvand.example.ng, PAN ABCPE1234F | in.mobile",
        "mobile 08034567890 mail to ada@quorvand.example | in.mobile",
      })
  void besideWhatIsOfACountryThatDialsAlikeItIsOfThatCountry(String text, String kind) {
    String number = text.replaceAll("\\D*(0\\d{10}).*", "$1");
    assertThat(at(number, found(INDIAN, text)).detector().id().value()).isEqualTo(kind);
  }

  @Test
  void whatIsDialledBehindAPauseIsNoFurtherTelephone() {
    assertThat(found(INDIAN, "Tel: +44 20 7946 0958,,82537740732#")).hasSize(1);
  }

  @Test
  void withoutItsZeroAMobileIsIndian() {
    assertThat(found(INDIAN, "Tel 0161 496 0795, mobile: 77009 00477"))
        .anyMatch(match -> match.detector().id().value().equals("in.mobile"));
  }

  @Test
  void beforeAnUnsureKindOfNoCountryItStays() {
    assertThat(Scanned.matches(Scanned.scan(Confidence.LOW), "T 029 2018 0123 M 07700900477"))
        .anyMatch(match -> match.detector().id().value().equals("in.mobile"));
  }

  @Test
  void inTheGroupsOfAmericaANumberOfItsPlanIsNoIndianMobile() {
    assertThat(found(INDIAN, "Mobile: 713 853 6161"))
        .noneMatch(match -> match.detector().id().value().equals("in.mobile"));
  }

  @Test
  void aNumberThatIsFreeToCallInAmericaIsNoIndianMobile() {
    assertThat(found(INDIAN, "call toll free 800-555-1212"))
        .noneMatch(match -> match.detector().id().value().equals("in.mobile"));
  }

  private static List<String> telephones(CompiledCatalogue catalogue, String text) {
    return found(catalogue, text).stream()
        .filter(match -> match.detector().id().value().equals("global.phone"))
        .map(match -> match.value().reveal())
        .toList();
  }

  private static CompiledCatalogue catalogue(String home, List<String> regions) {
    return CompiledCatalogue.of(
        CatalogueStore.read(ConfigFiles.bundled(), List.of(), new ArrayList<>()),
        home,
        Accepted.nothing(),
        regions);
  }

  private static Match at(String value, List<Match> matches) {
    return matches.stream()
        .filter(match -> match.value().reveal().equals(value))
        .findFirst()
        .orElseThrow(() -> new AssertionError("not found among " + matches.size()));
  }

  private static List<Match> found(CompiledCatalogue catalogue, String text) {
    List<Match> matches = new ArrayList<>();
    PartScan scan = PartScan.of(catalogue, Confidence.MEDIUM);
    scan.explain(dropped -> {});
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    scan.begin(matches::add);
    scan.text(utf8, 0, utf8.length);
    scan.finish();
    return matches;
  }
}
