package org.mailboxinventory.scanner.detect.context.payment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
        "my card no is 33190477216 sbi saving, nothing is shown | 33190477216",
        "Card no: 50100731904462~Branch: Kothrud, IFSC HDFC0000017 | 50100731904462",
        "his card number is 50100731904462, but that is his HDFC account | 50100731904462",
      })
  void withItsBranchItIsAnAccount(String text, String account) {
    assertThat(Scanned.findings(text.replace('~', '\n')))
        .contains("in.bank-account high " + account);
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
        "My card no 331904772165 is blocked, please debit the savings account",
        "My card no 331904772165 is linked to my account",
      })
  void elsewhereItIsNone(String text) {
    assertThat(Scanned.findings(text)).noneMatch(it -> it.startsWith("in.bank-account"));
  }

  @Test
  void whereTheBankIsOfNoKnownCountryTheAccountIs() {
    assertThat(
            Scanned.findings(
                "Block card 844496201657, that is the savings account at Peoples Bank, Kandy"))
        .contains("global.bank-account high 844496201657");
  }
}
