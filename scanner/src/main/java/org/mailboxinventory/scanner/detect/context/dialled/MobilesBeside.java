package org.mailboxinventory.scanner.detect.context.dialled;

import java.util.Arrays;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Boundaries;
import org.mailboxinventory.scanner.text.LineEdges;

/**
 * Where numbers of ten digits from the six on begin beside a telephone, as India writes its mobiles
 * in whatever groups: in its sentence, and at the ends of the lines around one that ends its line.
 */
public final class MobilesBeside {
  private static final int DIGITS = 10;

  /** From a telephone to another in its sentence. */
  private static final int REACH = 100;

  private static final int LINE = 120;

  /** So many lines above and below. */
  private static final int LINES = 4;

  private MobilesBeside() {}

  /** Where they begin, and those that {@link DialledLines#around} tells, too. */
  public static int[] around(byte[] text, int from, int to, int length) {
    int[] found = DialledLines.around(text, from, length);
    int begin = DialledLines.proseBegin(text, from, REACH);
    int last = Math.min(length, to + REACH);
    for (int at = begin; at < last && DialledPlace.inProse(text, at); at++) {
      boolean joined = text[at] == '/' && (at == to || tenBefore(text, at, begin) == from);
      found = with(found, text, joined ? at + 1 : at, length, joined);
    }
    return endsLine(text, to, length) ? onLines(found, text, from, length) : found;
  }

  /**
   * Whether nothing continues {@code text[from, to)}: a slash between two such numbers does not.
   */
  public static boolean free(byte[] text, int from, int to, int length) {
    boolean first = to < length && text[to] == '/' && tenDigits(text, to + 1, length) >= 0;
    boolean second = from > DIGITS && text[from - 1] == '/' && tenBefore(text, from - 1, 0) >= 0;
    int end = first ? to : length;
    return second
        ? Boundaries.freeAfter(text, from, to, end)
        : Boundaries.free(text, from, to, end);
  }

  private static int[] onLines(int[] places, byte[] text, int from, int length) {
    int[] found = places;
    int begin = LineEdges.begin(text, from, LINE);
    for (int line = 0; line < LINES && begin > 1; line++) {
      int end = begin - 1;
      begin = LineEdges.begin(text, end, LINE);
      found = atEnd(found, text, begin, end, length);
    }
    int end = LineEdges.end(text, from, Math.min(length, from + LINE));
    for (int line = 0; line < LINES && end + 1 < length && text[end] == '\n'; line++) {
      begin = end + 1;
      end = LineEdges.end(text, begin, Math.min(length, begin + LINE));
      found = atEnd(found, text, begin, end, length);
    }
    return found;
  }

  private static int[] atEnd(int[] places, byte[] text, int from, int to, int length) {
    int[] found = places;
    for (int at = from; at < to; at++) {
      int end = apart(text, at) ? tenDigits(text, at, length) : -1;
      found =
          end >= 0 && endsLine(text, end, length) ? with(found, text, at, length, false) : found;
    }
    return found;
  }

  /** {@code found} and a place, where such a number begins there; in groups, unless joined. */
  private static int[] with(int[] found, byte[] text, int at, int length, boolean joined) {
    int to = joined || apart(text, at) ? tenDigits(text, at, length) : -1;
    boolean more =
        to >= 0 && (joined || to - at > DIGITS) && !CountedNumber.is(text, at, to, length);
    if (!more) {
      return found;
    }
    int[] all = Arrays.copyOf(found, found.length + 1);
    all[found.length] = at;
    return all;
  }

  private static boolean apart(byte[] text, int at) {
    return text[at] >= '6'
        && text[at] <= '9'
        && DialledPlace.begins(text, at)
        && (at == 0 || text[at - 1] != ')');
  }

  /** Behind ten digits that single signs may part and nothing continues; -1 for others. */
  static int tenDigits(byte[] text, int from, int length) {
    int digits = 0;
    int at = from;
    while (at < length && digits < DIGITS) {
      boolean digit = AnchorScanner.isDigit(text[at]);
      boolean sign = " -.".indexOf(text[at]) >= 0;
      if (!digit && (!sign || !AnchorScanner.isDigit(text[at - 1]))) {
        return -1;
      }
      digits += digit ? 1 : 0;
      at++;
    }
    boolean goesOn =
        at < length
            && (AnchorScanner.isWord(text[at])
                || (at + 1 < length
                    && " -.,:".indexOf(text[at]) >= 0
                    && AnchorScanner.isDigit(text[at + 1])));
    return digits == DIGITS && !goesOn ? at : -1;
  }

  /** Where a run of ten digits begins that ends at a place; -1 for others. */
  private static int tenBefore(byte[] text, int end, int limit) {
    int at = end;
    while (at > limit && AnchorScanner.isDigit(text[at - 1])) {
      at--;
    }
    return end - at == DIGITS ? at : -1;
  }

  /** Whether blanks alone, or a remark in brackets, are behind a number on its line. */
  private static boolean endsLine(byte[] text, int to, int length) {
    int at = to;
    while (at < length && text[at] == ' ') {
      at++;
    }
    return at == length || text[at] == '\n' || text[at] == '\r' || (text[at] == '(' && at > to);
  }
}
