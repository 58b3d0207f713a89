package org.mailboxinventory.scanner.detect.context.other;

/** What the words around a number that passes the check of cards say of it. */
public final class CardWords {
  /** Cards of shops have more digits than nearly all of banks. */
  private static final int LONGEST_OF_BANKS = 16;

  /** What they say. */
  public enum Said {
    /** Nothing that the words of the detector do not say. */
    NO_MORE,
    /** Another thing has the number. */
    THING,
    /** A card was paid with, though words are against it. */
    PAID
  }

  private CardWords() {}

  /**
   * What they say of {@code text[from, to)}.
   *
   * @param value its digits
   * @param named a label names a card
   * @param near a label does, or a word for cards is near
   * @param against a word counts against it
   */
  public static Said around(
      byte[] text,
      int from,
      int to,
      int length,
      String value,
      boolean named,
      boolean near,
      boolean against) {
    boolean points = !countsPoints(value, near);
    if (OtherAccount.named(text, from, to, length, points)
        || (!near && OtherAccount.headed(text, from, points))) {
      return Said.THING;
    }
    if (near && (named || !ofThing(text, from, to))) {
      return Said.NO_MORE;
    }
    if (NumberedThing.beforeCard(text, from, to)
        || (!near && NumberedThing.runOfThing(text, from, to, length))) {
      boolean card = CardPaid.near(text, from, to, length) || CardPaid.expires(text, to, length);
      return card ? Said.NO_MORE : Said.THING;
    }
    if (MeasuredNumber.is(text, to, length)) {
      return Said.THING;
    }
    return against && CardPaid.with(text, from, to, length) ? Said.PAID : Said.NO_MORE;
  }

  /** Whether points may be counted by a card of a bank: cards of shops alone have more digits. */
  private static boolean countsPoints(String value, boolean near) {
    boolean network = value.charAt(0) >= '2' && value.charAt(0) <= '5';
    return value.length() <= LONGEST_OF_BANKS && (network || near);
  }

  /** Whether the word before it is for the number of a thing, though words for cards are near. */
  private static boolean ofThing(byte[] text, int from, int to) {
    boolean number = NumberedThing.numberBefore(text, from, to);
    return ((number || NumberedThing.beginsLine(text, from))
            && NumberedThing.beforeCard(text, from, to))
        || NumberedThing.headsColumn(text, from, to);
  }
}
