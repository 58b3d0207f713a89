package org.mailboxinventory.scanner.detect.name.line;

import org.mailboxinventory.scanner.text.Octets;

/** Letters of words that may be names: those of ASCII and every byte beyond it. */
public final class NameLetters {
  private static final int LONGEST = 40;
  private static final int MOST_SIGNS = 2;

  /** A telephone has so many digits at least, in so many groups, and is no longer. */
  private static final int FEWEST_DIALLED = 8;

  private static final int FEWEST_GROUPS = 3;
  private static final int LONGEST_DIALLED = 20;

  private NameLetters() {}

  /** Whether a byte is a letter, or a part of one. */
  public static boolean letter(byte b) {
    return b < 0 || ((b | 0x20) >= 'a' && (b | 0x20) <= 'z');
  }

  /** Whether a byte is a small letter, or a part of a letter beyond ASCII. */
  public static boolean small(byte b) {
    return b < 0 || (b >= 'a' && b <= 'z');
  }

  /** Whether a byte is a capital, or a part of a letter beyond ASCII. */
  public static boolean capital(byte b) {
    return b < 0 || (b >= 'A' && b <= 'Z');
  }

  /** Whether a small letter begins at a place, of one byte or of two. */
  public static boolean beginsSmall(byte[] text, int at) {
    boolean two = (text[at] & 0xe0) == 0xc0;
    return two
        ? Character.isLowerCase((text[at] & 0x1f) << 6 | (text[at + 1] & 0x3f))
        : text[at] >= 'a' && text[at] <= 'z';
  }

  /**
   * Whether {@code text[from, to)} begins with a capital and goes on with a word whose first letter
   * is a small one beyond ASCII: {@code Weber übernimmt}.
   */
  public static boolean goesOnSmall(byte[] text, int from, int to) {
    boolean small = beginsSmall(text, from);
    for (int at = from + 1; !small && at + 1 < to; at++) {
      if (text[at] < 0 && text[at - 1] == ' ' && beginsSmall(text, at)) {
        return true;
      }
    }
    return false;
  }

  /** Which of eight bytes are no letters. */
  private static long others(long eight) {
    return ~(Octets.letters(eight) | eight) & Octets.HIGH;
  }

  /** Where the letters end that begin at {@code from}. */
  public static int end(byte[] text, int from, int limit) {
    int at = from;
    for (; at + Long.BYTES <= limit; at += Long.BYTES) {
      long others = others(Octets.get(text, at));
      if (others != 0) {
        return at + Octets.first(others);
      }
    }
    while (at < limit && letter(text[at])) {
      at++;
    }
    return at;
  }

  /** Where the {@linkplain #small small} letters end that begin at a place. */
  static int smallEnd(byte[] text, int from, int limit) {
    int at = from;
    for (; at + Long.BYTES <= limit; at += Long.BYTES) {
      long eight = Octets.get(text, at);
      long others = ~(Octets.smalls(Octets.letters(eight), eight) | eight) & Octets.HIGH;
      if (others != 0) {
        return at + Octets.first(others);
      }
    }
    while (at < limit && small(text[at])) {
      at++;
    }
    return at;
  }

  /** Where the word begins that ends at a place; hyphens within it are of it. */
  public static int begin(byte[] text, int end) {
    int eight = end - Long.BYTES;
    long others = eight < 0 ? 0 : others(Octets.get(text, eight));
    int before = others == 0 ? -1 : eight + Octets.last(others);
    if (before >= 0 && text[before] != '-') {
      return before + 1;
    }
    int at = end;
    while (at > 0 && end - at < LONGEST && (letter(text[at - 1]) || joins(text, at - 1, end))) {
      at--;
    }
    return at;
  }

  /** Whether a digit is directly before or behind {@code text[from, to)}, or behind two signs. */
  public static boolean besideDigit(byte[] text, int from, int to, int length) {
    for (int distance = 0; distance <= MOST_SIGNS; distance++) {
      if (digit(text, from - 1 - distance, length) || digit(text, to + distance, length)) {
        return true;
      }
    }
    return false;
  }

  private static boolean digit(byte[] text, int at, int length) {
    return at >= 0 && at < length && text[at] >= '0' && text[at] <= '9';
  }

  private static boolean joins(byte[] text, int at, int end) {
    return text[at] == '-' && at + 1 < end && at > 0 && letter(text[at - 1]);
  }

  /** Whether a number of a day and before it a word or a comma end before a place. */
  public static boolean behindDay(byte[] text, int from) {
    int at = from - 1;
    if (at < 3 || text[at] != ' ') {
      return false;
    }
    at -= text[at - 1] == '.' ? 1 : 0;
    int end = at;
    while (at > 0 && text[at - 1] >= '0' && text[at - 1] <= '9') {
      at--;
    }
    boolean day = end - at == 1 || (end - at == 2 && text[at] <= '3');
    return day && at > 1 && text[at - 1] == ' ' && (letter(text[at - 2]) || text[at - 2] == ',');
  }

  /**
   * Whether a telephone in groups ends at a place, whose blank was lost: {@code +36 30 418
   * 2736Nagy}.
   */
  static boolean behindTelephone(byte[] text, int place) {
    int digits = 0;
    int groups = 0;
    int at = place;
    while (at > 0 && place - at < LONGEST_DIALLED) {
      boolean digit = digit(text, at - 1, place);
      if (!digit && (at == place || " -./()".indexOf(text[at - 1]) < 0)) {
        break;
      }
      groups += digit && !digit(text, at, place) ? 1 : 0;
      digits += digit ? 1 : 0;
      at--;
    }
    return digits >= FEWEST_DIALLED && groups >= FEWEST_GROUPS;
  }

  /** Behind the full stop of an initial that ends a name: {@code Asha K.}; else the same place. */
  public static int pastInitial(byte[] text, int to, int length) {
    boolean initial =
        to > 1 && to < length && text[to] == '.' && text[to - 2] == ' ' && capital(text[to - 1]);
    return initial ? to + 1 : to;
  }
}
