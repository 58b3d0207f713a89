package org.mailboxinventory.scanner.detect.context.dialled;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.FullLine;

/** Numbers in groups in the running text around a telephone, also over the ends of full lines. */
public final class ProseNumbers {
  /** From a telephone to another in its sentence. */
  private static final int FARTHEST = 100;

  private static final int LONGEST = 20;

  /** Takes a number, or does not. */
  public interface Sink {
    /** Whether {@code [from, to)} is taken. */
    boolean number(int from, int to);
  }

  private ProseNumbers() {}

  /** Offers each number around {@code [from, to)}; one over a line's end where no less is taken. */
  public static void around(byte[] text, int from, int to, int length, Sink sink) {
    int last = Math.min(length, to + FARTHEST);
    int at = begin(text, from, length);
    while (at < last && goesOn(text, at, length)) {
      int end = DialledPlace.begins(text, at) ? DialledPlace.groupsEnd(text, at, last) : at;
      int stop = NumberForm.lastDigit(text, at, end);
      if (stop > at && !sink.number(at, stop)) {
        int below = below(text, at, end, length);
        stop = below > stop && sink.number(at, below) ? below : stop;
      }
      at = Math.max(stop, at + 1);
    }
  }

  private static int begin(byte[] text, int from, int length) {
    int begin = from;
    while (begin > 1 && from - begin < FARTHEST && goesOn(text, begin - 1, length)) {
      begin--;
    }
    return begin;
  }

  private static boolean goesOn(byte[] text, int at, int length) {
    return DialledPlace.inProse(text, at)
        || (text[at] == '\n' && FullLine.next(text, at, length) >= 0);
  }

  /** Where a number ends in the next line that ends its own at {@code end}; -1 for none. */
  private static int below(byte[] text, int from, int end, int length) {
    int feed = end;
    while (feed < length && (text[feed] == ' ' || text[feed] == '\r')) {
      feed++;
    }
    int next = feed < length && text[feed] == '\n' ? FullLine.next(text, feed, length) : -1;
    return next >= 0 && AnchorScanner.isDigit(text[next]) && next - from < 2 * LONGEST
        ? NumberForm.lastDigit(
            text, next, DialledPlace.groupsEnd(text, next, Math.min(length, next + LONGEST)))
        : -1;
  }
}
