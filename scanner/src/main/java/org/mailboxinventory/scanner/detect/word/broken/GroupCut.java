package org.mailboxinventory.scanner.detect.word.broken;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.LabelWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.WrappedText;

/** Digits that a line's end cut in two. */
public final class GroupCut {
  /** So many digits before the line's end are the first of a value that goes on behind it. */
  private static final int SHORTEST_CUT = 2;

  /** In a sentence fewer digits behind the line's end are a day, a year or an amount. */
  private static final int SHORTEST_REST = 5;

  /** Words that join what follows a number to what came before it. */
  private static final WordSet FOR = LabelWords.of("purpose");

  private static final WordSet JOINING = LabelWords.of("joining");

  private GroupCut() {}

  /** Whether a value that ends with this group is digits alone, cut in two by the line's end. */
  public static boolean cut(Regrouped value, byte[] text, int group) {
    boolean cut =
        group == 1
            && value.broken(1)
            && value.to(0) - value.from() >= SHORTEST_CUT
            && " \r\n".indexOf(text[value.inWindow(0)]) >= 0;
    for (int i = value.from(); cut && i < value.to(1); i++) {
      cut = AnchorScanner.isDigit(value.letters()[i]);
    }
    return cut;
  }

  /** Whether the line was full that cut the value; of an account the next word tells as well. */
  public static boolean full(Regrouped value, byte[] text, boolean account, int length) {
    return LineEnd.fullBefore(text, value.beginInWindow(0))
        || (account && WrappedText.full(text, value.inWindow(0), length, false));
  }

  /**
   * Whether each part of a number is alone on its line, or a sentence goes on behind it.
   *
   * @param full the line was full
   * @param country a word names the country of such numbers
   */
  public static boolean alone(
      Regrouped value, byte[] text, boolean full, boolean country, int length) {
    boolean begins = full || (country && LineEnd.beginsLine(text, value.beginInWindow(0)));
    return begins
        && (LineEnd.alone(text, value.inWindow(1), length)
            || (full && inSentence(value, text, length)));
  }

  /** Whether a sentence goes on behind a number by a comma or a word such as {@code for}. */
  private static boolean inSentence(Regrouped value, byte[] text, int length) {
    int to = value.inWindow(1);
    if (value.to(1) - value.to(0) < SHORTEST_REST || to + 1 >= length) {
      return false;
    }
    if (text[to] != ' ') {
      return text[to] == ',' && to + 2 < length && Words.letter(text[to + 2]);
    }
    int end = (int) Words.firstWord(text, to + 1, length);
    return FOR.holds(text, to + 1, end) || JOINING.holds(text, to + 1, end);
  }
}
