package org.mailboxinventory.scanner.detect.written;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Number plates of Germany, whose districts may have an umlaut. */
class GermanPlatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kennzeichen WÜ-RT 318|WÜ-RT 318",
        "Kennzeichen: LÜN-A 4|LÜN-A 4",
        "Kennzeichen SÜW-KL 905E|SÜW-KL 905E"
      })
  void areFoundBehindTheirLabel(String text, String plate) {
    assertThat(Scanned.findings(text)).contains("de.vehicle-registration high " + plate);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Raum", "Akte", "Zeichnung", "Halle"})
  void roomsAndFilesBesideThemAreNone(String thing) {
    String text = "Kennzeichen WÜ-RT 318, " + thing + " B-KL 118";
    assertThat(Scanned.findings(text))
        .contains("de.vehicle-registration high WÜ-RT 318")
        .doesNotContain("de.vehicle-registration medium B-KL 118");
  }
}
