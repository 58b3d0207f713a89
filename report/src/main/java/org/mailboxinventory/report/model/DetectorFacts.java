package org.mailboxinventory.report.model;

import java.util.Locale;

/**
 * What a detector's counts mean.
 *
 * @param category as in {@code categories.yaml}
 */
public record DetectorFacts(String category, Identifies identifies) {

  /** What one value of the detector stands for. */
  public enum Identifies {
    PERSON,
    ORGANISATION,
    ACCOUNT,
    DEVICE,
    SECRET,
    NONE;

    /** The word used in detector files and outputs. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
