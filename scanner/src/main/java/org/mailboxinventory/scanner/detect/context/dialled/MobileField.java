package org.mailboxinventory.scanner.detect.context.dialled;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Ten digits from the six on, as mobiles of India have, alone in the field or the column behind
 * that of a person's name or an address of mail: {@code ASHA RAO|9820012345|…}, {@code Asha
 * Rao;9820012345}, {@code 'asha@mail.example','9820012345'}.
 */
public final class MobileField {
  private static final int MOST_GROUPS = 3;
  private static final int DIGITS = 10;

  /** Between two columns are no more blanks. */
  private static final int WIDEST_GAP = 40;

  private MobileField() {}

  /**
   * Where they begin behind a name that ends at a place, or a telephone in a form that says so; -1
   * where another field follows.
   */
  public static int behind(byte[] text, int nameTo, int length) {
    int field = inField(text, nameTo, length);
    return field >= 0 ? field : FormBehindName.behindStroke(text, nameTo, length);
  }

  private static int inField(byte[] text, int nameTo, int length) {
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

  /**
   * Whether the cell or the field of a number that begins with the zero dialled first is beside
   * that of an address of mail, as in lists of staff: {@code <td>06-7649017</td>
   * <td>ana@mail.example</td>}.
   *
   * @param groups of digits that the number has
   */
  public static boolean besideMail(byte[] text, int from, int to, int length, int groups) {
    if (text[from] != '0' || groups > MOST_GROUPS) {
      return false;
    }
    int behind = otherCell(text, to, length, 1);
    return (behind >= 0 && mail(text, behind, length))
        || mailBefore(text, otherCell(text, from - 1, 0, -1));
  }

  /**
   * Where the next cell or field begins, or the one before ends; -1 where no sign parts them. The
   * elements of a page part two cells.
   */
  private static int otherCell(byte[] text, int from, int limit, int step) {
    boolean parted = false;
    boolean element = false;
    int at = from;
    while (at != limit && at >= 0 && Math.abs(at - from) < WIDEST_GAP * 2) {
      byte b = text[at];
      boolean edge = b == '<' || b == '>';
      element = edge ? (b == '<') == (step > 0) : element;
      parted |= edge || ",;|\t".indexOf(b) >= 0;
      if (!element && !edge && b >= 0 && " ,;|\t\r\n\"'".indexOf(b) < 0) {
        return parted ? at : -1;
      }
      at += step;
    }
    return -1;
  }

  private static boolean mail(byte[] text, int from, int length) {
    int at = from;
    while (at < length && at - from < WIDEST_GAP && ofMail(text[at])) {
      at++;
    }
    return at > from && at < length && text[at] == '@';
  }

  private static boolean mailBefore(byte[] text, int last) {
    int at = last;
    while (at > 0 && last - at < WIDEST_GAP && ofMail(text[at])) {
      at--;
    }
    return at > 0 && at < last && text[at] == '@' && ofMail(text[at - 1]);
  }

  private static boolean ofMail(byte b) {
    return b > 0 && (Words.letterOrDigit(b) || b == '.' || b == '-' || b == '_');
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
