package org.mailboxinventory.scanner.detect.address.world;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;

/**
 * The number of a house, a flat or a box: {@code 12}, {@code 4bis}, {@code 88/3}, {@code G-11/2}.
 */
final class HouseNumber {
  private static final int LONGEST = 16;
  private static final int MOST_DIGITS = 5;
  private static final int MOST_LETTERS = 4;

  /** A box has six digits at most, a code with a hyphen less before it. */
  private static final int REGISTERED = 7;

  private static final String SIGNS = "-/.#()\u00bd\u00bc\u2013\u00ba\u00aa\u00b0\u2116+'";

  private HouseNumber() {}

  static boolean is(String text) {
    if (text.equals("G/F") || text.equals("LG/F") || text.equals("UG/F")) {
      return true;
    }
    if (text.length() > LONGEST || date(text)) {
      return false;
    }
    int digits = 0;
    int letters = 0;
    boolean any = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
        letters = 0;
        any = true;
      } else if (Character.isLetter(c)) {
        letters += "IVX".indexOf(c) >= 0 && letters == 0 ? 0 : 1;
        digits = 0;
      } else if (SIGNS.indexOf(c) >= 0) {
        digits = 0;
        letters = 0;
      } else {
        return false;
      }
      if (digits > MOST_DIGITS || letters > (any ? MOST_LETTERS : 2)) {
        return false;
      }
    }
    return any;
  }

  /** Whether it is six digits: boxes alone have so many. */
  static boolean six(String text) {
    return text.length() == MOST_DIGITS + 1 && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Whether more digits are one behind the other than in any address: a register's number. */
  static boolean registered(String text) {
    int digits = 0;
    for (int i = 0; i < text.length() && digits < REGISTERED; i++) {
      digits = text.charAt(i) >= '0' && text.charAt(i) <= '9' ? digits + 1 : 0;
    }
    return digits == REGISTERED;
  }

  /** As {@code 2nd} or {@code 1843.}, which names a street. */
  static boolean ordinal(String number) {
    int last = number.length() - 1;
    return number.charAt(last) == '.'
        || (last > 1
            && Character.isLetter(number.charAt(last))
            && Character.isLetter(number.charAt(last - 1)));
  }

  /** A day as {@code 31.07.2024} or {@code 2024-05-11}, or an amount as {@code 3.50}. */
  private static boolean date(String text) {
    int groups = 1;
    int longest = 0;
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      if (!digit && c != '.' && c != '-') {
        return false;
      }
      digits = digit ? digits + 1 : 0;
      longest = Math.max(longest, digits);
      groups += digit || i + 1 == text.length() ? 0 : 1;
    }
    boolean day = groups == 3 && longest == 4 && text.length() >= 8;
    int stop = text.indexOf('.');
    return day || (groups == 2 && stop > 0 && stop < text.length() - 1 && !thousands(text, stop));
  }

  /** Whether a full stop is before the last three digits of four or five: {@code 6.200}. */
  private static boolean thousands(String text, int stop) {
    return stop <= 2
        && text.length() - stop == 4
        && text.charAt(0) > '0'
        && Character.isDigit(text.charAt(text.length() - 1));
  }

  /** Whether the code of a telephone in brackets is directly before: {@code (078) 304-9210}. */
  static boolean dialled(byte[] text, int place) {
    int end = text[place - 1] == ' ' ? place - 1 : place;
    return text[end - 1] == ')' && AnchorScanner.isDigit(text[end - 2]) && begins(text, end - 2);
  }

  /** Whether digits and a bracket before them end at a place. */
  private static boolean begins(byte[] text, int last) {
    int at = last;
    while (at > 0 && AnchorScanner.isDigit(text[at])) {
      at--;
    }
    return text[at] == '(';
  }

  /**
   * Whether a number is before blanks, and a flat or a part of a house with its number behind them,
   * as a form leaves them for a floor that is not there: {@code Bl. 2 Ap. 14}.
   */
  static boolean flat(String all, int before, int from) {
    int end = from;
    while (end < all.length() && Character.isLetter(all.charAt(end))) {
      end++;
    }
    int number = end < all.length() && all.charAt(end) == '.' ? end + 1 : end;
    number += number < all.length() && all.charAt(number) == ' ' ? 1 : 0;
    return Character.isDigit(all.charAt(before))
        && end - from > 1
        && number > end
        && number < all.length()
        && Character.isDigit(all.charAt(number))
        && (WorldWords.of(WorldWords.bare(all.substring(from, end))) & WorldWords.UNIT) != 0;
  }
}
