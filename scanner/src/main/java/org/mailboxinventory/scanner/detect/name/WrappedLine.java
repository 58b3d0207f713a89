package org.mailboxinventory.scanner.detect.name;

import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.Octets;

/**
 * Tells a line of running text that an editor broke between two words of a name from one that ends
 * where its writer ended it.
 */
final class WrappedLine {
  /** Text is broken at 60 to 80 columns; the word behind the break would have gone beyond. */
  private static final int NARROWEST = 56;

  private static final int LONGEST = 200;
  private static final int LONGEST_QUOTE = 8;

  private WrappedLine() {}

  /**
   * The capital with which the next line begins, when {@code text[from, to)} is the last word of a
   * broken line and a first name; -1 else.
   */
  static int next(byte[] text, int from, int to, int length) {
    int at = to < length && text[to] == '\r' ? to + 1 : to;
    if (at >= length || text[at] != '\n') {
      return -1;
    }
    at++;
    int quote = at;
    while (at < length && (text[at] == '>' || text[at] == ' ') && at - quote < LONGEST_QUOTE) {
      at++;
    }
    boolean word = at + 2 < length && text[at] >= 'A' && text[at] <= 'Z' && small(text[at + 1]);
    return word && broken(text, from, to, Octets.lettersEnd(text, at, length) - at) ? at : -1;
  }

  /** Behind a small word or a title, in a line that the next word would have made too long. */
  private static boolean broken(byte[] text, int from, int to, int nextWord) {
    boolean follows =
        from > 2
            && text[from - 1] == ' '
            && (small(text[from - 2]) || (text[from - 2] == '.' && small(text[from - 3])));
    if (!follows) {
      return false;
    }
    int begin = from;
    while (begin > 0 && text[begin - 1] != '\n' && to - begin < LONGEST) {
      begin--;
    }
    int flags = NameWords.bundled().flags(Words.hash(text, from, to));
    return to - begin + 1 + nextWord >= NARROWEST
        && (flags & NameWords.FIRST) != 0
        && (flags & (NameWords.WORD | NameWords.PLACE | NameWords.AGAINST)) == 0;
  }

  private static boolean small(byte b) {
    return b >= 'a' && b <= 'z';
  }
}
