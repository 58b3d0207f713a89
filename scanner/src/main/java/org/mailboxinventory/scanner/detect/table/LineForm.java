package org.mailboxinventory.scanner.detect.table;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.text.Octets;

/** What a line of plain text tells of a table before it is read as a {@link TextRow}. */
final class LineForm {
  /** What separates the cells of a row: one of these, or at least two blanks. */
  static final byte[] SEPARATORS = {'\t', '|', ';', ',', '^', '~', ' '};

  /** By byte, the {@link #bit} of a separator; 0 for all others. */
  private static final byte[] PARTS = new byte[256];

  static {
    for (int i = 0; i < SEPARATORS.length; i++) {
      PARTS[SEPARATORS[i]] = (byte) (1 << i);
    }
  }

  /** What a line that only rules off is made of. */
  private static final boolean[] RULES = new boolean[256];

  static {
    for (char rule : "-=+|_*: \r>".toCharArray()) {
      RULES[rule] = true;
    }
  }

  /** A row has no more cells. */
  static final int MOST_CELLS = 128;

  /** Columns of blanks are told only by reading them. */
  static final int NOT_COUNTED = MOST_CELLS;

  /** A column's header holds a year or a short number at most. */
  static final int MOST_DIGITS = 4;

  /** So many bytes of a first cell are looked at before its line is read: a multiple of eight. */
  private static final int LOOK = 24;

  private LineForm() {}

  /** The mark of a separator in {@link #parted}. */
  static int bit(byte separator) {
    return PARTS[separator];
  }

  /** The marks of the separators that part {@code text[lineFrom, lineTo)} at all. */
  static int parted(byte[] text, int lineFrom, int lineTo) {
    int found = 0;
    long blank = 0;
    int i = lineFrom;
    for (; i + 8 <= lineTo; i += 8) {
      long x = Octets.get(text, i);
      long blanks = Octets.equal(x, ' ');
      long two = blanks & ((blanks << 8) | (blank >>> 56));
      blank = blanks;
      found |= two == 0 ? 0 : PARTS[' '];
      if ((~(x | blanks | Octets.letters(x) | Octets.digits(x)) & Octets.HIGH) == 0) {
        continue;
      }
      found |= Octets.equal(x, '\t') == 0 ? 0 : PARTS['\t'];
      found |= Octets.equal(x, '|') == 0 ? 0 : PARTS['|'];
      found |= Octets.equal(x, ';') == 0 ? 0 : PARTS[';'];
      found |= Octets.equal(x, ',') == 0 ? 0 : PARTS[','];
      found |= Octets.equal(x, '^') == 0 ? 0 : PARTS['^'];
      found |= Octets.equal(x, '~') == 0 ? 0 : PARTS['~'];
    }
    boolean before = blank >>> 56 != 0;
    for (; i < lineTo; i++) {
      int mark = PARTS[text[i] & 0xff];
      boolean single = text[i] == ' ' && !before;
      found |= single ? 0 : mark;
      before = text[i] == ' ';
    }
    return found;
  }

  /** How many cells {@link TextRow#read} would find. */
  static int cells(byte[] text, int lineFrom, int lineTo, byte separator) {
    if (separator == ' ') {
      return NOT_COUNTED;
    }
    int cells = 1;
    boolean quotes = separator == ',' || separator == ';';
    boolean quoted = false;
    for (int i = lineFrom; i < lineTo; i++) {
      byte b = text[i];
      if (b == separator) {
        cells += quoted || AmountMark.groups(text, i, lineTo) ? 0 : 1;
      } else if (b == '"') {
        quoted = quotes && !quoted;
      }
    }
    return Math.min(cells, MOST_CELLS);
  }

  /** Whether no blank is behind a separator, as it is in sentences. */
  static boolean tight(byte[] text, int lineFrom, int lineTo, byte separator) {
    for (int i = lineFrom; i + 1 < lineTo; i++) {
      if (text[i] == separator && text[i + 1] == ' ') {
        return false;
      }
    }
    return true;
  }

  /** Commas part sentences too: one of them makes no row where they may. */
  static int leastCells(byte[] text, int lineFrom, int lineTo, byte separator) {
    return separator == ',' && !parts(text, lineFrom, lineTo) ? 3 : 2;
  }

  /**
   * Whether commas alone part cells however few: no blank is behind one, as it is in sentences, and
   * no amount has one in a line of words.
   */
  static boolean parts(byte[] text, int lineFrom, int lineTo) {
    boolean blank = false;
    boolean amount = false;
    for (int i = lineFrom; i < lineTo; i++) {
      blank |= text[i] == ' ';
      if (text[i] == ',' && i + 1 < lineTo) {
        if (text[i + 1] == ' ') {
          return false;
        }
        amount |=
            i > lineFrom
                && AnchorScanner.isDigit(text[i - 1])
                && AnchorScanner.isDigit(text[i + 1]);
      }
    }
    return !(blank && amount);
  }

  /**
   * False when the first cell of a line holds too many digits to head a column, whatever parts it;
   * true leaves it open. Costs less than reading the line.
   */
  static boolean mayHead(byte[] text, int lineFrom, int lineTo) {
    if (lineFrom + LOOK <= text.length && fewDigits(text, lineFrom)) {
      return true;
    }
    int digits = 0;
    int stop = Math.min(lineTo, lineFrom + LOOK);
    for (int i = lineFrom; i < stop; i++) {
      byte b = text[i];
      boolean single = b == ' ' && (i + 1 >= lineTo || text[i + 1] != ' ');
      if ((PARTS[b & 0xff] != 0 && !single) || b == '"') {
        return true;
      }
      digits += AnchorScanner.isDigit(b) ? 1 : 0;
      if (digits > MOST_DIGITS) {
        return false;
      }
    }
    return true;
  }

  /** Whether {@link #LOOK} bytes hold no more digits than a header does. */
  private static boolean fewDigits(byte[] text, int from) {
    int digits = 0;
    for (int i = from; i < from + LOOK; i += 8) {
      digits += Long.bitCount(Octets.digits(Octets.get(text, i)));
    }
    return digits <= MOST_DIGITS;
  }

  /** False when a line holds what is in no header; true leaves it open. */
  static boolean mayBeHeaders(byte[] text, int lineFrom, int lineTo) {
    int i = lineFrom;
    for (; i + 8 <= lineTo; i += 8) {
      long x = Octets.get(text, i);
      long signs =
          Octets.equal(x, '@') | Octets.equal(x, ':') | Octets.equal(x, '=') | Octets.equal(x, '?');
      if (signs != 0) {
        return false;
      }
    }
    while (i < lineTo && !inNoHeader(text[i])) {
      i++;
    }
    return i == lineTo;
  }

  /** Whether no header holds this. */
  static boolean inNoHeader(byte b) {
    return b == '@' || b == ':' || b == '=' || b == '?';
  }

  /** A line that only rules off, of dashes and the like, or an empty one. */
  static boolean rules(byte[] text, int lineFrom, int lineTo) {
    for (int i = lineFrom; i < lineTo; i++) {
      if (!RULES[text[i] & 0xff]) {
        return false;
      }
    }
    return true;
  }
}
