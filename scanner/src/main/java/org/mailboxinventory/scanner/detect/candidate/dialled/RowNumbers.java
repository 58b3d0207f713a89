package org.mailboxinventory.scanner.detect.candidate.dialled;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.check.TelephonePlaces;
import org.mailboxinventory.scanner.detect.context.dialled.NumberForm;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;

/**
 * Telephones in rows in brackets, as dumps of databases and lists in programs have them: in the
 * same field of the rows around one that has a telephone there, written as that is; in marks in a
 * row with an address of mail: {@code (7, 'asha', '9632584107', 'Pune', 'asha@mail.example')}; and
 * in marks in rows with names of people.
 */
public final class RowNumbers {
  /** So many rows below and above: what is found there leads to the next. */
  private static final int MOST_ROWS = 2;

  private static final int MOBILE = 10;

  /** With the zero that is dialled within a country. */
  private static final int LONGEST = 12;

  private static final int BRAZILIAN = 11;

  /** So many fields may lie between a number and an address of mail. */
  private static final int BETWEEN = 4;

  private static final int[] NONE = {};

  private RowNumbers() {}

  /** Where numbers begin in the rows below and above, in the field of {@code text[from, to)}. */
  public static int[] alike(byte[] text, int from, int to, int length) {
    RowFields row = RowFields.around(text, from, length);
    int field = row == null ? -1 : row.fieldOf(from, to);
    if (row == null || field < 0) {
      return NONE;
    }
    int[] found = new int[2 * MOST_ROWS];
    int count = 0;
    RowFields below = row;
    RowFields above = row;
    for (int rows = 0; rows < MOST_ROWS; rows++) {
      below = below == null ? null : below.next();
      above = above == null ? null : above.before();
      if (below != null && is(text, from, to, below, field)) {
        found[count++] = below.begin(field);
      }
      if (above != null && is(text, from, to, above, field)) {
        found[count++] = above.begin(field);
      }
    }
    return Arrays.copyOf(found, count);
  }

  /** Whether the field of a row is such a number. */
  private static boolean is(byte[] text, int from, int to, RowFields row, int field) {
    int begin = row.begin(field);
    int end = row.end(field);
    return end > begin
        && AnchorScanner.isDigit(text[begin])
        && AnchorScanner.isDigit(text[end - 1])
        && row.quoted(field) == RowFields.marked(text, from)
        && (NumberForm.alike(text, from, to, begin, end) || solid(text, from, to, begin, end))
        && TelephonePlaces.dialledSomewhere(NumberForm.digitsOf(text, begin, end));
  }

  /** Whether both are as many digits, and nothing else. */
  private static boolean solid(byte[] text, int from, int to, int other, int otherTo) {
    int digits = AnchorScanner.digits(text, from, to);
    return digits == to - from
        && digits == otherTo - other
        && digits == AnchorScanner.digits(text, other, otherTo);
  }

  /** Offers the one number in marks that is near an address of mail in its row. */
  static void besideMail(byte[] text, int from, int to, int length, MailTelephones.Sink sink) {
    RowFields row = RowFields.marked(text, from) ? RowFields.around(text, from, length) : null;
    int mail = row == null ? -1 : row.fieldOf(from, to);
    if (row == null || mail < 0) {
      return;
    }
    int only = only(text, row, mail);
    if (only >= 0) {
      sink.number(row.begin(only), null);
    }
  }

  /**
   * Where the one number in marks begins that is near the name {@code text[from, to)} of a person
   * in its row, where the row below or above has another one in that field; -1 for none.
   */
  public static int besideName(byte[] text, int from, int to, int length) {
    RowFields row = RowFields.marked(text, from) ? RowFields.around(text, from, length) : null;
    int name = row == null ? -1 : row.fieldOf(from, to);
    int only = row == null || name < 0 ? -1 : only(text, row, name);
    if (row == null || only < 0) {
      return -1;
    }
    boolean listed = another(text, row, row.next(), only) || another(text, row, row.before(), only);
    return listed ? row.begin(only) : -1;
  }

  /** Whether a field of another row is such a number as well, and not the same. */
  private static boolean another(byte[] text, RowFields row, @Nullable RowFields other, int field) {
    return other != null
        && other.quoted(field)
        && mobile(text, other.begin(field), other.end(field))
        && !Arrays.equals(
            text, row.begin(field), row.end(field), text, other.begin(field), other.end(field));
  }

  /** The one field in marks near another that is such a number; -1 where none or several are. */
  private static int only(byte[] text, RowFields row, int place) {
    int only = -1;
    for (int field = Math.max(0, place - BETWEEN); field <= place + BETWEEN; field++) {
      if (!row.quoted(field) || !mobile(text, row.begin(field), row.end(field))) {
        continue;
      }
      if (only >= 0) {
        return -1;
      }
      only = field;
    }
    return only;
  }

  /**
   * Whether a field is ten digits from the six on, ten to twelve from the zero, or a mobile of
   * Brazil with the code of its region.
   */
  private static boolean mobile(byte[] text, int from, int to) {
    int digits = AnchorScanner.digits(text, from, to);
    if (digits != to - from || digits < MOBILE || digits > LONGEST) {
      return false;
    }
    boolean brazilian = digits == BRAZILIAN && text[from] > '0' && text[from + 2] == '9';
    return (text[from] == '0' && text[from + 1] > '0')
        || brazilian
        || (digits == MOBILE && text[from] >= '6');
  }
}
