package org.mailboxinventory.scanner.detect.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordSetTest {
  private static final WordSet FEW = WordSet.of("kind regards Ñandú e");

  @ParameterizedTest
  @ValueSource(strings = {"kind", "KIND", "Regards", "ñandú", "E"})
  void holdsItsWordsInAnyCase(String word) {
    assertThat(holds(FEW, word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"kin", "kinds", "regard", "nandu", "a", "regardless"})
  void holdsNoOthers(String word) {
    assertThat(holds(FEW, word)).isFalse();
  }

  @Test
  void tellsManyWordsFromAsManyOthers() {
    List<String> words = numbered("word").toList();
    WordSet many = WordSet.of(words);
    assertThat(words).allMatch(word -> holds(many, word));
    assertThat(numbered("other")).noneMatch(word -> holds(many, word));
  }

  private static Stream<String> numbered(String word) {
    return IntStream.range(0, 1000).mapToObj(number -> word + number);
  }

  private static boolean holds(WordSet words, String word) {
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    return words.holds(bytes, 0, bytes.length) && words.holds(Words.hash(word));
  }
}
