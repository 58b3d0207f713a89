package org.mailboxinventory.scanner.detect.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Values whose signs converters into Markdown, and programs, write behind a backslash. */
class MarkdownEscapesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tel: \\+44 (0\\)8447 471835|global.phone high \\+44 (0\\)8447 471835",
        "Toll Free: 1\\-866\\-471\\-2835|global.phone high 1\\-866\\-471\\-2835",
        "Call \\(312\\) 555\\-0142|global.phone high \\(312\\) 555\\-0142",
        "write to asha\\_rao@mail.example|global.email high asha\\_rao@mail.example",
        "$to = \"asha.rao\\@mail.example\";|global.email high asha.rao\\@mail.example",
        "Server 81\\.47\\.12\\.204 is down|global.ip-address high 81\\.47\\.12\\.204"
      })
  void areReadWithoutTheBackslashes(String text, String found) {
    assertThat(Scanned.findings(text)).contains(found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/^\\+?\\d{2}[\\-. ]\\d{4}$/", "D:\\_old\\-866\\list", "BANK\\@home"})
  void otherBackslashesStay(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }
}
