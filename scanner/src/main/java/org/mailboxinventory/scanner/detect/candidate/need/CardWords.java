package org.mailboxinventory.scanner.detect.candidate.need;

import org.mailboxinventory.scanner.detect.context.Support;
import org.mailboxinventory.scanner.detect.context.other.CardPaid;
import org.mailboxinventory.scanner.detect.context.other.MeasuredNumber;
import org.mailboxinventory.scanner.detect.context.other.NumberedThing;
import org.mailboxinventory.scanner.detect.context.other.OtherAccount;

/** What the words around a number that passes the check of cards say of it. */
public final class CardWords {
  private static final Support AGAINST = Support.of(false, false, true, 0);

  /** Cards of shops have more digits than nearly all of banks. */
  private static final int LONGEST_OF_BANKS = 16;

  private CardWords() {}

  /**
   * What they say of {@code text[from, to)}: another thing has it, or, where nothing else says that
   * it is a card, a card was paid with.
   *
   * @param value its digits
   * @param support what the words of the detector say
   */
  public static Support support(
      byte[] text, int from, int to, int length, String value, Support support) {
    boolean points = !countsPoints(value, support);
    if (OtherAccount.named(text, from, to, length, points)
        || (!support.any() && OtherAccount.headed(text, from, points))) {
      return AGAINST;
    }
    if (support.any() && !ofThing(text, from, to, support)) {
      return support;
    }
    if (NumberedThing.beforeCard(text, from, to)
        || (!support.any() && NumberedThing.abbreviatedBefore(text, from, to, length))) {
      boolean card = CardPaid.near(text, from, to, length) || CardPaid.expires(text, to, length);
      return card ? support : AGAINST;
    }
    if (MeasuredNumber.is(text, to, length)) {
      return AGAINST;
    }
    return support.against() && CardPaid.with(text, from, to, length) ? Support.NONE : support;
  }

  /** Whether points may be counted by a card of a bank: cards of shops alone have more digits. */
  private static boolean countsPoints(String value, Support support) {
    boolean network = value.charAt(0) >= '2' && value.charAt(0) <= '5';
    return value.length() <= LONGEST_OF_BANKS && (network || support.any());
  }

  /** Whether words near it say so too, and the word before it is for the number of a thing. */
  private static boolean ofThing(byte[] text, int from, int to, Support support) {
    return !support.labelled()
        && (NumberedThing.numberBefore(text, from, to) || NumberedThing.beginsLine(text, from))
        && NumberedThing.beforeCard(text, from, to);
  }
}
