package org.mailboxinventory.scanner.detect.candidate.need;

/** What must come together before a pattern is worth a closer look: bits, joined by or. */
public final class PatternNeeds {
  /** The shape alone, with its check, earns a level that is wanted. */
  public static final int ALONE = 1;

  /** A word, label or header earns one. */
  public static final int WORD = 2;

  /** A validated identifier of the same country nearby earns one. */
  public static final int NEIGHBOUR = 4;

  /** Words nearby change nothing. */
  public static final int INDIFFERENT = 8;

  /** Behind its label, what fails the checks earns one. */
  public static final int FAILING = 16;

  /** It may be the end of an address, whose street earns one. */
  public static final int STREET = 32;

  private PatternNeeds() {}
}
