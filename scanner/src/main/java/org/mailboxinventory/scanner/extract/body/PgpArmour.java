package org.mailboxinventory.scanner.extract.body;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Recognises an encrypted message in ASCII armour (RFC 9580, section 6.2). */
final class PgpArmour {
  private static final byte[] BEGIN =
      "-----BEGIN PGP MESSAGE-----".getBytes(StandardCharsets.US_ASCII);

  /** How far on the armour line's last byte may be at the earliest, by the byte seen instead. */
  private static final byte[] SHIFT = shifts();

  private PgpArmour() {}

  /** Whether armour begins a line, or an element of markup. */
  static boolean in(byte[] text, int length) {
    int last = BEGIN.length - 1;
    int to = Math.min(length, text.length);
    for (int end = last; end < to; end += SHIFT[text[end] & 0xFF]) {
      if (text[end] == '-' && matches(text, end - last) && startsLine(text, end - last)) {
        return true;
      }
    }
    return false;
  }

  private static byte[] shifts() {
    byte[] shifts = new byte[256];
    Arrays.fill(shifts, (byte) BEGIN.length);
    for (int i = 0; i < BEGIN.length - 1; i++) {
      shifts[BEGIN[i]] = (byte) (BEGIN.length - 1 - i);
    }
    return shifts;
  }

  private static boolean matches(byte[] text, int at) {
    for (int i = 0; i < BEGIN.length; i++) {
      if (text[at + i] != BEGIN[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean startsLine(byte[] text, int at) {
    return at == 0 || text[at - 1] == '\n' || text[at - 1] == '\r' || text[at - 1] == '>';
  }
}
