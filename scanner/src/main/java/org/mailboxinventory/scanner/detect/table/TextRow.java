package org.mailboxinventory.scanner.detect.table;

import java.util.Arrays;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.Octets;

/** One line of plain text as a row of cells. Reused; for one thread. */
final class TextRow {
  /** What separates the cells of a row: one of these, or at least two blanks. */
  static final byte[] SEPARATORS = {'\t', '|', ';', ',', ' '};

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

  private static final int MOST_CELLS = 128;

  /** Columns of blanks are told only by reading them. */
  static final int NOT_COUNTED = MOST_CELLS;

  private static final int LONGEST_HEADER = 64;

  /** So many bytes of a first cell are looked at before its line is read. */
  private static final int LOOK = 24;

  /** A column's header holds a year or a short number at most. */
  private static final int MOST_DIGITS = 4;

  private int[] from = new int[16];
  private int[] to = new int[16];
  private int count;
  private int readFrom = -1;
  private int readTo;
  private byte readBy;

  /** Another text: what was read is void. */
  void forget() {
    readFrom = -1;
  }

  int count() {
    return count;
  }

  int from(int cell) {
    return from[cell];
  }

  int to(int cell) {
    return to[cell];
  }

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
      found |= Octets.equal(x, '\t') == 0 ? 0 : PARTS['\t'];
      found |= Octets.equal(x, '|') == 0 ? 0 : PARTS['|'];
      found |= Octets.equal(x, ';') == 0 ? 0 : PARTS[';'];
      found |= Octets.equal(x, ',') == 0 ? 0 : PARTS[','];
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

  /** Takes {@code text[lineFrom, lineTo)} apart; blanks around a cell do not belong to it. */
  TextRow read(byte[] text, int lineFrom, int lineTo, byte separator) {
    if (lineFrom == readFrom && lineTo == readTo && separator == readBy) {
      return this;
    }
    readFrom = lineFrom;
    readTo = lineTo;
    readBy = separator;
    count = 0;
    int at = lineFrom;
    while (at <= lineTo && count < MOST_CELLS) {
      int end = cellEnd(text, at, lineTo, separator);
      add(text, at, end);
      at = end + 1;
      while (separator == ' ' && at < lineTo && text[at] == ' ') {
        at++;
      }
    }
    return this;
  }

  /** How many cells {@link #read} would find. */
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
        cells += quoted ? 0 : 1;
      } else if (b == '"') {
        quoted = quotes && !quoted;
      }
    }
    return Math.min(cells, MOST_CELLS);
  }

  private static int cellEnd(byte[] text, int cellFrom, int lineTo, byte separator) {
    boolean quoted = false;
    for (int i = cellFrom; i < lineTo; i++) {
      byte b = text[i];
      if (b == '"' && (separator == ',' || separator == ';')) {
        quoted = !quoted;
      } else if (b == separator
          && !quoted
          && (b != ' ' || (i + 1 < lineTo && text[i + 1] == ' '))) {
        return i;
      }
    }
    return lineTo;
  }

  private void add(byte[] text, int cellFrom, int cellTo) {
    if (count == from.length) {
      from = Arrays.copyOf(from, count * 2);
      to = Arrays.copyOf(to, count * 2);
    }
    int begin = cellFrom;
    int end = cellTo;
    while (begin < end && blank(text[begin])) {
      begin++;
    }
    while (end > begin && blank(text[end - 1])) {
      end--;
    }
    from[count] = begin;
    to[count++] = end;
  }

  private static boolean blank(byte b) {
    return b == ' ' || b == '\r' || b == '"';
  }

  /** Whether every cell that is not empty could head a column, and there are two at least. */
  boolean heads(byte[] text) {
    int filled = 0;
    for (int cell = 0; cell < count; cell++) {
      if (to[cell] > from[cell]) {
        if (!heads(text, from[cell], to[cell])) {
          return false;
        }
        filled++;
      }
    }
    return filled >= 2;
  }

  /**
   * False when the first cell of a line holds too many digits to head a column, whatever parts it;
   * true leaves it open. Costs less than reading the line.
   */
  static boolean mayHead(byte[] text, int lineFrom, int lineTo) {
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

  private static boolean heads(byte[] text, int begin, int end) {
    int digits = 0;
    int letters = 0;
    int characters = 0;
    for (int i = begin; i < end; i++) {
      byte b = text[i];
      digits += AnchorScanner.isDigit(b) ? 1 : 0;
      characters += (b & 0xc0) == 0x80 ? 0 : 1;
      letters += Words.letterOrDigit(b) && !AnchorScanner.isDigit(b) ? 1 : 0;
      if (i > begin && AnchorScanner.isDigit(text[i - 1]) && b >= 'A' && b <= 'Z') {
        return false;
      }
      if (b == '@' || b == ':' || b == '=' || b == '?') {
        return false;
      }
    }
    return letters > 0 && digits <= MOST_DIGITS && characters <= LONGEST_HEADER;
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
