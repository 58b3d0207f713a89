package org.mailboxinventory.scanner.detect.candidate;

/** What must come together before a pattern is worth a closer look: bits, joined by or. */
final class PatternNeeds {
  /** The shape alone, with its check, earns a level that is wanted. */
  static final int ALONE = 1;

  /** A word, label or header earns one. */
  static final int WORD = 2;

  /** A validated identifier of the same country nearby earns one. */
  static final int NEIGHBOUR = 4;

  /** Words nearby change nothing. */
  static final int INDIFFERENT = 8;

  private PatternNeeds() {}
}
