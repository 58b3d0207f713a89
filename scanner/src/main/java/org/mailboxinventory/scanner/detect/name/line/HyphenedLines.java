package org.mailboxinventory.scanner.detect.name.line;

import org.mailboxinventory.scanner.text.JoinedParts;
import org.mailboxinventory.scanner.text.LineBreak;
import org.mailboxinventory.scanner.text.LineEdges;

/**
 * Two lines joined where a word of a name was broken behind a hyphen, as {@code Andreas Hadji-} and
 * {@code georgiou} below it, or a family's double name; and the name that is found in both
 * together. For one thread.
 */
public final class HyphenedLines extends JoinedParts implements NameSink {
  /** So much of the first line is before the break, and of the second behind it. */
  private static final int LONGEST_HEAD = 120;

  private static final int LONGEST_TAIL = 80;

  private int head;
  private int next;
  private int tail;
  private int from = -1;
  private int to = -1;

  public HyphenedLines() {
    super(LONGEST_HEAD + LONGEST_TAIL + 1);
  }

  /**
   * Joins the line of which the last word ends at {@code hyphen} with the next.
   *
   * @param begin where the first word begins that may be of the name
   * @param words how many there are up to the hyphen
   */
  public boolean join(byte[] text, int begin, int words, int hyphen, int textLength) {
    boolean ends =
        hyphen + 1 < textLength
            && text[hyphen] == '-'
            && (text[hyphen + 1] <= ' ' || text[hyphen + 1] == '|');
    next = ends ? LineBreak.next(text, begin, hyphen + 1, textLength) : -1;
    if (next < 0 || next + 2 >= textLength || !NameLetters.letter(text[next])) {
      return false;
    }
    int lineEnd = Math.min(LineEdges.end(text, next, textLength), next + LONGEST_TAIL);
    boolean small = NameLetters.beginsSmall(text, next);
    if (words < 2 && !another(text, next, lineEnd)) {
      return false;
    }
    head = LineEdges.begin(text, hyphen, LONGEST_HEAD);
    tail = hyphen - head + (small ? 0 : 1);
    length = tail + lineEnd - next;
    System.arraycopy(text, head, joined, 0, tail);
    System.arraycopy(text, next, joined, tail, lineEnd - next);
    from = -1;
    return true;
  }

  /** Whether a word with a capital follows the first on the next line, so that both are a name. */
  private static boolean another(byte[] text, int next, int lineEnd) {
    int word = NameLetters.end(text, next, lineEnd);
    return word + 1 < lineEnd
        && text[word] == ' '
        && NameLetters.capital(text[word + 1])
        && !NameLetters.beginsSmall(text, word + 1);
  }

  /** Where the second line begins among what is joined. */
  public int tail() {
    return tail;
  }

  /** The place among what is joined of a place of the first line, or of one before it. */
  public int joined(int place) {
    return Math.max(0, place - head);
  }

  @Override
  public void name(int begin, int stop) {
    if (begin < tail && stop > tail && from < 0) {
      from = head + begin;
      to = next + stop - tail;
    }
  }

  /** Where the name begins in the text; -1 where none was found. */
  public int from() {
    return from;
  }

  /** Where it ends there. */
  public int to() {
    return to;
  }
}
