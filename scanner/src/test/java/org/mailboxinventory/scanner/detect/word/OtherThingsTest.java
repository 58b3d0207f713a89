package org.mailboxinventory.scanner.detect.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;
import org.mailboxinventory.scanner.detect.word.OtherThings.By;

/** A word beside the first word of a label may make another thing of it. */
class OtherThingsTest {

  @ParameterizedTest
  @CsvSource({
    "loyalty account 1, account, BEFORE",
    "LOYALTY_ACCOUNT 1, ACCOUNT, BEFORE",
    "loyaltyAccount 1, Account, BEFORE",
    "userLoyaltyAccount 1, Account, BEFORE",
    "disloyalty account 1, account, NONE",
    "loyalty: account 1, account, NONE",
    "account 1, account, NONE",
    "passport.js 1, passport, BEHIND",
    "passport. js 1, passport, NONE",
    "passport no 1, passport, NONE",
    "Scheme born 1, born, BEFORE",
    "the fund was born 1, born, BEFORE",
    "account holder 1, account, BEHIND",
    "the aunt was born 1, born, NONE",
    "ST_OTP_0031 failed, OTP, BEFORE",
    "OTP_0031 failed, OTP, BEFORE",
    "UC-PIN-0031, PIN, BEFORE",
    "e-OTP-482913, OTP, NONE",
    "OTP-482913, OTP, NONE",
    "user_otp_2: 482913, otp, NONE",
    "'\"user_otp_2\": 482913', otp, NONE",
    "ST_OTP_0031: failed, OTP, BEFORE",
    "user_otp_short 1, otp, NONE",
  })
  void tellsWhatStandsBesideAWord(String text, String word, By other) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int from = text.indexOf(word);
    int to = from + word.length();
    long hash = Words.hash(bytes, from, to);
    assertThat(OtherThings.of(bytes, from, to, hash, bytes.length)).isEqualTo(other);
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
        "Business license number: 48291755",
        "Nursing licence no. RN4829175",
        "The deposit scheme was born on 14.02.1998",
        "Brand born 01.04.1999",
      })
  void isNoAccountPassportOrLicence(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "REQ_VERIFICATION_CODE_00412 is open",
        "see otp_screen_0007.png and ERR_CVV_403",
        "UAT-PASSWORD-00412, SIT-TOKEN-00413"
      })
  void theNameOfATestOrAFileHoldsNoSecret(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }

  @Test
  void aLongerPhraseMayBeginWithAWordThatIsNoneAlone() {
    assertThat(Scanned.findings("Account holder name: Ravi Shankar Iyer"))
        .containsExactly("global.person-name high Ravi Shankar Iyer");
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

  @Test
  void underASectionIsNoCountry() {
    assertThat(Scanned.findings("Interest u/s 194A, a/c 4411002233445, PAN ABCPK1234L"))
        .contains("in.bank-account high 4411002233445");
  }

  @Test
  void aLicenceForFoodIsNoneToDrive() {
    assertThat(Scanned.findings("FSSAI licence 11521998000123 of the canteen"))
        .containsExactly("in.fssai high 11521998000123");
    assertThat(Scanned.findings("food licence 99051804297569")).isEmpty();
  }
}
