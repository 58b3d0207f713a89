package org.mailboxinventory.scanner.detect.word.broken;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.LabelWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.LineBreak;
import org.mailboxinventory.scanner.text.LineEdges;

/** Whether both parts of an account that no check says may be one, by their lengths and beside. */
public final class CutAccount {
  /** Words that join what follows a number to what came before it. */
  private static final WordSet FOR = LabelWords.of("purpose");

  private static final WordSet JOINING = LabelWords.of("joining");

  /** Further words behind an account: a thing follows how many there are, a town a postcode. */
  private static final WordSet BEHIND = LabelWords.of("behind-account");

  /** What ends a clause behind a number. */
  private static final String ENDS = ".;)";

  /** In a sentence fewer digits behind the line's end are a day, a year or an amount. */
  private static final int SHORTEST_REST = 5;

  /** Accounts have so many digits at least, and most of them more. */
  private static final int SHORTEST_ACCOUNT = 8;

  private static final int USUAL_ACCOUNT = 9;

  /** The same where a customer's number goes on. */
  private static final int SHORTEST_OF_ID = 4;

  /** The column of a statement has so many blanks before it. */
  private static final int FEWEST_BLANKS = 4;

  private static final int FARTHEST = 96;

  private CutAccount() {}

  /**
   * Whether the digits before the break are too few for an account, and both are enough.
   *
   * @param last the group before the break
   */
  public static boolean tooShort(Regrouped value, int last, int group) {
    int rest = value.to(group) - value.to(last);
    int most = rest < SHORTEST_ACCOUNT ? SHORTEST_ACCOUNT : SHORTEST_ACCOUNT - 1;
    return value.to(last) - value.from() <= most
        && rest >= SHORTEST_REST
        && value.to(group) - value.from() >= USUAL_ACCOUNT;
  }

  /**
   * Whether both lines begin with as many blanks, as in the column of a statement, and what is
   * behind the break is alone on its line; what is before it is too short for an account.
   */
  static boolean indented(Regrouped value, byte[] text, int last, int group, int length) {
    int next = value.beginInWindow(last + 1);
    int indent = next - LineEdges.begin(text, next, FARTHEST);
    int line = LineEdges.begin(text, value.beginInWindow(0), FARTHEST);
    int at = line;
    while (at < length && text[at] == ' ') {
      at++;
    }
    return indent >= FEWEST_BLANKS
        && at - line == indent
        && value.to(last) - value.from() < SHORTEST_ACCOUNT
        && value.to(group) - value.from() >= USUAL_ACCOUNT
        && value.to(group) - value.to(last) >= SHORTEST_OF_ID
        && lastBelow(text, value.inWindow(group), indent, length);
  }

  /** Whether the line ends at a place, and no number is in the same column below. */
  private static boolean lastBelow(byte[] text, int to, int indent, int length) {
    int next = LineBreak.next(text, to, length);
    boolean number = next >= 0 && next < length && AnchorScanner.isDigit(text[next]);
    return (to == length || next >= 0)
        && !(number && next - LineEdges.begin(text, next, FARTHEST) == indent);
  }

  /** Whether a sentence ends behind a number, or goes on by a comma or a word. */
  public static boolean inSentence(Regrouped value, byte[] text, int last, int group, int length) {
    return value.to(group) - value.to(last) >= SHORTEST_REST
        && clauseEnds(text, value.inWindow(group), length);
  }

  /** Whether a sentence ends at a place, or goes on there by a comma or a word. */
  public static boolean clauseEnds(byte[] text, int to, int length) {
    if (to >= length) {
      return false;
    }
    if (fieldEnds(text, to, length)) {
      return true;
    }
    if (ENDS.indexOf(text[to]) >= 0 && (to + 1 == length || text[to + 1] <= ' ')) {
      return true;
    }
    if (to + 1 == length) {
      return false;
    }
    if (text[to] != ' ') {
      return text[to] == ',' && to + 2 < length && Words.letter(text[to + 2]);
    }
    return goesOn(text, to, length);
  }

  /** Whether a tab follows, or a sign that parts fields and the letter of the next field. */
  private static boolean fieldEnds(byte[] text, int to, int length) {
    return text[to] == '\t'
        || ((text[to] == ',' || text[to] == ';') && to + 1 < length && Words.letter(text[to + 1]));
  }

  /**
   * Whether what is behind the break is the rest of what a bank calls a customer by: no year, and
   * the line, the clause or the sentence ends behind it.
   */
  public static boolean restOfId(Regrouped value, byte[] text, int last, int group, int length) {
    int from = value.to(last);
    int rest = value.to(group) - from;
    int to = value.inWindow(group);
    byte[] letters = value.letters();
    boolean year =
        rest == SHORTEST_OF_ID
            && (letters[from] == '1' ? letters[from + 1] == '9' : letters[from] == '2')
            && (letters[from] == '1' || letters[from + 1] == '0');
    return rest >= SHORTEST_OF_ID
        && !year
        && (to == length || ",.;)\n\r".indexOf(text[to]) >= 0 || goesOn(text, to, length));
  }

  /** Whether a word follows that joins what is behind it to a number. */
  private static boolean goesOn(byte[] text, int to, int length) {
    int end = text[to] == ' ' ? (int) Words.firstWord(text, to + 1, length) : to;
    return (end > to && (FOR.holds(text, to + 1, end) || JOINING.holds(text, to + 1, end)))
        || behindAccount(text, to, length);
  }

  /** Whether a word follows that is behind accounts. */
  public static boolean behindAccount(byte[] text, int to, int length) {
    int end = text[to] == ' ' ? (int) Words.firstWord(text, to + 1, length) : to;
    return end > to && BEHIND.holds(text, to + 1, end);
  }

  /** Whether the line ends where the rest of a value does, and no number begins the next. */
  public static boolean alone(byte[] text, int to, int length) {
    int next = LineBreak.next(text, to, length);
    boolean ends = to == length || next >= 0;
    return ends && (next < 0 || next >= length || !AnchorScanner.isDigit(text[next]));
  }
}
