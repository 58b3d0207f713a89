package org.mailboxinventory.scanner.detect.context.dialled;

import java.util.Arrays;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.LineEdges;

/** Where numbers that are dialled stand on the lines of a list. */
public final class DialledLines {
  private static final int SHORT_LINE = 64;

  /** What comes before a number on its line in a list: a sign, a time, how it came. */
  private static final int LONGEST_PREFIX = 24;

  private static final int LINE = 160;

  /** {@code IN}, {@code OUT}, behind a number. */
  private static final int SHORT_WORD = 3;

  /** So many lines above and below. */
  private static final int LISTED = 2;

  /** So many for a number that closes its line. */
  private static final int CLOSED = 3;

  private static final int LONGEST = 20;

  private static final int[] NONE = {};

  private DialledLines() {}

  /** Whether the line around {@code [from, lineEnd)} is as short as those of signatures. */
  private static boolean isShort(byte[] text, int from, int lineEnd) {
    int line = Math.max(0, lineEnd - SHORT_LINE);
    while (line < from && text[line] != '\n') {
      line++;
    }
    return line < from || lineEnd < SHORT_LINE;
  }

  /**
   * Whether the line around {@code [from, lineEnd)} is as short as those of signatures and
   * headings, and so many digits are below it.
   */
  public static boolean head(byte[] text, int from, int lineEnd, int belowTo, int digits) {
    return isShort(text, from, lineEnd) && DialledPlace.digits(text, lineEnd, belowTo) >= digits;
  }

  /**
   * Where numbers that nothing counts stand below and above a telephone in a list, on the two lines
   * next to it on both sides.
   */
  public static int[] around(byte[] text, int number, int length) {
    return with(with(NONE, text, number, false, length), text, number, true, length);
  }

  /**
   * Where the numbers begin, and end, that close the lines next to one that a telephone closes; for
   * a sink that tells which are telephones.
   */
  public static void closing(byte[] text, int from, int to, int length, ProseNumbers.Sink sink) {
    if (!closes(text, to, length)) {
      return;
    }
    int begin = LineEdges.begin(text, from, LINE);
    for (int line = 0; line < CLOSED && begin > 1; line++) {
      int end = begin - 1;
      begin = LineEdges.begin(text, end, LINE);
      closing(text, begin, end, sink);
    }
    int end = LineEdges.end(text, to, Math.min(length, to + LINE));
    for (int line = 0; line < CLOSED && end + 1 < length && text[end] == '\n'; line++) {
      begin = end + 1;
      end = LineEdges.end(text, begin, Math.min(length, begin + LINE));
      closing(text, begin, end, sink);
    }
  }

  private static void closing(byte[] text, int begin, int end, ProseNumbers.Sink sink) {
    int to = end;
    while (to > begin && !AnchorScanner.isDigit(text[to - 1]) && end - to < 2) {
      to--;
    }
    int from = to - begin < 2 ? -1 : DialledPlace.numberBegin(text, to, LONGEST);
    if (from > begin && AnchorScanner.isDigit(text[to - 1])) {
      sink.number(from, to);
    }
  }

  private static boolean closes(byte[] text, int to, int length) {
    int at = to;
    while (at < length && (text[at] == ' ' || text[at] == '\r')) {
      at++;
    }
    return at == length || text[at] == '\n';
  }

  /** Behind what begins no number; within a bracket that is not of the number, one may begin. */
  public static int next(byte[] text, int at, int to) {
    return text[at] == '(' ? at + 1 : DialledPlace.groupsEnd(text, at, to);
  }

  /** Where the running text begins that goes on at a place, no farther before it than told. */
  public static int proseBegin(byte[] text, int from, int farthest) {
    int begin = from;
    while (begin > 1 && from - begin < farthest && DialledPlace.inProse(text, begin - 1)) {
      begin--;
    }
    return begin;
  }

  private static int[] with(int[] found, byte[] text, int number, boolean above, int length) {
    int[] places = found;
    int at = number;
    for (int line = 0; line < LISTED && at >= 0; line++) {
      at = below(text, at, above, length);
      if (at >= 0 && !CountedNumber.before(text, at)) {
        places = Arrays.copyOf(places, places.length + 1);
        places[places.length - 1] = at;
      }
    }
    return places;
  }

  /**
   * Where on the next line, or the line before, a number begins as far from its beginning as the
   * one at {@code number}, with no more than signs, numbers and short words in capitals before
   * both, or what a column of blanks parts from them; -1 where none does.
   */
  private static int below(byte[] text, int number, boolean before, int length) {
    int line = LineEdges.begin(text, number, LONGEST_PREFIX + 1);
    int column = number - line;
    if (column > LONGEST_PREFIX || !(prefix(text, line, number) || inColumn(text, line, number))) {
      return -1;
    }
    int other =
        before
            ? LineEdges.begin(text, Math.max(0, line - 1), LINE)
            : LineEdges.end(text, number, Math.min(length, number + LINE)) + 1;
    int at = other + column;
    boolean begins = other != line && at < length && LineEdges.begin(text, at, column) == other;
    return begins
            && (other == 0 || text[other - 1] == '\n')
            && opens(text, at)
            && (prefix(text, other, at) || inColumn(text, other, at))
        ? at
        : -1;
  }

  private static boolean opens(byte[] text, int at) {
    boolean apart = at == 0 || text[at - 1] == ' ' || text[at - 1] == '\t' || text[at - 1] == '\n';
    return apart && AnchorScanner.isDigit(text[at]);
  }

  /** Whether two blanks at least part a place from words before it on its line. */
  private static boolean inColumn(byte[] text, int from, int to) {
    return to - from > 2 && Words.letter(text[from]) && text[to - 1] == ' ' && text[to - 2] == ' ';
  }

  private static boolean prefix(byte[] text, int from, int to) {
    boolean number = from < to && AnchorScanner.isDigit(text[from]);
    int letters = 0;
    for (int at = from; at < to; at++) {
      boolean sign = text[at] < 0 || !Words.letterOrDigit(text[at]);
      boolean capital = text[at] >= 'A' && text[at] <= 'Z';
      letters = capital ? letters + 1 : 0;
      boolean word = capital && number && letters <= SHORT_WORD;
      if (!sign && !word && !AnchorScanner.isDigit(text[at])) {
        return false;
      }
    }
    return true;
  }
}
