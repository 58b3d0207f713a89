package org.mailboxinventory.scanner.detect.context;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * A label of one letter, as {@code T: +44 20 7946 0123} and {@code M 0412 474 551}: it leads to
 * what follows it at once, behind a sign or as a number with its zero, in brackets or with a plus
 * sign.
 */
public final class LetterLabel {
  private static final int GAP = 3;

  /** What the mobiles of India begin with at least. */
  private static final byte MOBILES = '6';

  /** Which lead to telephones, in small letters. */
  private static final String LETTERS = "tfmpwhdov";

  private static final int CASE = 32;

  private LetterLabel() {}

  /** False where a letter at a place leads to nothing; true leaves it open. */
  public static boolean mayLead(byte[] text, int label, int length) {
    int labelTo = label + 1;
    if (labelTo + 1 >= length || endsShortWord(text, label)) {
      return false;
    }
    byte sign = text[labelTo];
    byte next = text[labelTo + 1];
    return sign == ':'
        || sign == '.'
        || (sign == ' ' && (next == '0' || next == '(' || next == '+'));
  }

  /** Whether a slash joins it to a letter before it that leads to no telephone: {@code a/c}. */
  private static boolean endsShortWord(byte[] text, int label) {
    return label > 1
        && text[label - 1] == '/'
        && Words.letter(text[label - 2])
        && LETTERS.indexOf(text[label - 2] | CASE) < 0
        && (label == 2 || !Words.letter(text[label - 3]));
  }

  /** Whether a letter that ends at {@code labelTo} leads to a value at {@code value}. */
  public static boolean leads(byte[] text, int labelTo, int value) {
    if (value - labelTo > GAP || value <= labelTo) {
      return false;
    }
    byte first = text[value];
    return text[labelTo] == ':'
        || !AnchorScanner.isDigit(first)
        || first == '0'
        || (text[labelTo] == '.' && first >= MOBILES);
  }

  /** Whether the run without blanks that begins at a place holds a digit. */
  static boolean runHoldsDigit(byte[] text, int from, int ceiling) {
    int to = from;
    while (to < ceiling && text[to] != ' ' && text[to] != '\t' && text[to] != '\n') {
      to++;
    }
    return ValueText.holdsDigit(text, from, to);
  }
}
