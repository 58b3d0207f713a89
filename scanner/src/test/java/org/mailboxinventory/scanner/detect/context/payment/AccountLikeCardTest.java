package org.mailboxinventory.scanner.detect.context.payment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** The code of a bank beside an account that passes the check of cards says that it is none. */
class AccountLikeCardTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Payee: Nilgiri Traders~A/c no: 4538526018159084~IFSC: PUNB0453800 | 4538526018159084",
        "account number 5217301661318600, ifsc code PUNB0521700 please | 5217301661318600",
        "A/c No. 6521913909960305 (current account, Bank of Baroda), IFSC BARB0NAVRAN |"
            + " 6521913909960305",
        "Bank: PNB~IFSC: PUNB0510600~Account No: 5106824628194826~Type: Savings | 5106824628194826",
        "Account 4512199351819092, SWIFT PUNBINBB | 4512199351819092",
      })
  void isAnAccount(String text, String account) {
    assertThat(Scanned.findings(text.replace('~', '\n')))
        .contains("in.bank-account high " + account)
        .noneMatch(it -> it.startsWith("global.payment-card"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Account no: 5410378657975432~Linked savings a/c with IFSC SBIN0001910",
        "Savings a/c 34005671275 (IFSC HDFC0003374); credit a/c 5410378657975432.",
        "Pay a/c 4538526018159084 IFSC ICIC0000103, this is his credit card",
        "account 5217301661318600, moved to IFSC SBIN0001910",
        "account 6521 9139 0996 0305, IFSC SBIN0001910",
      })
  void otherwiseItIsACard(String text) {
    assertThat(Scanned.findings(text.replace('~', '\n')))
        .anyMatch(it -> it.startsWith("global.payment-card"));
  }
}
