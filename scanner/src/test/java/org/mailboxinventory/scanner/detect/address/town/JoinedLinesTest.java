package org.mailboxinventory.scanner.detect.address.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Strings that a program joins, each of which ends a line. */
class JoinedLinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Granveien 31|false", "12 Elm Road, Flat 4,|false", "Peru,Lima,Norte,Calle 4,|true"})
  void rowsOfCellsStayApart(String line, boolean apart) {
    byte[] text = ("\"" + line + "\n\" +\n   \"5008 Bergen").getBytes(StandardCharsets.UTF_8);
    int code = text.length - "5008 Bergen".length();
    String joined = JoinedLines.before(text, 1, code, text.length);
    assertThat(joined.replace("\r", "").contains("\n\n")).isEqualTo(apart);
  }
}
