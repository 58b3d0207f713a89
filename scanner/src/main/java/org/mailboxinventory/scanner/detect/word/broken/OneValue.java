package org.mailboxinventory.scanner.detect.word.broken;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;

/**
 * Whether groups that no check validates are likely one value: not the numbers of a list, no day,
 * no number of a year, no amount, and not two numbers beside each other.
 */
public final class OneValue {
  private static final int SHORTEST = 7;

  /** The number of an account has so many digits at least where signs part them. */
  private static final int SHORTEST_ACCOUNT = 10;

  /** So many digits in a group may be a value by themselves. */
  private static final int LONG_GROUP = 6;

  /** Numbers of a list have so many digits at least. */
  private static final int SHORTEST_LISTED = 4;

  /** Amounts have no more digits where blanks part them. */
  private static final int LONGEST_AMOUNT = 9;

  /** Digits of each group but the first in an amount. */
  private static final int THOUSANDS = 3;

  private static final int YEAR = 4;

  /** So many digits at most are before the point of a number that a program worked out. */
  private static final int BEFORE_POINT = 6;

  /** And so many at least behind it, where they are no group of a value. */
  private static final int BEHIND_POINT = 9;

  private OneValue() {}

  /**
   * Whether the groups up to one are.
   *
   * @param account it would be an account
   */
  public static boolean is(Regrouped value, int group, boolean account) {
    int length = value.to(group) - value.from();
    if (GroupForm.listed(value, group) || length < SHORTEST || numberOfYear(value, group)) {
      return false;
    }
    if (AnchorScanner.digits(value.letters(), value.from(), value.to(group)) < length) {
      return value.sign(1) != '/' || value.width(1) > 0 || group > 1;
    }
    boolean shortAccount = length < SHORTEST_ACCOUNT && value.sign(group) != ' ';
    return !dated(value, group)
        && !numbers(value, group)
        && !(account && (shortAccount || thousands(value, group)));
  }

  /** Whether the groups may be the thousands of an amount. */
  private static boolean thousands(Regrouped value, int group) {
    for (int i = 1; i <= group; i++) {
      if (value.size(i) != THOUSANDS) {
        return false;
      }
    }
    boolean many = value.sign(1) == ' ' && value.to(group) - value.from() > LONGEST_AMOUNT;
    return value.size(0) <= THOUSANDS
        && value.sign(1) != '-'
        && !many
        && GroupForm.even(value, group);
  }

  /**
   * Whether groups are apart that are as long as each other, or may be values by themselves. Three
   * with one and the same hyphen or full stop between them are one value; three blanks part
   * columns.
   */
  private static boolean numbers(Regrouped value, int group) {
    boolean listed = group == 1 || "-.".indexOf(value.sign(1)) < 0 || !GroupForm.even(value, group);
    boolean alike = listed && value.size(0) >= SHORTEST_LISTED;
    boolean apart = false;
    boolean columns = false;
    int numbers = value.size(0) >= LONG_GROUP ? 1 : 0;
    for (int i = 1; i <= group; i++) {
      alike &= value.size(i) == value.size(0) && value.width(i) > GroupGap.BLANKS;
      apart |= value.width(i) > 0;
      columns |= value.sign(i) == ' ' && value.width(i) > GroupGap.BLANKS;
      numbers += value.size(i) >= LONG_GROUP ? 1 : 0;
    }
    return alike || columns || (numbers > 1 && apart);
  }

  /** Whether the groups are no value at all: a day, an amount, a fraction. */
  static boolean isDayOrAmount(Regrouped value) {
    return isDay(value) || isAmount(value) || isFraction(value);
  }

  /**
   * Whether two groups of digits are what is before a point and behind it: {@code 46.519384027}.
   */
  private static boolean isFraction(Regrouped value) {
    return value.groups() == 2
        && value.sign(1) == '.'
        && value.width(1) == 0
        && !value.broken(1)
        && value.size(0) <= BEFORE_POINT
        && value.size(1) >= BEHIND_POINT
        && AnchorScanner.digits(value.letters(), value.from(), value.to(1)) == value.to(1);
  }

  /** Three groups that are a day, in whatever order, with a year of four digits. */
  private static boolean isDay(Regrouped value) {
    boolean goesOn =
        value.groups() > 3 && value.sign(3) == value.sign(2) && value.width(3) == value.width(2);
    return value.groups() > 2 && !goesOn && day(value, YEAR);
  }

  /**
   * Whether the groups of the first line are an amount: commas between them, or both commas and
   * full stops, and no more than three digits behind each: {@code 9,89,380.54}.
   */
  private static boolean isAmount(Regrouped value) {
    boolean comma = false;
    for (int i = 1; i < value.groups() && !value.broken(i); i++) {
      byte sign = value.sign(i);
      if ((sign != ',' && sign != '.') || value.size(i) > THOUSANDS) {
        return false;
      }
      comma |= sign == ',';
    }
    return comma && value.size(0) <= THOUSANDS;
  }

  /** Whether the groups up to one begin with a day, or are one. */
  private static boolean dated(Regrouped value, int group) {
    return group > 1 && day(value, value.sign(1) == '/' && group > 2 ? 2 : YEAR);
  }

  private static boolean day(Regrouped value, int year) {
    int first = value.size(0);
    int third = value.size(2);
    return value.size(1) <= 2 && ((first <= 2 && third == year) || (first == YEAR && third <= 2));
  }

  /** Whether the groups are a number and a year behind a slash. */
  private static boolean numberOfYear(Regrouped value, int group) {
    int year = value.to(group) - YEAR;
    byte[] letters = value.letters();
    return value.sign(group) == '/'
        && value.size(group) == YEAR
        && ((letters[year] == '1' && letters[year + 1] == '9')
            || (letters[year] == '2' && letters[year + 1] == '0'));
  }
}
