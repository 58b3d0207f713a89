package org.mailboxinventory.scanner.text.tail;

/**
 * A telephone without the codes that the one before it has: {@code 3347-4794} behind {@code +55 11
 * 3347-4732}.
 */
public final class LocalNumber {
  private static final int SHORTEST = 7;

  /** A last group without signs has so many digits ... */
  private static final int SHORTEST_GROUP = 5;

  private static final int LONGEST_GROUP = 8;

  /** ... of which so many at most are other ones at the end of the next ... */
  private static final int OTHERS = 3;

  /** ... unless there are so many: the same town may have another exchange. */
  private static final int TOWN = 7;

  /** A whole number within a country has so many digits, with its zero ... */
  private static final int SHORTEST_WHOLE = 10;

  /** ... and so many tell the exchange. */
  private static final int EXCHANGE = 2;

  /** Another end of a number has so many digits at most. */
  private static final int MOST_OF_END = 4;

  private LocalNumber() {}

  /**
   * Where a number ends that begins at a place and is written as the end of {@code text[from, to)}
   * is, from one of its groups on; with a bracket at both, as the whole. -1 where it is neither.
   */
  public static int end(byte[] text, int from, int to, int at, int length) {
    boolean whole = text[from] == '(' && text[at] == '(';
    for (int begin = whole ? from : from + 1; to - begin > SHORTEST; begin++) {
      int end = at + to - begin;
      boolean group = begin == from || (digit(text[begin]) && !digit(text[begin - 1]));
      if (group && end <= length && sameForm(text, begin, to, at) && !goesOn(text, end, length)) {
        return end;
      }
    }
    return -1;
  }

  /**
   * Where digits end that begin at a place and are the last group of {@code text[from, to)} with
   * another end: {@code 404425} behind {@code (0341) 404424}. -1 where they are not.
   */
  public static int lastGroup(byte[] text, int from, int to, int at, int length) {
    int begin = to;
    while (begin > from && digit(text[begin - 1])) {
      begin--;
    }
    int digits = to - begin;
    int end = at + digits;
    boolean whole = begin == from && digits > SHORTEST_GROUP && digits < TOWN;
    boolean group =
        digits >= SHORTEST_GROUP && digits <= LONGEST_GROUP && (begin > from + 1 || whole);
    if (!group || end > length || (end < length && !endsAt(text, end, length))) {
      return -1;
    }
    int same = 0;
    while (same < digits && text[at + same] == text[begin + same]) {
      same++;
    }
    for (int i = same; i < digits; i++) {
      if (!digit(text[at + i])) {
        return -1;
      }
    }
    boolean exchange = digits >= TOWN && same > 0 && !day(text, at, end);
    return same < digits && (exchange || same >= Math.max(2, digits - OTHERS)) ? end : -1;
  }

  /**
   * Where digits end that begin at a place and are the end of {@code text[from, to)}, of digits
   * alone from its trunk's zero on, with another number of the same exchange: {@code 2431076}
   * behind {@code 02412430659}. -1 where they are not.
   */
  public static int ofSolid(byte[] text, int from, int to, int at, int length) {
    int end = at;
    while (end < length && end - at <= LONGEST_GROUP && digit(text[end])) {
      end++;
    }
    int digits = end - at;
    int begin = to - digits;
    boolean solid = text[from] == '0' && digits(text, from, to) && to - from >= SHORTEST_WHOLE;
    if (!solid
        || digits < SHORTEST
        || digits > LONGEST_GROUP
        || (end < length && !endsAt(text, end, length))) {
      return -1;
    }
    int same = 0;
    while (same < digits && text[at + same] == text[begin + same]) {
      same++;
    }
    return same >= EXCHANGE && same < digits && !day(text, at, end) ? end : -1;
  }

  /**
   * Behind one to four digits that are another end of the number before them, and before which a
   * stroke or a hyphen is: {@code / 31}; the same place where none are.
   */
  public static int otherEnd(byte[] text, int end, int length) {
    int at = end;
    while (at < length && text[at] == ' ' && at - end < 2) {
      at++;
    }
    if (at >= length || (text[at] != '/' && text[at] != '-')) {
      return end;
    }
    int from = at + 1 < length && text[at + 1] == ' ' ? at + 2 : at + 1;
    int to = from;
    while (to < length && to - from <= MOST_OF_END && digit(text[to])) {
      to++;
    }
    boolean few = to > from && to - from <= MOST_OF_END;
    boolean list = to < length && (text[to] == ',' || text[to] == '/' || text[to] == ';');
    return few && list ? to : end;
  }

  private static boolean digits(byte[] text, int from, int to) {
    int at = from;
    while (at < to && digit(text[at])) {
      at++;
    }
    return at == to;
  }

  /** {@code 20261130}. */
  private static boolean day(byte[] text, int from, int to) {
    boolean century = (text[from] == '2' && text[from + 1] == '0') || text[from] == '1';
    return to - from == LONGEST_GROUP && century && text[from + 4] <= '1' && text[from + 6] <= '3';
  }

  private static boolean endsAt(byte[] text, int end, int length) {
    boolean digit = end + 1 < length && digit(text[end + 1]);
    return text[end] >= 0
        && !Character.isLetterOrDigit(text[end])
        && !(digit && "-.:+".indexOf(text[end]) >= 0);
  }

  /** Whether digits and signs take turns as in {@code text[from, to)}, which has both. */
  private static boolean sameForm(byte[] text, int from, int to, int at) {
    boolean signs = false;
    for (int i = 0; i < to - from; i++) {
      boolean digit = digit(text[from + i]);
      signs |= !digit;
      if (digit ? !digit(text[at + i]) : text[at + i] != text[from + i]) {
        return false;
      }
    }
    return signs;
  }

  private static boolean goesOn(byte[] text, int to, int length) {
    if (to >= length) {
      return false;
    }
    boolean digit = to + 1 < length && digit(text[to + 1]);
    return text[to] < 0
        || Character.isLetterOrDigit(text[to])
        || (digit && "-.,:+".indexOf(text[to]) >= 0);
  }

  private static boolean digit(byte b) {
    return b >= '0' && b <= '9';
  }
}
