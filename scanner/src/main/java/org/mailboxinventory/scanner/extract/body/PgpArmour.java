package org.mailboxinventory.scanner.extract.body;

import java.nio.charset.StandardCharsets;

/** Recognises an encrypted message in ASCII armour (RFC 9580, section 6.2). */
final class PgpArmour {
  private static final byte[] BEGIN =
      "-----BEGIN PGP MESSAGE-----".getBytes(StandardCharsets.US_ASCII);

  private PgpArmour() {}

  /** Whether armour begins a line, or an element of markup. */
  static boolean in(byte[] text, int length) {
    int last = BEGIN.length - 1;
    for (int end = last; end < Math.min(length, text.length); ) {
      byte b = text[end];
      // Only a dash can end the armour line; within it, any other of its characters may be near.
      if (b == '-' && matches(text, end - last) && startsLine(text, end - last)) {
        return true;
      }
      end += inBegin(b) ? 1 : BEGIN.length;
    }
    return false;
  }

  private static boolean inBegin(byte b) {
    return b == '-' || b == ' ' || (b >= 'A' && b <= 'S');
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
