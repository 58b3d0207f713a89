package org.mailboxinventory.report.people;

import java.io.ByteArrayOutputStream;

/** Numbers of at least zero in as few bytes as they need: seven bits a byte, the lowest first. */
public final class Varints {
  private final byte[] bytes;
  private int at;

  /** Reads these bytes from their beginning. */
  public Varints(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Whether a number follows. */
  public boolean hasNext() {
    return at < bytes.length;
  }

  /** The next number; what lies behind the end reads as zero. */
  public long next() {
    long number = 0;
    for (int shift = 0; at < bytes.length; shift += 7) {
      byte b = bytes[at++];
      number |= (long) (b & 0x7f) << shift;
      if (b >= 0) {
        return number;
      }
    }
    return number;
  }

  /** The next number, when it fits. */
  public int nextInt() {
    return Math.toIntExact(next());
  }

  /** Appends a number. */
  public static void write(ByteArrayOutputStream out, long number) {
    long rest = number;
    while ((rest & ~0x7fL) != 0) {
      out.write((int) ((rest & 0x7f) | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }
}
