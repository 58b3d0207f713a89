package org.mailboxinventory.report.write.page;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;

/**
 * Columns one after another, each its length and its bytes, as {@code unpack.js} reads them. A
 * number has seven bits a byte, the low ones first; the top bit says that more follow.
 */
final class Columns {
  private static final int LEVEL = 6;
  private static final int MOST_SHARED = 255;

  private final ByteArrayOutputStream all = new ByteArrayOutputStream();

  /** A number that stands by itself. */
  void number(long value) {
    write(value, all);
  }

  /** A column of bytes. */
  void bytes(byte[] column) {
    write(column.length, all);
    all.writeBytes(column);
  }

  /** A column of numbers of zero or more. */
  void numbers(long[] column) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (long value : column) {
      write(value, bytes);
    }
    bytes(bytes.toByteArray());
  }

  /** A column of numbers of either sign. */
  void signed(long[] column) {
    long[] zigzag = new long[column.length];
    for (int i = 0; i < column.length; i++) {
      zigzag[i] = (column[i] << 1) ^ (column[i] >> 63);
    }
    numbers(zigzag);
  }

  /**
   * A column of texts without line ends: how much each shares with the one before it, one byte
   * each, then what is left of each, parted by line ends.
   */
  void texts(List<String> column) {
    byte[] shared = new byte[column.size()];
    StringBuilder rests = new StringBuilder();
    String last = "";
    for (int i = 0; i < shared.length; i++) {
      String text = column.get(i);
      int same = shared(last, text);
      shared[i] = (byte) same;
      rests.append(i == 0 ? "" : "\n").append(text, same, text.length());
      last = text;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(shared.length, bytes);
    bytes.writeBytes(shared);
    bytes.writeBytes(rests.toString().getBytes(StandardCharsets.UTF_8));
    bytes(bytes.toByteArray());
  }

  /** In UTF-16 units, never ending within a pair. */
  private static int shared(String last, String text) {
    int most = Math.min(MOST_SHARED, Math.min(last.length(), text.length()));
    int same = 0;
    while (same < most && last.charAt(same) == text.charAt(same)) {
      same++;
    }
    return same > 0 && Character.isHighSurrogate(text.charAt(same - 1)) ? same - 1 : same;
  }

  private static void write(long value, ByteArrayOutputStream out) {
    if (value < 0) {
      throw new IllegalArgumentException("a column of numbers has none below zero");
    }
    long rest = value;
    while (rest >= 0x80) {
      out.write((int) (rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    out.write((int) rest);
  }

  /** All columns as raw deflate. */
  byte[] packed() {
    Deflater deflater = new Deflater(LEVEL, true);
    try {
      deflater.setInput(all.toByteArray());
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] buffer = new byte[1 << 13];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }
}
