package org.mailboxinventory.report.inventory;

import org.mailboxinventory.report.exposure.Exposure;
import org.mailboxinventory.report.exposure.law.Level;

/** The place of each score among all scores. */
final class Standings {
  private static final int BEYOND = 102;

  /** By a score, how many are lower. */
  private final int[] below;

  private final int all;

  private Standings(int[] below, int all) {
    this.below = below;
    this.all = all;
  }

  /** Counts scores; mailboxes of which nothing was read have none, and so no place. */
  static final class Counter {
    private final int[] at = new int[BEYOND];
    private int all;

    void add(Exposure exposure) {
      if (exposure.level() != Level.UNKNOWN) {
        all++;
        at[exposure.score() + 1]++;
      }
    }

    Standings standings() {
      int[] below = at.clone();
      for (int score = 1; score < BEYOND; score++) {
        below[score] += below[score - 1];
      }
      return new Standings(below, all);
    }
  }

  Exposure placed(Exposure exposure) {
    if (exposure.level() == Level.UNKNOWN) {
      return exposure;
    }
    int score = exposure.score();
    int lower = below[score];
    int higher = all - below[score + 1];
    int others = all - 1;
    int percentile = others == 0 ? 0 : (int) (100L * lower / others);
    return exposure.standing(new Exposure.Standing(higher + 1, all, percentile));
  }
}
