package org.mailboxinventory.scanner.detect.candidate.dialled;

import java.util.function.IntUnaryOperator;
import org.mailboxinventory.scanner.detect.context.dialled.TelephoneLabel;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Telephones behind whose they are: on the line of a sign for telephones, as in {@code 📞 Gate:
 * 2264602}, and on the lines below a heading such as {@code Important numbers:}. A line may end as
 * programs write it, with a backslash and an n.
 */
final class HeadedNumbers {
  private static final int LONGEST_LINE = 80;
  private static final int MOST_LINES = 16;

  /** Counts the lines of a list. */
  private static final int LONGEST_COUNT = 2;

  private HeadedNumbers() {}

  /** Whether the label {@code text[from, to)} is a sign or a heading. */
  static boolean may(byte[] text, int from, int to) {
    return TelephoneLabel.sign(text, from, to) || TelephoneLabel.heads(text, from, to);
  }

  /**
   * Tries the numbers behind the label {@code text[from, to)}; whether one is.
   *
   * @param attempt tells where a number ends that begins at a place, or -1
   */
  static boolean behind(byte[] text, int from, int to, int ceiling, IntUnaryOperator attempt) {
    boolean sign = TelephoneLabel.sign(text, from, to);
    int own = sign ? number(text, to, ceiling) : -1;
    if (own >= 0) {
      return attempt.applyAsInt(own) >= 0;
    }
    boolean any = false;
    int line = digitsUpTo(text, to, ceiling) ? -1 : next(text, to, ceiling);
    for (int count = 0; count < MOST_LINES && line >= 0; count++) {
      int number = number(text, line, ceiling);
      boolean empty = count == 0 && number < 0 && end(text, line, ceiling) <= line + 1;
      if (!empty && (number < 0 || attempt.applyAsInt(number) < 0)) {
        return any;
      }
      any |= !empty;
      line = next(text, line, ceiling);
    }
    return any;
  }

  /** Where a line ends that goes on at a place, no farther than it is looked at. */
  private static int end(byte[] text, int from, int ceiling) {
    int last = Math.min(ceiling, from + LONGEST_LINE);
    int at = from;
    while (at < last && text[at] != '\n' && !written(text, at, ceiling)) {
      at++;
    }
    return at;
  }

  private static boolean written(byte[] text, int at, int ceiling) {
    return text[at] == '\\' && at + 1 < ceiling && text[at + 1] == 'n';
  }

  /** Where the next line begins; -1 where none does. */
  private static int next(byte[] text, int from, int ceiling) {
    int end = end(text, from, ceiling);
    if (end >= ceiling || (text[end] != '\n' && text[end] != '\\')) {
      return -1;
    }
    return text[end] == '\n' ? end + 1 : end + 2;
  }

  private static boolean digitsUpTo(byte[] text, int from, int ceiling) {
    int end = end(text, from, ceiling);
    for (int at = from; at < end; at++) {
      if (AnchorScanner.isDigit(text[at])) {
        return true;
      }
    }
    return false;
  }

  /** Where the first number begins on a line, behind words and a sign; -1 where none does. */
  private static int number(byte[] text, int from, int ceiling) {
    int end = end(text, from, ceiling);
    int sign = -1;
    int at = from;
    while (at < end && !AnchorScanner.isDigit(text[at])) {
      byte b = text[at];
      if (":-(|".indexOf(b) >= 0) {
        sign = at;
      } else if (Words.letter(b)) {
        sign = -1;
      } else if (b >= 0 && " \t\r*.&/')#".indexOf(b) < 0) {
        return -1;
      }
      at++;
    }
    if (at >= end) {
      return -1;
    }
    int count = counted(text, at, end);
    if (count > at) {
      return number(text, count, ceiling);
    }
    return sign < 0 ? -1 : text[at - 1] == '(' ? at - 1 : at;
  }

  /** Behind the number of a line in a list; the same place where there is none. */
  private static int counted(byte[] text, int from, int end) {
    int at = from;
    while (at < end && at - from <= LONGEST_COUNT && AnchorScanner.isDigit(text[at])) {
      at++;
    }
    boolean counts = at - from <= LONGEST_COUNT && at + 1 < end && text[at + 1] == ' ';
    return counts && (text[at] == '.' || text[at] == ')') ? at + 1 : from;
  }
}
