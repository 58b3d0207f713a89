package org.mailboxinventory.scanner.detect.word.broken;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;

/** How the groups of a value stand to each other. */
public final class GroupForm {
  /** So many digits before the line's end are the first of a value that goes on behind it. */
  private static final int SHORTEST_CUT = 2;

  /** Cards are printed in groups of no more; orders are in longer ones: 302-1234567-1234567. */
  private static final int LONGEST_GROUP = 6;

  /** Digits with so few letters are no word. */
  private static final int MOST_LETTERS = 3;

  private static final int FEWEST_DIGITS = 5;

  private GroupForm() {}

  /**
   * Whether a value is one token on one line: three groups or more, of two to six letters and
   * digits each, between which one and the same sign stands throughout.
   *
   * @param text the window in which it was read
   */
  public static boolean joined(Regrouped value, byte[] text) {
    byte sign = value.groups() > 2 ? text[value.inWindow(0)] : 0;
    if (sign != '-' && sign != '.' && sign != '/') {
      return false;
    }
    int before = value.from();
    for (int group = 0; group < value.groups(); group++) {
      int size = value.to(group) - before;
      int begin = value.inWindow(group) - size;
      boolean apart =
          group > 0
              && (begin - value.inWindow(group - 1) != 1
                  || text[value.inWindow(group - 1)] != sign);
      if (size < 2 || size > LONGEST_GROUP || apart) {
        return false;
      }
      before = value.to(group);
    }
    return true;
  }

  /**
   * Whether a value that ends with this group is digits alone, or digits and a letter or two, cut
   * in two by one line's end.
   *
   * @return the last group before the line's end; -1 for none
   */
  public static int cut(Regrouped value, byte[] text, int group) {
    int before = value.lastBeforeBreak(group);
    if (before < 0
        || value.to(before) - value.from() < SHORTEST_CUT
        || signed(value, text, before, group)) {
      return -1;
    }
    int letters = 0;
    for (int i = value.from(); i < value.to(group); i++) {
      letters += AnchorScanner.isDigit(value.letters()[i]) ? 0 : 1;
    }
    int digits = value.to(group) - value.from() - letters;
    return letters == 0 || (letters <= MOST_LETTERS && digits >= FEWEST_DIGITS) ? before : -1;
  }

  /**
   * Whether a full stop or a slash is at the break, where a sentence may end or a day go on, or a
   * hyphen that parts no other groups.
   */
  private static boolean signed(Regrouped value, byte[] text, int before, int group) {
    byte sign = text[value.inWindow(before)];
    return sign == '.' || sign == '/' || (sign == '-' && group == 1);
  }

  /** Whether each part of a value is one group, and no sign is between them. */
  public static boolean twoGroups(Regrouped value, byte[] text, int group) {
    return group == 1 && " \r\n".indexOf(text[value.inWindow(0)]) >= 0;
  }
}
