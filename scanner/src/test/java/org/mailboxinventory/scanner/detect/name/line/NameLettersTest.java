package org.mailboxinventory.scanner.detect.name.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where words begin and end, wherever they are in a text. */
class NameLettersTest {
  @ParameterizedTest
  @CsvSource({
    "Rao,Rao",
    "Venkataraman,Venkataraman",
    "Müller,Müller",
    "Anne-Marie,Anne",
    "O'Neil,O",
    "R2,R",
    "Rao.,Rao"
  })
  void aWordEndsBehindItsLetters(String text, String word) {
    for (String behind : new String[] {"", " ", " and eight more"}) {
      byte[] bytes = (text + behind).getBytes(StandardCharsets.UTF_8);
      assertThat(NameLetters.end(bytes, 0, bytes.length)).isEqualTo(size(word));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Rao,Rao",
    "Venkataraman,Venkataraman",
    "Wei-Ling Müller,Müller",
    "Anne-Marie,Anne-Marie",
    "Anna-Maria-Luise,Anna-Maria-Luise",
    "-Marie,Marie",
    "7-Marie,Marie",
    "O'Neil,Neil",
    "Rao.,''"
  })
  void aWordBeginsWithItsFirstLetterAndHyphensAreOfIt(String text, String word) {
    for (String before : new String[] {"", " ", "eight before "}) {
      byte[] bytes = (before + text).getBytes(StandardCharsets.UTF_8);
      int end = bytes.length;
      assertThat(end - NameLetters.begin(bytes, end)).isEqualTo(size(word));
    }
  }

  @ParameterizedTest
  @CsvSource({"rao,rao", "venkataraman,venkataraman", "müllerRao,müller", "rao-gil,rao", "Rao,''"})
  void smallLettersEndBeforeACapital(String text, String word) {
    for (String behind : new String[] {"", " ", " and eight more"}) {
      byte[] bytes = (text + behind).getBytes(StandardCharsets.UTF_8);
      assertThat(NameLetters.smallEnd(bytes, 0, bytes.length)).isEqualTo(size(word));
    }
  }

  private static int size(String word) {
    return word.getBytes(StandardCharsets.UTF_8).length;
  }
}
