package org.mailboxinventory.scanner.detect.address.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sections of statutes, which no address begins with. */
class StatutesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "true; u/s 302,201 IPC, P.S. Katra",
        "true; of 302/34 I.P.C. P.S. Katra",
        "true; section 12, Katra",
        "true; under 8 & 20 NDPS Act, Katra",
        "false; at 302 Mill Road, Katra",
        "false; house no 12, Katra"
      })
  void theWordForThemOrTheStatuteSaysSo(boolean statute, String line) {
    byte[] text = line.getBytes(StandardCharsets.UTF_8);
    int place = 0;
    while (text[place] < '0' || text[place] > '9') {
      place++;
    }
    assertEquals(statute, Statutes.at(text, place, text.length));
  }
}
