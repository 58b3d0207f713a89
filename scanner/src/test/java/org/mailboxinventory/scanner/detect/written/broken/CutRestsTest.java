package org.mailboxinventory.scanner.detect.written.broken;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/**
 * Values behind their labels of which few digits were left for the next line, or that were cut in
 * two halves; {@code ~} is the line's end, brackets for where the value is.
 */
class CutRestsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "in.mobile high;Mobile number [93664712~95]",
        "in.mobile high;My registered mobile is [936647~8812] and it works",
        "in.mobile high;Mobile: [93~66478812]",
        "global.phone high;Call our office in New York at (212) 555-0142 or [(646) 555-0~173], ext."
            + " 4",
        "in.bank-account high;Account no. [7417898321~56], IFSC IDIB0006658",
        "in.bank-account high;Account no. [0071965~3403412]      Opening balance 12,340.00",
        "in.bank-account high;Credit to a/c [03135017~67300719], through NEFT",
        "in.bank-account high;Close a/c no. [50100871~447205] Kotak Bank, Pune",
        "in.bank-account high;IFSC SBIN0004417, a/c no. [20447109~6631] whereas the form has"
            + " another",
        "in.bank-account high;Account no. [60220014~471] remains frozen",
        "in.customer-id high;Customer ID [8844~6703] shows as dormant",
        "in.loan-account high;Interest on loan a/c [LN000984~480612] is due",
        "in.loan-account high;Nothing was paid in loan a/c [LN000984~480612] since January",
        "in.passport high;Passport (India) no. [S972338~1]~Flight UK 4417",
        "global.date-of-birth high;Date of birth: [14/0~8/1987]",
        "global.date-of-birth high;geb. [17.02.19~59] in Plauen",
        "global.card-expiry high;card 5180 0365 9399 3913, exp [04/3~0]. Balance nil",
        "global.one-time-password high;The one-time password is [481~926]. Do not share it"
      })
  void areFoundInOnePiece(String finding, String text) {
    for (String breaking : new String[] {"\n", "\r\n", "\n    ", "<br>\n"}) {
      String value = text.substring(text.indexOf('[') + 1, text.indexOf(']'));
      assertThat(Scanned.findings(text.replaceAll("[\\[\\]]", "").replace("~", breaking)))
          .contains(finding + " " + value.replace("~", breaking));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Account no. 88812345~3 cheques, 4 drafts",
        "Account no. 3184010012~2. Copy of PAN",
        "Account no. 123456712~15 days from now",
        "Account no. 123456712~1,200.00 paid",
        "Account no. 123456712~2024, the year of the loan",
        "Account no. 50100123456712~400001 Mumbai",
        "Account no. 50100123456712~15/04/2024",
        "Account nos.~50100123456712~15",
        "Account no. 501001234~501~502~503",
        "Pay from a/c 501001234512~25000 to Ravi today",
        "Customer ID 1234512~8 has complained",
        "Loan account 12345612~12345613 and 12345614 are closed",
        "Passport no. Z1234512~2 is the page",
        "Mobile 9876543212~10 units",
        "Phone 044 29279112~2 copies to be sent",
        "Passport no. W6698612~15/04/2024",
        "Date of birth: 14/08/19~12 members of the family",
        "OTP: 9182~74 applicants came"
      })
  void areNotJoinedWithWhatIsBelow(String text) {
    assertThat(Scanned.findings(text.replace('~', '\n')))
        .noneMatch(finding -> finding.contains("\n") && !finding.contains(" low "));
  }
}
