package org.mailboxinventory.scanner.detect.candidate.need;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Whether what is behind the label of a secret is a name in the source of a program: of a constant,
 * of a function that is called, or one of a list of names that begin alike.
 */
final class ProgramName {
  /** A constant's name has so many parts: with fewer it may be a password in capitals. */
  private static final int PARTS = 3;

  /** A line of a list is no longer. */
  private static final int LONGEST = 200;

  private ProgramName() {}

  /** Whether {@code text[from, to)} is one, or the beginning of one. */
  static boolean is(byte[] text, int length, int from, int to) {
    int end = to;
    while (end < length && (Words.letterOrDigit(text[end]) || text[end] == '_')) {
      end++;
    }
    return constant(text, text[from] == '%' ? from + 1 : from, end)
        || called(text, from, length)
        || declared(text, end, length)
        || listed(text, from, end);
  }

  /**
   * Whether it is of capitals and digits that low lines part, and letters end it: {@code
   * PKCS8_PRIV_KEY_INFO}. The year that ends a password does not.
   */
  private static boolean constant(byte[] text, int from, int to) {
    int parts = 1;
    boolean letters = false;
    for (int at = from; at < to; at++) {
      byte b = text[at];
      if (b == '_') {
        parts++;
        letters = at > from && text[at - 1] != '_' && at + 1 < to;
      } else if (!Words.capital(b) && !AnchorScanner.isDigit(b)) {
        return false;
      }
      letters &= !AnchorScanner.isDigit(b);
    }
    return parts >= PARTS && letters && Words.capital(text[from]);
  }

  /**
   * Whether a bracket opens directly behind a name that low lines or the signs of a member part,
   * not in quotation marks: {@code CPAN::cwd(}, {@code get1_by_user(}.
   */
  private static boolean called(byte[] text, int from, int length) {
    int to = Math.min(length, from + LONGEST);
    boolean parted = false;
    if (from > 0 && "'\"`".indexOf(text[from - 1]) >= 0) {
      return false;
    }
    for (int at = from; at < to; at++) {
      byte b = text[at];
      boolean scope = b == ':' && member(text, at, to, ':');
      boolean arrow = b == '-' && member(text, at, to, '>');
      if (b == '(') {
        return parted && at > from && Words.letterOrDigit(text[at - 1]);
      }
      if (!scope && !arrow && b != '_' && !Words.letterOrDigit(b)) {
        return false;
      }
      parted |= scope || arrow || (b == '_' && at > from);
      at += scope || arrow ? 1 : 0;
    }
    return false;
  }

  /** Whether a second sign and a letter follow a place: the name of a member. */
  private static boolean member(byte[] text, int at, int to, char second) {
    return at + 2 < to && text[at + 1] == second && Words.letter(text[at + 2]);
  }

  /**
   * Whether a pointer's name is behind it, as where programs say of what kind an argument is:
   * {@code PKCS7 *p7,}.
   */
  private static boolean declared(byte[] text, int to, int length) {
    if (to + 2 >= length || text[to] != ' ' || text[to + 1] != '*') {
      return false;
    }
    int end = to + 2;
    while (end < length && (Words.letterOrDigit(text[end]) || text[end] == '_')) {
      end++;
    }
    return end > to + 2 && end < length && ",();[".indexOf(text[end]) >= 0;
  }

  /**
   * Whether it is of letters and low lines, and the line before begins with the same part up to the
   * first of these: <code>"key_password",</code> and below it <code>"key_file",</code>.
   */
  private static boolean listed(byte[] text, int from, int to) {
    int part = from;
    while (part < to && Words.letter(text[part])) {
      part++;
    }
    if (part - from < 2 || part == to || text[part] != '_') {
      return false;
    }
    for (int at = part; at < to; at++) {
      if (text[at] != '_' && !Words.letter(text[at])) {
        return false;
      }
    }
    int line = lineFrom(text, from);
    int above = line > 0 ? lineFrom(text, line - 1) : -1;
    int begin = from - line;
    return above >= 0
        && above + begin + part - from < line
        && same(text, above + begin, from, part + 1 - from);
  }

  private static boolean same(byte[] text, int one, int other, int size) {
    for (int i = 0; i < size; i++) {
      if (text[one + i] != text[other + i]) {
        return false;
      }
    }
    return true;
  }

  /** Where the line of a place begins; so far as a line of such a list goes, at most. */
  private static int lineFrom(byte[] text, int at) {
    int from = at;
    while (from > 0 && at - from < LONGEST && text[from - 1] != '\n') {
      from--;
    }
    return from;
  }
}
