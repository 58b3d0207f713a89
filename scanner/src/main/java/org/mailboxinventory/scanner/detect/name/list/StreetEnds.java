package org.mailboxinventory.scanner.detect.name.list;

import org.mailboxinventory.scanner.detect.word.WordSet;

/** Words of no list that end as streets do: {@code Wittlaan}, {@code Johansgatan}. */
public final class StreetEnds {
  private static final WordSet ENDS = NameFile.of("things.txt").words("ends");
  private static final int SHORTEST_PART = 3;

  private StreetEnds() {}

  /** Whether {@code text[from, to)} is such a word. */
  public static boolean has(byte[] text, int from, int to) {
    if (to - from < 2 * SHORTEST_PART || NameWords.bundled().flags(text, from, to) != 0) {
      return false;
    }
    for (int at = from + SHORTEST_PART; at <= to - SHORTEST_PART; at++) {
      if (ENDS.holds(text, at, to)) {
        return true;
      }
    }
    return false;
  }
}
