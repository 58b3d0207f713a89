package org.mailboxinventory.report.model;

import java.util.Locale;

/** How sure a finding is, from the shape alone (low) to validated and in context (high). */
public enum Confidence {
  LOW,
  MEDIUM,
  HIGH;

  /** The word used in settings and outputs: {@code low}, {@code medium}, {@code high}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** True when this is at least as sure as {@code floor}. */
  public boolean atLeast(Confidence floor) {
    return compareTo(floor) >= 0;
  }
}
