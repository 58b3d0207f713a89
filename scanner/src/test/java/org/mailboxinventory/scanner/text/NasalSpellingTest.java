package org.mailboxinventory.scanner.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words in Devanagari with a nasal before a consonant. */
class NasalSpellingTest {

  @ParameterizedTest
  @CsvSource({
    "चन्द्र, चंद्र",
    "जयन्त, जयंत",
    "सम्पर्क, संपर्क",
    "पञ्च, पंच",
    "खण्ड, खंड",
    "सङ्ख्या, संख्या",
    "नन्दकिशोर, नंदकिशोर"
  })
  void haveTheLetterOfTheRowOrTheDot(String letter, String dot) {
    assertThat(NasalSpelling.of(letter)).containsExactlyInAnyOrder(letter, dot);
    assertThat(NasalSpelling.of(dot)).containsExactlyInAnyOrder(letter, dot);
  }

  @ParameterizedTest
  @ValueSource(strings = {"अन्न", "सम्मान", "जन्म", "संसार", "वाङ्मय", "रमेश", "Chandra", ""})
  void otherWordsHaveOneSpelling(String word) {
    assertThat(NasalSpelling.of(word)).containsExactly(word);
  }

  @Test
  void aTextHasItsWordsInBothSpellings() {
    String both = new String(NasalSpelling.both("चन्द्र जयंत".getBytes(UTF_8)), UTF_8);
    assertThat(both.split("[ \n]")).contains("चन्द्र", "चंद्र", "जयन्त", "जयंत");
    byte[] plain = "Chandra Jayant".getBytes(UTF_8);
    assertThat(NasalSpelling.both(plain)).isSameAs(plain);
  }
}
