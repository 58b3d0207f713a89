package org.mailboxinventory.scanner.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Telephones without a label where a town or a country is named whose numbers are dialled so. */
class TownTelephonesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Singapore centre 6477 8023 is staffed | 6477 8023",
        "I am in Melbourne on 03 7010 7262 | 03 7010 7262",
        "did you try the Dublin line? 01 627 5507 | 01 627 5507",
        "Overseas (UAE): 050 625 7731 | 050 625 7731",
        "Overseas desk, UK: 07700 900123 | 07700 900123",
        "Galway, Ireland - 087 267 5490 | 087 267 5490",
        "Göteborg 031-390 06 06 till fem | 031-390 06 06",
        "it rings at 01 627 5507 (Dublin) all day | 01 627 5507",
        "044 490 58 79 in Zürich | 044 490 58 79",
        "23 Lorong 8 Toa Payoh, Singapore 310024, 9182 8973 | 9182 8973",
        "cedo, Lisboa fixo 21 372 5661 | 21 372 5661",
        "LEEDS, then the store room: 0113 496 0083 | 0113 496 0083"
      })
  void onTheLineOfTheTown(String text, String number) {
    assertThat(Scanned.findings(text)).contains("global.phone medium " + number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Accounts, Leeds;0113 496 0083;07700 900041 | 07700 900041",
        "80 Robinson Road, Singapore 068899;DID 6438 7725 | 6438 7725",
        "DUBLIN;  Lobby    01 627 5507;  Guards on nights    087 267 5490 | 087 267 5490"
      })
  void onTheLinesBelowATownWhoseOwnLineHasNone(String lines, String number) {
    assertThat(Scanned.findings(lines.replace(';', '\n')))
        .contains("global.phone medium " + number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Oddział w Krakowie, numer 12 421 05 77 | 12 421 05 77",
        "Proszę oddzwonić: 61 852 40 77 (Poznań) | 61 852 40 77",
        "Ankara şubemizi 0 (312) 417 22 77 arayın | 0 (312) 417 22 77",
        "Turussa illalla 02 250 1177. | 02 250 1177",
        "Pražská pobočka: 224 191 277 | 224 191 277",
        "Debreceni fiókunk: 06 52 417 377 | 06 52 417 377",
        "Московский офис 8 (495) 788-12-77 | 8 (495) 788-12-77",
        "九龍分行 2730 4477 | 2730 4477",
        "大阪支店（06-6202-1177）です | 06-6202-1177",
        "Bergen i dag: 55 31 90 77 | 55 31 90 77"
      })
  void inTheCasesOfTheTownAndInsideOfWords(String text, String number) {
    assertThat(Scanned.findings(text)).contains("global.phone medium " + number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "九龍分行電話：2730 4477，| 2730 4477",
        "สาขาเชียงใหม่โทร 053 271 477 | 053 271 477",
        "na komórkę 512 443 977 | 512 443 977"
      })
  void aLabelAtTheEndOfAWordLeadsToOne(String text, String number) {
    assertThat(Scanned.findings(text)).contains("global.phone high " + number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Frankfurt Rechnung 069 4711220",
        "Singapore cargo 6221-4408",
        "Oslo 22 345 678 NOK",
        "London order 0207 596 870",
        "uae: 04 228 8355",
        "Madrid 2025 2026",
        "Lagos: 01.02.2026"
      })
  void whatIsCountedOrNoneOfTheRegionIsNoTelephone(String text) {
    List<String> found = Scanned.findings(text);
    assertThat(found).noneMatch(finding -> finding.startsWith("global.phone"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ask for Vasanthi Manickam, 9484246827 today",
        "Ask for Vasanthi Manickam (9484246827) today"
      })
  void aMobileDirectlyBehindANameNeedsNoLabel(String text) {
    assertThat(Scanned.findings(text)).contains("in.mobile medium 9484246827");
    assertThat(Scanned.findings(text.replace("94842", "24842")))
        .noneMatch(finding -> finding.startsWith("in.mobile"));
    assertThat(Scanned.findings(text.replace("Vasanthi Manickam", "the total")))
        .noneMatch(finding -> finding.startsWith("in.mobile"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "P: (02) 5550 2415 | (02) 5550 2415",
        "T +44 20 7946 0371 | +44 20 7946 0371",
        "T 02 8836 8882 | 02 8836 8882",
        "Fiona;M 0412 474 551 | 0412 474 551",
        "Mobile of duty partner: 087 993 8694 | 087 993 8694"
      })
  void aLetterOrAPersonBehindTheLabelLeadsToOne(String text, String number) {
    assertThat(Scanned.findings(text.replace(';', '\n'))).contains("global.phone high " + number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"P. 12 345 678", "c 4471 0093", "plan C: 12.04.2026", "grade D 4123456789"})
  void aLetterBeforeOtherNumbersIsNoLabel(String text) {
    assertThat(Scanned.findings(text)).noneMatch(finding -> finding.startsWith("global.phone"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Manila: (02) 8812 4471, cell 0917 418 2263 | global.phone | 0917 418 2263",
        "Leeds branch, so use my mobile 07968867068 | global.phone | 07968867068",
        "my brother in Leeds, UK 07968867077 | global.phone | 07968867077",
        "Mumbai office, mobile 98201 45678 | in.mobile | 98201 45678"
      })
  void theTownSaysWhoseMobileItIs(String text, String kind, String number) {
    assertThat(Scanned.findings(text))
        .anyMatch(finding -> finding.startsWith(kind) && finding.endsWith(" " + number));
  }

  @Test
  void belowAQuotedQuestionThatNamesATown() {
    assertThat(Scanned.findings("> And who is at the Dublin desk?\n\n01 627 5507, until six."))
        .contains("global.phone medium 01 627 5507");
    assertThat(Scanned.findings("We met at the Dublin desk.\n\n01 627 5507, until six."))
        .noneMatch(found -> found.contains("medium 01 627 5507"));
  }

  @Test
  void indianMobileDirectlyBehindANameWhereCallsAreSpokenOf() {
    assertThat(Scanned.findings("On call tonight: Dr. Sunita Deshmukh 8775412093; from six."))
        .anyMatch(found -> found.startsWith("in.mobile ") && found.endsWith(" 8775412093"));
  }

  @Test
  void danishNumberWhosePairsReadAsAFarDay() {
    assertThat(Scanned.findings("Telefon: 20 76 06 23")).contains("global.phone high 20 76 06 23");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ring the surgery on 0161 496 0102, out of hours 07700900614. | 07700900614",
        "Tel. 030 22631000, am Abend dann 03022631047. | 03022631047",
        "Téléphone 01 42 68 53 00, chez ma soeur 0142685307 ce soir. | 0142685307",
        "teléfono 912 345 678. Conserjería: 912 345 690. | 912 345 690"
      })
  void besideATelephoneThatIsWrittenAlike(String text, String number) {
    assertThat(Scanned.findings(text))
        .anyMatch(found -> found.matches("global.phone (high|medium) " + number));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ring the surgery on 0161 496 0102, account no. 07700900614. | 07700900614",
        "teléfono 912 345 678. Pedido: 912 345 690. | 912 345 690",
        "teléfono 912 345 678. Importe 912 345 690 EUR. | 912 345 690",
        "Ring the surgery on 0161 496 0102, code 0770090061. | 0770090061"
      })
  void whatIsCountedOrPaidOrOtherwiseWrittenIsNotDialled(String text, String number) {
    assertThat(Scanned.findings(text))
        .noneMatch(found -> found.matches("global.phone (high|medium) " + number));
  }

  @Test
  void aBareNumberThatMayBeBritishMakesNoIndianMobileBritish() {
    assertThat(Scanned.findings("மொபைல் எண்: 9725769643\nमोबाइल नंबर: 07047395027"))
        .anyMatch(found -> found.startsWith("in.mobile ") && found.endsWith(" 07047395027"));
  }

  @Test
  void aLabelInsideTheNumberOfATenderLeadsToNothing() {
    assertThat(Scanned.findings("Tender id 2024_PWD_551203_2 closes."))
        .noneMatch(found -> found.startsWith("global.password "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On duty: Agnieszka Nowak (22 512 33 44) | 22 512 33 44",
        "Urs Keller (044 668 18 00) keeps the key. | 044 668 18 00"
      })
  void inBracketsBehindAPersonByItsGroups(String text, String number) {
    assertThat(Scanned.findings(text)).contains("global.phone medium " + number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On duty: Agnieszka Nowak (22 512 334)",
        "Urs Keller (1 204 668 180) had the most.",
        "Urs Keller (12 03 19 85) and others"
      })
  void otherNumbersInBracketsAreNone(String text) {
    assertThat(Scanned.findings(text)).noneMatch(found -> found.contains("phone"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Front office   022-2652 7714;Evening crew   9915930061 | in.mobile medium 9915930061",
        "Night duty    9915930061;Front desk    080-2558 1904 | in.mobile medium 9915930061"
      })
  void inAColumnBesideWordsWithAnother(String lines, String finding) {
    assertThat(Scanned.findings(lines.replace(';', '\n'))).contains(finding);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Front office  022-2652 7714;Order no      9915930061",
        "Front office 022-2652 7714;Evening crew 9915930061",
        "Front office  022-2652 7714;Evening crew  9915930061 kg"
      })
  void noneWhereItIsCountedOrNoColumnPartsIt(String lines) {
    assertThat(Scanned.findings(lines.replace(';', '\n')))
        .noneMatch(finding -> finding.startsWith("in.mobile"));
  }

  @Test
  void roundAmountsBesideACountryAreNone() {
    assertThat(Scanned.findings("Opex Japan        310 000 000")).isEmpty();
    assertThat(Scanned.findings("Outlay, Japan 310 000 000 in all")).isEmpty();
  }

  @Test
  void theNumberOfAnAccountBesideATownIsNone() {
    assertThat(Scanned.findings("transfer ke rekening BCA a.n. Yayasan Bandung (282 317 5555)."))
        .noneMatch(each -> each.contains("phone"));
    assertThat(Scanned.findings("CEP 96718-000 - Fone (51) 3671-1122"))
        .containsExactly("global.phone high (51) 3671-1122");
    assertThat(Scanned.findings("电话 13391517988； QQ: 2654017999"))
        .containsExactly("global.phone high 13391517988");
  }
}
