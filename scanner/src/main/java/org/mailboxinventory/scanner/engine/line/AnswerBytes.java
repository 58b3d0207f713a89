package org.mailboxinventory.scanner.engine.line;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that grow as answers are written. For one thread at a time. */
final class AnswerBytes extends OutputStream {
  private static final int LONGEST_NUMBER = 20;

  private byte[] bytes;
  private int length;

  /**
   * @param room for so many bytes at first
   */
  AnswerBytes(int room) {
    bytes = new byte[Math.max(room, LONGEST_NUMBER)];
  }

  /** The bytes written; those from {@link #length()} on mean nothing. */
  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  /** Takes back what was written from {@code at} on. */
  void cut(int at) {
    length = at;
  }

  @Override
  public void write(int b) {
    room(1);
    bytes[length++] = (byte) b;
  }

  @Override
  public void write(byte[] from) {
    write(from, 0, from.length);
  }

  @Override
  public void write(byte[] from, int offset, int count) {
    room(count);
    System.arraycopy(from, offset, bytes, length, count);
    length += count;
  }

  /** Appends a number that is not negative, in decimal digits. */
  void number(long number) {
    room(LONGEST_NUMBER);
    int digits = 1;
    for (long rest = number; rest >= 10; rest /= 10) {
      digits++;
    }
    long rest = number;
    for (int at = length + digits - 1; at >= length; at--) {
      bytes[at] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    length += digits;
  }

  @Override
  public String toString() {
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }

  private void room(int count) {
    if (bytes.length - length < count) {
      bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(length, count), bytes.length * 2));
    }
  }
}
