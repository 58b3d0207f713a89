package org.mailboxinventory.scanner.detect.address.field;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.text.LineEdges;

/** The addresses of a table's rows, over as many windows of text as it goes on. For one thread. */
final class AddressTable {
  private static final int LONGEST_LINE = 600;

  /** What a line that only rules off is made of. */
  private static final String RULES = "-=+|_*: \r>\u2500\u2502";

  private @Nullable AddressColumns columns;

  /** Where the next row begins. */
  private int next;

  /** Another text: no table is open. */
  void clear() {
    columns = null;
  }

  /** Where the next row begins in the window at hand; -1 when no table is open. */
  int next() {
    return columns == null ? -1 : next;
  }

  /** The window has moved, or another counts places so. */
  void continueAt(int place) {
    next = place;
  }

  /** Opens the table whose line of headers is around a place; false where that is none. */
  boolean open(byte[] text, int place, int length) {
    int begin = LineEdges.begin(text, place, LONGEST_LINE);
    int end = LineEdges.end(text, place, length);
    if (end >= length || end - begin > LONGEST_LINE) {
      return false;
    }
    AddressColumns found = AddressColumns.of(line(text, begin, end));
    if (found == null) {
      return false;
    }
    columns = found;
    next = end + 1;
    return true;
  }

  /** Takes the rows that begin before {@code to}, until one is none. */
  void rows(byte[] text, int to, int length, AddressSink sink) {
    while (columns != null && next < to) {
      int end = LineEdges.end(text, next, length);
      if (end - next > LONGEST_LINE || !row(columns, text, next, end, sink)) {
        columns = null;
      }
      next = Math.min(length, end + 1);
    }
  }

  private static boolean row(
      AddressColumns columns, byte[] text, int begin, int end, AddressSink sink) {
    String line = line(text, begin, end);
    if (!line.isBlank() && line.chars().allMatch(c -> RULES.indexOf(c) >= 0)) {
      return true;
    }
    FieldRow row = FieldRow.of(line, columns.separator());
    if (!columns.fits(row)) {
      return false;
    }
    for (int[] address : columns.addresses(row)) {
      sink.address(begin + bytes(line, address[0]), begin + bytes(line, address[1]));
    }
    return true;
  }

  private static int bytes(String line, int to) {
    return line.substring(0, to).getBytes(StandardCharsets.UTF_8).length;
  }

  private static String line(byte[] text, int from, int to) {
    return new String(text, from, to - from, StandardCharsets.UTF_8);
  }
}
