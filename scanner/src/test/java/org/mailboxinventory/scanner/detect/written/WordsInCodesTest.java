package org.mailboxinventory.scanner.detect.written;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Codes of goods and plans that hold a word, words that begin like labels, and round numbers. */
class WordsInCodesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "the PAN column shows TOTAL2024G",
        "PAN: BATCH2024A",
        "TDS annexure GRAPH1234K",
        "the PAN column shows NIGHT0930P",
        "Passeport vacances 2024 : inscription n° 24AB00112",
        "Combinaisons gagnantes : 04 17 22 31 45, numéro complémentaire 08",
        "Call me between 0900-1800",
        "Call 98 first. Roster 2024102420 closed",
        "lot 24BATCH2024A1Z1, shelf 3",
        "GB24MONTH036 is the name of a plan",
        "swift: INSTALLMENT PENDING",
        "FW: INSTALLMENT PENDING FOR FEBRUARY",
        "Schrauben DIN 00006912 M8",
        "account;debit\n4000000000000000;0\n5100000000000000;0",
        "Checking acct 400000000000",
        "Numéros gagnants : 04 17 22 31 45",
        "Upgraded core banking from 10.2.11.4 to 10.2.14.0",
        "mise à niveau de 10.2.11.4 à 10.2.14.0",
      })
  void areNoValues(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PAN SHAPK8790R | in.pan high SHAPK8790R",
        "PAN: ABZCT4821Q | in.pan-organisation high ABZCT4821Q",
        "BICDEUTDEFF | global.bic high DEUTDEFF",
        "PANABCPE1234F | in.pan high ABCPE1234F",
        "Director DIN 00006912 | in.din high 00006912",
        "A/C 50100200000000 | in.bank-account high 50100200000000",
        "Upgraded the server at 10.2.11.4 for them | global.ip-address medium 10.2.11.4",
        "moved the host from 10.2.11.4 | global.ip-address medium 10.2.11.4",
        "Account number (HDFC): 50100123456789 | in.bank-account high 50100123456789",
      })
  void valuesBesideSuchStay(String text, String finding) {
    assertThat(Scanned.findings(text)).contains(finding);
  }
}
