package org.mailboxinventory.scanner.detect.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordSetTest {
  private static final WordSet FEW = WordSet.of("iban Konto überweisung нет 42");

  @ParameterizedTest
  @ValueSource(
      strings = {"iban", "IBAN", "konto", "KONTO", "überweisung", "ÜBERWEISUNG", "НЕТ", "42"})
  void aWordIsHeldInAnyCase(String word) {
    assertThat(holds(FEW, word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ibam", "ban", "kontos", "uberweisung", "да", "4", "überweisungen"})
  void anotherWordIsNot(String word) {
    assertThat(holds(FEW, word)).isFalse();
  }

  @Test
  void allWordsOfALargeSetAreHeldAndNoOthers() {
    List<String> words = IntStream.range(0, 5_000).mapToObj(i -> "word" + i * 7).toList();
    WordSet many = WordSet.of(words);
    assertThat(words).allMatch(word -> holds(many, word));
    assertThat(words).noneMatch(word -> holds(many, word + "x"));
  }

  @Test
  void ofNoWordsHoldsNoneAndNothingFollowsTheEndOfAText() {
    assertThat(holds(WordSet.of(List.of()), "iban")).isFalse();
    byte[] text = "the iban".getBytes(StandardCharsets.UTF_8);
    assertThat(FEW.holds(text, text.length, text.length)).isFalse();
    assertThat(FEW.holds(text, 4, text.length)).isTrue();
  }

  private static boolean holds(WordSet words, String word) {
    byte[] text = word.getBytes(StandardCharsets.UTF_8);
    return words.holds(text, 0, text.length);
  }
}
