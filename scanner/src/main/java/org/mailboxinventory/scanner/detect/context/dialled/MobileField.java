package org.mailboxinventory.scanner.detect.context.dialled;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;

/**
 * Ten digits from the six on, as mobiles of India have, alone in the field or the column behind
 * that of a person's name: {@code ASHA RAO|9820012345|…}, {@code Asha Rao;9820012345}.
 */
final class MobileField {
  private static final int DIGITS = 10;

  /** Between two columns are no more blanks. */
  private static final int WIDEST_GAP = 40;

  private MobileField() {}

  /** Where they begin behind a name that ends at a place; -1 where another field follows. */
  static int behind(byte[] text, int nameTo, int length) {
    int column = column(text, nameTo, length);
    if (column >= 0) {
      return column;
    }
    int sign = past(text, nameTo, length);
    if (sign >= length || "|;,\t".indexOf(text[sign]) < 0) {
      return -1;
    }
    int from = past(text, sign + 1, length);
    int to = from;
    while (to < length && to - from <= DIGITS && AnchorScanner.isDigit(text[to])) {
      to++;
    }
    int end = past(text, to, length);
    boolean ends = end == length || text[end] == text[sign] || text[end] == '\n';
    return to - from == DIGITS && text[from] >= '6' && ends ? from : -1;
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
