package org.mailboxinventory.scanner.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

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

  @ParameterizedTest
  @ValueSource(strings = {"जयन्त कुलकर्णी", "जयंत कुलकर्णी", "चन्द्रभूषण पाठक", "चंद्रभूषण पाठक"})
  void namesAreFoundInBoth(String name) {
    assertThat(Scanned.names(name + " ने आवेदन दिया")).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"खाता संख्या", "खाता सङ्ख्या"})
  void labelsLeadToTheirValuesInBoth(String label) {
    assertThat(Scanned.findings(label + ": 12345678901"))
        .containsExactly("in.bank-account high 12345678901");
  }

  @Test
  void wordsOfOtherScriptsAreLeftAsTheyAre() {
    byte[] plain = "Chandra".getBytes(UTF_8);
    assertThat(NasalSpelling.of(plain)).containsExactly(plain);
  }
}
