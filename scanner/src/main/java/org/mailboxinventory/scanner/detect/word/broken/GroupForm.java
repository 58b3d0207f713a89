package org.mailboxinventory.scanner.detect.word.broken;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.SmallWords;
import org.mailboxinventory.scanner.detect.word.Words;

/** What the groups of a value on one line have in common. */
public final class GroupForm {
  /** Cards are printed in groups of no more; orders are in longer ones: 302-1234567-1234567. */
  private static final int LONGEST_GROUP = 6;

  /** Letters before the digits of a value are no more. */
  private static final int LONGEST_PREFIX = 6;

  /** Of so many digits few pass a check by chance where the kind is spoken of. */
  private static final int LONG_VALUE = 15;

  /** So many letters and digits, mixed, have the form of a kind by no chance. */
  private static final int LONG_CODE = 9;

  private static final int COUNTRY_AND_CHECK = 4;

  private GroupForm() {}

  /**
   * Whether a value is written as one: three groups or more, of two to six letters and digits each,
   * between which one and the same sign is throughout, with blanks or without.
   */
  public static boolean joined(Regrouped value) {
    if (value.groups() < 3 || "-./#".indexOf(value.sign(1)) < 0) {
      return false;
    }
    for (int group = 0; group < value.groups(); group++) {
      int size = value.size(group);
      if (size < 2 || size > LONGEST_GROUP || value.broken(group)) {
        return false;
      }
    }
    return even(value, value.groups() - 1);
  }

  /** Whether the first group is a country and two digits, as that of an IBAN. */
  public static boolean countryFirst(Regrouped value) {
    byte[] letters = value.letters();
    return value.size(0) == COUNTRY_AND_CHECK
        && value.to(value.groups() - 1) >= LONG_VALUE
        && AnchorScanner.digits(letters, 0, 2) == 0
        && AnchorScanner.digits(letters, 2, COUNTRY_AND_CHECK) == 2;
  }

  /** Whether the same is between all groups up to one. */
  public static boolean even(Regrouped value, int group) {
    for (int i = 2; i <= group; i++) {
      if (value.sign(i) != value.sign(1) || value.width(i) != value.width(1)) {
        return false;
      }
    }
    return true;
  }

  /** Whether signs that part the values of a list are between groups up to one. */
  public static boolean listed(Regrouped value, int group) {
    for (int i = 1; i <= group; i++) {
      if (GroupGap.parts(value.sign(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a check may say of groups up to one that they are a value where the kind is but spoken
   * of: they are three or more as long as the first, the last of which may be shorter, or many.
   */
  public static boolean longOrEven(Regrouped value, int group) {
    boolean same = group > 1 && value.size(group) <= value.size(0);
    for (int i = 1; i < group; i++) {
      same &= value.size(i) == value.size(0);
    }
    return (same || value.to(group) - value.from() >= LONG_VALUE) && even(value, group);
  }

  /** Whether letters and digits are mixed up to the end of a group. */
  public static boolean mixes(Regrouped value, int group) {
    int length = value.to(group) - value.from();
    int digits = AnchorScanner.digits(value.letters(), value.from(), value.to(group));
    return digits > 2 && length - digits > 2;
  }

  /** The widest distance between the groups up to one. */
  static int widest(Regrouped value, int group) {
    int widest = 0;
    for (int i = 1; i <= group; i++) {
      widest = Math.max(widest, value.width(i));
    }
    return widest;
  }

  /** Whether letters and digits are mixed in groups of one kind, as in a code of some length. */
  public static boolean mixed(Regrouped value, int group) {
    return mixes(value, group) && even(value, group) && value.to(group) - value.from() >= LONG_CODE;
  }

  /** Whether they are mixed and no slash parts them, as it does the numbers of files. */
  public static boolean coded(Regrouped value, int group) {
    return mixes(value, group) && even(value, group) && value.sign(1) != '/';
  }

  /**
   * Whether a field begins at a place, behind one that ends with a letter: letters behind a hyphen
   * as in the narration of a payment, {@code NEFT-CNRBN62026024608}, or whatever is behind a comma
   * or a semicolon.
   */
  static boolean fieldBegins(byte[] text, int from) {
    return from > 1
        && (text[from - 1] == ','
            || text[from - 1] == ';'
            || (text[from - 1] == '-' && !AnchorScanner.isDigit(text[from])))
        && Words.letter(text[from - 2]);
  }

  /** Whether letters are at a place behind a tab, as in the next cell of a row. */
  static boolean cellBegins(byte[] text, int from) {
    return text[from - 1] == '\t' && !AnchorScanner.isDigit(text[from]);
  }

  /** Whether a tab parts two groups up to one, as it does cells. */
  public static boolean tabbed(Regrouped value, byte[] text, int group) {
    for (int i = 0; i < group; i++) {
      if (text[value.inWindow(i)] == '\t') {
        return true;
      }
    }
    return false;
  }

  /** Whether the first group has no digit. */
  static boolean lettersFirst(Regrouped value) {
    return AnchorScanner.digits(value.letters(), value.from(), value.to(0)) == 0;
  }

  /** Whether the first group is letters that are a word. */
  public static boolean wordFirst(Regrouped value, byte[] text) {
    int from = value.beginInWindow(0);
    int to = value.inWindow(0);
    if (!lettersFirst(value)) {
      return false;
    }
    if (to - from == 1 || (to - from == 2 && behindSmall(text, from))) {
      return text[to - 1] >= 'a';
    }
    return to - from > LONGEST_PREFIX || SmallWords.holds(Words.hash(text, from, to));
  }

  /** Whether the letter before a place is small: capitals at the place are no word. */
  private static boolean behindSmall(byte[] text, int from) {
    int at = from - 1;
    while (at > 0 && at > from - LONGEST_PREFIX && !Words.letter(text[at])) {
      at--;
    }
    return at >= 0 && (text[at] < 0 || (text[at] >= 'a' && text[at] <= 'z'));
  }

  /**
   * Whether a letter alone follows a group that ends at a place of the window, as the last of the
   * value: {@code K 1267900 E}.
   */
  public static boolean lastLetter(Regrouped value, int to) {
    int last = value.groups() - 1;
    return last > 0
        && value.inWindow(last - 1) == to
        && value.size(last) == 1
        && value.width(last) < GroupGap.BLANKS
        && !AnchorScanner.isDigit(value.letters()[value.to(last) - 1]);
  }

  /** Whether some groups are as far apart as a sign with blanks around it parts them. */
  public static boolean apart(Regrouped value) {
    return widest(value, value.groups() - 1) > GroupGap.BLANKS;
  }
}
