package org.mailboxinventory.scanner.text.web;

/**
 * Signs within numbers and addresses that converters into Markdown, and some programs, write with a
 * backslash before them: {@code \+44 (0\)8447 671131}, {@code 1\-866\-866\-2802}, {@code
 * asha\_rao@…}, {@code asha\@…}.
 */
public final class MarkdownEscape {
  /** An escape is of so many bytes. */
  private static final int WIDTH = 2;

  private MarkdownEscape() {}

  /** How many bytes the escape has that begins at a backslash; one where it is none. */
  public static int width(byte[] text, int at, int to) {
    if (at + 1 >= to) {
      return 1;
    }
    byte before = at > 0 ? text[at - 1] : (byte) ' ';
    byte behind = at + WIDTH < to ? text[at + WIDTH] : (byte) ' ';
    boolean escape =
        switch (text[at + 1]) {
          case '+' -> !word(before) && before != '\\' && (digit(behind) || behind == '(');
          case '(' -> !letter(before) && before != '\\' && (digit(behind) || behind == '+');
          case ')' -> digit(before);
          case '-' -> (digit(before) || before == ')' || before == ' ') && joins(text, at, to);
          case '.' -> digit(before) && digit(behind);
          case '_', '@' -> word(before) && word(behind);
          default -> false;
        };
    return escape ? WIDTH : 1;
  }

  /** Whether a digit, a blank and a digit, or a bracket and a digit are behind a hyphen. */
  private static boolean joins(byte[] text, int at, int to) {
    int next = at + WIDTH;
    if (next < to && (text[next] == ' ' || text[next] == '(')) {
      next++;
    }
    return next < to && digit(text[next]);
  }

  private static boolean word(byte b) {
    return digit(b) || letter(b);
  }

  private static boolean digit(byte b) {
    return b >= '0' && b <= '9';
  }

  private static boolean letter(byte b) {
    return (b | 0x20) >= 'a' && (b | 0x20) <= 'z';
  }
}
