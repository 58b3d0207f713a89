package org.mailboxinventory.scanner.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;
import org.mailboxinventory.scanner.detect.word.Words;

/** Greek words are one word with and without accents, in capitals and in small letters. */
class GreekLettersTest {

  @ParameterizedTest
  @CsvSource({
    "Όνομα, ΟΝΟΜΑ",
    "όνομα, ΌΝΟΜΑ",
    "αριθμός, ΑΡΙΘΜΟΣ",
    "Έκδοση, ΕΚΔΟΣΗ",
    "Ήπειρος, ηπειροσ",
    "Ίδρυμα, ΙΔΡΥΜΑ",
    "Ύδρα, υδρα",
    "Ώρα, ωρα",
    "Άννα, ΑΝΝΑ",
    "προϊόν, ΠΡΟΪΟΝ",
    "Μαΐου, ΜΑΙΟΥ",
    "ταΰγετος, ΤΑΥΓΕΤΟΣ"
  })
  void haveOneHash(String one, String other) {
    assertThat(hash(one)).isEqualTo(hash(other));
  }

  @ParameterizedTest
  @CsvSource({"όρος, ώρος", "λύση, λήση", "счет, счат"})
  void wordsOfOtherLettersHaveAnother(String one, String other) {
    assertThat(hash(one)).isNotEqualTo(hash(other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Όνομα πελάτη: Velinka Ostrabad",
        "ΟΝΟΜΑ ΠΕΛΑΤΗ: Velinka Ostrabad",
        "όνομα πελάτη: Velinka Ostrabad"
      })
  void labelsLeadToTheirValuesInAll(String text) {
    assertThat(Scanned.names(text)).containsExactly("Velinka Ostrabad");
  }

  @ParameterizedTest
  @CsvSource({"счёт, счет", "СЧЁТ, счет", "ЗАЁМЩИК, заемщик"})
  void theRussianYoIsAYe(String one, String other) {
    assertThat(hash(one)).isEqualTo(hash(other));
  }

  private static long hash(String word) {
    byte[] bytes = word.getBytes(UTF_8);
    return Words.hash(bytes, 0, bytes.length);
  }
}
