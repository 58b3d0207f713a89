package org.mailboxinventory.scanner.detect.context;

import java.util.Arrays;
import org.mailboxinventory.scanner.detect.word.PhraseBits;
import org.mailboxinventory.scanner.detect.word.PhraseEntry;

/**
 * A bit for each detector that some phrase of a stretch of text could support, wherever in it: more
 * than what counts at one place, and the same for many places in a row. For one thread.
 */
final class NearbyBits {
  private static final int SUPPORTS = PhraseEntry.CONTEXT | PhraseEntry.LABEL;

  private final ContextWindow window;
  private final long[] bits;
  private int first = -1;
  private int last = -1;
  private int count = -1;

  NearbyBits(ContextWindow window, int longs) {
    this.window = window;
    this.bits = new long[longs];
  }

  /** Another window of text. */
  void forget() {
    count = -1;
  }

  /** The bits of the phrases that begin in {@code [from, to)}; good until the next call. */
  long[] between(int from, int to) {
    int newFirst = window.before(from);
    int newLast = window.before(to);
    if (newFirst != first || newLast != last || window.count() != count) {
      first = newFirst;
      last = newLast;
      count = window.count();
      gather();
    }
    return bits;
  }

  private void gather(int[] entries) {
    for (int entry : entries) {
      if ((entry & SUPPORTS) != 0) {
        int detector = entry >>> PhraseEntry.KIND_BITS;
        bits[detector >>> 6] |= 1L << detector;
      }
    }
  }

  private void gather() {
    Arrays.fill(bits, 0);
    for (int hit = first; hit < last; hit++) {
      PhraseBits of = window.bits(hit);
      if (of == null) {
        gather(window.entries(hit));
      } else {
        for (int i = 0; i < bits.length; i++) {
          bits[i] |= of.words()[i] | of.labels()[i];
        }
      }
    }
  }
}
