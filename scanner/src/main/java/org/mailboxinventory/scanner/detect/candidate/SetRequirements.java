package org.mailboxinventory.scanner.detect.candidate;

import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.pattern.PatternSet;
import org.mailboxinventory.scanner.detect.word.WordIndex;

/**
 * What the patterns of one set need, taken together: at most places none of them has what it needs,
 * and one look says so for all, however many they are. Immutable.
 */
final class SetRequirements {
  private final boolean alone;
  private final boolean neighbour;
  private final long @Nullable [] detectors;

  /**
   * Works it out for a set.
   *
   * @param needs of each pattern, as {@link PatternRules} has them
   */
  SetRequirements(PatternSet set, int[] needs, CompiledCatalogue catalogue) {
    int all = 0;
    long[] bits = new long[WordIndex.longs(catalogue.detectorCount())];
    for (int pattern : set.patterns()) {
      all |= needs[pattern];
      if ((needs[pattern] & PatternNeeds.WORD) != 0) {
        int detector = catalogue.detectorOf(pattern);
        bits[detector >>> 6] |= 1L << detector;
      }
    }
    this.alone = (all & PatternNeeds.ALONE) != 0;
    this.neighbour = (all & PatternNeeds.NEIGHBOUR) != 0;
    this.detectors = (all & PatternNeeds.WORD) != 0 ? bits : null;
  }

  /** Whether one of them needs nothing else. */
  boolean alone() {
    return alone;
  }

  /** Whether a neighbour could support one of them. */
  boolean neighbour() {
    return neighbour;
  }

  /** A bit for each detector that a word could support; null when there is none. */
  long @Nullable [] detectors() {
    return detectors;
  }
}
