package org.mailboxinventory.scanner.detect.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BoundariesTest {
  private static final String BYTES = "0123456789ab-_.:/=&?%+#,$@ \n;";

  private final Random random = new Random(31);

  @Test
  void whatIsNeverFreeIsFreeAtNoEnd() {
    int never = 0;
    for (int round = 0; round < 20_000; round++) {
      byte[] text = text(2 + random.nextInt(24));
      int from = 1 + random.nextInt(text.length - 1);
      if (Boundaries.neverFree(text, from, text.length)) {
        never++;
        for (int to = from + 1; to <= text.length; to++) {
          assertThat(Boundaries.free(text, from, to, text.length))
              .as("'%s' from %d to %d", new String(text, StandardCharsets.US_ASCII), from, to)
              .isFalse();
        }
      }
    }
    assertThat(never).as("cases that were tried").isGreaterThan(500);
  }

  @Test
  void aPieceOfADashedCodeIsNeverFree() {
    byte[] text = "SO12-3456789".getBytes(StandardCharsets.US_ASCII);
    assertThat(Boundaries.neverFree(text, 5, text.length)).isTrue();
  }

  @Test
  void digitsAfterABlankAreLeftOpen() {
    byte[] text = "1234 5678 9012".getBytes(StandardCharsets.US_ASCII);
    assertThat(Boundaries.neverFree(text, 5, text.length)).isFalse();
  }

  @Test
  void aParameterOfAWebAddressIsFreeWhereItsNameEndsInThatOfAValue() {
    assertThat(freeBehind("https://bank.example/k?seq=1&custPan=", "78254391")).isTrue();
    assertThat(freeBehind("https://bank.example/k?EPIC_NO=", "78254391")).isTrue();
    assertThat(freeBehind("https://bank.example/k?a=b&amp;bene-acct=", "78254391")).isTrue();
    assertThat(freeBehind("https://bank.example/k?seq=", "78254391")).isFalse();
    assertThat(freeBehind("https://bank.example/k?panel=", "78254391")).isFalse();
    assertThat(freeBehind("https://bank.example/k?japan=", "78254391")).isFalse();
  }

  @Test
  void theYearInTheNameOfAFileIsNoPartOfTheNumberBeforeIt() {
    assertThat(freeBefore("BFZPK7190K", "_2023-24.pdf")).isTrue();
    assertThat(freeBefore("BFZPK7190K", "_AY2024-25.pdf")).isTrue();
    assertThat(freeBefore("BFZPK7190K", "_FY2024.pdf")).isTrue();
    assertThat(freeBefore("BFZPK7190K", "_2023A")).isFalse();
    assertThat(freeBefore("BFZPK7190K", "_20234")).isFalse();
    assertThat(freeBefore("BFZPK7190K", "_8415")).isFalse();
    assertThat(freeBefore("7825439107", "_2023.pdf")).isFalse();
  }

  @Test
  void aNumberedWordInTheNameOfAFileIsNoPartOfTheNumberBehindIt() {
    assertThat(freeBehind("Form16_", "BFZPK7190K")).isTrue();
    assertThat(freeBehind("Form1605_", "BFZPK7190K")).isFalse();
    assertThat(freeBehind("Form16_", "7825439107")).isFalse();
  }

  @Test
  void aNumberedKeyIsNoPartOfItsValue() {
    assertThat(freeBehind("iban2=", "78254391")).isTrue();
    assertThat(freeBehind("acc1:", "78254391")).isTrue();
    assertThat(freeBehind("1=", "78254391")).isFalse();
    assertThat(freeBehind("12:", "78254391")).isFalse();
    assertThat(freeBehind("AB1234=", "78254391")).isFalse();
    assertThat(freeBehind("https://bank.example/?acc1=", "78254391")).isFalse();
  }

  @Test
  void digitsBesideStarsThatHideTheRestAreNoValue() {
    assertThat(freeBehind("471634******", "0656")).isFalse();
    assertThat(freeBefore("471634", "******0656")).isFalse();
    assertThat(freeBefore("471634", "** 0656")).isTrue();
    assertThat(freeBehind("**", "50100123456789")).isTrue();
  }

  @Test
  void aParameterOfAWebAddressIsAValueWhereItsNameSaysSo() {
    assertThat(freeBehind("https://bank.example/pay?acct=", "4716341206568730")).isTrue();
    assertThat(freeBehind("https://bank.example/?a=1&card_no=", "4716341206568730")).isTrue();
    assertThat(freeBehind("https://bank.example/?accountNumber=", "4716341206568730")).isTrue();
    assertThat(freeBehind("https://shop.example/?id=", "4716341206568730")).isFalse();
    assertThat(freeBehind("https://shop.example/?ref=", "4716341206568730")).isFalse();
    assertThat(freeBehind("https://shop.example/card=", "4716341206568730")).isFalse();
  }

  @Test
  void aCommaPartsValuesWithLettersFromTheNumbersBesideThemInARow() {
    assertThat(freeBehind("1,", "27AAPFU0939F1ZV")).isTrue();
    assertThat(freeBefore("29AAGCB7383J1Z4", ",12,OK")).isTrue();
    assertThat(freeBehind("Rs1,", "234")).as("an amount behind a currency").isFalse();
    assertThat(freeBehind("12,", "345")).as("an amount").isFalse();
    assertThat(freeBefore("345", ",250")).as("an amount").isFalse();
  }

  @Test
  void theHourBehindADayBelongsToNoNumber() {
    assertThat(freeBefore("08-11-2026 10", ":15")).isFalse();
    assertThat(freeBefore("08-11-2026 10", ":15:30")).isFalse();
    assertThat(freeBefore("98450 12345", ":15")).as("no hour").isTrue();
    assertThat(freeBefore("80 2226 56", ":15")).as("no hour").isTrue();
    assertThat(freeBefore("80 2226 10", ":153")).as("no minute").isTrue();
    assertThat(freeBefore("80 2226 10", ": 15")).as("no time").isTrue();
  }

  private static boolean freeBefore(String value, String behind) {
    byte[] text = (value + behind).getBytes(StandardCharsets.US_ASCII);
    return Boundaries.free(text, 0, value.length(), text.length);
  }

  private static boolean freeBehind(String before, String value) {
    byte[] text = (before + value).getBytes(StandardCharsets.US_ASCII);
    return Boundaries.free(text, before.length(), text.length, text.length);
  }

  private byte[] text(int length) {
    byte[] text = new byte[length];
    for (int i = 0; i < length; i++) {
      text[i] = (byte) BYTES.charAt(random.nextInt(BYTES.length()));
    }
    return text;
  }
}
