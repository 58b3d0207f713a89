package org.mailboxinventory.scanner.detect.pattern;

/** Patterns that end at one place. There is one object for each such set. Immutable. */
public final class PatternSet {
  private final int number;
  private final int[] patterns;

  /** Takes over {@code patterns}. */
  PatternSet(int number, int[] patterns) {
    this.number = number;
    this.patterns = patterns;
  }

  /** Counts from 0, in the order in which sets were first seen. */
  public int number() {
    return number;
  }

  /** The patterns' numbers, sorted; not to be changed. */
  public int[] patterns() {
    return patterns;
  }
}
