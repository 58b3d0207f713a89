package org.mailboxinventory.scanner.detect.candidate.need;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Those patterns of a set that are worth a closer look where certain detectors are mentioned.
 * Immutable.
 */
public final class PatternSelection {
  private final long @Nullable [] mentioned;
  private final int[] patterns;
  private final boolean othersNeighbour;

  /**
   * A selection; copies {@code mentioned} and takes over {@code patterns}.
   *
   * @param othersNeighbour whether a neighbour could support one of those left out
   */
  PatternSelection(long @Nullable [] mentioned, int[] patterns, boolean othersNeighbour) {
    this.mentioned = mentioned == null ? null : mentioned.clone();
    this.patterns = patterns;
    this.othersNeighbour = othersNeighbour;
  }

  /** Whether it was made for the same detectors. */
  boolean isFor(long @Nullable [] others) {
    return Arrays.equals(mentioned, others);
  }

  /**
   * Those that need nothing else, and those whose detector is mentioned, in the set's order; not to
   * be changed.
   */
  public int[] patterns() {
    return patterns;
  }

  /** Whether a neighbour could support one of those left out. */
  public boolean othersNeighbour() {
    return othersNeighbour;
  }
}
