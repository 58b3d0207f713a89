package org.mailboxinventory.scanner.detect.word.broken;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.LineBreak;
import org.mailboxinventory.scanner.text.LineEdges;

/**
 * Digits that are too few for another account and go on with one that a label names on the line
 * above: {@code Account no. 6022001447} and below it {@code 1823; refund of the second}.
 */
public final class FurtherDigits {
  private static final int FEWEST = 3;

  /** So few digits are no account where more follow. */
  private static final int MOST = 7;

  private static final int YEAR = 4;

  private static final int FARTHEST = 96;

  private FurtherDigits() {}

  /**
   * Whether the one group behind the break is such digits, and no year and no postcode: a clause
   * ends behind it, a word that is behind accounts follows, or it is alone between two lines with
   * labels.
   *
   * @param last the group before the break
   */
  public static boolean are(Regrouped value, byte[] text, int last, int group, int length) {
    int head = value.to(last) - value.from();
    int rest = value.to(group) - value.to(last);
    if (group != last + 1
        || rest < FEWEST
        || (head > MOST && rest > MOST)
        || rest == head
        || (head > MOST && rest > head)
        || (rest == YEAR && AnchorScanner.year(value.letters(), value.to(last)))
        || !behindWord(text, value.beginInWindow(0))) {
      return false;
    }
    int to = value.inWindow(group);
    int next = LineBreak.next(text, to, length);
    if (to < length && next < 0) {
      return text[to] == ' '
          ? CutAccount.behindAccount(text, to, length)
          : CutAccount.clauseEnds(text, to, length);
    }
    boolean ends = to == length || next >= length || text[next] < ' ';
    return ends ? head <= MOST : aboveLabel(text, next, length);
  }

  /** Whether a letter is on the line before a place. */
  static boolean behindWord(byte[] text, int at) {
    return LineBreak.word(text, LineEdges.begin(text, at, FARTHEST), at);
  }

  /** Whether a line begins with words and a colon. */
  private static boolean aboveLabel(byte[] text, int line, int length) {
    int at = line;
    while (at < length && (Words.letter(text[at]) || " ./#-()".indexOf(text[at]) >= 0)) {
      at++;
    }
    return at > line && at < length && text[at] == ':';
  }
}
