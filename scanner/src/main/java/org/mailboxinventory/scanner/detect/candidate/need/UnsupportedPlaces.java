package org.mailboxinventory.scanner.detect.candidate.need;

import java.util.Arrays;
import org.mailboxinventory.scanner.detect.pattern.MatchEnds;

/**
 * Places of one window where patterns match that nothing around supports, and that a validated
 * identifier of the same country nearby could support; from left to right as they were found.
 * Reused; for one thread.
 */
public final class UnsupportedPlaces {
  private final MatchEnds ends;
  private int[] from = new int[128];
  private int[] firstEnd = new int[128];
  private int count;

  /** The places' ends stay in {@code ends}. */
  public UnsupportedPlaces(MatchEnds ends) {
    this.ends = ends;
  }

  public void clear() {
    count = 0;
  }

  /** A place with the first of its ends, which reach to the first of the next place. */
  public void add(int newFrom, int newFirstEnd) {
    if (count == from.length) {
      from = Arrays.copyOf(from, count * 2);
      firstEnd = Arrays.copyOf(firstEnd, count * 2);
    }
    from[count] = newFrom;
    firstEnd[count++] = newFirstEnd;
  }

  public int count() {
    return count;
  }

  public int from(int place) {
    return from[place];
  }

  /** The first of a place's ends in {@link #ends}. */
  public int firstEnd(int place) {
    return firstEnd[place];
  }

  /** Behind the last of a place's ends. */
  public int lastEnd(int place) {
    return place + 1 < count ? firstEnd[place + 1] : ends.count();
  }

  public MatchEnds ends() {
    return ends;
  }
}
