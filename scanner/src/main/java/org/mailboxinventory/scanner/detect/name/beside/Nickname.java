package org.mailboxinventory.scanner.detect.name.beside;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameWords;

/**
 * How somebody is also called, between the words of the name: {@code Adam "Sunny" Marlowe}, {@code
 * William (Bill) Hartley}.
 */
public final class Nickname {
  private static final int LONGEST = 24;
  private static final int NO_GIVEN_NAME = NameWords.WORD | NameWords.PLACE | NameWords.AGAINST;

  private Nickname() {}

  /**
   * Where the next word of the name begins behind the nickname that the blank at {@code at} is
   * before; -1 where there is none.
   */
  public static int past(byte[] text, int at, int length) {
    if (at + 5 >= length) {
      return -1;
    }
    return switch (text[at + 1]) {
      case '"' -> past(text, at + 2, length, '"', 1);
      case '\'' -> NameLetters.capital(text[at + 2]) ? past(text, at + 2, length, '\'', 1) : -1;
      case '(' -> givenName(text, at + 2, length) ? past(text, at + 2, length, ')', 1) : -1;
      case (byte) 0xe2 ->
          quote(text, at + 1, 0x9c) ? past(text, at + 4, length, (char) 0xe2, 3) : -1;
      default -> -1;
    };
  }

  private static int past(byte[] text, int from, int length, char close, int width) {
    int at = from;
    while (at < length && at - from < LONGEST && text[at] != (byte) close && inside(text[at])) {
      at++;
    }
    int next = at + width;
    boolean closed =
        at > from + 1
            && next + 1 < length
            && text[at] == (byte) close
            && (width == 1 || quote(text, at, 0x9d));
    return closed && text[next] == ' ' && NameLetters.capital(text[next + 1]) ? next + 1 : -1;
  }

  private static boolean inside(byte b) {
    return b < 0 || b == ' ' || b == '-' || b == '.' || b == '\'' || (b | 0x20) >= 'a';
  }

  /** One word, which people have as first name, or which is in no list. */
  private static boolean givenName(byte[] text, int from, int length) {
    int end = from;
    while (end < length && (text[end] < 0 || (text[end] | 0x20) >= 'a')) {
      end++;
    }
    int flags = NameWords.bundled().flags(text, from, end);
    return NameLetters.capital(text[from])
        && (text[from + 1] < 0 || text[from + 1] >= 'a')
        && end < length
        && text[end] == ')'
        && ((flags & NameWords.FIRST) != 0 || (flags & NO_GIVEN_NAME) == 0);
  }

  private static boolean quote(byte[] text, int at, int last) {
    return at + 2 < text.length
        && (text[at] & 0xff) == 0xe2
        && (text[at + 1] & 0xff) == 0x80
        && (text[at + 2] & 0xff) == last;
  }
}
