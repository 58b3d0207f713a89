package org.mailboxinventory.scanner.detect.address.town;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * The line between a town and its country that holds nothing but a region or a code: {@code 42700
 * Banting}, {@code Selangor}, {@code Malaysia}.
 */
final class LineBelow {
  private static final int LONGEST = 48;
  private static final int SHORTEST = 3;

  /** The digits of a code. */
  private static final int FEWEST = 4;

  private static final int MOST = 6;

  private LineBelow() {}

  /** Where it ends behind a town; the place itself where there is none. */
  static int end(byte[] text, int length, int town) {
    int from = begin(text, length, town);
    int to = from < 0 ? -1 : lineEnd(text, length, from);
    boolean belongs = to > 0 && (code(text, from, to, town) || region(text, from, to));
    int country = belongs ? begin(text, length, to) : -1;
    int last = country < 0 ? -1 : lineEnd(text, length, country);
    return last > 0 && Countries.holds(text, country, last) ? to : town;
  }

  /** Where the next line begins, if nothing but blanks and commas end the one of a place. */
  private static int begin(byte[] text, int length, int place) {
    int at = place;
    while (at < length && " ,.\r".indexOf(text[at]) >= 0) {
      at++;
    }
    if (at >= length || text[at] != '\n') {
      return -1;
    }
    at++;
    while (at < length && (text[at] == ' ' || text[at] == '>')) {
      at++;
    }
    return at < length && text[at] != '\n' ? at : -1;
  }

  private static int lineEnd(byte[] text, int length, int from) {
    int to = from;
    while (to < length && to - from <= LONGEST && text[to] != '\n') {
      to++;
    }
    boolean whole = to - from <= LONGEST;
    while (to > from && " ,.\r".indexOf(text[to - 1]) >= 0) {
      to--;
    }
    return whole && to - from >= SHORTEST ? to : -1;
  }

  /** Whether it is a code, and none is before the town's end. */
  private static boolean code(byte[] text, int from, int to, int town) {
    boolean digits = to - from >= FEWEST && to - from <= MOST && Words.letter(text[town - 1]);
    for (int i = from; i < to; i++) {
      digits &= AnchorScanner.isDigit(text[i]);
    }
    return digits;
  }

  private static boolean region(byte[] text, int from, int to) {
    boolean name = text[from] < 0 || (text[from] >= 'A' && text[from] <= 'Z');
    for (int i = from; i < to; i++) {
      name &= Words.letter(text[i]) || " -'".indexOf(text[i]) >= 0;
    }
    return name && !Countries.holds(text, from, to);
  }
}
