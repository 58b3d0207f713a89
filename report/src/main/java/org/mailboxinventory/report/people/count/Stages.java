package org.mailboxinventory.report.people.count;

import org.mailboxinventory.report.people.SeenKinds;

/**
 * From groups of values to people. Whoever is seen under one kind here and under another there,
 * with nothing that ties the two, is two groups. How many such doubles there are is estimated kind
 * by kind, the most frequent first, as by capture and recapture: of those who are known to hold
 * both kinds, how many were also seen under the one alone. D. G. Chapman, Univ. Calif. Publ.
 * Statistics 1 (1951); for dependence between lists: Chao et al., Statistics in Medicine 20 (2001).
 */
final class Stages {
  private static final int ENOUGH = 10;
  private static final double USUAL_DEPENDENCE = 0.8;

  /** People seen in 1, 2, 3 to 4, 5 to 8 and more items. */
  private static final int STRATA = 5;

  private final int[] bits;
  private final int[] rank = new int[SeenKinds.MOST];
  private final Stage[] stages;

  /**
   * @param bits of the kinds that are held, those that most people hold first
   */
  Stages(int[] bits) {
    this.bits = bits;
    this.stages = new Stage[bits.length];
    for (int i = 0; i < bits.length; i++) {
      rank[bits[i]] = i;
      stages[i] = new Stage();
    }
  }

  /** Counts of one kind against those before it. */
  private static final class Stage {
    private final long[] seen = new long[STRATA];
    private final long[] marked = new long[STRATA];
    private final long[] recaptured = new long[STRATA];
    private long fresh;
    private long both;
    private long onlyBefore;
    private long onlyHere;

    void count(int items, boolean holds, boolean before, boolean here, long people) {
      int stratum = stratum(items);
      seen[stratum] += people;
      if (holds) {
        marked[stratum] += people;
        recaptured[stratum] += here ? people : 0;
        both += before && here ? people : 0;
        onlyBefore += before && !here ? people : 0;
        onlyHere += here && !before ? people : 0;
      }
    }

    private static int stratum(int items) {
      return items <= 2 ? items - 1 : items <= 4 ? 2 : items <= 8 ? 3 : 4;
    }

    long markedInAll() {
      return sum(marked);
    }

    /** Of those seen under the kind alone, the share that is seen under an earlier one alone. */
    double again(double usual) {
      return Share.of(both, both + onlyHere, usual);
    }

    /** A kind that is hardly ever beside an earlier one. */
    boolean untied() {
      return markedInAll() < Share.ENOUGH;
    }

    /**
     * How many of the fresh ones are among {@code people} already, as far as the kind is beside
     * earlier ones.
     *
     * @param again see {@link #again}: over all kinds
     */
    double doubles(double people, double again) {
      double doubles = Math.min(fresh * again(again), byGroups(people));
      return Math.min((double) fresh, dependence() * doubles);
    }

    private double byGroups(double people) {
      double ofAll = Share.of(sum(recaptured), sum(marked), 0);
      double byStrata = 0;
      for (int s = 0; s < STRATA; s++) {
        byStrata += (seen[s] - marked[s]) * Share.of(recaptured[s], marked[s], ofAll);
      }
      return Math.min(1, people / Math.max(1, sum(seen))) * byStrata;
    }

    /** Who writes often is caught often under both kinds: then overlap is overestimated. */
    private double dependence() {
      if (both < ENOUGH) {
        return USUAL_DEPENDENCE;
      }
      double expected = (double) (both + onlyBefore) * (both + onlyHere);
      return Math.pow(Math.min(1, expected / ((double) markedInAll() * both)), 1.5);
    }

    private static long sum(long[] numbers) {
      long sum = 0;
      for (long number : numbers) {
        sum += number;
      }
      return sum;
    }
  }

  /** Adds people of whom the same was seen. */
  void add(SeenItems items, long people) {
    int[] first = new int[items.size()];
    int lowest = Integer.MAX_VALUE;
    for (int i = 0; i < first.length; i++) {
      first[i] = first(items.mask(i));
      lowest = Math.min(lowest, first[i]);
    }
    long kinds = items.kinds();
    stages[lowest].fresh += people;
    for (int stage = lowest + 1; stage < stages.length; stage++) {
      add(items, first, kinds, stage, people);
    }
  }

  private void add(SeenItems items, int[] first, long kinds, int stage, long people) {
    int before = 0;
    boolean without = false;
    boolean here = false;
    for (int i = 0; i < first.length; i++) {
      if (first[i] < stage) {
        before += items.times(i);
        without |= (items.mask(i) >>> bits[stage] & 1) == 0;
      }
      here |= first[i] == stage;
    }
    boolean holds = (kinds >>> bits[stage] & 1) != 0;
    stages[stage].count(before, holds, without, here, people);
  }

  private int first(long mask) {
    int first = Integer.MAX_VALUE;
    for (long rest = mask; rest != 0; rest &= rest - 1) {
      first = Math.min(first, rank[Long.numberOfTrailingZeros(rest)]);
    }
    return first;
  }

  /**
   * What it comes to.
   *
   * @param again the share of those who seemed new under a further kind and were there already
   * @param thin a good part of the people is seen under kinds that little ties to the others
   */
  record Estimate(double people, double again, boolean thin) {}

  private double usual() {
    long both = 0;
    long here = 0;
    for (Stage stage : stages) {
      both += stage.both;
      here += stage.both + stage.onlyHere;
    }
    return Share.of(both, here, 0);
  }

  /**
   * Of the people of whom an item tells one of the tied kinds and no earlier one, the share that is
   * seen under an earlier one too: known to be where something ties the two, else estimated. A kind
   * that nothing ties to others cannot say it of itself: its people are as well known as these.
   */
  private double known(double usual) {
    double people = stages[0].fresh;
    double known = 0;
    double all = 0;
    for (int stage = 1; stage < stages.length; stage++) {
      Stage one = stages[stage];
      double doubles = one.untied() ? one.fresh * usual : one.doubles(people, usual);
      people += one.fresh - doubles;
      if (!one.untied()) {
        known += one.both + one.onlyHere + doubles;
        all += one.both + one.onlyHere + one.fresh;
      }
    }
    return all >= Share.ENOUGH
        ? known / all
        : (known + (Share.ENOUGH - all) * usual) / Share.ENOUGH;
  }

  Estimate estimate() {
    double people = stages[0].fresh;
    double usual = usual();
    double known = known(usual);
    double fresh = 0;
    double doubles = 0;
    double untied = 0;
    for (int stage = 1; stage < stages.length; stage++) {
      Stage one = stages[stage];
      double there = one.untied() ? one.fresh * known : one.doubles(people, usual);
      fresh += one.fresh;
      doubles += there;
      people += one.fresh - there;
    }
    for (int stage = 1; stage < stages.length; stage++) {
      untied += stages[stage].markedInAll() < people / 5 ? stages[stage].fresh : 0;
    }
    return new Estimate(people, fresh == 0 ? 0 : doubles / fresh, untied > people / 5);
  }
}
