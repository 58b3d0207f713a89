package org.mailboxinventory.scanner.detect.candidate.start;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.LineLead;
import org.mailboxinventory.scanner.text.Signs;

/**
 * Capitals that end the line above a number, as the first letters of a value that was broken behind
 * them: {@code FIGI BBGS} on one line, {@code 180Q1BS6} on the next; {@code UDYAM-MH-} above {@code
 * 18-0012345}.
 */
final class CapitalsAbove {
  /** So many capitals end the line above, as {@code ABCPK} of a PAN. */
  private static final int MOST_CAPITALS = 5;

  /** So many words of capitals, joined by hyphens or blanks. */
  static final int MOST_WORDS = 3;

  /** Marks of quotation, bars and blanks before a line, and behind the one above. */
  private static final int QUOTING = 32;

  private static final Signs MARKS = Signs.of(" >|\t");

  private CapitalsAbove() {}

  /** Where the line above ends; -1 when a place does not begin its line. */
  static int lineEnd(byte[] text, int from) {
    int end = from;
    while (end > 0 && from - end < QUOTING && MARKS.has(text[end - 1])) {
      end--;
    }
    end -= LineLead.before(text, end);
    if (end == 0 || text[end - 1] != '\n') {
      return -1;
    }
    end--;
    int stop = Math.max(0, end - QUOTING);
    while (end > stop && (text[end - 1] == '\r' || MARKS.has(text[end - 1]))) {
      end--;
    }
    return end;
  }

  /**
   * Where the word of capitals begins that ends at a place, or before a hyphen, a slash or a blank
   * there; -1 when there is none.
   */
  static int begin(byte[] text, int place) {
    int end = place > 0 && "- /".indexOf(text[place - 1]) >= 0 ? place - 1 : place;
    int at = end;
    while (at > 0 && end - at <= MOST_CAPITALS && Words.capital(text[at - 1])) {
      at--;
    }
    boolean word =
        at > 0
            && !AnchorScanner.isWord(text[at - 1])
            && (text[at - 1] >= 0 && text[at - 1] != '\n');
    return word && end > at && end - at <= MOST_CAPITALS ? at : -1;
  }

  /** Past a sign that has blanks around it behind capitals, as in {@code JVN / 9382356}. */
  static int beforeSign(byte[] text, int at) {
    boolean sign = at > 2 && text[at - 1] >= '-' && text[at - 1] <= '/' && text[at - 2] == ' ';
    return sign && text[at - 3] >= 'A' && text[at - 3] <= 'Z' ? at - 2 : at;
  }
}
