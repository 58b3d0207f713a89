package org.mailboxinventory.scanner.detect.name.label;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.text.LineEdges;

/**
 * A form whose labels have no sign and are each on a line of its own, as text taken out of a paper
 * has it: {@code Account holder}, below it a name, below that {@code Account number} and a number.
 */
public final class FormBelow {
  private static final int LONGEST_LABEL = 40;

  /** The name may go on in a second line, and the next label is behind it. */
  private static final int MOST_LINES = 3;

  private static final int NO_NAME =
      NameWords.WORD | NameWords.AGAINST | NameWords.ROLE | NameWords.SAYS;

  private FormBelow() {}

  /** Whether {@code text[from, to)} is such a form's line below a label. */
  public static boolean reads(byte[] text, int from, int to, int length) {
    return from > 2
        && text[from - 1] == '\n'
        && NameLetters.letter(text[from - 2])
        && LineEdges.beginWithin(text, from - 1, LONGEST_LABEL) >= 0
        && (to == length || text[to] == '\n' || text[to] == '\r')
        && named(text, from, to)
        && numberBelow(text, to, length);
  }

  /**
   * Where the word ends that is alone on the line below one given name in such a form: it is the
   * family's name, even if a town has it too; -1 for none.
   */
  static int end(byte[] text, int from, int to, int next, int length) {
    int stop = NameInField.wordEnd(text, next, length);
    boolean alone = stop - next > 2 && stop < length && text[stop] < ' ';
    int given = NameWords.bundled().flags(text, from, to);
    boolean may =
        alone
            && (given & NameWords.FIRST) != 0
            && NameLetters.capital(text[next])
            && !NameLetters.beginsSmall(text, next)
            && (NameWords.bundled().flags(text, next, stop) & NO_NAME) == 0;
    return may && reads(text, from, to, length) && numberBelow(text, stop, length) ? stop : -1;
  }

  /** Whether words with capitals are names, or unknown beside one that is. */
  private static boolean named(byte[] text, int from, int to) {
    boolean any = false;
    for (int at = from; at < to; ) {
      int end = NameInField.wordEnd(text, at, to);
      int flags = NameWords.bundled().flags(text, at, end);
      if (end == at || (flags & NO_NAME) != 0) {
        return false;
      }
      any |= (flags & (NameWords.FIRST | NameWords.LAST)) != 0;
      at = end + (end < to && text[end] == '.' ? 2 : 1);
    }
    return any;
  }

  /** Whether a line with a number follows, behind one or two without. */
  private static boolean numberBelow(byte[] text, int to, int length) {
    int line = LineEdges.end(text, to, length) + 1;
    for (int lines = 0; lines < MOST_LINES && line < length; lines++) {
      int end = LineEdges.end(text, line, Math.min(length, line + LONGEST_LABEL + 1));
      if (AnchorScanner.digits(text, line, end) > 0) {
        return lines > 0;
      }
      if (end - line < 2 || end - line > LONGEST_LABEL) {
        return false;
      }
      line = end + 1;
    }
    return false;
  }
}
