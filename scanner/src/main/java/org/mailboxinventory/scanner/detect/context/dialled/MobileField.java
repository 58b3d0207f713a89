package org.mailboxinventory.scanner.detect.context.dialled;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;

/**
 * Ten digits from the six on, as mobiles of India have, alone in the field or the column behind
 * that of a person's name or an address of mail: {@code ASHA RAO|9820012345|…}, {@code Asha
 * Rao;9820012345}, {@code 'asha@mail.example','9820012345'}.
 */
public final class MobileField {
  private static final int DIGITS = 10;

  /** Between two columns are no more blanks. */
  private static final int WIDEST_GAP = 40;

  private MobileField() {}

  /** Where they begin behind a name that ends at a place; -1 where another field follows. */
  public static int behind(byte[] text, int nameTo, int length) {
    int column = column(text, nameTo, length);
    if (column >= 0) {
      return column;
    }
    boolean marked = nameTo < length && mark(text[nameTo]);
    int sign = past(text, marked ? nameTo + 1 : nameTo, length);
    if (sign >= length || "|;,\t".indexOf(text[sign]) < 0) {
      return -1;
    }
    int open = past(text, sign + 1, length);
    boolean quoted = marked && open < length && text[open] == text[nameTo];
    int from = quoted ? open + 1 : open;
    int to = from;
    while (to < length && to - from <= DIGITS && AnchorScanner.isDigit(text[to])) {
      to++;
    }
    if (quoted && (to >= length || text[to] != text[nameTo])) {
      return -1;
    }
    int end = past(text, quoted ? to + 1 : to, length);
    boolean ends = end >= length || text[end] == text[sign] || text[end] == '\n';
    boolean row = marked && end < length && text[end] == ')';
    return mobile(text, from, to, quoted) && (ends || row) ? from : -1;
  }

  /** Whether it may be one; in marks with the zero before it that is dialled within a country. */
  private static boolean mobile(byte[] text, int from, int to, boolean quoted) {
    boolean trunk = quoted && text[from] == '0' && text[from + 1] > '0';
    return to - from == DIGITS && (text[from] >= '6' || trunk);
  }

  private static boolean mark(byte b) {
    return b == '\'' || b == '"';
  }

  /** The same where blanks part the columns, and end the second or its line. */
  private static int column(byte[] text, int nameTo, int length) {
    int from = nameTo;
    while (from < length && text[from] == ' ' && from - nameTo < WIDEST_GAP) {
      from++;
    }
    if (from - nameTo < 2 || from >= length || text[from] < '6' || text[from] > '9') {
      return -1;
    }
    int to = MobilesBeside.tenDigits(text, from, length);
    boolean ends = to == length || (to > 0 && (text[to] == '\n' || text[to] == '\t'));
    return ends
            || (to > 0
                && (to + 1 < length && text[to] == ' ' && text[to + 1] <= ' ' && text[to + 1] >= 0))
        ? from
        : -1;
  }

  /** Past a blank. */
  private static int past(byte[] text, int at, int length) {
    return at < length && text[at] == ' ' ? at + 1 : at;
  }
}
