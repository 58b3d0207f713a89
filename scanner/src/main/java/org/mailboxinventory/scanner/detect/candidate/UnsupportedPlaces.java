package org.mailboxinventory.scanner.detect.candidate;

import java.util.Arrays;
import org.mailboxinventory.scanner.detect.pattern.MatchEnds;

/**
 * Places of one window where patterns match that nothing around supports, and that a validated
 * identifier of the same country nearby could support; from left to right as they were found.
 * Reused; for one thread.
 */
final class UnsupportedPlaces {
  private final MatchEnds ends;
  private int[] from = new int[128];
  private int[] firstEnd = new int[128];
  private int count;

  /** The places' ends stay in {@code ends}. */
  UnsupportedPlaces(MatchEnds ends) {
    this.ends = ends;
  }

  void clear() {
    count = 0;
  }

  /** A place with the first of its ends, which reach to the first of the next place. */
  void add(int newFrom, int newFirstEnd) {
    if (count == from.length) {
      from = Arrays.copyOf(from, count * 2);
      firstEnd = Arrays.copyOf(firstEnd, count * 2);
    }
    from[count] = newFrom;
    firstEnd[count++] = newFirstEnd;
  }

  int count() {
    return count;
  }

  int from(int place) {
    return from[place];
  }

  /** The first of a place's ends in {@link #ends}. */
  int firstEnd(int place) {
    return firstEnd[place];
  }

  /** Behind the last of a place's ends. */
  int lastEnd(int place) {
    return place + 1 < count ? firstEnd[place + 1] : ends.count();
  }

  MatchEnds ends() {
    return ends;
  }
}
