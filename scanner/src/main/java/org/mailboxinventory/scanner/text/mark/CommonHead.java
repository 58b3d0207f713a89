package org.mailboxinventory.scanner.text.mark;

/**
 * With what two lines of a log, a conversation or a program begin alike, but for the time of day:
 * {@code kyc: }, {@code [#12] }, {@code 10:15:02 asha: } and {@code 10:15:09 asha: }.
 */
public final class CommonHead {
  /** Beginnings that all lines have are no longer. */
  public static final int LONGEST = 64;

  /** What ends the beginning that several lines have: {@code kyc: }, {@code [#12] }. */
  private static final String ENDS_HEAD = ":]>|)";

  /**
   * Signs before each line of a program's comments, or of lines that a change adds; a hyphen is one
   * beside another.
   */
  private static final String SIGNS = "#/;+%!-";

  /** The halves of a day have fewer letters. */
  private static final int SHORTEST_WORD = 3;

  private CommonHead() {}

  /**
   * How long the beginning is that a line has in common with the next, behind its end, or in which
   * both are counted.
   */
  public static int size(byte[] text, int line, int lineEnd, int length) {
    int next = lineEnd + 1;
    if (next < length && (text[line] == '(' || digit(text[line]))) {
      int counted = CountedLines.head(text, line, next, length);
      if (counted > 0) {
        return counted;
      }
    }
    if (next >= length || text[line] != text[next]) {
      return 0;
    }
    if (quotes(text[line])) {
      return CommentLines.head(text, line, next, length);
    }
    int most = Math.min(Math.min(LONGEST, lineEnd - line), length - next);
    int size = 0;
    boolean signs = true;
    boolean alike = true;
    for (int i = 0; i < most && alike(text, line + i, next + i); i++) {
      byte b = text[line + i];
      alike &= b == text[next + i];
      boolean blank = b == ' ' || b == '\t';
      signs &=
          blank
              || (SIGNS.indexOf(b) >= 0 && (b != '-' || text[line + i + (i == 0 ? 1 : -1)] == '-'));
      if (blank
          && (signs || ENDS_HEAD.indexOf(text[line + i - 1]) >= 0)
          && (alike || timed(text, line, line + i))) {
        size = i + 1;
      }
    }
    return size;
  }

  /** Whether it is a sign that quotes mail, or a blank before a line. */
  private static boolean quotes(byte b) {
    return b == ' ' || b == '>' || b == '|' || b == '\t';
  }

  /** Whether both are the same, or digits. */
  private static boolean alike(byte[] text, int one, int other) {
    return text[one] == text[other] || (digit(text[one]) && digit(text[other]));
  }

  /**
   * Whether a time of day is there, and behind it a word: who writes, or what a log calls its
   * lines. Lines of others differ in more than the time.
   */
  private static boolean timed(byte[] text, int from, int to) {
    boolean time = false;
    int letters = 0;
    for (int i = from + 1; i + 2 < to; i++) {
      time |= text[i] == ':' && digit(text[i - 1]) && digit(text[i + 1]) && digit(text[i + 2]);
      letters = time && letter(text[i]) ? letters + 1 : 0;
      if (letters == SHORTEST_WORD) {
        return true;
      }
    }
    return false;
  }

  private static boolean letter(byte b) {
    return b < 0 || ((b | 0x20) >= 'a' && (b | 0x20) <= 'z');
  }

  private static boolean digit(byte b) {
    return b >= '0' && b <= '9';
  }
}
