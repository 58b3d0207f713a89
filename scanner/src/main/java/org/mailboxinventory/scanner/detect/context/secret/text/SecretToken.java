package org.mailboxinventory.scanner.detect.context.secret.text;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;

/** Whether a run of characters without blanks is written as no word, number or address is. */
public final class SecretToken {
  private static final int SHORTEST = 6;
  private static final int LONGEST = 64;
  private static final int SHORTEST_CODE = 4;
  private static final int LONGEST_CODE = 8;

  /** So many letters has a code of a keypad. */
  private static final int MOST_LETTERS = 2;

  /** So long is a day with its year: {@code 12-09-2025}. */
  private static final int DAY = 10;

  /** So many groups of digits at most has a code. */
  private static final int MOST_GROUPS = 4;

  /** Signs that are within no word of a sentence. */
  private static final String SIGNS = "!#$%&+*_=~^?@";

  private static final String CLOSING = ".,;:!?()]}\"'`|";

  private SecretToken() {}

  /** Where the run that begins at a place ends, without the punctuation of its sentence. */
  public static int end(byte[] text, int from, int ceiling) {
    int at = from;
    while (at < ceiling && (text[at] > ' ' || text[at] < 0) && text[at] != '"' && text[at] != '<') {
      at++;
    }
    while (at > from && CLOSING.indexOf(text[at - 1]) >= 0) {
      at--;
    }
    return at;
  }

  /**
   * Whether it holds letters and digits, or letters of both cases with a sign within that no word
   * has; no day, no address of the web or of mail, no name of a setting.
   */
  public static boolean strong(byte[] text, int from, int to) {
    int digits = 0;
    int small = 0;
    int capital = 0;
    int signs = 0;
    for (int i = from; i < to; i++) {
      byte b = text[i];
      digits += AnchorScanner.isDigit(b) ? 1 : 0;
      small += (b >= 'a' && b <= 'z') || b < 0 ? 1 : 0;
      capital += b >= 'A' && b <= 'Z' ? 1 : 0;
      signs += i > from && SIGNS.indexOf(b) >= 0 ? 1 : 0;
    }
    boolean mixed = digits > 0 || (signs > 0 && (small > 0 && capital > 0));
    return to - from >= SHORTEST
        && to - from <= LONGEST
        && small + capital > 0
        && mixed
        && !otherwise(text, from, to);
  }

  /** Whether it begins with a day of the month or a time, or is an address or a variable. */
  private static boolean otherwise(byte[] text, int from, int to) {
    int at = from;
    while (at < to && AnchorScanner.isDigit(text[at])) {
      at++;
    }
    boolean day =
        at > from && at - from <= SHORTEST_CODE && at < to && "-./:,".indexOf(text[at]) >= 0;
    boolean slashes = false;
    boolean mail = false;
    boolean variable = text[from] == '$';
    for (int i = from + 1; i < to; i++) {
      variable &= text[i] < 'a' || text[i] > 'z';
      slashes |= text[i] == '/' && (text[i - 1] == '/' || text[i - 1] == ':');
      mail |= text[i] == '.' && holds(text, from, i, '@');
    }
    return day || slashes || mail || variable || "<{/".indexOf(text[from]) >= 0;
  }

  private static boolean holds(byte[] text, int from, int to, char sign) {
    for (int i = from; i < to; i++) {
      if (text[i] == sign) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where the code of digits ends that begins here: four to eight in a row, or groups of up to four
   * that blanks or hyphens part; no amount, no day, no part of a word. -1 where none does.
   */
  public static int codeEnd(byte[] text, int from, int ceiling) {
    int at = from;
    int digits = 0;
    int groups = 0;
    while (at < ceiling && AnchorScanner.isDigit(text[at]) && groups < MOST_GROUPS) {
      int begin = at;
      while (at < ceiling && AnchorScanner.isDigit(text[at])) {
        at++;
      }
      digits += at - begin;
      groups++;
      boolean goesOn =
          at - begin <= SHORTEST_CODE
              && at + 1 < ceiling
              && (text[at] == ' ' || text[at] == '-')
              && AnchorScanner.isDigit(text[at + 1]);
      if (!goesOn) {
        break;
      }
      at++;
    }
    boolean sized = digits >= SHORTEST_CODE && digits <= LONGEST_CODE;
    return sized && ends(text, at, ceiling) && !day(text, from, at) ? at : -1;
  }

  /** Whether hyphens part a year of our time from a month and a day. */
  private static boolean day(byte[] text, int from, int to) {
    if (to - from != DAY) {
      return false;
    }
    boolean last = text[from + 2] == '-' && text[from + 5] == '-';
    boolean first = text[from + 4] == '-' && text[from + 7] == '-';
    int year = last ? to - 4 : from;
    return (last || first)
        && ((text[year] == '2' && text[year + 1] == '0')
            || (text[year] == '1' && text[year + 1] == '9'));
  }

  /**
   * The same of a code for a keypad, which may have a hash before it or one or two letters among
   * its digits: {@code #0418}, {@code 74B13}.
   */
  public static int pinEnd(byte[] text, int from, int ceiling) {
    int begin = from < ceiling && text[from] == '#' ? from + 1 : from;
    int code = codeEnd(text, begin, ceiling);
    if (code >= 0) {
      return code;
    }
    int at = begin;
    int letters = 0;
    while (at < ceiling
        && (AnchorScanner.isDigit(text[at]) || (text[at] >= 'A' && text[at] <= 'Z'))) {
      letters += AnchorScanner.isDigit(text[at]) ? 0 : 1;
      at++;
    }
    int size = at - begin;
    boolean mixed = letters > 0 && letters <= MOST_LETTERS && size - letters > letters;
    boolean sized = size > SHORTEST_CODE && size <= LONGEST_CODE;
    return mixed && sized && ends(text, at, ceiling) ? at : -1;
  }

  private static boolean ends(byte[] text, int at, int ceiling) {
    if (at >= ceiling) {
      return true;
    }
    boolean parts = ".,:/-".indexOf(text[at]) >= 0;
    boolean goesOn = parts && at + 1 < ceiling && Words.letterOrDigit(text[at + 1]);
    return !goesOn && text[at] != '%' && !AnchorScanner.isWord(text[at]);
  }
}
