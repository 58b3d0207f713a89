package org.mailboxinventory.scanner.detect.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextRowTest {
  private static final String BYTES = "0123456789abcDEF  |,;\t\"-.:";

  private final Random random = new Random(37);

  @Test
  void aLineDismissedByItsFirstCellHeadsNoTable() {
    int dismissed = 0;
    for (int round = 0; round < 20_000; round++) {
      byte[] line = line(1 + random.nextInt(40));
      if (LineForm.mayHead(line, 0, line.length)) {
        continue;
      }
      dismissed++;
      for (byte separator : LineForm.SEPARATORS) {
        TextRow row = new TextRow().read(line, 0, line.length, separator);
        assertThat(row.heads(line))
            .as("'%s' by '%c'", new String(line, StandardCharsets.US_ASCII), separator)
            .isFalse();
      }
    }
    assertThat(dismissed).as("cases that were tried").isGreaterThan(1000);
  }

  @Test
  void aLineThatBeginsWithWordsMayHead() {
    byte[] line = "Account number | IFSC | 2026".getBytes(StandardCharsets.US_ASCII);
    assertThat(LineForm.mayHead(line, 0, line.length)).isTrue();
  }

  private byte[] line(int length) {
    byte[] line = new byte[length];
    for (int i = 0; i < length; i++) {
      line[i] = (byte) BYTES.charAt(random.nextInt(BYTES.length()));
    }
    return line;
  }
}
