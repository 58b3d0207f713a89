package org.mailboxinventory.scanner.detect.address.town;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.Signs;

/**
 * The forms of postal codes: four to seven digits, {@code NNN NN}, {@code NN-NNN}, {@code
 * NNNN-NNN}, {@code NNNNN-NNN}, {@code NNN-NNNN}, {@code NNNNN-NNNN}, an Eircode, and a code of
 * Argentina with its letters.
 */
public final class CodeForm {
  private static final int FEWEST = 4;
  private static final int MOST = 7;

  /** Where the hyphen is in one. */
  private static final int CODE_OF_BRAZIL = 5;

  /** Letters that begin an Eircode, and those that its last part may have. */
  private static final Signs EIRCODE = Signs.of("ACDEFHKNPRTVWXY");

  /** Before the mark that opens a string. */
  private static final Signs OPENING = Signs.of(" \n\t([=:");

  private CodeForm() {}

  /** Where the code ends that begins at a digit or a capital; -1 where none does. */
  public static int end(byte[] text, int from, int length) {
    if (from > 0 && !mayPrecede(text, from)) {
      return -1;
    }
    int end =
        AnchorScanner.isDigit(text[from])
            ? digits(text, from, length)
            : letters(text, from, length);
    return end > 0 && free(text, end, length) ? end : -1;
  }

  /** Whether a number is no part of a word or another number, as of a sum or a day. */
  public static boolean mayBegin(byte[] text, int place) {
    byte before = text[place - 1];
    boolean sign = before == '.' || before == '-' || before == '/';
    return !Words.letterOrDigit(before)
        && !(sign && place > 1 && AnchorScanner.isDigit(text[place - 2]));
  }

  private static boolean mayPrecede(byte[] text, int from) {
    byte before = text[from - 1];
    if (before == '-' || before == ':') {
      return from > 1 && Words.letter(text[from - 2]);
    }
    return before == ' '
        || before == '\n'
        || before == ','
        || before == ';'
        || before == '|'
        || before == '\t'
        || before == '>'
        || ((before == '\'' || before == '"') && (opens(text, from - 1) || ofRow(text, from - 1)));
  }

  /** Whether the mark at a place opens a string: before it is a bracket, a sign or a blank. */
  private static boolean opens(byte[] text, int mark) {
    return mark == 0 || OPENING.has(text[mark - 1]);
  }

  /**
   * Whether the mark at a place opens a string of a row behind another: {@code ', '}; or one behind
   * a number that is handed to the same call: {@code (30,5,'}.
   */
  private static boolean ofRow(byte[] text, int mark) {
    int at = mark - 1;
    while (at > 1 && text[at] >= 0 && text[at] <= ' ') {
      at--;
    }
    int close = at - 1;
    while (close > 1 && text[close] >= 0 && text[close] <= ' ') {
      close--;
    }
    return at > 1
        && text[at] == ','
        && (text[close] == text[mark] || AnchorScanner.isDigit(text[close]));
  }

  private static int digits(byte[] text, int from, int length) {
    int first = run(text, from, length);
    int count = first - from;
    if (first + 2 < length && text[first] == '-') {
      int second = run(text, first + 1, length) - first - 1;
      boolean known =
          (count == 2 && second == 3)
              || (count == 4 && second == 3)
              || (count == 5 && (second == 3 || second == 4))
              || (count == 3 && second == 4);
      return known ? first + 1 + second : -1;
    }
    if (count == 2 && dotted(text, first, length)) {
      return first + 8;
    }
    boolean list = from > 1 && text[from - 1] == ' ' && AnchorScanner.isDigit(text[from - 2]);
    if (count == 3 && !list && first + 2 < length && text[first] == ' ') {
      return run(text, first + 1, length) == first + 3 ? first + 3 : -1;
    }
    return count >= FEWEST && count <= MOST ? first : -1;
  }

  /** Whether a code of Brazil goes on behind its first digits: {@code 80.010-100}. */
  private static boolean dotted(byte[] text, int stop, int length) {
    return stop + 8 <= length
        && text[stop] == '.'
        && run(text, stop + 1, length) == stop + 4
        && text[stop + 4] == '-'
        && run(text, stop + 5, length) == stop + 8;
  }

  private static int letters(byte[] text, int from, int length) {
    if (EIRCODE.has(text[from]) && from + 7 <= length && AnchorScanner.isDigit(text[from + 1])) {
      int second = from + 3 + (text[from + 3] == ' ' ? 1 : 0);
      boolean routing = AnchorScanner.isDigit(text[from + 2]) || text[from + 2] == 'W';
      if (routing && second + 4 <= length && unique(text, second)) {
        return second + 4;
      }
    }
    boolean argentine =
        from + 8 <= length && Words.capital(text[from]) && run(text, from + 1, length) == from + 5;
    return argentine
            && Words.capital(text[from + 5])
            && Words.capital(text[from + 6])
            && Words.capital(text[from + 7])
        ? from + 8
        : -1;
  }

  /** The last part of an Eircode: four digits or letters, both of them. */
  private static boolean unique(byte[] text, int from) {
    int digits = 0;
    for (int i = from; i < from + 4; i++) {
      boolean digit = AnchorScanner.isDigit(text[i]);
      if (!digit && !EIRCODE.has(text[i])) {
        return false;
      }
      digits += digit ? 1 : 0;
    }
    return digits > 0 && digits < 4;
  }

  private static int run(byte[] text, int from, int length) {
    int at = from;
    while (at < length && AnchorScanner.isDigit(text[at])) {
      at++;
    }
    return at;
  }

  /** Whether nothing goes on behind it that makes another number of it. */
  private static boolean free(byte[] text, int end, int length) {
    if (end >= length) {
      return true;
    }
    byte next = text[end];
    if (next < 0) {
      return !currency(text, end);
    }
    boolean digit = end + 1 < length && AnchorScanner.isDigit(text[end + 1]);
    return !AnchorScanner.isWord(next)
        && next != '%'
        && next != '$'
        && !(digit && (next == '-' || next == '.' || next == ',' || next == '/' || next == ':'))
        && !(next == '-' && end + 1 < length && Words.letter(text[end + 1]));
  }

  private static boolean currency(byte[] text, int at) {
    return (text[at] & 0xff) == 0xc2
        || ((text[at] & 0xff) == 0xe2 && (text[at + 1] & 0xff) == 0x82);
  }

  /** Whether a code is four digits that may be a year. */
  public static boolean year(String code) {
    return code.length() == 4 && (code.startsWith("19") || code.startsWith("20"));
  }

  /** The same of the four digits at a place. */
  public static boolean year(byte[] text, int place) {
    return (text[place] == '1' && text[place + 1] == '9')
        || (text[place] == '2' && text[place + 1] == '0');
  }

  /** Whether nothing but codes has its form: that of Brazil, or one with letters. */
  public static boolean alone(String code) {
    return code.charAt(0) > '9' || code.indexOf('-') >= CODE_OF_BRAZIL;
  }

  /** How much its form says by itself: letters or the form of Brazil most, that of Japan less. */
  public static int points(String code) {
    return alone(code) ? 2 : code.indexOf('-') == 3 ? 1 : 0;
  }
}
