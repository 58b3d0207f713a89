package org.mailboxinventory.scanner.detect.table;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Headers of codes of things, so that a bare {@code Name} in the column beside is the thing's and
 * nobody's: {@code Product code}, {@code SKU}, {@code Fund ISIN}, and not {@code Customer LEI}.
 */
public final class CodeHeader {
  private static final int LONGEST_UNIT = 4;
  private static final int MOST_WORDS = 6;

  private static final WordLists FILE = new WordLists("numbered-things.txt");

  /** What has codes. */
  private static final WordSet CODED = FILE.set("coded");

  private static final WordSet CODES = FILE.set("codes");

  /** Codes of one word, which are things' where nothing before them says whose they are. */
  private static final WordSet SYMBOLS = FILE.set("symbols");

  /** Tables of things, so that a bare {@code name} in them is nobody's. */
  private static final WordSet TABLES = FILE.set("tables");

  private CodeHeader() {}

  /** Whether {@code text[from, to)} is one. */
  public static boolean is(byte[] text, int from, int to) {
    boolean thing = false;
    boolean code = false;
    long word = Words.firstWord(text, from, to);
    for (int count = 0; word >= 0 && count < MOST_WORDS; count++) {
      int begin = (int) (word >>> 32);
      int end = (int) word;
      if ((count == 0 || thing) && SYMBOLS.holds(text, begin, end)) {
        return true;
      }
      thing |= CODED.holds(text, begin, end);
      code |= CODES.holds(text, begin, end);
      word = Words.firstWord(text, end, to);
    }
    return thing && code;
  }

  /** Whether a cell with digits is a value, whatever words its letters make: a code, a measure. */
  static boolean value(byte[] text, int begin, int end) {
    return code(text, begin, end) || measure(text, begin, end);
  }

  /** A number with a fraction, a blank and a short unit: {@code 2.75 mk}. */
  private static boolean measure(byte[] text, int begin, int end) {
    int at = begin < end && (text[begin] == '-' || text[begin] == '+') ? begin + 1 : begin;
    int whole = Words.digitsEnd(text, at, end);
    boolean point = whole > at && whole < end && (text[whole] == '.' || text[whole] == ',');
    int to = point ? Words.digitsEnd(text, whole + 1, end) : whole;
    return point
        && to > whole + 1
        && to < end
        && text[to] == ' '
        && end - to - 1 <= LONGEST_UNIT
        && AnchorScanner.digits(text, to, end) == 0;
  }

  /** Capitals behind digits and no blank. */
  private static boolean code(byte[] text, int begin, int end) {
    boolean code = false;
    for (int i = begin + 1; i < end; i++) {
      code |= AnchorScanner.isDigit(text[i - 1]) && text[i] >= 'A' && text[i] <= 'Z';
      if (text[i] == ' ') {
        return false;
      }
    }
    return code;
  }

  /** Whether the table with the list of columns that opens at a bracket is one of things. */
  static boolean ofTable(byte[] text, int open) {
    int end = open;
    while (end > 0 && " \n`\"]".indexOf(text[end - 1]) >= 0) {
      end--;
    }
    int begin = end;
    while (begin > 0 && Words.letter(text[begin - 1])) {
      begin--;
    }
    return TABLES.holds(text, begin, end) || CODED.holds(text, begin, end);
  }
}
