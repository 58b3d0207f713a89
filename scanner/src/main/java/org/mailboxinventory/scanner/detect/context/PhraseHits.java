package org.mailboxinventory.scanner.detect.context;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.word.PhraseEntry;
import org.mailboxinventory.scanner.detect.word.WordIndex;

/**
 * The phrases that speak of a place, kept as they were heard: what they say to a detector is worked
 * out when it asks, which few do. Reused from place to place; for one thread.
 */
final class PhraseHits {
  static final int CONTEXT = 1;
  static final int LABELLED = 2;
  static final int AGAINST = 4;

  /** A column's header or the cell to the left; a phrase before the place; one after it. */
  enum From {
    CELL,
    BEFORE,
    AFTER
  }

  private final Detector[] detectors;

  /** A bit for each detector that some voice speaks to. */
  private final long[] heard;

  private int[][] entries = new int[16][];
  private int[] distance = new int[16];
  private int[] may = new int[16];
  private From[] from = new From[16];
  private int count;

  /** What was said to the detector told last, and how long the longest label and word are. */
  int said;

  int label;
  int word;

  PhraseHits(Detector[] detectors) {
    this.detectors = detectors;
    this.heard = new long[WordIndex.longs(detectors.length)];
  }

  void clear() {
    count = 0;
    Arrays.fill(heard, 0);
  }

  /**
   * A phrase speaks.
   *
   * @param speaksTo a bit for each detector it speaks to; null when those few are only in {@code
   *     phrase}
   * @param mayBe which of the kinds it can be where it stands
   * @param far how many bytes lie between it and the place
   */
  void hear(int[] phrase, long @Nullable [] speaksTo, From where, int far, int mayBe) {
    if (count == entries.length) {
      entries = Arrays.copyOf(entries, count * 2);
      distance = Arrays.copyOf(distance, count * 2);
      may = Arrays.copyOf(may, count * 2);
      from = Arrays.copyOf(from, count * 2);
    }
    entries[count] = phrase;
    distance[count] = far;
    may[count] = mayBe;
    from[count++] = where;
    if (speaksTo == null) {
      for (int entry : phrase) {
        int detector = entry >>> PhraseEntry.KIND_BITS;
        heard[detector >>> 6] |= 1L << detector;
      }
    } else {
      for (int i = 0; i < speaksTo.length; i++) {
        heard[i] |= speaksTo[i];
      }
    }
  }

  /** A bit for each detector that some voice speaks to. */
  long[] heard() {
    return heard;
  }

  /** Works out what is said to {@code detector}. */
  void tell(int detector) {
    said = 0;
    label = 0;
    word = 0;
    if ((heard[detector >>> 6] >>> detector & 1) == 0) {
      return;
    }
    for (int voice = 0; voice < count; voice++) {
      int entry = PhraseEntry.of(entries[voice], detector);
      if (entry >= 0 && distance[voice] <= reach(from[voice], detector)) {
        int kinds = kinds(entry, from[voice]) & may[voice];
        said |= kinds;
        int length = PhraseEntry.length(entry);
        label = (kinds & LABELLED) != 0 ? Math.max(label, length) : label;
        word = (kinds & CONTEXT) != 0 ? Math.max(word, length) : word;
      }
    }
  }

  private int reach(From where, int detector) {
    return switch (where) {
      case CELL -> Integer.MAX_VALUE;
      case BEFORE -> detectors[detector].window().before();
      case AFTER -> detectors[detector].window().after();
    };
  }

  private static int kinds(int entry, From where) {
    int labels = where == From.CELL ? PhraseEntry.LABEL | PhraseEntry.HEADER : PhraseEntry.LABEL;
    return ((entry & PhraseEntry.CONTEXT) != 0 ? CONTEXT : 0)
        | ((entry & labels) != 0 ? LABELLED : 0)
        | ((entry & PhraseEntry.AGAINST) != 0 ? AGAINST : 0);
  }
}
