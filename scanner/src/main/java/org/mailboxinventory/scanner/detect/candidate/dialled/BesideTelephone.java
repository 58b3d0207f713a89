package org.mailboxinventory.scanner.detect.candidate.dialled;

import org.mailboxinventory.scanner.detect.check.TelephonePlaces;
import org.mailboxinventory.scanner.detect.context.dialled.BesideForm;
import org.mailboxinventory.scanner.detect.context.dialled.DialledPlace;
import org.mailboxinventory.scanner.detect.context.dialled.NumberForm;
import org.mailboxinventory.scanner.detect.word.Boundaries;

/** Whether a number beside a telephone is one too: written as it is, and counting nothing. */
public final class BesideTelephone {
  private BesideTelephone() {}

  /** Whether {@code text[other, otherTo)} is one beside {@code text[from, to)}. */
  public static boolean is(byte[] text, int length, int from, int to, int other, int otherTo) {
    return (otherTo <= from || other >= to)
        && BesideForm.is(text, from, to, other, otherTo)
        && Boundaries.free(text, other, otherTo, length)
        && DialledPlace.uncounted(text, other, otherTo, length)
        && TelephonePlaces.dialledSomewhere(NumberForm.digitsOf(text, other, otherTo));
  }
}
