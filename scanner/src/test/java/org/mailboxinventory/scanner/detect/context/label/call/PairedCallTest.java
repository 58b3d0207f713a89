package org.mailboxinventory.scanner.detect.context.label.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** The argument of a call names that of the next call of the same name. */
class PairedCallTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '§',
      value = {
        "row(cell(\"Date of birth\"), cell(\"12/03/1984\"));12/03/1984",
        "cell('Date of birth:'), cell('12 March 1984');12 March 1984",
        "td(\"Your date of birth\"),\\n  td(\"12/03/1984\");12/03/1984",
        "b.cell(\"Date of birth\"), b.cell(\"19840312\");19840312",
      })
  void areFound(String text, String value) {
    assertThat(Scanned.findings(text.replace("\\n", "\n")))
        .contains("global.date-of-birth high " + value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cell(\"Date of birth\"), head(\"12/03/1984\")",
        "mycell(\"Date of birth\"), cell(\"12/03/1984\")",
        "cell(\"Date of birth\"); cell(\"12/03/1984\")",
        "cell(\"Date of birth\"), cell('12/03/1984')",
      })
  void othersAreNone(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }
}
