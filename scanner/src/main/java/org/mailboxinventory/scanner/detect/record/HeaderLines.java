package org.mailboxinventory.scanner.detect.record;

/** What is on lines at the head of a message, and on the line before what is quoted. */
final class HeaderLines {
  private static final int SHORT = 40;

  /** Digits of a date in numbers. */
  private static final int FEWEST = 4;

  private static final int MOST = 8;

  private HeaderLines() {}

  /** Whether a date follows a colon: then the line is about a time, and of no one's mail. */
  static boolean date(byte[] text, int colon, int length) {
    int from = colon + 1;
    while (from < length && (text[from] == ' ' || text[from] == '\t' || text[from] == '*')) {
      from++;
    }
    int digits = 0;
    int separators = 0;
    int at = from;
    while (at < length && text[at] > ' ') {
      boolean separator = text[at] == '/' || text[at] == '-' || text[at] == '.';
      if (!separator && !digit(text, at, at + 1)) {
        return false;
      }
      digits += separator ? 0 : 1;
      separators += separator ? 1 : 0;
      at++;
    }
    boolean day = separators == 0 && (digits == 1 || digits == 2);
    return day || (separators == 2 && digits >= FEWEST && digits <= MOST);
  }

  /**
   * Whether the line says who wrote what is quoted below: an address in angle brackets, a colon at
   * its end or at that of a short next line, and a word before that colon or a time before the
   * address.
   */
  static boolean saysWhoWrote(byte[] text, int begin, int length) {
    int end = RecordLines.end(text, begin, length);
    int sign = find(text, begin, end, '@');
    int bracket = find(text, sign, end, '>');
    if (bracket == end) {
      return false;
    }
    int last = lastOf(text, bracket, end);
    if (last == bracket && end + 1 < length) {
      int next = RecordLines.end(text, end + 1, length);
      last = next - end <= SHORT ? lastOf(text, end + 1, next) : last;
    }
    return text[last] == ':' && (last - bracket > 2 || digit(text, begin, sign));
  }

  /** Whether a line goes on with the line before it: it is indented, or that one ends so. */
  static boolean continues(byte[] text, int begin) {
    if (text[begin] == ' ' || text[begin] == '\t') {
      return true;
    }
    int end = Math.max(0, begin - 1);
    int last = lastOf(text, RecordLines.begin(text, end), end);
    return text[last] == ',' || text[last] == ';';
  }

  private static int find(byte[] text, int from, int to, char sought) {
    int at = from;
    while (at < to && text[at] != sought) {
      at++;
    }
    return at;
  }

  /** The last byte that is no blank; the first of all where there is none. */
  private static int lastOf(byte[] text, int from, int to) {
    int last = to - 1;
    while (last > from && text[last] >= 0 && text[last] <= ' ') {
      last--;
    }
    return Math.max(from, last);
  }

  private static boolean digit(byte[] text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (text[at] >= '0' && text[at] <= '9') {
        return true;
      }
    }
    return false;
  }
}
