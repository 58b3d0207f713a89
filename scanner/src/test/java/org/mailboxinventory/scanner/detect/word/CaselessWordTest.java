package org.mailboxinventory.scanner.detect.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The hashes of words in scripts of India. */
class CaselessWordTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "न",
        "का",
        "खाता",
        "विवरण",
        "धन्यवाद",
        "व्यक्तिगत",
        "நன்றி",
        "ధన్యవాదాలు",
        "ขอบคุณ"
      })
  void aWordHasOneHashWhereverItStands(String word) {
    byte[] alone = bytes(word);
    byte[] amid = bytes("the " + word + " and more of it");
    long hash = Words.hash(alone, 0, alone.length);
    assertThat(Words.hash(amid, 4, 4 + alone.length)).isEqualTo(hash);
    assertThat(hash).isNotZero();
  }

  @Test
  void wordsThatDifferInOneLetterHaveOtherHashes() {
    Set<Long> hashes = new HashSet<>();
    for (int letters = 1; letters <= 12; letters++) {
      StringBuilder word = new StringBuilder("क".repeat(letters));
      hashes.add(Words.hash(word.toString()));
      for (int place = 0; place < letters; place++) {
        word.setCharAt(place, 'ॐ');
        hashes.add(Words.hash(word.toString()));
        word.setCharAt(place, 'ர');
        hashes.add(Words.hash(word.toString()));
        word.setCharAt(place, 'क');
      }
    }
    assertThat(hashes).hasSize(12 + 2 * 78);
  }

  @Test
  void capitalsOfAnotherScriptInTheWordAreSmallLetters() {
    assertThat(Words.hash("खाताÉTÉ")).isEqualTo(Words.hash("खाताété"));
    assertThat(Words.hash("खाताÉé")).isNotEqualTo(Words.hash("खाताÉè"));
  }

  @Test
  void ofScriptsWithoutBlanksTheHashIsMadeLetterByLetter() {
    byte[] thai = bytes("รหัสผ่าน");
    long hash = Words.EMPTY;
    for (int at = 0; at < thai.length; at += 3) {
      hash = Words.hash(hash, thai, at, at + 3);
    }
    assertThat(Words.hash(thai, 0, thai.length)).isEqualTo(hash);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
