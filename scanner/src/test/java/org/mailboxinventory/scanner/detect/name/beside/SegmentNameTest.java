package org.mailboxinventory.scanner.detect.name.beside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Names in the fields of records for computers. */
class SegmentNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "NM1*IL*1*QUORVAND*RENTHA****MI*24672148306~!QUORVAND*RENTHA",
        "PID|1||12345^^^H||QUORVAND^RENTHA^A||19710312|F!QUORVAND^RENTHA^A",
        "\"N:Quorvand;Rentha;;;\" \"VERSION:3.0\" \"BEGIN:VCARD\"!Quorvand;Rentha",
        ":86:/TRTP/SEPA/NAME/Jan de Vries/MARF/7!Jan de Vries",
        "/TRTP/ELM/NAME/Jan de Vries!Jan de Vries",
      })
  void thePlaceInTheRecordTellsThem(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NM1*85*2*QUORVAND RENTHA*ELM****XX*1234567893~",
        "NM1*IL*1",
        "N:Quorvand;Rentha;;; is a field of its own",
        "PID|1||12345",
        ":86:/TRTP/SEPA/NAME/Quorvand Energie BV/MARF/7",
        "/NAME/",
      })
  void otherRecordsHoldNone(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }
}
