package org.mailboxinventory.scanner.detect.context.payment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** A card between the word for an account and its number names what is paid there. */
class AccountForCardTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Virtual account number for your card repayment: 5222744100918339 IFSC ICIC0000106"
            + " | 5222744100918339",
        "The account for your credit card payments: 722274410091 | 722274410091",
        "Account to pay the card bill: 722274410091 | 722274410091",
      })
  void isAnAccount(String text, String account) {
    assertThat(Scanned.findings(text)).contains("in.bank-account high " + account);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The payment for your card 722274410091",
        "card payment 722274410091 for the account",
        "account statement, card payment: 722274410091",
      })
  void isNoneElsewhere(String text) {
    assertThat(Scanned.findings(text)).noneMatch(it -> it.startsWith("in.bank-account high"));
  }
}
