package org.mailboxinventory.report.inventory;

import java.util.List;
import org.mailboxinventory.report.exposure.Exposure;
import org.mailboxinventory.report.inventory.Inventory.MailboxEntry;

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

  /** Mailboxes of which nothing was read have no score, and so no place. */
  static Standings of(List<MailboxEntry> entries) {
    int[] below = new int[BEYOND];
    int all = 0;
    for (MailboxEntry entry : entries) {
      if (entry.isJudged()) {
        all++;
        below[entry.exposure().score() + 1]++;
      }
    }
    for (int score = 1; score < BEYOND; score++) {
      below[score] += below[score - 1];
    }
    return new Standings(below, all);
  }

  MailboxEntry placed(MailboxEntry entry) {
    if (!entry.isJudged()) {
      return entry;
    }
    int score = entry.exposure().score();
    int lower = below[score];
    int higher = all - below[score + 1];
    int others = all - 1;
    int percentile = others == 0 ? 0 : (int) (100L * lower / others);
    return entry.with(
        entry.exposure().standing(new Exposure.Standing(higher + 1, all, percentile)));
  }
}
