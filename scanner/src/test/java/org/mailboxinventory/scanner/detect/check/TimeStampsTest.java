package org.mailboxinventory.scanner.detect.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Numbers of people that a day and a time may be as well. */
class TimeStampsTest {
  @ParameterizedTest
  @CsvSource({
    "0711240205, true",
    "2411072355, true",
    "0711242405, false",
    "0711240260, false",
    "0711240207, false",
    "0713240205, false",
    "4202181525, false",
    "071124020, false",
  })
  void aDayAndAMinute(String digits, boolean stamp) {
    assertThat(TimeStamps.minute(digits)).isEqualTo(stamp);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "with the P45 came LN251203A | gb.nino | false",
        "with the P45 came LN512503A | gb.nino | true",
        "NINO LN251203A | gb.nino | true",
        "seen 151124-0200 again | se.personnummer | false",
        "kund 420218-1527 | se.personnummer | true",
        "parking permit PK25 NOV | gb.vehicle-registration | false",
        "parking permit PK25 NOX | gb.vehicle-registration | true",
        "reg plate PK25 NOV | gb.vehicle-registration | true",
      })
  void needALabel(String text, String kind, boolean found) {
    assertThat(Scanned.findings(text).stream().anyMatch(it -> it.startsWith(kind + " ")))
        .isEqualTo(found);
  }
}
