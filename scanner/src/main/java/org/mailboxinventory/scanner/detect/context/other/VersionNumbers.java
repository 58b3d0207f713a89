package org.mailboxinventory.scanner.detect.context.other;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;

/**
 * Numbers of versions and of sections, which have the form of network addresses: {@code core
 * 10.2.0.19, hub 26.4.1.1127}. One among them has a part that no address has.
 */
public final class VersionNumbers {
  /** So far around a place its list reaches. */
  private static final int REACH = 64;

  private static final int MOST_IN_ADDRESS = 255;
  private static final int DOTS = 3;

  private VersionNumbers() {}

  /** Whether a number of a version is near {@code text[from, to)}. */
  public static boolean near(byte[] text, int from, int to, int length) {
    return within(text, Math.max(0, from - REACH), from, length)
        || within(text, to, Math.min(length, to + REACH), length);
  }

  private static boolean within(byte[] text, int begin, int end, int length) {
    int at = begin;
    while (at < end) {
      if (!AnchorScanner.isDigit(text[at])) {
        at++;
        continue;
      }
      int to = at;
      while (to < length && (AnchorScanner.isDigit(text[to]) || text[to] == '.')) {
        to++;
      }
      boolean apart = at == 0 || text[at - 1] == ' ' || text[at - 1] == '\n';
      if (apart && isVersion(text, at, to)) {
        return true;
      }
      at = to;
    }
    return false;
  }

  /** Whether there are four parts, and one that is too great for an address. */
  private static boolean isVersion(byte[] text, int from, int to) {
    int dots = 0;
    int part = 0;
    boolean great = false;
    for (int i = from; i < to; i++) {
      if (text[i] == '.') {
        dots += i + 1 < to ? 1 : 0;
        part = 0;
      } else {
        part = Math.min(MOST_IN_ADDRESS + 1, part * 10 + text[i] - '0');
        great |= part > MOST_IN_ADDRESS;
      }
    }
    return great && dots == DOTS;
  }
}
