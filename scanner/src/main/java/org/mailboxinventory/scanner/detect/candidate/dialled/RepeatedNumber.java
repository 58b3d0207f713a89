package org.mailboxinventory.scanner.detect.candidate.dialled;

import org.mailboxinventory.scanner.detect.context.dialled.DialledPlace;
import org.mailboxinventory.scanner.detect.context.dialled.NumberForm;
import org.mailboxinventory.scanner.detect.context.dialled.ProseNumbers;

/**
 * The same telephone again behind itself in another form, as links show it and lists of ways to
 * write it have it: {@code tel:+390981184802} and {@code 0981.184802}.
 */
public final class RepeatedNumber {
  private static final int REACH = 160;
  private static final int LONGEST = 22;

  /** So many digits at the end are the same. */
  private static final int SAME = 7;

  /** With more than the other's last digits it has so many at least. */
  private static final int WHOLE = 9;

  /** Of a country, with its plus sign, or of a town, with its zero. */
  private static final int LONGEST_CODE = 4;

  private RepeatedNumber() {}

  /** Whether they are all of a number, or all but the code of its country or town. */
  private static boolean whole(String number, String digits) {
    int code = number.length() - digits.length();
    boolean coded = number.startsWith("+") || number.startsWith("0");
    return code == 0 || (coded && code <= LONGEST_CODE && digits.length() > SAME);
  }

  /**
   * Offers it where its last digits are those of {@code text[from, to)}, and further numbers of the
   * same exchange; none of them where something counts it.
   */
  public static void behind(
      byte[] text, int from, int to, int length, String number, ProseNumbers.Sink sink) {
    ProseNumbers.Sink uncounted =
        (at, end) -> DialledPlace.uncounted(text, at, end, length) && sink.number(at, end);
    LocalTails.behind(text, from, to, length, uncounted);
    behind(text, to, length, number, uncounted);
  }

  private static void behind(
      byte[] text, int to, int length, String number, ProseNumbers.Sink sink) {
    if (number.length() < SAME) {
      return;
    }
    String last = number.substring(number.length() - SAME);
    int end = Math.min(length, to + REACH);
    int at = to;
    while (at < end) {
      int stop = at + 1;
      if (DialledPlace.begins(text, at)) {
        int groups = DialledPlace.groupsEnd(text, at, Math.min(length, at + LONGEST));
        stop = Math.max(stop, NumberForm.lastDigit(text, at, groups));
        String digits = NumberForm.digitsOf(text, at, stop);
        if (digits.endsWith(last) && (digits.length() >= WHOLE || whole(number, digits))) {
          sink.number(at, stop);
        }
      }
      at = stop;
    }
  }
}
