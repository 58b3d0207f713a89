package org.mailboxinventory.scanner.extract.tika.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.extract.WrittenText;

class DoubledLettersTest {
  private final WrittenText sink = new WrittenText();
  private final DoubledLetters letters = new DoubledLetters(sink);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SSttaatteemmeenntt",
        "PPAANN AABBCC",
        "A table, and then: AAccccoouunntt, 11223344 55667788",
        "ननाामम खखााततााधधाारर"
      })
  void lettersInPairsAreSeen(String text) {
    assertThatThrownBy(() -> see(text)).isInstanceOf(RuntimeException.class);
    assertThat(letters.found()).isTrue();
    assertThat(sink.toString()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "110022 330044 556677 880011",
        "llllllllllllllllllll ________ ------------ 000000000000",
        "Bookkeeper Aaronn AA BB CC DD",
        "SSttaatteemmeennt PPAANNX"
      })
  void whatLooksAlikeByChanceIsNot(String text) {
    see(text);
    assertThat(letters.found()).isFalse();
    letters.release();
    assertThat(sink.toString()).isEqualTo(text);
  }

  @Test
  void onceTextWasPassedOnNothingIsLookedFor() {
    byte[] much = new byte[(1 << 17) + 1];
    letters.text(much, 0, much.length);
    see("SSttaatteemmeenntt");
    assertThat(letters.found()).isFalse();
    assertThat(sink.toString()).hasSize(much.length + 18);
  }

  private void see(String text) {
    letters.see(text.toCharArray(), 0, text.length());
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    letters.text(utf8, 0, utf8.length);
  }
}
