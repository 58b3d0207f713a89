package org.mailboxinventory.report.exposure;

import java.util.List;

/**
 * The numbers of {@code config/law/exposure.yaml}; what each means stands there. Shares are in per
 * cent.
 *
 * @param volume from the smallest number of values to the largest
 */
public record ExposureFormula(
    String name,
    List<Band> volume,
    int combinationSensitivity,
    int combinationShare,
    int combinationAtMost,
    int externalShare,
    int abroadShare,
    int driftShare,
    int foreignContentShare,
    Levels levels) {
  public ExposureFormula {
    volume = List.copyOf(volume);
  }

  /** From so many values on, the volume counts for this share of the data. */
  public record Band(int values, int share) {}

  /** The least score of each level. */
  public record Levels(int critical, int high, int medium, int low) {

    /** The level of a score. */
    public Level of(int score) {
      if (score >= critical) {
        return Level.CRITICAL;
      }
      if (score >= high) {
        return Level.HIGH;
      }
      if (score >= medium) {
        return Level.MEDIUM;
      }
      return score >= low ? Level.LOW : Level.NONE;
    }
  }
}
