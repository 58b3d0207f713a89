package org.mailboxinventory.scanner.detect.candidate.need;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.LabelWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Whether digits are written as no number of a person, an account or a telephone is, whatever words
 * are near: a range with two dots, years from one to another, cells of a row that goes on, groups
 * among hexadecimal ones, the number of an error, two trains: {@code 1085..1086}, {@code
 * 2011-2013}, {@code 6E18 7163 7448}, {@code Closes: #1080335}, {@code 12302 / 12301}.
 */
public final class NoIdentifier {
  private static final WordSet ERRORS = LabelWords.of("errors");
  private static final WordSet STANDARDS = LabelWords.of("standards");
  private static final int MOST_ERRORS = 8;

  /** A group of fewer digits is a cell by itself. */
  private static final int SHORTEST_CELL = 3;

  /** So many digits has a train's number in India, and so long are two with a slash between. */
  private static final int TRAIN = 5;

  private static final int TRAINS = 13;
  private static final int YEARS = 9;
  private static final int YEAR = 4;

  /** So many digits the number of an error has at most. */
  private static final int LONGEST_ERROR = 8;

  private NoIdentifier() {}

  /** Whether {@code text[from, to)} is. */
  public static boolean is(byte[] text, int from, int to, int length) {
    if (!AnchorScanner.isDigit(text[from]) || !AnchorScanner.isDigit(text[to - 1])) {
      return false;
    }
    return parted(text, from, to, length)
        || years(text, from, to)
        || thereAndBack(text, from, to)
        || standard(text, from, to)
        || error(text, from, to)
        || amongHexadecimal(text, from, to, length);
  }

  /** Whether two numbers of five digits follow each other, as of a train and of its way back. */
  private static boolean thereAndBack(byte[] text, int from, int to) {
    int second = to - TRAIN;
    int first = from + TRAIN;
    if (second <= first || to - from > TRAINS || Words.digitsEnd(text, from, first) < first) {
      return false;
    }
    boolean slash = false;
    for (int at = first; at < second; at++) {
      if (text[at] != '/' && text[at] != ' ') {
        return false;
      }
      slash |= text[at] == '/';
    }
    return slash
        && Words.digitsEnd(text, second, to) == to
        && Math.abs(number(text, from) - number(text, second)) == 1;
  }

  private static int number(byte[] text, int from) {
    int number = 0;
    for (int at = from; at < from + TRAIN; at++) {
      number = 10 * number + text[at] - '0';
    }
    return number;
  }

  /** Whether two dots are in it, or a cell of few digits in a row that goes on. */
  private static boolean parted(byte[] text, int from, int to, int length) {
    boolean row = to < length && text[to] == '\t';
    int group = from;
    for (int at = from + 1; at < to; at++) {
      boolean dots = text[at] == '.' && text[at - 1] == '.';
      boolean cell = row && text[at] == '\t';
      if (dots || (cell && at - group < SHORTEST_CELL)) {
        return true;
      }
      group = text[at] == '\t' ? at + 1 : group;
    }
    return row && group > from && to - group < SHORTEST_CELL;
  }

  /** Whether it is a year, a hyphen and a later year. */
  private static boolean years(byte[] text, int from, int to) {
    return to - from == YEARS
        && text[from + YEAR] == '-'
        && AnchorScanner.year(text, from)
        && AnchorScanner.year(text, from + YEAR + 1)
        && later(text, from, from + YEAR + 1);
  }

  private static boolean later(byte[] text, int first, int second) {
    for (int i = 0; i < YEAR; i++) {
      if (text[first + i] != text[second + i]) {
        return text[first + i] < text[second + i];
      }
    }
    return false;
  }

  /** Whether a hash is before it, and before that a word for what is wrong with a program. */
  private static boolean error(byte[] text, int from, int to) {
    if (from < 2 || text[from - 1] != '#' || to - from > LONGEST_ERROR) {
      return false;
    }
    int end = beforeList(text, from - 1);
    int begin = wordBegin(text, end);
    return begin < end && ERRORS.holds(text, begin, end);
  }

  /** Where what is before a hash ends, or before a list of such numbers. */
  private static int beforeList(byte[] text, int hash) {
    int end = hash;
    for (int count = 0; count < MOST_ERRORS; count++) {
      while (end > 0 && " :,\n".indexOf(text[end - 1]) >= 0) {
        end--;
      }
      int digits = end;
      while (digits > 0 && AnchorScanner.isDigit(text[digits - 1])) {
        digits--;
      }
      if (digits == end || digits == 0 || text[digits - 1] != '#') {
        return end;
      }
      end = digits - 1;
    }
    return end;
  }

  private static int wordBegin(byte[] text, int end) {
    int begin = end;
    while (begin > 0 && Words.letter(text[begin - 1])) {
      begin--;
    }
    return begin;
  }

  /** Whether a word for standards is before a number and the year of its edition. */
  private static boolean standard(byte[] text, int from, int to) {
    int year = to - YEAR;
    if (year <= from + 1 || from < 2 || text[year - 1] != '-' || !AnchorScanner.year(text, year)) {
      return false;
    }
    int end = text[from - 1] == ' ' ? from - 1 : from;
    return Words.digitsEnd(text, from, to) == year - 1
        && STANDARDS.holds(text, wordBegin(text, end), end);
  }

  /** Whether its groups are among others of as many signs that are hexadecimal with letters. */
  private static boolean amongHexadecimal(byte[] text, int from, int to, int length) {
    int group = from;
    while (group < to && AnchorScanner.isDigit(text[group])) {
      group++;
    }
    int size = group - from;
    return group < to
        && text[group] == ' '
        && size == YEAR
        && (hexadecimal(text, from - 1 - size, size, length)
            || hexadecimal(text, to + 1, size, length));
  }

  /** Not so with two letters first and digits behind, as an account abroad begins: {@code DE10}. */
  private static boolean hexadecimal(byte[] text, int from, int size, int length) {
    if (from < 0 || from + size > length || beginsIban(text, from)) {
      return false;
    }
    boolean alone =
        (from == 0 || text[from - 1] <= ' ') && (from + size == length || text[from + size] <= ' ');
    boolean letters = false;
    boolean digits = false;
    for (int i = from; i < from + size; i++) {
      boolean letter = (text[i] >= 'A' && text[i] <= 'F') || (text[i] >= 'a' && text[i] <= 'f');
      if (!letter && !AnchorScanner.isDigit(text[i])) {
        return false;
      }
      letters |= letter;
      digits |= !letter;
    }
    return alone && letters && digits;
  }

  private static boolean beginsIban(byte[] text, int from) {
    return Words.letter(text[from])
        && Words.letter(text[from + 1])
        && AnchorScanner.isDigit(text[from + 2])
        && AnchorScanner.isDigit(text[from + 3]);
  }
}
