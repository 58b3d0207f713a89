package org.mailboxinventory.scanner.detect.word.normal;

import java.util.Arrays;

/**
 * By how much what is left of a text lies before the place where it was, from which place of the
 * new text on.
 */
public final class Shifts {
  private int[] at = new int[256];
  private int[] by = new int[256];
  private int count;

  /** Forgets all. */
  public void clear() {
    count = 0;
  }

  /** Whether all is where it was. */
  public boolean none() {
    return count == 0;
  }

  /** From {@code place} on, which no place noted before is behind, it is so many bytes. */
  public void note(int place, int bytes) {
    if (count > 0 && at[count - 1] == place) {
      by[count - 1] = bytes;
      return;
    }
    if (count == at.length) {
      at = Arrays.copyOf(at, count * 2);
      by = Arrays.copyOf(by, count * 2);
    }
    at[count] = place;
    by[count++] = bytes;
  }

  /** Where a place of the new text was. */
  public int original(int place) {
    if (count == 0) {
      return place;
    }
    int low = 0;
    int high = count - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (at[middle] <= place) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high < 0 ? place : place + by[high];
  }

  /** Where a place of the original is in the new text, or the next that is left of it. */
  public int shifted(int original) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (at[middle] + by[middle] <= original) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int place = low == 0 ? original : original - by[low - 1];
    return low < count ? Math.min(place, at[low]) : place;
  }
}
