package org.mailboxinventory.scanner.extract.body.html;

/** Names of elements and attributes as numbers: exact for up to ten characters, in any case. */
final class MarkupName {
  private static final int BITS = 6;
  private static final int OTHER = 39;
  private static final byte[] DIGIT = digits();

  /** No name, or one too long to matter. */
  static final long UNKNOWN = -1;

  private static final int LONGEST = Long.SIZE / BITS;

  private MarkupName() {}

  /** Zero where a name ends; otherwise the character's digit. */
  static int digit(byte b) {
    return DIGIT[b & 0xFF];
  }

  /** Where the name ends that goes on at {@code from}. */
  static int end(byte[] b, int from, int to) {
    int at = from;
    while (at < to && DIGIT[b[at] & 0xFF] != 0) {
      at++;
    }
    return at;
  }

  /** The name with one more digit; {@link #UNKNOWN} stays unknown. */
  static long append(long name, int digit) {
    // Ten characters leave the four highest bits free.
    return name >>> (BITS * (LONGEST - 1)) == 0 ? (name << BITS) | digit : UNKNOWN;
  }

  static long of(String name) {
    long number = 0;
    for (int i = 0; i < name.length(); i++) {
      number = append(number, digit((byte) name.charAt(i)));
    }
    return number;
  }

  private static byte[] digits() {
    byte[] digits = new byte[256];
    java.util.Arrays.fill(digits, (byte) OTHER);
    for (char end : " \t\n\f\r/>=".toCharArray()) {
      digits[end] = 0;
    }
    for (int i = 0; i < 26; i++) {
      digits['a' + i] = (byte) (1 + i);
      digits['A' + i] = (byte) (1 + i);
    }
    for (int i = 0; i < 10; i++) {
      digits['0' + i] = (byte) (27 + i);
    }
    digits['-'] = 37;
    digits[':'] = 38;
    return digits;
  }
}
