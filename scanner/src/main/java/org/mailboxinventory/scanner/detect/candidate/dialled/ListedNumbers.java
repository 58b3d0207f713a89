package org.mailboxinventory.scanner.detect.candidate.dialled;

import java.util.Arrays;
import org.mailboxinventory.scanner.detect.context.dialled.CountedNumber;
import org.mailboxinventory.scanner.detect.context.dialled.DialledPlace;
import org.mailboxinventory.scanner.detect.context.dialled.NumberForm;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.Signs;

/**
 * Telephones in lists of people without headers: behind two names that follow each other the same
 * signs and then a number each, written alike and as numbers are dialled: {@code Ana Rey - 0821…}
 * above {@code Ivo Lux - 0739…}. For one thread.
 */
public final class ListedNumbers {
  /** From one name to the next is no more. */
  private static final int ROW = 240;

  private static final int LONGEST_GAP = 80;
  private static final int LONGEST = 20;
  private static final int FEWEST = 8;
  private static final int MOST = 12;

  /** With its zero, or with the eight of Russia. */
  private static final int WITH_ZERO = 9;

  private static final int RUSSIAN = 11;
  private static final int THREE = 3;

  /** Other cells between a name and its number have so many letters together at most. */
  private static final int MOST_LETTERS = 40;

  /** Signs that may be between a name and its number, in the same order in each row. */
  private static final Signs PARTS = Signs.of("\t|;,-:()<>/'\"{}[]*\n\r");

  private final int[] from = new int[2];
  private final int[] to = new int[2];
  private final byte[][] signs = {new byte[LONGEST_GAP], new byte[LONGEST_GAP]};
  private final int[] count = new int[2];

  /**
   * Offers the number in the row of the name {@code text[from, to)}, and those behind the two names
   * where it follows another one; whether a row has one.
   *
   * @param before where the name before it ends; -1 where it is the first
   */
  public boolean besideName(
      byte[] text, int length, int before, int from, int to, MailTelephones.Sink sink) {
    int row = RowNumbers.besideName(text, from, to, length);
    if (row >= 0) {
      sink.number(row, null);
    }
    if (before >= 0) {
      between(text, length, before, from, to, sink);
    }
    return row >= 0;
  }

  private void between(
      byte[] text, int length, int name, int nextFrom, int next, MailTelephones.Sink sink) {
    boolean both =
        nextFrom > name
            && nextFrom - name <= ROW
            && read(text, nextFrom, name, 0)
            && read(text, length, next, 1);
    if (both
        && Arrays.equals(signs[0], 0, count[0], signs[1], 0, count[1])
        && alike(text)
        && !same(text)
        && !(day(text, 0) && day(text, 1))
        && !(born(text, 0) && born(text, 1))) {
      sink.number(from[0], null);
      sink.number(from[1], null);
    }
  }

  private boolean alike(byte[] text) {
    boolean russian = text[from[0]] == '8' && text[from[1]] == '8';
    return russian || NumberForm.alike(text, from[0], to[0], from[1], to[1]);
  }

  private boolean same(byte[] text) {
    return Arrays.equals(text, from[0], to[0], text, from[1], to[1]);
  }

  /** Reads what is behind a name up to the end of a number; false where it is none of a list. */
  private boolean read(byte[] text, int length, int name, int one) {
    int at = name;
    int letters = 0;
    int lines = 0;
    count[one] = 0;
    int end = Math.min(length, name + LONGEST_GAP);
    while (at < end && !DialledPlace.begins(text, at)) {
      byte b = text[at];
      if (Words.letter(b)) {
        letters++;
      } else if (PARTS.has(b)) {
        signs[one][count[one]++] = b;
        lines += b == '\n' ? 1 : 0;
      } else if (AnchorScanner.isDigit(b) || (b != ' ' && b != '.' && b != '\\')) {
        return false;
      }
      at++;
    }
    boolean cells = letters == 0 || (letters <= MOST_LETTERS && cells(one));
    if (at >= end || at == name || lines > 1 || (lines == 1 && letters > 0) || !cells) {
      return false;
    }
    int limit = Math.min(length, at + LONGEST);
    to[one] = NumberForm.lastDigit(text, at, DialledPlace.groupsEnd(text, at, limit));
    from[one] = text[at] == '(' && bracketed(text, at, to[one], length) ? at + 1 : at;
    return ends(text, to[one], length) && dialled(text, from[one], to[one], length);
  }

  /** Whether the bracket that opens before a number closes behind it. */
  private static boolean bracketed(byte[] text, int open, int to, int length) {
    int at = open;
    while (at < to && text[at] != ')') {
      at++;
    }
    return at == to && to < length && text[to] == ')';
  }

  /** Whether the signs part cells, and none says that a word is the name of what follows it. */
  private boolean cells(int one) {
    int parting = 0;
    for (int i = 0; i < count[one]; i++) {
      byte b = signs[one][i];
      if (b == ':') {
        return false;
      }
      parting += "\t|;,<".indexOf(b) >= 0 ? 1 : 0;
    }
    return parting > 1;
  }

  private static boolean ends(byte[] text, int to, int length) {
    return to >= length || !(AnchorScanner.isWord(text[to]) || "@%=_".indexOf(text[to]) >= 0);
  }

  /** Whether digits in groups or from the zero on are as those of telephones. */
  private static boolean dialled(byte[] text, int from, int to, int length) {
    int digits = AnchorScanner.digits(text, from, to);
    if (digits < FEWEST
        || digits > MOST
        || NumberForm.otherwise(text, from, to)
        || CountedNumber.is(text, from, to, length)) {
      return false;
    }
    int first = text[from] == '(' ? from + 1 : from;
    boolean zero = text[first] == '0' && text[first + 1] > '0' && digits >= WITH_ZERO;
    boolean russian = text[first] == '8' && digits == RUSSIAN && text[first + 1] != '0';
    return (zero && !birthNumber(text, from, to)) || russian || grouped(text, from, to, digits);
  }

  /** Six digits, a hyphen and four or five more. */
  private static boolean birthNumber(byte[] text, int from, int to) {
    int hyphen = from + FEWEST - 2;
    return hyphen < to
        && (text[hyphen] == '-' || text[hyphen] == '/')
        && AnchorScanner.digits(text, from, hyphen) == hyphen - from;
  }

  /**
   * Whether it has three groups at least that are no thousands, but a mobile's of nine digits; not
   * those of social security, and of ten digits that blanks part, as many numbers are.
   */
  private static boolean grouped(byte[] text, int from, int to, int digits) {
    int groups = 0;
    int group = 0;
    boolean thousands = true;
    for (int at = from; at < to; at++) {
      boolean digit = AnchorScanner.isDigit(text[at]);
      group = digit ? group + 1 : 0;
      boolean ends = digit && (at + 1 == to || !AnchorScanner.isDigit(text[at + 1]));
      groups += ends ? 1 : 0;
      thousands &= !ends || (groups == 1 ? group <= THREE : group == THREE);
    }
    boolean blanks = AnchorScanner.digits(text, from, to) + groups - 1 == to - from;
    boolean mobile = digits == WITH_ZERO && text[from] >= '6' && text[from] != '8' && blanks;
    boolean few = digits < RUSSIAN || (digits == RUSSIAN && text[from] == '(');
    boolean security = digits == WITH_ZERO && text[from + THREE] == '-';
    boolean threes = digits == WITH_ZERO + 1 && blanks && text[from + THREE] == ' ';
    return groups >= THREE && few && (!thousands || mobile) && !security && !threes;
  }

  /** Whether it begins with a day and a month. */
  private boolean day(byte[] text, int one) {
    return within(text, from[one], 31) && within(text, from[one] + 2, 12);
  }

  /** Whether a month and a day are behind its first two digits. */
  private boolean born(byte[] text, int one) {
    return within(text, from[one] + 2, 12) && within(text, from[one] + 4, 31);
  }

  private static boolean within(byte[] text, int at, int most) {
    int number =
        AnchorScanner.digits(text, at, at + 2) < 2 ? 0 : (text[at] - '0') * 10 + text[at + 1] - '0';
    return number > 0 && number <= most;
  }
}
