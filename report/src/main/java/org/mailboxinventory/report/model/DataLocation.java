package org.mailboxinventory.report.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a mailbox's data lies, as Microsoft 365 geography codes such as {@code IND}; unknown codes
 * are kept.
 *
 * @param observed the first three letters of the database's name
 * @param declared the geography an administrator asked for
 * @param inferred the geography that follows from the tenant's country of sign-up
 */
public record DataLocation(
    @Nullable String observed,
    @Nullable String declared,
    @Nullable String inferred,
    List<Evidence> evidence) {

  public DataLocation {
    evidence = List.copyOf(evidence);
  }

  /** Nothing is known. */
  public static DataLocation unknown() {
    return new DataLocation(null, null, null, List.of());
  }

  /** Observed, else declared, else inferred. */
  public @Nullable String effective() {
    if (observed != null) {
      return observed;
    }
    return declared != null ? declared : inferred;
  }

  /** Observed, else declared: an inferred place is no evidence. */
  public @Nullable String evident() {
    return observed != null ? observed : declared;
  }

  /** Which of the three {@link #effective()} is; null when none is known. */
  public @Nullable Strength strength() {
    if (observed != null) {
      return Strength.OBSERVED;
    }
    if (declared != null) {
      return Strength.DECLARED;
    }
    return inferred != null ? Strength.INFERRED : null;
  }

  /**
   * True only when observed and declared are both known and differ, or when either is known and
   * lies elsewhere than the provider committed to.
   */
  public boolean drift(CommittedPlace committed) {
    return (observed != null && declared != null && !observed.equals(declared))
        || committed.excludes(observed)
        || committed.excludes(declared);
  }
}
