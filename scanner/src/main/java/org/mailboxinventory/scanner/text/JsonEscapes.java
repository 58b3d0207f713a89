package org.mailboxinventory.scanner.text;

/**
 * Escapes in strings of JSON (RFC 8259) that was sent as it is, as programs write it into logs and
 * mail: {@code \n} for a line's end, {@code \u00e9} for a letter.
 */
public final class JsonEscapes {
  /** What opens an object is so near to the text's begin. */
  private static final int NEAR = 8;

  private static final int LETTER = 6;
  private static final int HEXADECIMAL = 16;

  private JsonEscapes() {}

  /** Whether a text begins as an object or a list of objects or strings does. */
  public static boolean open(byte[] text, int length) {
    int at = pastBlanks(text, 0, length);
    if (at >= length || (text[at] != '{' && text[at] != '[')) {
      return false;
    }
    boolean list = text[at] == '[';
    at = pastBlanks(text, at + 1, length);
    return at < length && (text[at] == '"' || (list && text[at] == '{'));
  }

  private static int pastBlanks(byte[] text, int from, int length) {
    int at = from;
    while (at < length && at - from < NEAR && text[at] <= ' ' && text[at] >= 0) {
      at++;
    }
    return at;
  }

  /** How many bytes the escape has that begins at a backslash. */
  public static int width(byte[] text, int at, int length) {
    if (character(text, at, length) < 0) {
      return Math.min(2, length - at);
    }
    if (text[at + 1] == 'u') {
      return LETTER;
    }
    boolean feed = text[at + 1] == 'r' && at + 3 < length && text[at + 2] == '\\';
    return feed && text[at + 3] == 'n' ? 4 : 2;
  }

  /** The character for which the escape is that begins at a backslash; -1 where it stays. */
  public static int character(byte[] text, int at, int length) {
    if (at + 1 >= length) {
      return -1;
    }
    return switch (text[at + 1]) {
      case 'n', 'r' -> '\n';
      case 't' -> '\t';
      case '"' -> '"';
      case 'u' -> letter(text, at + 2, Math.min(length, at + LETTER));
      default -> -1;
    };
  }

  /** A letter beyond ASCII that is one character of UTF-16; -1 for any other. */
  private static int letter(byte[] text, int from, int to) {
    int letter = 0;
    for (int i = from; i < to; i++) {
      int digit = Character.digit(text[i], HEXADECIMAL);
      if (digit < 0) {
        return -1;
      }
      letter = letter * HEXADECIMAL + digit;
    }
    boolean one = to - from == LETTER - 2 && letter >= 0x80;
    return one && !Character.isSurrogate((char) letter) ? letter : -1;
  }

  /** Writes a character in UTF-8; returns where it ends. */
  public static int write(int character, byte[] into, int at) {
    int to = at;
    if (character < 0x80) {
      into[to++] = (byte) character;
    } else if (character < 0x800) {
      into[to++] = (byte) (0xc0 | character >> 6);
      into[to++] = (byte) (0x80 | (character & 0x3f));
    } else {
      into[to++] = (byte) (0xe0 | character >> 12);
      into[to++] = (byte) (0x80 | (character >> 6 & 0x3f));
      into[to++] = (byte) (0x80 | (character & 0x3f));
    }
    return to;
  }
}
