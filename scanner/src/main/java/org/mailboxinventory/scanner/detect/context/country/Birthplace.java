package org.mailboxinventory.scanner.detect.context.country;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * A town between a label and a day: {@code nato a Roma (RM) il 12/03/1975}, {@code born in Pune on
 * 4 July 1975}, {@code born in Trenton, N.J., on July 4, 1975}, {@code Luogo e data di nascita:
 * Napoli, 22/11/1969}, {@code Place and date of birth : Izmir / 12.05.1985}, {@code szül.: Pécs,
 * 1984. 03. 12.}
 */
public final class Birthplace {
  private static final int LONGEST = 56;

  private static final int MOST_WORDS = 5;

  /** September. */
  private static final int LONGEST_MONTH = 9;

  /** A day and a month in figures, and what parts the two and the year. */
  private static final int LONGEST_DAY = 6;

  private static final int YEAR = 4;

  /** Before the town. */
  private static final WordSet IN = WordSet.of("in a à at en em te w zu i v");

  /** Before the day. */
  private static final WordSet ON = WordSet.of("on il le am el em op den dnia");

  private Birthplace() {}

  /** Past the town and the word before the day; {@code labelTo} where no such words follow. */
  public static int past(byte[] text, int labelTo, int ceiling) {
    int end = Math.min(ceiling, labelTo + LONGEST);
    boolean sets = labelTo + 1 < end && " .".indexOf(text[labelTo]) >= 0;
    int colon = sets ? labelTo + 1 : labelTo;
    boolean sign = colon < end && text[colon] == ':';
    int at = sign ? colon + 1 : labelTo;
    if (at + 1 >= end || text[at] != ' ') {
      return labelTo;
    }
    int to = wordEnd(text, at, end);
    at = to > 0 && IN.holds(text, at + 1, to) ? to : at;
    for (int count = 0; count <= MOST_WORDS && at + 1 < end; count++) {
      int parted = count > 0 && sign ? pastParting(text, at, end) : -1;
      if (parted >= 0) {
        return parted;
      }
      to = wordEnd(text, at, end);
      boolean capital = at + 1 < end && (text[at + 1] < 0 || Words.capital(text[at + 1]));
      if (to < 0 || !capital) {
        return to > 0 && count > 0 && ON.holds(text, at + 1, to) && begins(text, to, end)
            ? to
            : labelTo;
      }
      at = pastBrackets(text, to, end);
      at = sign && text[at] == ',' ? at : pastMarks(text, at, end);
    }
    return labelTo;
  }

  /**
   * Past a comma, a slash or nothing between the town and the day, which begins behind a blank; -1
   * where no day does. Behind nothing its month is in figures.
   */
  private static int pastParting(byte[] text, int from, int end) {
    int at = text[from] == ' ' && from + 1 < end && text[from + 1] == '/' ? from + 1 : from;
    boolean parted = text[at] == ',' || text[at] == '/';
    at = parted ? at + 1 : at;
    return day(text, at, end) && (parted || inFigures(text, at + 1, end)) ? at : -1;
  }

  /** Whether two groups of digits and what parts them from a year begin at a place. */
  private static boolean inFigures(byte[] text, int from, int end) {
    int signs = 0;
    for (int at = from; at < end && at - from < LONGEST_DAY; at++) {
      boolean sign = "./-".indexOf(text[at]) >= 0;
      signs += sign ? 1 : 0;
      if (!sign && !AnchorScanner.isDigit(text[at])) {
        break;
      }
    }
    return signs == 2;
  }

  /** Past a full stop and a comma before a blank, as in {@code Trenton, N.J., on}. */
  private static int pastMarks(byte[] text, int from, int end) {
    int at = from;
    while (at + 1 < end
        && (text[at] == '.' || text[at] == ',')
        && " ,".indexOf(text[at + 1]) >= 0) {
      at++;
    }
    return at;
  }

  /** Whether a day begins behind a blank: a number, or a month and a number. */
  private static boolean begins(byte[] text, int blank, int end) {
    if (digit(text, blank, end)) {
      return true;
    }
    int month = wordEnd(text, blank, end);
    return month > 0
        && month - blank - 1 <= LONGEST_MONTH
        && Words.capital(text[blank + 1])
        && digit(text, month, end);
  }

  /** Where the word behind a blank, a hyphen or a letter's full stop ends; -1 where none is. */
  private static int wordEnd(byte[] text, int blank, int end) {
    boolean word =
        blank + 1 < end
            && " -.".indexOf(text[blank]) >= 0
            && Words.letterOrDigit(text[blank + 1])
            && !AnchorScanner.isDigit(text[blank + 1]);
    return word ? (int) Words.firstWord(text, blank + 1, end) : -1;
  }

  /** Past the sign of a province, as in {@code Roma (RM)}. */
  private static int pastBrackets(byte[] text, int from, int end) {
    boolean province =
        from + 4 < end
            && text[from] == ' '
            && text[from + 1] == '('
            && Words.capital(text[from + 2])
            && text[from + 4] == ')';
    return province ? from + 5 : from;
  }

  private static boolean digit(byte[] text, int blank, int end) {
    return blank + 1 < end && text[blank] == ' ' && AnchorScanner.isDigit(text[blank + 1]);
  }

  /** A number of one or two digits, or a year, and what parts it from the month. */
  private static boolean day(byte[] text, int blank, int end) {
    if (!digit(text, blank, end)) {
      return false;
    }
    int to = Words.digitsEnd(text, blank + 1, end);
    int digits = to - blank - 1;
    return (digits < 3 || digits == YEAR) && to < end && "./- ".indexOf(text[to]) >= 0;
  }
}
