package org.mailboxinventory.scanner.detect.context;

import org.mailboxinventory.scanner.detect.catalogue.NumberPlace;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.context.other.NumberedThing;
import org.mailboxinventory.scanner.detect.context.payment.AccountForCard;
import org.mailboxinventory.scanner.detect.context.payment.BankCodePlace;
import org.mailboxinventory.scanner.detect.context.payment.BehindBranch;
import org.mailboxinventory.scanner.detect.context.payment.CardAsAccount;
import org.mailboxinventory.scanner.detect.context.payment.PassportSentence;
import org.mailboxinventory.scanner.detect.context.payment.SegmentField;
import org.mailboxinventory.scanner.detect.context.payment.StatementField;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordIndex;

/**
 * Numbers whose place says what they are, as those of payments in India, to the detectors whose
 * files name that place. Or that they are not what their label says: {@code ID no. 1495227
 * (badge)}. For one thread.
 */
final class PlacedNumber {
  /** As long as the longest label of an account, which says less than the loan before it. */
  private static final int LOAN_LABEL = 24;

  private static final int SHORTEST_PASSPORT = 7;
  private static final int LONGEST_PASSPORT = 11;

  /** The code of a bank that names no office. */
  private static final int SHORTEST_BANK = 8;

  /** An account in a field of a statement may have so many digits, as within Poland. */
  private static final int LONGEST_STATED = 26;

  /** By place, a bit for each detector whose file names it. */
  private final long[][] detectors;

  /** A bit for each detector whose file names any. */
  private final long[] placeable;

  private final StatementField fields;
  private final PaymentPlaces places = new PaymentPlaces();
  private byte[] text = new byte[0];
  private int length;

  /** Which detectors the place is of that was asked about last. */
  private long[] placed;

  PlacedNumber(CompiledCatalogue catalogue) {
    int count = catalogue.detectorCount();
    detectors = new long[NumberPlace.values().length][WordIndex.longs(count)];
    placeable = new long[WordIndex.longs(count)];
    placed = placeable;
    for (int i = 0; i < count; i++) {
      for (NumberPlace place : catalogue.detector(i).placed()) {
        detectors[place.number()][i >>> 6] |= 1L << i;
        placeable[i >>> 6] |= 1L << i;
      }
    }
    fields = new StatementField(count, catalogue::detector);
  }

  /** Another window of text. */
  void begin(byte[] newText, int newLength) {
    text = newText;
    length = newLength;
    places.begin(newText, newLength);
  }

  /**
   * Whether the place of {@code [from, to)} is of one of the detectors, whatever words are near.
   */
  boolean supportAny(long[] asking, int from, int to) {
    int size = to - from;
    if (size < SHORTEST_PASSPORT || size > LONGEST_STATED || !any(asking, placeable)) {
      return false;
    }
    NumberPlace named = SegmentField.place(text, from);
    if (named != null) {
      placed = detectors[named.number()];
      return any(asking, placed);
    }
    if (size <= LONGEST_PASSPORT && places.hold(NumberPlace.IN_PASSPORT_LIST, from, to)) {
      placed = detectors[NumberPlace.IN_PASSPORT_LIST.number()];
      return any(asking, placed);
    }
    boolean bank =
        size == SHORTEST_BANK
            && (StatementField.ofBank(text, from) || BankCodePlace.is(text, from, to, length));
    boolean account =
        size < PaymentPlaces.SHORTEST_ACCOUNT
            ? BehindBranch.is(text, from, to)
            : size <= PaymentPlaces.LONGEST_ACCOUNT
                || (size <= LONGEST_STATED && StatementField.before(text, from));
    if (!bank && !account) {
      return false;
    }
    NumberPlace place = places.wordless(from, to);
    if (place == null) {
      return false;
    }
    placed = detectors[place.number()];
    return any(asking, placed);
  }

  private static boolean any(long[] asking, long[] of) {
    long any = 0;
    for (int i = 0; i < asking.length; i++) {
      any |= asking[i] & of[i];
    }
    return any != 0;
  }

  /** Of the detectors that {@link #supportAny} found last, the bits in the long of a number. */
  long bits(int number) {
    return placed[number];
  }

  /** What is around {@code [from, to)} to a detector, and what the place says. */
  Support of(int detector, Support around, int from, int to) {
    if (around.labelled()) {
      return NumberedThing.inBrackets(text, to, length) ? Support.NONE : around;
    }
    if (!has(placeable, detector)) {
      return around;
    }
    if (around.against() && has(detectors[NumberPlace.IN_ACCOUNT_LIST.number()], detector)) {
      if (CardAsAccount.is(text, from, to, length)) {
        boolean india = around.country() || CardAsAccount.indian(text, from, to, length);
        boolean indian = india && has(detectors[NumberPlace.BEFORE_BRANCH.number()], detector);
        return Support.of(true, true, false, indian, around.phraseLength());
      }
      if (AccountForCard.before(text, from)) {
        return Support.of(true, true, false, around.country(), around.phraseLength());
      }
    }
    if (is(NumberPlace.IN_NARRATION, detector, from, to) || inSegment(detector, from)) {
      return around.and(Support.anchored(true));
    }
    if (is(NumberPlace.IN_ACCOUNT_LIST, detector, from, to)
        || is(NumberPlace.IN_PASSPORT_LIST, detector, from, to)
        || (around.context() && inPassportSentence(detector, from))) {
      return around.and(Support.anchored(true));
    }
    if (is(NumberPlace.BEFORE_BRANCH, detector, from, to)) {
      boolean against = around.against() && !places.beginsField(from);
      boolean groups = threeGroups(from, to);
      return Support.of(true, groups, against, around.country(), around.phraseLength());
    }
    if (is(NumberPlace.IN_STATEMENT, detector, from, to)) {
      return stated(fields.balance(detector, text, places.currency(from, to)), around);
    }
    if (is(NumberPlace.BESIDE_ACCOUNT, detector, from, to)) {
      return around.and(Support.anchored(false));
    }
    boolean loan = around.context() && is(NumberPlace.BEHIND_LOAN, detector, from, to);
    return loan ? around.and(Support.of(true, true, false, LOAN_LABEL)) : around;
  }

  private boolean inSegment(int detector, int from) {
    NumberPlace named = SegmentField.place(text, from);
    return named != null && has(detectors[named.number()], detector);
  }

  private boolean inPassportSentence(int detector, int from) {
    return has(detectors[NumberPlace.IN_PASSPORT_LIST.number()], detector)
        && PassportSentence.holds(text, from, length);
  }

  /**
   * Whether there are three groups of digits or more, whatever parts them, which are less sure than
   * one without words near.
   */
  private boolean threeGroups(int from, int to) {
    int groups = 1;
    for (int at = from + 1; at < to; at++) {
      boolean begins = AnchorScanner.isDigit(text[at]) && !AnchorScanner.isDigit(text[at - 1]);
      groups += begins ? 1 : 0;
    }
    return groups > 2;
  }

  /** Whether a detector's file names a place, and {@code [from, to)} is there. */
  private boolean is(NumberPlace place, int detector, int from, int to) {
    return has(detectors[place.number()], detector) && places.hold(place, from, to);
  }

  private static boolean has(long[] bits, int detector) {
    return (bits[detector >>> 6] >>> detector & 1) != 0;
  }

  /** What is around the account of a statement, whose balance is in one country's currency. */
  private static Support stated(StatementField.Balance balance, Support around) {
    if (balance == StatementField.Balance.OTHER) {
      return around;
    }
    boolean country = around.country() || balance == StatementField.Balance.SAME;
    return Support.of(true, true, false, country, around.phraseLength());
  }
}
