package org.mailboxinventory.scanner.detect.word.broken;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.LabelWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.LineBreak;

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

  /** Whether a sentence ends behind a number, or goes on by a comma or a word. */
  public static boolean inSentence(Regrouped value, byte[] text, int last, int group, int length) {
    int to = value.inWindow(group);
    if (value.to(group) - value.to(last) < SHORTEST_REST || to >= length) {
      return false;
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
    int end = (int) Words.firstWord(text, to + 1, length);
    return BEHIND.holds(text, to + 1, end)
        || FOR.holds(text, to + 1, end)
        || JOINING.holds(text, to + 1, end);
  }

  /** Whether the line ends where the rest of a value does, and no number begins the next. */
  public static boolean alone(byte[] text, int to, int length) {
    int next = LineBreak.next(text, to, length);
    boolean ends = to == length || next >= 0;
    return ends && (next < 0 || next >= length || !AnchorScanner.isDigit(text[next]));
  }
}
