package org.mailboxinventory.report.model;

import java.util.Locale;

/**
 * How a fact is known: seen where it lies, said by an administrator's setting, or concluded from
 * something else.
 */
public enum Strength {
  OBSERVED,
  DECLARED,
  INFERRED;

  /** The word used in outputs. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
