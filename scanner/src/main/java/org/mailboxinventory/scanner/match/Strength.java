package org.mailboxinventory.scanner.match;

import java.util.Locale;

/**
 * How surely a customer is in the mailboxes, the surest first. The shares of right ones were
 * measured with made-up mail of six kinds of bank, in which it is known who is written of.
 */
public enum Strength {
  /** Two kinds of the customer's values in one record; one may be the name. */
  TOGETHER(99.9),
  /** Two kinds, in no common record. */
  APART(99.3),
  /** One number that is the customer's alone. */
  OWN(100.0),
  /** One account or card, which joint holders share. */
  ACCOUNT(83.0),
  /** One telephone or address, which families share and which are passed on. */
  WEAK(77.0);

  private final double right;

  Strength(double right) {
    this.right = right;
  }

  /** The word used in outputs. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Per cent of customers of this strength who were really written of. */
  public double right() {
    return right;
  }
}
