package org.mailboxinventory.scanner.detect.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** A word beside the first word of a label may make another thing of it. */
class OtherThingsTest {

  @ParameterizedTest
  @CsvSource({
    "loyalty account 1, account, true",
    "LOYALTY_ACCOUNT 1, ACCOUNT, true",
    "loyaltyAccount 1, Account, true",
    "userLoyaltyAccount 1, Account, true",
    "disloyalty account 1, account, false",
    "loyalty: account 1, account, false",
    "account 1, account, false",
    "passport.js 1, passport, true",
    "passport. js 1, passport, false",
    "passport no 1, passport, false",
    "Scheme born 1, born, true",
    "the fund was born 1, born, true",
    "the aunt was born 1, born, false",
  })
  void tellsWhatStandsBesideAWord(String text, String word, boolean other) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int from = text.indexOf(word);
    int to = from + word.length();
    long hash = Words.hash(bytes, from, to);
    assertThat(OtherThings.is(bytes, from, to, hash, bytes.length)).isEqualTo(other);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reward points account 9470821427155811 has 4923 points",
        "Gaming account no. 907049765707848 was closed",
        "E-mail account 907049765707848",
        "The training passport M4471982 was handed out",
        "passport.js 0.5.6 in the bundle P9044312",
        "Software licence no. 48291755",
        "The deposit scheme was born on 14.02.1998",
        "Brand born 01.04.1999",
      })
  void isNoAccountPassportOrLicence(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }

  @Test
  void norIsWhatAHeaderCallsSo() {
    assertThat(
            Scanned.findings(
                "Shop,Loyalty account\nKaveri,947082142715581\nNila,847082142715582\n"))
        .isEmpty();
    assertThat(
            Scanned.findings(
                "Shop,Savings account\nKaveri,947082142715581\nNila,847082142715582\n"))
        .hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Savings account 907049765707848",
        "Customer account no. 907049765707848",
        "Indian passport M4471982",
      })
  void whatNothingMakesAnotherThingStays(String text) {
    assertThat(Scanned.findings(text)).hasSize(1);
  }
}
