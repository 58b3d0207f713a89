package org.mailboxinventory.scanner.detect.word.broken;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.text.WrappedText;

/** Digits, with a letter or two perhaps, that a line's end cut in two. */
public final class GroupCut {
  /** So many digits before the line's end are the first of a value that goes on behind it. */
  private static final int SHORTEST_CUT = 2;

  /** Or one, where so many are behind it. */
  private static final int LONGEST_REST = 8;

  /** Digits with so few letters are no word. */
  private static final int MOST_LETTERS = 3;

  private static final int FEWEST_DIGITS = 5;

  /** What may be behind digits that a line's end cuts: the break of a program, too. */
  private static final String AT_BREAK = " \r\n=\\<";

  private GroupCut() {}

  /**
   * Whether a value that ends with this group is digits alone, or digits and a letter or two, cut
   * in two by one line's end.
   *
   * @return the last group before the line's end; -1 for none
   */
  public static int last(Regrouped value, byte[] text, int group) {
    int before = value.lastBeforeBreak(group);
    if (before < 0
        || (value.to(before) - value.from() < SHORTEST_CUT
            && value.to(group) - value.to(before) < LONGEST_REST
            && !GroupForm.lettersFirst(value))
        || signed(value, text, before, group)) {
      return -1;
    }
    int length = value.to(group) - value.from();
    int digits = AnchorScanner.digits(value.letters(), value.from(), value.to(group));
    int letters = length - digits;
    return letters == 0 || (letters <= MOST_LETTERS && digits >= FEWEST_DIGITS) ? before : -1;
  }

  /**
   * Whether a full stop or a slash is at the break, where a sentence may end or a day go on, or a
   * hyphen that parts no other groups and has digits before it.
   */
  private static boolean signed(Regrouped value, byte[] text, int before, int group) {
    byte sign = text[value.inWindow(before)];
    boolean hyphen = sign == '-' && group == 1 && !GroupForm.lettersFirst(value);
    return sign == '.' || sign == '/' || hyphen;
  }

  /** Whether the groups behind the line's end begin below the column of a table. */
  public static boolean belowColumn(Regrouped value, byte[] text, int group) {
    int before = value.lastBeforeBreak(group);
    return before >= 0
        && Columns.belowColumn(text, value.beginInWindow(0), value.beginInWindow(before + 1));
  }

  /** Whether the groups up to one are digits, between which are blanks or the line's end alone. */
  public static boolean blanksAlone(Regrouped value, byte[] text, int group) {
    for (int i = 0; i < group; i++) {
      boolean cut = value.broken(i + 1) && AT_BREAK.indexOf(text[value.inWindow(i)]) >= 0;
      if (!cut && value.sign(i + 1) != ' ') {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the line was full that cut the value; of an account the next word tells as well, and
   * that what is before the break is too short.
   *
   * @param last the last group before the break
   */
  public static boolean full(
      Regrouped value, byte[] text, boolean account, int last, int group, int length) {
    return LineEnd.fullBefore(text, value.beginInWindow(0))
        || (account && WrappedText.full(text, value.inWindow(last), length, false))
        || (account && CutAccount.tooShort(value, last, group));
  }

  /**
   * Whether each part of a number is alone on its line, or a sentence goes on behind it.
   *
   * @param last the last group before the break
   * @param full the line was full
   * @param country a word names the country of such numbers
   */
  public static boolean alone(
      Regrouped value,
      byte[] text,
      int last,
      int group,
      boolean full,
      boolean country,
      int length) {
    boolean begins = full || (country && LineEnd.beginsLine(text, value.beginInWindow(0)));
    if (CutAccount.indented(value, text, last, group, length)) {
      return true;
    }
    return begins
        && (CutAccount.alone(text, value.inWindow(group), length)
            || (full && CutAccount.inSentence(value, text, last, group, length)));
  }
}
