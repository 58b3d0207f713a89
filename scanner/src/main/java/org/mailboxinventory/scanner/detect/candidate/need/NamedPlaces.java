package org.mailboxinventory.scanner.detect.candidate.need;

import java.util.Arrays;
import java.util.Set;
import org.mailboxinventory.scanner.detect.check.TelephonePlaces;
import org.mailboxinventory.scanner.text.LineEdges;

/** The towns and countries that a window of text names, for the telephones beside them. */
public final class NamedPlaces {
  /** So far from a telephone on its line. */
  private static final int REACH = 80;

  /** Begin and end of each, in their order. */
  private int[] places = new int[32];

  private int count;

  /** Another window. */
  public void clear() {
    count = 0;
  }

  /** A name that may be one of a place is at {@code [from, to)}. */
  public void add(int from, int to) {
    if (count + 2 > places.length) {
      places = Arrays.copyOf(places, 2 * count);
    }
    places[count++] = from;
    places[count++] = to;
  }

  /**
   * Whether near {@code text[from, to)} on its line is a place where the number is dialled, and
   * none of a country with a kind of its own.
   */
  public boolean dial(
      String number, byte[] text, int from, int to, int length, Set<String> ownKinds) {
    int begin = Math.max(from - REACH, LineEdges.begin(text, from, REACH));
    int end = LineEdges.end(text, to, Math.min(length, to + REACH));
    boolean dialled = false;
    for (int i = 0; i < count; i += 2) {
      if (places[i] >= begin && places[i + 1] <= end) {
        String region = TelephonePlaces.region(text, places[i], places[i + 1]);
        if (region != null && ownKinds.contains(region)) {
          return false;
        }
        dialled |= region != null && TelephonePlaces.dialled(region, number);
      }
    }
    return dialled;
  }
}
