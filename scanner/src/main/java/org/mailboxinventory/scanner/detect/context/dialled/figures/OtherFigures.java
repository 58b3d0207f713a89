package org.mailboxinventory.scanner.detect.context.dialled.figures;

import org.mailboxinventory.scanner.detect.context.dialled.CountedNumber;
import org.mailboxinventory.scanner.detect.context.dialled.FivePairs;

/** Whether figures are no telephone, whatever names or supports them. */
public final class OtherFigures {
  private OtherFigures() {}

  /**
   * Whether {@code text[from, to)} counts something, is a day, hours of one, or bytes in
   * hexadecimal.
   *
   * @param labelled a label names it
   */
  public static boolean are(byte[] text, int from, int to, int length, boolean labelled) {
    boolean counted =
        labelled
            ? CountedNumber.identified(text, from) || CountedNumber.hours(text, from, to)
            : CountedNumber.is(text, from, to, length) || FivePairs.drawn(text, from, to);
    return counted || written(text, from, to, length);
  }

  /** Whether they are so by their form and what is beside them alone. */
  public static boolean written(byte[] text, int from, int to, int length) {
    return DaySpan.is(text, from, to, length)
        || HexGroups.are(text, from, to, length)
        || HourSpan.is(text, from, to, length);
  }
}
