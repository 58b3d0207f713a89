package org.mailboxinventory.scanner.detect.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** The letter that ends a number in a program is none of the number. */
class NumberLiteralTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "long accountNo = 601003451847L;|in.bank-account high 601003451847",
        "long account_no = 601003451847l;|in.bank-account high 601003451847",
        "mobile: 9876401239n,|in.mobile high 9876401239",
        "setMobile(9876401239L)|in.mobile high 9876401239"
      })
  void thatEndsANumber(String text, String finding) {
    assertThat(Scanned.findings(text)).contains(finding);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"account no 601003451847L", "accountNo = 601003451847LX;", "mobile 9876401239L-4"})
  void otherLettersBelongToIt(String text) {
    assertThat(Scanned.findings(text)).noneMatch(each -> each.contains(" high "));
  }
}
