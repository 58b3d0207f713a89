package org.mailboxinventory.scanner.detect.compiled;

import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.word.PhraseBits;
import org.mailboxinventory.scanner.detect.word.PhraseEntry;
import org.mailboxinventory.scanner.detect.word.WordIndex;

/**
 * How far from a value each detector takes up words, in bytes, on one side of it. Immutable; the
 * arrays are not to be written.
 */
public final class WordReach {
  /** Nearly all detectors take up no words behind a value that are farther from it. */
  private static final int USUAL = 40;

  private final int[] farthest;

  /** By distance, a bit for each detector that takes up words so far away. */
  private final long[][] within;

  private WordReach(CompiledCatalogue catalogue, ToIntFunction<Detector.Window> side) {
    farthest = new int[catalogue.detectorCount()];
    int widest = 0;
    for (int detector = 0; detector < farthest.length; detector++) {
      farthest[detector] = side.applyAsInt(catalogue.detector(detector).window());
      widest = Math.max(widest, farthest[detector]);
    }
    within = new long[widest + 1][WordIndex.longs(farthest.length)];
    for (int detector = 0; detector < farthest.length; detector++) {
      for (int far = farthest[detector]; far >= 0; far--) {
        within[far][detector >>> 6] |= 1L << detector;
      }
    }
  }

  /** Of words before a value. */
  public static WordReach before(CompiledCatalogue catalogue) {
    return new WordReach(catalogue, Detector.Window::before);
  }

  /** Of words behind a value. */
  public static WordReach after(CompiledCatalogue catalogue) {
    return new WordReach(catalogue, Detector.Window::after);
  }

  /** How far a detector takes up words. */
  public int of(int detector) {
    return farthest[detector];
  }

  /** How far the detector does that takes up the farthest. */
  public int widest() {
    return within.length - 1;
  }

  /** How far nearly all detectors do, or all of them. */
  public int usual() {
    return Math.min(USUAL, widest());
  }

  /** A bit for each detector that takes up words at a distance, which is at most the widest. */
  public long[] within(int distance) {
    return within[distance];
  }

  /**
   * False where a phrase is farther than {@link #usual}, though no more than the widest, and none
   * of the detectors that it is something to takes up words so far away.
   *
   * @param phrase what it is to each detector, as {@link PhraseEntry}
   * @param bits the same as bits; null where those few are only in {@code phrase}
   */
  public boolean mayTake(int[] phrase, @Nullable PhraseBits bits, int distance) {
    if (distance <= USUAL) {
      return true;
    }
    long[] near = within[distance];
    long any = 0;
    if (bits == null) {
      for (int entry : phrase) {
        int detector = entry >>> PhraseEntry.KIND_BITS;
        any |= near[detector >>> 6] & 1L << detector;
      }
    } else {
      for (int i = 0; i < near.length; i++) {
        any |= bits.any()[i] & near[i];
      }
    }
    return any != 0;
  }
}
