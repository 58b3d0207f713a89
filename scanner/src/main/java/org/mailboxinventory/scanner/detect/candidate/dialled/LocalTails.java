package org.mailboxinventory.scanner.detect.candidate.dialled;

import org.mailboxinventory.scanner.detect.check.TelephonePlaces;
import org.mailboxinventory.scanner.detect.context.ValueList;
import org.mailboxinventory.scanner.detect.context.dialled.DialledPlace;
import org.mailboxinventory.scanner.detect.context.dialled.NumberForm;
import org.mailboxinventory.scanner.detect.context.dialled.ProseNumbers;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Boundaries;
import org.mailboxinventory.scanner.text.tail.LocalNumber;

/**
 * Further numbers of the same exchange behind a telephone, without the codes before it: {@code +55
 * 11 3347-4732 / 3347-4794}, {@code (01) 881 6218 - 839 5344}; and in the same form with another
 * code in brackets; and behind one with the code of its country one as it is dialled there: {@code
 * +421 905 413 274, 045-5312376}. Another end of the same number may be between both: {@code 2648
 * 1830 / 31, 2648 2910}.
 */
public final class LocalTails {
  /** So many may follow one. */
  private static final int MOST = 16;

  private static final int LONGEST_GAP = 6;

  /** A number with its zero, and what parts its groups, has no more and no fewer. */
  private static final int LONGEST = 16;

  private static final int FEWEST = 9;
  private static final int MOST_DIGITS = 11;

  private LocalTails() {}

  /** Offers those behind {@code text[from, to)}, each only where the one before is taken. */
  public static void behind(byte[] text, int from, int to, int length, ProseNumbers.Sink sink) {
    int end = to;
    for (int count = 0; count < MOST; count++) {
      end = LocalNumber.otherEnd(text, end, length);
      int at = next(text, end, length, count > 0);
      int tail = at < 0 ? -1 : LocalNumber.end(text, from, to, at, length);
      if (tail < 0) {
        at = at < 0 ? directly(text, end, length) : at;
        tail = at < 0 ? -1 : LocalNumber.lastGroup(text, from, to, at, length);
        tail = at < 0 || tail >= 0 ? tail : LocalNumber.ofSolid(text, from, to, at, length);
      }
      if (tail < 0 && at >= 0 && text[from] == '+') {
        tail = national(text, at, length);
      }
      if (tail < 0 || !sink.number(at, tail)) {
        return;
      }
      end = tail;
    }
  }

  /** Where a number in groups ends that begins with the zero dialled in a country; -1 for none. */
  private static int national(byte[] text, int from, int length) {
    if (text[from] != '0') {
      return -1;
    }
    int last = Math.min(length, from + LONGEST);
    int end = NumberForm.lastDigit(text, from, DialledPlace.groupsEnd(text, from, last));
    String digits = NumberForm.digitsOf(text, from, end);
    boolean formed =
        digits.length() >= FEWEST && digits.length() <= MOST_DIGITS && digits.length() < end - from;
    return formed
            && Boundaries.free(text, from, end, length)
            && TelephonePlaces.dialledSomewhere(digits)
        ? end
        : -1;
  }

  /** Behind a sign between two numbers that nothing else parts; -1 where there is none. */
  private static int directly(byte[] text, int end, int length) {
    boolean parted = end + 1 < length && ",/;".indexOf(text[end]) >= 0;
    return parted && AnchorScanner.isDigit(text[end + 1]) ? end + 1 : -1;
  }

  /** Where the next begins; on the next line alone where one of the list came before. */
  private static int next(byte[] text, int end, int length, boolean listed) {
    int next = ValueList.next(text, end, length);
    if (next >= 0) {
      return text[next - 1] == '(' ? next - 1 : next;
    }
    int at = end;
    boolean parted = false;
    while (at < length && at - end < LONGEST_GAP && " -|\n\r'\",;/".indexOf(text[at]) >= 0) {
      parted |= text[at] != ' ' && (listed || "-|,;/".indexOf(text[at]) >= 0);
      at++;
    }
    boolean apart = at - end > 1 || text[end] == '\n';
    boolean begins = at > end && at < length && ((parted && apart) || text[at] == '(');
    return begins ? at : -1;
  }
}
