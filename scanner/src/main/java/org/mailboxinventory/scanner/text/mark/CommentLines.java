package org.mailboxinventory.scanner.text.mark;

/**
 * Lines of a comment over several lines, as C and the languages after it write it: blanks, a star
 * and a blank begin each, and {@code /*} the line above them. Without that line stars are those of
 * a list.
 */
final class CommentLines {
  private static final int LONGEST_INDENT = 32;
  private static final int LONGEST_LINE = 200;
  private static final int MOST_LINES = 40;

  private CommentLines() {}

  /** How long the beginning is that both lines have; 0 where they are no lines of a comment. */
  static int head(byte[] text, int line, int next, int length) {
    int star = star(text, line, length);
    int other = star < 0 ? -1 : star(text, next, length);
    boolean alike = other >= 0 && other - next == star - line;
    return alike && star + 1 < length && text[star + 1] == ' ' && opened(text, line, length)
        ? star + 2 - line
        : 0;
  }

  /** Where the star is that begins a line, behind blanks; -1 for none. */
  private static int star(byte[] text, int line, int length) {
    int stop = Math.min(length, line + LONGEST_INDENT);
    int at = line;
    while (at < stop && (text[at] == ' ' || text[at] == '\t')) {
      at++;
    }
    return at > line && at < stop && text[at] == '*' ? at : -1;
  }

  /** Whether the comment begins in a line above, and all between begin with a star. */
  private static boolean opened(byte[] text, int from, int length) {
    int line = from;
    for (int i = 0; i < MOST_LINES && line > 0; i++) {
      line = begin(text, line - 1);
      if (star(text, line, length) < 0) {
        return opens(text, line, length);
      }
    }
    return false;
  }

  private static int begin(byte[] text, int lineEnd) {
    int at = lineEnd;
    while (at > 0 && text[at - 1] != '\n' && lineEnd - at < LONGEST_LINE) {
      at--;
    }
    return at;
  }

  private static boolean opens(byte[] text, int line, int length) {
    int at = line;
    while (at < length && (text[at] == ' ' || text[at] == '\t')) {
      at++;
    }
    return at + 1 < length && text[at] == '/' && text[at + 1] == '*';
  }
}
