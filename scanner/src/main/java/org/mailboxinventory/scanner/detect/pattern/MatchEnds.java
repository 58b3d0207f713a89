package org.mailboxinventory.scanner.detect.pattern;

import java.util.Arrays;

/**
 * Where the places of a window may end, and which patterns end there. The ends of one place lie
 * next to each other, in the order in which they came. For one thread.
 */
public final class MatchEnds implements PatternAutomaton.Hits {
  /** Of a place that may end in several ways, so many of the longest are kept. */
  private static final int KEPT = 32;

  private static final PatternSet NOTHING = new PatternSet(-1, new int[0]);

  private int[] at = new int[256];
  private PatternSet[] patterns = new PatternSet[256];
  private int count;
  private int first;

  /** Forgets all. */
  public void clear() {
    count = 0;
  }

  /** Another place begins; returns which of all ends will be its first. */
  public int begin() {
    first = count;
    return first;
  }

  /** Forgets the ends of the newest place. */
  public void takeBack() {
    count = first;
  }

  public int count() {
    return count;
  }

  /** Where one of them lies. */
  public int at(int end) {
    return at[end];
  }

  /** What ends there. */
  public PatternSet patterns(int end) {
    return patterns[end];
  }

  /** Nothing that ends there counts. */
  public void refuse(int end) {
    patterns[end] = NOTHING;
  }

  @Override
  public void end(PatternSet newPatterns, int newAt) {
    if (count - first == KEPT) {
      System.arraycopy(at, first + 1, at, first, KEPT - 1);
      System.arraycopy(patterns, first + 1, patterns, first, KEPT - 1);
      count--;
    } else if (count == at.length) {
      at = Arrays.copyOf(at, count * 2);
      patterns = Arrays.copyOf(patterns, count * 2);
    }
    at[count] = newAt;
    patterns[count++] = newPatterns;
  }
}
