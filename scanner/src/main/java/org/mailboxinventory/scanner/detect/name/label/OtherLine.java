package org.mailboxinventory.scanner.detect.name.label;

import java.util.Arrays;
import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameWords;

/** What begins a line below a name and is no part of it, though the line above may be full. */
final class OtherLine {
  private static final int NAME = NameWords.FIRST | NameWords.LAST;
  private static final int NO_NAME = NameWords.WORD | NameWords.AGAINST;

  private OtherLine() {}

  /**
   * Whether the word {@code text[next, end)} is such: the name is in another column of its line, is
   * written once more, or an ordinary word with a hyphen follows, as {@code Online-Tickets}.
   *
   * @param line where the line of the name {@code text[from, to)} begins
   */
  static boolean begins(byte[] text, int line, int from, int to, int next, int end) {
    int joint = NameLetters.end(text, next, end);
    boolean compound = joint < end && text[joint] == '-' && ordinary(text, next, joint);
    return compound || column(text, line, from) || again(text, from, to, next, end);
  }

  private static boolean ordinary(byte[] text, int from, int to) {
    int flags = NameWords.bundled().flags(text, from, to);
    return (flags & NO_NAME) != 0 && (flags & NAME) == 0;
  }

  /** Whether a gap of blanks is before a name, with something before it. */
  private static boolean column(byte[] text, int line, int from) {
    int at = line;
    while (at < from && (text[at] == ' ' || text[at] == '>')) {
      at++;
    }
    while (at + 1 < from && !(text[at] == ' ' && text[at + 1] == ' ')) {
      at++;
    }
    return at + 1 < from;
  }

  private static boolean again(byte[] text, int from, int to, int next, int end) {
    int size = end - next;
    boolean word = from + size < to && text[from + size] == ' ';
    return word && Arrays.equals(text, from, from + size, text, next, end);
  }
}
