package org.mailboxinventory.report.exposure.law;

import java.util.Set;

/**
 * The numbers of {@code config/law/exposure.yaml}; what each means stands there. Shares are in per
 * cent.
 *
 * @param alone the share of a category's sensitivity that one person weighs
 * @param full the number of people from which on the whole sensitivity weighs
 * @param byValues ids of categories whose values identify no person: each value counts
 */
public record ExposureFormula(
    String name,
    int alone,
    int full,
    Set<String> byValues,
    Combination combination,
    Shares shares,
    Levels levels) {
  public ExposureFormula {
    byValues = Set.copyOf(byValues);
  }

  /** What further categories add: a share of their sensitivity, at most so many points. */
  public record Combination(int sensitivity, int share, int atMost) {}

  /**
   * Shares of the points of the data, for circumstances that differ between mailboxes.
   *
   * @param freeMailFull so many mails to free mail services weigh the whole share
   * @param bulkFull the same of items with 50 values or more
   */
  public record Shares(
      int external,
      int freeMail,
      int freeMailFull,
      int abroad,
      int drift,
      int bulk,
      int bulkFull,
      int age,
      int ageYears,
      int provider) {}

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

  /** How much so many people weigh, from {@link #alone} to 100 per cent, as a number up to 1. */
  public double weightOf(long people) {
    double share = Math.min(1, Math.log1p((double) people) / Math.log1p(full));
    return (alone + (100 - alone) * share) / 100;
  }
}
