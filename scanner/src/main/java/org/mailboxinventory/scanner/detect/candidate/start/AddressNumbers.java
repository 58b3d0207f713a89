package org.mailboxinventory.scanner.detect.candidate.start;

import java.util.Arrays;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;

/**
 * The numbers of one window of text at which an address may have its house or its code: none that
 * is longer than any code, and none that goes on a sum, a day or a time. Reused; for one thread.
 */
public final class AddressNumbers {
  /** The longest codes are those of Iran. */
  private static final int MOST_DIGITS = 10;

  /** So many digits have the groups of a sum. */
  private static final int GROUP = 3;

  private int[] at = new int[256];
  private int count;

  /** Takes those that are among these starts. */
  public void take(Starts starts, byte[] text, int length) {
    count = 0;
    for (int i = 0; i < starts.count(); i++) {
      if (starts.kind(i) == Starts.Kind.NUMBER && may(text, length, starts.at(i))) {
        at = count == at.length ? Arrays.copyOf(at, count * 2) : at;
        at[count++] = starts.at(i);
      }
    }
  }

  public int count() {
    return count;
  }

  /** The place of one in the normalised text. */
  public int at(int number) {
    return at[number];
  }

  /** Whether an address may have a number, or letters with which a code begins. */
  static boolean may(byte[] text, int length, int place) {
    int end = place;
    while (end < length && AnchorScanner.isDigit(text[end])) {
      end++;
    }
    boolean behind = place > 1 && AnchorScanner.isDigit(text[place - 2]);
    return end == place
        || (end - place <= MOST_DIGITS && !(behind && goesOn(text, length, place, end)));
  }

  /** Whether the sign before a number, and what follows, are those of a sum, a day or a time. */
  private static boolean goesOn(byte[] text, int length, int place, int end) {
    byte sign = text[place - 1];
    if (sign != ',') {
      return sign == '.' || sign == '/' || sign == ':';
    }
    int digits = end - place;
    boolean more = end + 1 < length && AnchorScanner.isDigit(text[end + 1]);
    boolean group = digits == GROUP && (text[Math.min(end, length - 1)] == '.');
    boolean next = digits <= GROUP && text[Math.min(end, length - 1)] == ',';
    return more && (group || next);
  }
}
