package org.mailboxinventory.report.write.csv;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.write.table.TimeText;

/**
 * Rows as they stand in a file, as long as their cells need no quotes and no other letters than
 * those of ASCII; {@link CsvTable} asks the library for all others.
 */
final class RowText {
  private static final int FIRST = 8192;

  /** What a cell may not hold to stand here as it is. */
  private static final boolean[] PLAIN = plain();

  /** What a cell may not begin with: a formula, a blank before one, a comment. */
  private static final String FIRST_NOT_PLAIN = "=+-@# ";

  private byte[] bytes = new byte[FIRST];
  private int length;

  private static boolean[] plain() {
    boolean[] plain = new boolean[128];
    Arrays.fill(plain, ' ', 0x7f, true);
    plain['"'] = false;
    plain[','] = false;
    return plain;
  }

  /** Adds a row; false where it was not added since a cell is not as plain. */
  boolean add(List<? extends @Nullable Object> cells) {
    int start = length;
    boolean first = true;
    for (Object cell : cells) {
      if (!first) {
        end(',');
      }
      first = false;
      if (cell != null && !add(cell)) {
        length = start;
        return false;
      }
    }
    if (length == start) { // a row of nothing but one empty cell needs quotes
      return false;
    }
    end('\n');
    return true;
  }

  private boolean add(Object cell) {
    if (cell instanceof Number number) {
      add(number.toString().getBytes(StandardCharsets.ISO_8859_1));
      return true;
    }
    String text = cell instanceof Instant time ? TimeText.of(time) : cell.toString();
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    if (utf8.length != text.length() || !isPlain(utf8, text)) {
      return false;
    }
    add(utf8);
    return true;
  }

  private static boolean isPlain(byte[] utf8, String text) {
    if (utf8.length > 0 && FIRST_NOT_PLAIN.indexOf(utf8[0]) >= 0) {
      return false;
    }
    for (int i = 0; i < utf8.length; i++) {
      byte letter = utf8[i];
      // Half of a pair that stands alone becomes a question mark.
      if (!PLAIN[letter] || (letter == '?' && text.charAt(i) != '?')) {
        return false;
      }
    }
    return true;
  }

  /** Adds bytes of rows that are ready. */
  void add(byte[] some) {
    room(some.length);
    System.arraycopy(some, 0, bytes, length, some.length);
    length += some.length;
  }

  private void end(char letter) {
    room(1);
    bytes[length] = (byte) letter;
    length++;
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }

  byte[] taken() {
    byte[] all = Arrays.copyOf(bytes, length);
    length = 0;
    return all;
  }

  int length() {
    return length;
  }
}
