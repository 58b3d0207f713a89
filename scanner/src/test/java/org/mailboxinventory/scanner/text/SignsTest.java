package org.mailboxinventory.scanner.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Signs are told from all other bytes. */
class SignsTest {

  @Test
  void theyAreThoseThatWereNamed() {
    Signs signs = Signs.of("\0\n /?@|~\u007f");
    StringBuilder found = new StringBuilder();
    for (int b = -128; b < 128; b++) {
      if (signs.has((byte) b)) {
        found.append((char) b);
      }
    }
    assertThat(found.toString()).isEqualTo("\0\n /?@|~\u007f");
  }

  @Test
  void charactersAreToldAsBytesAre() {
    Signs signs = Signs.of("\0 /?@|\u007f");
    StringBuilder found = new StringBuilder();
    for (char c = 0; c < 0x1000; c++) {
      if (signs.has(c)) {
        found.append(c);
      }
    }
    assertThat(found.toString()).isEqualTo("\0 /?@|\u007f");
  }

  @Test
  void aLetterBeyondAsciiIsNone() {
    assertThatThrownBy(() -> Signs.of("ä"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no sign of ASCII: U+e4");
  }
}
