package org.mailboxinventory.scanner.detect.name.thing;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.text.LineBreak;

/**
 * The name of a bank or a firm in a sentence whose last word a line's end cut off, and of a body
 * whose last word is farther behind: {@code Sai Dharma| Prema Charitable Trust}.
 */
public final class CutThing {
  /** Last words of such names that begin no label, and that no department is called. */
  private static final WordSet CUT = NameFile.of("things.txt").words("cut");

  private static final WordSet AND = NameFile.of("thing-words.txt").words("joins");

  private static final WordSet TRUSTS = NameFile.of("thing-words.txt").words("trusts");
  private static final int MOST_WORDS = 6;

  private CutThing() {}

  /** Whether words with capitals go on behind a name up to one for a trust or a society. */
  public static boolean trust(byte[] text, int length, int to) {
    int at = to;
    for (int words = 0; words < MOST_WORDS; words++) {
      if (at + 1 >= length || text[at] != ' ' || text[at + 1] < 'A' || text[at + 1] > 'Z') {
        return false;
      }
      int end = NameLetters.end(text, at + 1, length);
      if (TRUSTS.holds(text, at + 1, end)) {
        return true;
      }
      at = end;
    }
    return false;
  }

  /**
   * Whether a line ends behind {@code text[from, to)}, which does not begin it, and the next begins
   * with the last word of a bank or a firm, behind which the sentence goes on or ends.
   */
  static boolean goesOn(byte[] text, int length, int from, int to) {
    if (to >= length || " \r\n".indexOf(text[to]) < 0 || from < 2 || text[from - 1] != ' ') {
      return false;
    }
    int next = LineBreak.next(text, from, to, length);
    if (next < 0 || next >= length || !NameLetters.capital(text[next])) {
      return false;
    }
    int end = NameLetters.end(text, next, length);
    return CUT.holds(text, next, end) && inSentence(text, end, length);
  }

  private static boolean inSentence(byte[] text, int at, int length) {
    if (at >= length || ",.;)".indexOf(text[at]) >= 0) {
      return true;
    }
    int end = text[at] == ' ' ? NameLetters.end(text, at + 1, length) : at;
    return end > at + 1 && AND.holds(text, at + 1, end);
  }
}
