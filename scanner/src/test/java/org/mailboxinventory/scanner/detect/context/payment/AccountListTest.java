package org.mailboxinventory.scanner.detect.context.payment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Accounts in lists below a line that names them, and what only is called an account. */
class AccountListTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Freeze the following accounts and report:\n1) 34801552917\n2) 34801552918",
        "Please close these accounts:\n1. 34801552917\n2. 34801552918",
        "Accounts to be marked:\n- 34801552917\n- 34801552918",
        "Konten sperren:\n(a) 34801552917\n(b) 34801552918"
      })
  void itsItemsAreAccounts(String text) {
    assertThat(Scanned.findings(text))
        .containsExactly("in.bank-account high 34801552917", "in.bank-account high 34801552918");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Please call the following customers:\n1) 34801552917",
        "G/L accounts:\n1) 34801552917",
        "Invoices for the accounts department:\n1) 34801552917",
        "User accounts to be closed:\n1) 34801552917",
        "Freeze the following accounts.\n\nTickets:\n1) 34801552917",
        "Post it to G/L account 34801552917",
        "SAP account 34801552917",
        "Sachkonto 34801552917"
      })
  void otherNumbersAreNot(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Diners a/c: 3627 018754 4173|global.payment-card high 3627 018754 4173",
        "S/C 20.41.18 A/C 7361 8209|gb.sort-code-account medium 7361 8209",
        "Pay by FPS to 40-22-19 71630489 please|gb.sort-code-account medium 40-22-19 71630489"
      })
  void anAbbreviationIsTheAccountsOwn(String text, String finding) {
    assertThat(Scanned.findings(text)).containsExactly(finding);
  }
}
