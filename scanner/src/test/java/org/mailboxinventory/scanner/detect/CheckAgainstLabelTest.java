package org.mailboxinventory.scanner.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.report.model.Confidence;

/** A label says one thing and a check another, or a value says nothing without its company. */
class CheckAgainstLabelTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RFC: LOMC790814KQ7 | mx.rfc medium LOMC790814KQ7",
        "Registro Federal de Contribuyentes LOMC-790814-KQ7 | mx.rfc medium LOMC-790814-KQ7",
        "주민등록번호: 850101-1234567 | kr.rrn medium 850101-1234567",
        "resident registration number 850101-1234567 | kr.rrn medium 850101-1234567",
        "RUC: 0993366721001 | ec.ruc medium 0993366721001",
        "IFSC: HDFC0077777 | in.ifsc medium HDFC0077777",
        "Voter ID: KLT6697538 | in.voter-id medium KLT6697538",
        "{'payeeVpa':'shop.12@newpsp'} | in.upi-vpa medium shop.12@newpsp",
      })
  void whereTheIssuersCheckDoesNotHoldALabelledNumberIsMedium(String text, String finding) {
    assertThat(Scanned.findings(text)).containsExactly(finding);
    assertThat(Scanned.matches(Scanned.scan(Confidence.MEDIUM), text)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NPI: 9600133784 | us.npi | 9600133784",
        "EIN: 07-1144331 | us.ein | 07-1144331",
        "SSN: 906-00-5521 | us.ssn | 906-00-5521",
        "Sri Lankan NIC: 859900937V | lk.nic | 859900937V",
        "Medicare MBI: 1SG4-TE5-MK62 | us.mbi | 1SG4-TE5-MK62",
        "National Insurance number: NK223456A | gb.nino | NK223456A",
        "DVLA no: MORGA753116SM91J02 | gb.driving-licence | MORGA753116SM91J02",
        "Canadian SIN 036 454 276 | ca.sin | 036 454 276",
        "GST registration: 07PQRST6799K1Z1 | in.gstin | 07PQRST6799K1Z1",
        "IBAN: DE12 3456 7890 1234 5678 in Kopie | global.iban | DE12 3456 7890 1234 5678",
        "IBAN NL12ABNA012345678901 | global.iban | NL12ABNA012345678901",
        "CNIC: 352011234567 | pk.cnic | 352011234567",
        "BVN: 2212345678 | ng.bvn | 2212345678",
        "الرقم الضريبي: 31004829170003 | sa.vat | 31004829170003",
        "Org.nr. 92360901 | no.organisation-number | 92360901",
        "NPWP: 01.300.066.6-0-9.100 | id.npwp | 01.300.066.6-0-9.100",
        "BTW-nr: NL81736204017B01 | nl.vat | NL81736204017B01",
      })
  void aLabelledNumberThatIsNeverIssuedIsLow(String text, String detector, String value) {
    assertThat(Scanned.matches(text))
        .anyMatch(
            match ->
                match.detector().id().value().equals(detector)
                    && match.confidence() == Confidence.LOW
                    && match.value().reveal().equals(value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Passport No: K4821936 Nationality: IND | in.passport high K4821936",
        "Passport No: K4821936, country of issue: IN | in.passport high K4821936",
        "Passport No: C01X00T47, nationality DEU | de.passport high C01X00T47",
        "Type P, Code IND, Passport No. K4821936 | in.passport high K4821936",
        "Passport of India, no. K4821936 | in.passport high K4821936",
        "Passport issued by Germany: C01X00T47 | de.passport high C01X00T47",
        "Driver licence number, issued by the United Arab Emirates: 3906157 |"
            + " global.driving-licence high 3906157",
        "Driving licence of Nepal, no. 02-05-00438817 | global.driving-licence high 02-05-00438817",
        "Beneficiary A/c No: 604-12-118830457 | in.bank-account high 604-12-118830457",
        "IFSC HDFC0000240, limit of 5412 9150 6159 9825 | global.payment-card medium 5412 9150 6159"
            + " 9825",
      })
  void codesAndIssuersBehindALabelNameTheCountry(String text, String finding) {
    assertThat(String.join(" ", Scanned.findings(text))).contains(finding);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "National ID no. 1371264484; country field empty | ",
        "ID no. 23456781 of the night shift | ",
        "Bangladeshi citizen, National ID no. 1371264484 | bd.nid high 1371264484",
        "Resident of Mombasa, ID no. 23456781 | ke.national-id high 23456781",
      })
  void anIdThatManyCountriesCallAlikeNeedsWordsOfItsCountry(String text, String finding) {
    List<String> expected = finding == null ? List.of() : List.of(finding);
    assertThat(Scanned.findings(text)).isEqualTo(expected);
  }

  @Test
  void aFormThatIsNotThatOfItsLabelIsThatOfAnotherKindNearby() {
    assertThat(Scanned.findings("ITIN (no SSN!): 909-72-7683"))
        .containsExactly("us.itin medium 909-72-7683");
  }

  @Test
  void amongAccountsOfAnotherLengthACardIsACard() {
    assertThat(
            Scanned.findings(
                """
                no | a/c no | due
                1 | 31245678901 | 120.00
                2 | 5412310980274082 | 75.00
                3 | 31245678918 | 60.00
                """))
        .containsExactly(
            "in.bank-account high 31245678901",
            "global.payment-card medium 5412310980274082",
            "in.bank-account high 31245678918");
  }

  @Test
  void aBranchThatIsNotListedIsABankCodeBesideAnAccount() {
    assertThat(Scanned.findings("A/C 50100123456788 (HDFC0077777) debited"))
        .containsExactly("in.bank-account high 50100123456788", "in.ifsc medium HDFC0077777");
    assertThat(Scanned.findings("A/C 50100123456788 (ABCD0077777) debited"))
        .containsExactly("in.bank-account high 50100123456788");
  }

  @Test
  void aRoutingNumberAboveMakesAnAccountAmerican() {
    assertThat(
            Scanned.findings(
                "Bank: Prairie Trust\nABA routing number: 026489948\nAccount number: 7731940258"))
        .contains("us.bank-account high 7731940258");
  }

  @Test
  void anAddressOfHexadecimalDigitsMayBeBroken() {
    assertThat(
            Scanned.findings(
                "wallet held, address=\n0x3fa94c0be17d25608a\nb19d7e40c26f583ad10e97\nend"))
        .containsExactly(
            "global.ethereum-address medium 0x3fa94c0be17d25608a\nb19d7e40c26f583ad10e97");
    assertThat(
            Scanned.findings(
                "wallet held, address=\n0x3fa94c0be17d25608a\nb19d7e40c26f583ad10e97a\nend"))
        .isEmpty();
    assertThat(Scanned.findings("code 0x3fa94c0be17d25608a\nb19d7e40c26f583ad10e97")).isEmpty();
  }

  @Test
  void wordsBelowTheLineOfALabelledCodeAreNoCodes() {
    assertThat(Scanned.findings("SWIFT/BIC: DEUTDEFF\nTEMPLATE CORPBANK / BATCHRUN 3"))
        .containsExactly("global.bic high DEUTDEFF");
    assertThat(Scanned.findings("SWIFT: DEUTDEFF\nCorrespondent bank: CHASUSNY"))
        .containsExactly("global.bic high DEUTDEFF", "global.bic medium CHASUSNY");
  }

  @Test
  void whatNoIssuerGivesIsLowBehindItsLabelAndABankThatIsNotListedMedium() {
    assertThat(Scanned.findings("IFSC: ABCD0077777")).containsExactly("in.ifsc medium ABCD0077777");
    assertThat(Scanned.matches("RFC: LOMC790814KQZ"))
        .extracting(Match::confidence)
        .containsExactly(Confidence.LOW);
    assertThat(Scanned.matches("паспорт 45 63 118204"))
        .extracting(Match::confidence)
        .containsExactly(Confidence.LOW);
    assertThat(Scanned.matches("Aadhaar: 0412 7731 9508"))
        .extracting(Match::confidence)
        .containsExactly(Confidence.LOW);
    assertThat(Scanned.matches("visto 0412 7731 9508")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RFC: LOMC791314KQ7",
        "RFC: XAXX010101000",
        "주민등록번호: 851301-1234567",
        "proveedor LOMC790814KQ7",
        "고객 850101-1234567",
        "code HDFC0077777",
        "Voter ID: INC6697538",
        "seen KLT6697538",
      })
  void withoutLabelOrFormItIsNone(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Card number 4539 2002 9772 7694 | global.payment-card",
        "IBAN: DE89 3704 0044 0532 0130 01 | global.iban",
        "Aadhaar number 2341 2341 2345 | in.aadhaar",
        "GSTIN: 27AAPFU0939F1ZO | in.gstin",
        "VIN: 1M8GDM9A1KP042788 | global.vin",
        "IBAN do pagador: DE89 3704 0044 0532 0130 01 | global.iban",
        "IBAN as instructed: DE89 3704 0044 0532 0130 01 | global.iban",
        "Card number entered on IVR: 4539 2002 9772 7694 | global.payment-card",
        "Card number as dictated: 4539 2002 9772 7694 | global.payment-card",
        "GSTIN of the consignee: 27AAPFU0939F1ZO | in.gstin",
        "GSTIN of recipient: 27AAPFU0939F1ZO | in.gstin",
        "TFN, Australia: 842 193 148 | au.tfn",
        "Tax file number (TFN), Australia - 842 193 148 | au.tfn",
        "NIE: X2482300O | es.nie",
        // A telephone by the word behind it, a card by chance, another country's by chance.
        "NHS number: 742 944 5231 (as read from the fax) | gb.nhs",
        "IBAN: DE45 4947 4784 8957 8977 20 | global.iban",
        "IMEI: 393106760904663 | global.imei",
      })
  void elsewhereALabelledNumberThatFailsIsLow(String text, String detector) {
    List<Match> matches = Scanned.matches(text);
    assertThat(matches).hasSize(1);
    assertThat(matches.get(0).detector().id().value()).isEqualTo(detector);
    assertThat(matches.get(0).confidence()).isEqualTo(Confidence.LOW);
    assertThat(matches.get(0).validated()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    // One of three passes a card's check: a column of accounts has some of these by chance.
    "36112233445569, 36112233445574, 36045566778817, in.bank-account",
    // Two of three.
    "36112233445569, 36045566778893, 36045566778817, global.payment-card",
  })
  void whatMostOfAColumnOfAccountsIsDecidesForThoseThatPassACardsCheck(
      String first, String second, String third, String detector) {
    String rows =
        """
        Name,Account number,City
        Asha Rao,%s,Pune
        Dev Shah,%s,Pune
        Ravi Iyer,%s,Pune
        """
            .formatted(first, second, third);
    assertThat(Scanned.matches(rows))
        .filteredOn(match -> !match.detector().category().equals("person-name"))
        .extracting(match -> match.detector().id().value())
        .startsWith(detector)
        .endsWith("in.bank-account");
  }

  @Test
  void aWordAgainstAWeakCheckOutweighsAWordForItNearby() {
    assertThat(Scanned.findings("job 546632408957 failed, the Aadhaar copy was not legible"))
        .isEmpty();
    assertThat(Scanned.findings("546632408957 failed, the Aadhaar copy was not legible"))
        .containsExactly("in.aadhaar high 546632408957");
  }

  @Test
  void withoutALabelWhatFailsIsNothing() {
    assertThat(Scanned.matches("my card is lost, see DE89 3704 0044 0532 0130 01")).isEmpty();
  }

  @Test
  void anExplanationSaysThatTheCheckRefusesIt() {
    PartScan scan = Scanned.scan(Confidence.LOW);
    scan.explain(dropped -> {});
    Explanation why = Scanned.matches(scan, "RFC: LOMC790814KQ7").get(0).why();
    assertThat(why)
        .extracting(Explanation::rule, Explanation::checks)
        .containsExactly("failing", List.of("mx-rfc-form"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Account number: 5412310980274082",
        "debited from account 5412 3109 8027 4082 today",
        "A/C No. 5412310980274082",
        "Bank account 5412-3109-8027-4082",
        "savings account no 5412310980274082",
        "Kreditkonto, account 5412310980274082",
      })
  void aCardThatItsCheckValidatesIsNoAccountWhateverTheLabel(String text) {
    assertThat(Scanned.matches(text).stream().map(match -> match.detector().id().value()))
        .containsExactly("global.payment-card");
  }

  @Test
  void anAccountThatNoCardsCheckValidatesStaysOne() {
    assertThat(Scanned.findings("Account number: 5412310980274083"))
        .containsExactly("in.bank-account high 5412310980274083");
    assertThat(Scanned.findings("Account number: 50100123456789"))
        .containsExactly("in.bank-account high 50100123456789");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Exp. 12/2003",
        "The licence expires 11/2027 and must be renewed",
        "Ibuprofen 400 mg, exp 03/28",
        "this offer is valid till 12/27",
        "domain expiry: 04/2027",
      })
  void aMonthAndAYearAreNoCardsExpiryByThemselves(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "my Visa, exp. 12/2027 | 12/2027",
        "5412 3109 8027 4082 exp 12/27 | 12/27",
        "Please charge the card, expiry: 04/2027 | 04/2027",
        "VALID THRU 12/27 | 12/27",
      })
  void besideACardTheyAre(String text, String value) {
    assertThat(Scanned.findings(text)).contains("global.card-expiry high " + value);
  }

  @Test
  void anIbanThatFailsEndsWhereThoseOfItsCountryDo() {
    assertThat(Scanned.matches("The IBAN DE85 3704 0044 0990 3924 92 was refused by our gateway"))
        .extracting(match -> match.detector().id() + " " + match.value().reveal())
        .containsExactly("global.iban DE85 3704 0044 0990 3924 92");
  }

  /** Both numbers pass the check of eleven, which one in eleven does. */
  @Test
  void aNumberBehindAWordThatEndsInOneForANumberIsNoneOfTheKindNearby() {
    assertThat(Scanned.findings("Klant: burgerservicenummer 111222333, werkbonnummer 123456782"))
        .containsExactly("nl.bsn high 111222333");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"password: ${DB_PASSWORD:?missing1}", "key: {{app.password:Xk29dkQ1}} is set"})
  void theNameOfAVariableLeadsToNothing(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }

  @Test
  void inATableTheCardMayStandInAnotherColumn() {
    assertThat(
            Scanned.table(
                List.of(
                    List.of("Name", "Number", "Expiry"),
                    List.of("A. Holm", "5412310980274082", "12/27"),
                    List.of("B. Falk", "4539200297727693", "03/28"))))
        .contains("global.card-expiry high 12/27", "global.card-expiry high 03/28");
  }
}
