package org.mailboxinventory.scanner.detect.candidate.need;

import java.util.Locale;

/** What says that a value is of its detector's country. */
public enum CountryEvidence {
  /** A word, label or header that other countries' kinds have not. */
  WORD,
  /** A way of writing that only this country's issuers have. */
  SHAPE,
  /** A check that only this country's issuer makes. */
  CHECK,
  /** A validated identifier of the same country nearby. */
  NEIGHBOUR,
  /** The country's code in a cell of the same row. */
  ROW,
  /** The name of a bank or a town of the country beside an account. */
  PLACE,
  /** The bank is of this country, and nothing says another. */
  HOME;

  /** As the explanation of a finding has it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
