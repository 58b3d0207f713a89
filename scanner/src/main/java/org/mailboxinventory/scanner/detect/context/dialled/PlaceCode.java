package org.mailboxinventory.scanner.detect.context.dialled;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;

/** The postal code behind the name of a place, which is no telephone: {@code Singapore 310023}. */
public final class PlaceCode {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 6;

  private PlaceCode() {}

  /** How many digits are behind a place in {@code [placeTo, end)}, without those of its code. */
  public static int digitsBehind(byte[] text, int placeTo, int end) {
    int from = Math.min(end, placeTo + 1);
    int to = from;
    while (to < end && AnchorScanner.isDigit(text[to])) {
      to++;
    }
    boolean code = is(text, placeTo, from, to) && (to == end || text[to] != ' ');
    return DialledPlace.digits(text, code ? to : placeTo, end);
  }

  /** Whether {@code text[from, to)} is one, where a place ends at {@code placeTo}. */
  static boolean is(byte[] text, int placeTo, int from, int to) {
    return from == placeTo + 1
        && text[placeTo] == ' '
        && to - from >= SHORTEST
        && to - from <= LONGEST
        && AnchorScanner.digits(text, from, to) == to - from;
  }
}
