package org.mailboxinventory.scanner.detect.name.beside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Names that sign letters in the source of pages, and below the line for a signature. */
class TagsBeforeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "<p>Yours truly,</p><br><p><strong>NOVRIE JANE B. ELMAGUA</strong></p>"
            + "!NOVRIE JANE B. ELMAGUA",
        "<p>Kind regards,</p>   <p><b style='color:red'>Jane Quorvandik</b></p>!Jane Quorvandik",
        "<b>____________________</b> <h4><strong>YASMIN QUORBAYO</strong></h4>!YASMIN QUORBAYO",
      })
  void tagsAreBetweenTheClosingAndTheName(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>The price,</p><p><b>NOVRIE ELMAGUA</b></p>",
        "<b>____</b> <h4><strong>QUARVO RENTHIK</strong></h4>",
        "<p>Yours truly,</p><p><b>GENERAL TERMS</b></p>",
      })
  void whatElseIsAboveTellsNothing(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"____________________\nQuarvo Renthik", "--\nQuarvo Renthik"})
  void aLineForASignatureIsAbove(String text) {
    assertThat(Scanned.names(text)).containsExactly("Quarvo Renthik");
  }
}
