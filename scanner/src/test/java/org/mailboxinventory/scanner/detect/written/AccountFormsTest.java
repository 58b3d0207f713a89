package org.mailboxinventory.scanner.detect.written;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Accounts in groups and lengths of single countries, behind a label. */
class AccountFormsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "账号:1102 0200 1916 4930 772 | 1102 0200 1916 4930 772",
        "账号:1102020019164930772 | 1102020019164930772",
        "acct 1102-0200-1916-4930-772 | 1102-0200-1916-4930-772",
        "akaun kami 1102-0200-1916-4930-772 | 1102-0200-1916-4930-772",
        "ke rek BRI 3421 01 015786 53 3 ya | 3421 01 015786 53 3",
        "rekening BRI 0341-01-015786-50-3 | 0341-01-015786-50-3",
        "Номер счёта 40817 810 5 0000 1234567 | 40817 810 5 0000 1234567",
        "р/с 40702810938000060473 | 40702810938000060473",
        "Számlaszám: 11773016-57577843-00000000 | 11773016-57577843-00000000",
        "sätts in på clearing 8214-9, 923 448 165-2 | 8214-9, 923 448 165-2",
        "račun br. 265 - 9164884670534 - 34 | 265 - 9164884670534 - 34",
        "Şube/hesap: 0471 / 0088456282017282 | 0471 / 0088456282017282",
        "Uplatu izvršiti na račun 265-9164884670534-34 | 265-9164884670534-34",
        "rekening 733-4561890-12 | 733-4561890-12",
        "Cta. corriente soles 191-25813182-1-53 | 191-25813182-1-53",
        "Nr rachunku 61 1090 1014 0000 0712 1981 2874 | 61 1090 1014 0000 0712 1981 2874",
        "NIB 0035 0128 00000012345 30 | 0035 0128 00000012345 30",
        "հաշվի համարը 1306953951127 | 1306953951127",
        "RIB 011 780 0000012345678901 23 | 011 780 0000012345678901 23",
      })
  void areAccounts(String text, String value) {
    assertThat(Scanned.findings(text)).contains("global.bank-account high " + value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RD card no 6374015501568 matured | in.bank-account high 6374015501568",
        "RTGS to 4410 0097 3315 today | in.bank-account high 4410 0097 3315",
        "her passbook number is 4410 0097 3315 | in.bank-account high 4410 0097 3315",
        "fixed deposit bearing number 6374015501568 | in.bank-account high 6374015501568",
        "my pension goes to 6374 0155 0156 81 | in.bank-account high 6374 0155 0156 81",
        "Pension goes to 063-214 10448872 | au.bank-account high 063-214 10448872",
        "account 221-433-283247 in Busan | in.bank-account high 221-433-283247",
        "lien on FD no. 39535308955091 | in.bank-account high 39535308955091",
        "proceeds to SB 44104450571973 | in.bank-account high 44104450571973",
        "OD no 48330890119026 renewed | in.bank-account high 48330890119026",
        "Virtual account for collections: KVBL6603893411 | in.bank-account medium KVBL6603893411",
        "A/c no 5010:0123:4567:89 | in.bank-account high 5010:0123:4567:89",
        "Sort code/account 60/20/69  24198728 | gb.sort-code-account high 60/20/69  24198728",
        "pay to s/c and a/c 20/45/67 44718204 | gb.sort-code-account high 20/45/67 44718204",
      })
  void ofIndiaAndBritainAreKnownByWhatTheyAreCalled(String text, String finding) {
    assertThat(Scanned.findings(text)).contains(finding);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FDR no. 39535308955091 lost",
        "SB 7104826 dt 11-04-2024, B/L MAEU 910472836",
        "meter KVBL6603893411 read",
        "ref 20/45/67 44718204",
        "Sort code/account 20/11/67 and 44718204",
      })
  void receiptsBillsAndMetersAreNone(String text) {
    assertThat(Scanned.findings(text))
        .noneMatch(it -> it.matches(".*account (medium|high) .* .*"))
        .noneMatch(it -> it.startsWith("in.bank-account"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "የሂሳብ ቁጥር",
        "အကောင့်နံပါတ်",
        "លេខគណនី",
        "ເລກບັນຊີ",
        "Հաշվեհամար",
        "ՀԱՇՎԵՀԱՄԱՐ",
        "ШОТ НӨМІРІ",
        "ගිණුම් අංකය",
        "ანგარიშის ნომერი",
        "Hesab nömrəsi",
        "шот нөмірі",
        "Дансны дугаар",
        "Hisob raqami",
        "Numri i llogarisë",
        "Сметка број",
        "uimhir chuntais",
        "rhif cyfrif",
        "nambari ya akaunti",
        "lambarka koontada",
        "شماره حساب",
        "Rekeningnommer"
      })
  void areCalledSoInManyLanguages(String label) {
    assertThat(Scanned.findings(label + " 1000819430880335"))
        .containsExactly("global.bank-account high 1000819430880335");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ਖਾਤਾ ਨੰਬਰ", "ଖାତା ନମ୍ବର", "അക്കൗണ്ട് നമ്പർ", "একাউণ্ট নম্বৰ", "ಖಾತೆ ಸಂಖ್ಯೆ"})
  void areCalledSoInTheLanguagesOfIndia(String label) {
    assertThat(Scanned.findings(label + " 1000819430880335"))
        .containsExactly("in.bank-account high 1000819430880335");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Fleet account 7006671217966174939, two fills | bank-account",
        "GA4 property 338576597, analytics account 146675887 | bank-account",
        "Tracking 1102 0200 1916 4930 772 | bank-account",
        "Toll acct 7160270861 is low | bank-account",
        "Account number 1234567890123456 | bank-account",
        "Account: 1111 2222 3333 4444 | bank-account",
        "acct 9876543210987654 | bank-account",
      })
  void numbersOfOtherThingsAreNone(String text, String kind) {
    assertThat(Scanned.findings(text)).noneMatch(it -> it.contains(kind));
  }
}
