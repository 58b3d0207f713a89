package org.mailboxinventory.scanner.detect.name.thing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Streets and quarters of towns beside a number and a word that is a title elsewhere. */
class StreetLineTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "48 Sarah Whitfield Dr\nNepean ON",
        "48 Sarah Whitfield Ct., Nepean",
        "La Rosa #17, Col. Quorvanda, CP 03020",
        "sediul în Str.\n Ion Quorvandu, nr. 70",
        "Praha 1, Na Quorvandě 33",
        "Av. Rad. Clara Sandoval, 10",
        "Sede: Martín García 412 - Piso 3",
        "Petra Quorvića 12, sprat 3",
        "Petra Quorvića 12a\nBeograd",
      })
  void theyAreNobodysName(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "we called Sarah Whitfield at 48!Sarah Whitfield",
        "with him came Col. Quorvand!Quorvand",
        "we paid Martín García 412 - a lot!Martín García",
      })
  void withoutTheNumberTheNameIsFound(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }
}
