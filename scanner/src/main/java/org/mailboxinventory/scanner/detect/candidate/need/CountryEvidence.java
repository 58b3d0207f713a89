package org.mailboxinventory.scanner.detect.candidate.need;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.catalogue.Detector;

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
  /** A cell of the same row, a field of the record, or a country at the line's begin. */
  ROW,
  /** The name of a bank or a town of the country beside an account. */
  PLACE,
  /** The bank is of this country, and nothing says another. */
  HOME;

  /** Whether the text names the country. */
  public static boolean said(@Nullable CountryEvidence evidence) {
    return evidence == WORD || evidence == ROW;
  }

  /**
   * Whether words name the country beside a shape that it alone has: both together say as much as a
   * word for what the value is.
   */
  public boolean names(Detector.Pattern pattern) {
    return this == WORD && pattern.ofCountry() && pattern.levels().bare() != null;
  }

  /** As the explanation of a finding has it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
