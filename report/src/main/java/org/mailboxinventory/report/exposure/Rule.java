package org.mailboxinventory.report.exposure;

import java.time.LocalDate;
import java.util.Set;

/**
 * A rule that a mailbox may touch, as in {@code config/law/rules.yaml}.
 *
 * @param entityHome binds banks at home in one of these countries; empty binds everyone
 * @param restsOutside the data rests in none of these countries; empty when the place is of no
 *     matter
 * @param outcome what it means when all conditions hold
 */
public record Rule(
    String id,
    String name,
    Set<String> entityHome,
    Holds holds,
    Set<String> restsOutside,
    Status outcome,
    Validity validity,
    String says,
    String caveat,
    String source,
    LocalDate date) {
  public Rule {
    entityHome = Set.copyOf(entityHome);
    restsOutside = Set.copyOf(restsOutside);
  }

  /** A condition on what is held: one of the categories, with so many distinct values at least. */
  public record Holds(Set<String> categories, int minValues, boolean sentOnly) {
    public Holds {
      categories = Set.copyOf(categories);
    }
  }

  /** What a rule says of a mailbox. */
  public enum Status {
    INDICATION("indication"),
    NO_INDICATION("no-indication"),
    NOT_ASSESSABLE("not-assessable"),
    NEEDS_DECISION("needs-decision");

    private final String word;

    Status(String word) {
      this.word = word;
    }

    /** The word used in the file and in outputs. */
    public String word() {
      return word;
    }
  }
}
