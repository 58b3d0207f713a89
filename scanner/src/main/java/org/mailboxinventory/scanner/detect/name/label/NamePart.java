package org.mailboxinventory.scanner.detect.name.label;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameWords;

/**
 * The name within words that hold another one too: {@code Can Asha Rao| sign}, and what is before
 * the end of a line or of a sentence, as in {@code Asha Rao|} and {@code Minor:} below.
 */
public final class NamePart {
  private static final int OTHER = NameWords.WORD | NameWords.PLACE | NameWords.AGAINST;

  private NamePart() {}

  /** Where a name of two words ends before a line's end or a full stop within; else {@code to}. */
  public static int end(byte[] text, int from, int to) {
    boolean blank = false;
    for (int at = from; at < to; at++) {
      boolean stop = text[at] == '.' && at + 1 < to && text[at + 1] == ' ' && initial(text, at);
      stop &= blank;
      if (text[at] == '\n' || text[at] == '\r' || stop) {
        return stop || named(text, from, at) ? at : to;
      }
      blank |= text[at] == ' ';
    }
    return to;
  }

  /** Whether one capital is before a full stop. */
  private static boolean initial(byte[] text, int stop) {
    return stop > 1 && text[stop - 2] == ' ' && NameLetters.capital(text[stop - 1]);
  }

  /**
   * Where a given and a family's name begin behind a first word that begins a sentence and is an
   * ordinary one too; else {@code from}.
   */
  public static int begin(byte[] text, int from, int to) {
    int end = NameLetters.end(text, from, to);
    boolean lead = end < to && text[end] == ' ' && (flags(text, from, end) & NameWords.WORD) != 0;
    return lead && named(text, end + 1, to) ? end + 1 : from;
  }

  /** Whether words begin with a given name and end with a family's, and neither is another word. */
  private static boolean named(byte[] text, int from, int to) {
    int given = flags(text, from, NameLetters.end(text, from, to));
    int last = NameLetters.begin(text, to);
    int family = flags(text, last, to);
    return last > from + 1
        && last < to
        && (given & (NameWords.FIRST | OTHER)) == NameWords.FIRST
        && (family & (NameWords.LAST | OTHER)) == NameWords.LAST;
  }

  private static int flags(byte[] text, int from, int to) {
    return NameWords.bundled().flags(text, from, to);
  }
}
