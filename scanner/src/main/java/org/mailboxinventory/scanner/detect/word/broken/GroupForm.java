package org.mailboxinventory.scanner.detect.word.broken;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;

/** How the groups of a value stand to each other. */
public final class GroupForm {
  /** So many digits before the line's end are the first of a value that goes on behind it. */
  private static final int SHORTEST_CUT = 2;

  /** Cards are printed in groups of no more; orders are in longer ones: 302-1234567-1234567. */
  private static final int LONGEST_GROUP = 6;

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
}
