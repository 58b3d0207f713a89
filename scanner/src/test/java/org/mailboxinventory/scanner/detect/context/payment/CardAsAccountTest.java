package org.mailboxinventory.scanner.detect.context.payment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** The code of a bank's branch behind a number that is called a card says that it is an account. */
class CardAsAccountTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Locker rent from my card no. 001904116203375 IFSC PUNB0001900 please | 001904116203375",
        "the savings \"card\", no. 410027735518, IFSC BARB0NAVRAN, stays | 410027735518",
        "My card number is 50100731904462, IFSC code: HDFC0000017 | 50100731904462",
        "Card No 33190477216 (IFSC SBIN0001234) | 33190477216",
        "lost: debit card no 50100 4417 90246, HDFC Bank savings, send another | 50100 4417 90246",
        "My card number is 917010033847722 (axis bank savings). | 917010033847722",
        "ATM card no 33190477216, SBI savings account | 33190477216",
      })
  void withItsBranchItIsAnAccount(String text, String account) {
    assertThat(Scanned.findings(text)).contains("in.bank-account high " + account);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Debit card no. 4539218668956790, IFSC SBIN0001234",
        "Debit card no. 4539218668956791, IFSC SBIN0001234",
        "Card no 001904116203375 and MICR 400002001",
        "Card no 001904116203375, sent to Ravi of IFSC SBIN0001234",
        "CIF no. 89055716123, IFSC SBIN0001234",
        "Card no 001904116203375, my savings are gone",
        "Debit card no. 4539218668956791, HDFC Bank savings",
      })
  void elsewhereItIsNone(String text) {
    assertThat(Scanned.findings(text)).noneMatch(it -> it.startsWith("in.bank-account"));
  }
}
