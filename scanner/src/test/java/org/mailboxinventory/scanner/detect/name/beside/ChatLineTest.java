package org.mailboxinventory.scanner.detect.name.beside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Who wrote the lines of an exported conversation. */
class ChatLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[18/02/24, 8:15:40 AM] Quelvok Brandovan: any news|Quelvok Brandovan",
        "18/02/24, 08:15 - Quelvok Brandovan: any news|Quelvok Brandovan",
        "[9:05] Quelvok Brandovan: ok|Quelvok Brandovan"
      })
  void aTimeIsBeforeWhoWrites(String text, String name) {
    assertThat(Scanned.names("Chat\n" + text)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[see note] Quelvok Brandovan: any news",
        "[18/02/24, 8:15:40 AM] Quelvok Brandovan joined",
        "Opens 08:15 - Quelvok Brandovan: any news",
        "18/02/24 - Quelvok Brandovan: any news"
      })
  void elsewhereItIsNone(String text) {
    assertThat(Scanned.names("Chat\n" + text)).isEmpty();
  }
}
