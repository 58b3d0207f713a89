package org.mailboxinventory.report.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the provider committed to keep the mail.
 *
 * @param code of a geography; null when no commitment is known
 * @param within its code and those of the geographies that lie within it
 */
public record CommittedPlace(@Nullable String code, Set<String> within) {
  public CommittedPlace {
    within = Set.copyOf(within);
  }

  /** No commitment is known. */
  public static CommittedPlace unknown() {
    return new CommittedPlace(null, Set.of());
  }

  /** True only when both are known and the place is not within what was committed to. */
  boolean excludes(@Nullable String place) {
    return place != null && code != null && !within.contains(place);
  }
}
