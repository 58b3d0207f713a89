package org.mailboxinventory.scanner.detect.name.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What address books write behind a name, where the text ends within it too. */
class FieldEdgesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Rao (E-mail)\"|12",
        "Rao ()\"|6",
        "Rao ()|3",
        "Rao (E|3",
        "Rao (E)|3",
        "Rao (|3",
        "Rao|3",
        "Rao, Treasury\"|13",
        "Rao, Treasury|3"
      })
  void aNoteBehindANameEndsWithAQuoteMark(String text, int past) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    assertThat(FieldEdges.pastNote(bytes, 3, bytes.length)).isEqualTo(past);
  }
}
