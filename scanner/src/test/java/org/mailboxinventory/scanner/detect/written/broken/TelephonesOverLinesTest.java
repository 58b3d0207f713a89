package org.mailboxinventory.scanner.detect.written.broken;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Telephones beside others in text that was broken into lines; {@code ~} is a line's end. */
class TelephonesOverLinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "You reach the office in Kisumu on 0722 418263 and my colleague on his own line 0733~"
            + "914076.|0733~914076",
        "> You reach the office in Kisumu on 0722 418263 and my colleague on his line 0733~"
            + "> 914076.|0733~> 914076",
        "Me encontráis en el móvil 654 310 927 hasta las ocho, o si no contesto llamad a la~"
            + "oficina 91 447 28 16.|91 447 28 16"
      })
  void areFoundAsOnOneLine(String text, String number) {
    assertThat(Scanned.findings(lines(text)))
        .anyMatch(found -> found.contains("phone") && found.endsWith(" " + lines(number)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "You reach the office on 0722 418263.~Counted: 0733~914076 pieces",
        "Teléfono de la casa: 654 310 927~c/ Mayor, 40, oficina 12 - 35002 Las Palmas"
      })
  void otherLinesHaveNone(String text) {
    assertThat(Scanned.findings(lines(text)))
        .filteredOn(found -> found.contains("phone"))
        .hasSizeLessThan(2);
  }

  private static String lines(String text) {
    return text.replace('~', '\n');
  }
}
