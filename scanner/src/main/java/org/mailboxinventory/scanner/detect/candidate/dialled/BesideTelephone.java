package org.mailboxinventory.scanner.detect.candidate.dialled;

import java.util.function.IntPredicate;
import org.mailboxinventory.scanner.detect.check.TelephonePlaces;
import org.mailboxinventory.scanner.detect.context.dialled.BesideForm;
import org.mailboxinventory.scanner.detect.context.dialled.DialledLines;
import org.mailboxinventory.scanner.detect.context.dialled.DialledPlace;
import org.mailboxinventory.scanner.detect.context.dialled.NumberForm;
import org.mailboxinventory.scanner.detect.context.dialled.ProseNumbers;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Boundaries;

/** Whether a number beside a telephone is one too: written as it is, and counting nothing. */
public final class BesideTelephone {
  /** Digits of a day, the year at the end. */
  private static final int DAY = 8;

  private static final int YEAR = 4;

  private BesideTelephone() {}

  /**
   * Offers those around {@code text[from, to)}, in its sentence and at the ends of the lines next
   * to it; what is known needs no form.
   */
  public static void around(
      byte[] text, int from, int to, int length, IntPredicate known, ProseNumbers.Sink sink) {
    ProseNumbers.Sink alike =
        (at, end) ->
            known.test(at) || (is(text, length, from, to, at, end) && sink.number(at, end));
    ProseNumbers.around(text, from, to, length, alike);
    DialledLines.closing(text, from, to, length, alike);
  }

  /** Whether {@code text[other, otherTo)} is one beside {@code text[from, to)}. */
  private static boolean is(byte[] text, int length, int from, int to, int other, int otherTo) {
    return (otherTo <= from || other >= to)
        && BesideForm.is(text, from, to, other, otherTo)
        && !ofDay(text, other, otherTo)
        && Boundaries.free(text, other, otherTo, length)
        && DialledPlace.uncounted(text, other, otherTo, length)
        && TelephonePlaces.dialledSomewhere(NumberForm.digitsOf(text, other, otherTo));
  }

  /** Whether a number is that of a paper of a day: {@code 04112015/77}. */
  private static boolean ofDay(byte[] text, int from, int to) {
    return to - from > DAY
        && "/-".indexOf(text[from + DAY]) >= 0
        && AnchorScanner.digits(text, from, from + DAY) == DAY
        && text[from] <= '3'
        && text[from + 2] <= '1'
        && AnchorScanner.year(text, from + YEAR);
  }
}
