package org.mailboxinventory.scanner.text.mark;

/**
 * Lines that are counted at their begin, as those of a record of court, of a program's text or the
 * parts of a short message are: {@code 14 A. It is}, {@code 15 302}; {@code (1/2)}, {@code (2/2)}.
 */
final class CountedLines {
  /** Where one blank alone follows, the number has so many digits. */
  private static final int LONG = 5;

  private static final int LONGEST = 6;
  private static final int DECIMAL = 10;

  private CountedLines() {}

  /** How long the beginning is of two lines of which the second has the next number; 0 for none. */
  static int head(byte[] text, int line, int next, int length) {
    int bracket = text[line] == '(' ? 1 : 0;
    int digits = digits(text, line + bracket, length);
    if (digits == 0 || digits != digits(text, next + bracket, length)) {
      return 0;
    }
    int step = number(text, next + bracket, digits) - number(text, line + bracket, digits);
    boolean counted = step == 1 || (digits >= LONG && (step == DECIMAL || step == 100));
    int size = bracket + digits;
    int end = bracket == 0 ? column(text, line, size, length) : part(text, line, size, length);
    return counted && end > 0 && same(text, line, next, bracket, size, end, length) ? end : 0;
  }

  /** Behind a blank or two that part the number from its line. */
  private static int column(byte[] text, int line, int size, int length) {
    boolean one = line + size < length && text[line + size] == ' ';
    boolean two = one && line + size + 1 < length && text[line + size + 1] == ' ';
    return two ? size + 2 : one && size >= LONG ? size + 1 : 0;
  }

  /** Behind the bracket that closes the number of a part and how many there are. */
  private static int part(byte[] text, int line, int size, int length) {
    int at = line + size;
    int all = at < length && text[at] == '/' ? digits(text, at + 1, length) : 0;
    int end = at + 1 + all;
    boolean closed = all > 0 && end + 1 < length && text[end] == ')' && text[end + 1] == ' ';
    return closed ? end + 2 - line : 0;
  }

  private static boolean same(
      byte[] text, int line, int next, int bracket, int from, int to, int length) {
    if (next + to > length || (bracket > 0 && text[next] != '(')) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (text[line + i] != text[next + i]) {
        return false;
      }
    }
    return true;
  }

  private static int digits(byte[] text, int from, int length) {
    int at = from;
    while (at < length && at - from < LONGEST && text[at] >= '0' && text[at] <= '9') {
      at++;
    }
    return at - from;
  }

  private static int number(byte[] text, int from, int digits) {
    int number = 0;
    for (int i = 0; i < digits; i++) {
      number = number * DECIMAL + text[from + i] - '0';
    }
    return number;
  }
}
