package org.mailboxinventory.scanner.detect.written;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        "ke rek BRI 3421 01 015786 53 3 ya | 3421 01 015786 53 3",
        "rekening BRI 0341-01-015786-50-3 | 0341-01-015786-50-3",
        "Номер счёта 40817 810 5 0000 1234567 | 40817 810 5 0000 1234567",
        "р/с 40702810938000060473 | 40702810938000060473",
      })
  void areAccounts(String text, String value) {
    assertThat(Scanned.findings(text)).contains("global.bank-account high " + value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Fleet account 7006671217966174939, two fills | bank-account",
        "GA4 property 338576597, analytics account 146675887 | bank-account",
        "Tracking 1102 0200 1916 4930 772 | bank-account",
        "Toll acct 7160270861 is low | bank-account",
      })
  void numbersOfOtherThingsAreNone(String text, String kind) {
    assertThat(Scanned.findings(text)).noneMatch(it -> it.contains(kind));
  }
}
