package org.mailboxinventory.report.exposure.law;

import java.util.Locale;

/**
 * How grave an exposure is, from the gravest; {@code UNKNOWN} is that of a mailbox that was not
 * read, and never means none.
 */
public enum Level {
  CRITICAL,
  HIGH,
  MEDIUM,
  LOW,
  NONE,
  UNKNOWN;

  /** The word used in settings and outputs. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** True when this is known and at least as grave as {@code floor}. */
  public boolean atLeast(Level floor) {
    return this != UNKNOWN && compareTo(floor) <= 0;
  }
}
