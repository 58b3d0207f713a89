package org.mailboxinventory.scanner.detect.context.other;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Accounts of a ledger, days and times behind words for accounts of banks. */
class LedgerNumbersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Account 4530000000 Fee income",
        "Account last used 20261103101522, session 7",
        "/in/acc_20250309.ok",
        "Acct 20250309 closed",
        "guarantor account 418263504",
        "Order 9934 1120 4451 7783 is on your account page"
      })
  void areNoAccountsOfBanks(String text) {
    assertThat(Scanned.findings(text)).noneMatch(it -> it.contains("bank-account"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Account 4530000800 is overdrawn",
        "Acct 20251309 closed",
        "Acct 20260230 closed",
        "account 20261103251522 closed",
        "Számlaszám: 11773016-57577843-00000000",
        "your account 418263504"
      })
  void numbersLikeThemAre(String text) {
    assertThat(Scanned.findings(text)).anyMatch(it -> it.contains("bank-account"));
  }
}
