package org.mailboxinventory.scanner.detect.name.line;

import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.text.LineBreak;
import org.mailboxinventory.scanner.text.LineEdges;
import org.mailboxinventory.scanner.text.WrappedText;

/**
 * A first name that fills a line and goes on in the next with a family's name, and no list of such
 * words.
 */
final class LoneName {
  private static final int LONGEST_LINE = 96;

  /** So many signs end a line at most: blanks and what ends it. */
  private static final int MOST_BLANKS = 4;

  /** With its sign and two letters more. */
  private static final int SHORTEST = 5;

  private static final int NAME = NameWords.FIRST | NameWords.LAST;
  private static final int NO_NAME = NameWords.OTHER | NameWords.SAYS;

  private LoneName() {}

  /**
   * Whether a first name fills a line and a family's name begins the next: the one is no last name
   * or the other no first name, or a letter closes above; and no list of such words is around them.
   */
  static boolean goesOn(
      byte[] text, int line, int name, int next, int end, boolean ends, int length) {
    int to = NameLetters.end(text, name, next);
    int first = WrappedLine.flags(text, name, to);
    int last = WrappedLine.flags(text, next, end);
    int other = NO_NAME | NameWords.FORMED;
    if (ends && article(text, next, end) && closed(text, line)) {
      last = NameWords.LAST;
    }
    boolean fit =
        (first & (NameWords.FIRST | other)) == NameWords.FIRST
            && (last & (NameWords.LAST | other)) == NameWords.LAST
            && (ends
                || ((WrappedText.flowed(text, to) || behindSmall(text, line))
                    && NameBesideBreak.goesOnSmall(text, end, length)));
    boolean both = (first & NameWords.LAST) != 0 && (last & NameWords.FIRST) != 0;
    return fit
        && ((first & last & NAME) == 0
            || ((!both || closed(text, line)) && !inList(text, line, end, length)));
  }

  /** Whether an Arab article begins a family's name: {@code Al-Busaidi}, {@code El Sayed}. */
  private static boolean article(byte[] text, int from, int to) {
    return to - from > SHORTEST
        && (text[from] == 'A' || text[from] == 'E')
        && text[from + 1] == 'l'
        && (text[from + 2] == '-' || text[from + 2] == ' ')
        && NameLetters.capital(text[from + 3]);
  }

  /** Whether a small letter ends the line before the one that begins at a place. */
  private static boolean behindSmall(byte[] text, int line) {
    int at = line - 1;
    while (at > 0 && text[at] <= ' ' && line - at < MOST_BLANKS) {
      at--;
    }
    return at > 0 && NameLetters.small(text[at]);
  }

  /** Whether the line before the one that begins at a place closes a letter. */
  private static boolean closed(byte[] text, int line) {
    return line > 1 && Closing.line(text, LineEdges.begin(text, line - 1, LONGEST_LINE), line - 1);
  }

  /** Whether a line before or behind both holds a name alone, too. */
  private static boolean inList(byte[] text, int line, int end, int length) {
    int above = line > 1 ? LineEdges.begin(text, line - 1, LONGEST_LINE) : line;
    int below = WrappedLine.lineBehind(text, end, length);
    return (above < line && nameAlone(text, above, length))
        || (below >= 0 && nameAlone(text, below, length));
  }

  private static boolean nameAlone(byte[] text, int line, int length) {
    int at = LineBreak.pastMarks(text, line, length);
    int to = WrappedLine.wordEnd(text, at, length);
    int flags = to > at ? WrappedLine.flags(text, at, to) : 0;
    return to > at
        && (to == length || text[to] == '\n' || text[to] == '\r')
        && !FieldEdges.abbreviated(text, at, to)
        && (flags & NAME) != 0
        && (flags & NO_NAME) == 0;
  }
}
