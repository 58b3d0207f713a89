package org.mailboxinventory.scanner.detect.word;

import java.util.Arrays;

/**
 * What one phrase is to one detector, in a number: the detector's number, shifted, the phrase's
 * length, and its kinds. Lists of them are sorted.
 */
public final class PhraseEntry {
  public static final int CONTEXT = 1;
  public static final int LABEL = 2;
  public static final int HEADER = 4;
  public static final int AGAINST = 8;

  /** It names the detector's country, or what the detector's values go with. */
  public static final int COUNTRY = 16;

  /** It names the detector's values where something says that they are of its country. */
  public static final int NAMED = 32;

  /** Together with that: near a value it supports it there, too. */
  public static final int NEAR = 64;

  /** A label that is a word for other things too: directly before a value it is as a word near. */
  public static final int ORDINARY = 128;

  /** What values are called, whatever else must say so. */
  public static final int NAME = LABEL | HEADER | NAMED;

  /** The bits below the number of the detector. */
  public static final int KIND_BITS = 14;

  static final int LENGTH_SHIFT = 8;
  public static final int LONGEST_LENGTH = (1 << (KIND_BITS - LENGTH_SHIFT)) - 1;

  /** Lists no longer than this are read from their begin. */
  public static final int FEW = 4;

  private PhraseEntry() {}

  /** How many detectors there are, as far as some phrase is something to them. */
  static int detectors(int[][] phrases) {
    int detectors = 0;
    for (int[] entries : phrases) {
      int last = entries.length == 0 ? -1 : entries[entries.length - 1] >>> KIND_BITS;
      detectors = Math.max(detectors, last + 1);
    }
    return detectors;
  }

  /** The entry of a detector; -1 when there is none. */
  public static int of(int[] entries, int detector) {
    int low = 0;
    int high = entries.length - 1;
    while (high - low > FEW) {
      int middle = (low + high) >>> 1;
      if (entries[middle] >>> KIND_BITS <= detector) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    for (int i = low; i <= high; i++) {
      if (entries[i] >>> KIND_BITS == detector) {
        return entries[i];
      }
    }
    return -1;
  }

  /** Whether the phrase is no more than an {@linkplain #ORDINARY ordinary} label. */
  public static boolean ordinary(int entry) {
    return (entry & (ORDINARY | CONTEXT)) == ORDINARY;
  }

  /** Whether {@code entries} hold a label of this detector. */
  public static boolean labels(int[] entries, int detector) {
    int entry = of(entries, detector);
    return entry >= 0 && (entry & LABEL) != 0;
  }

  /** Whether the phrase is a label to any detector. */
  static boolean anyLabel(int[] entries) {
    for (int entry : entries) {
      if ((entry & (LABEL | NAMED)) != 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the phrase names values of several countries, each where its country is said. */
  public static boolean ofAnyCountry(int[] entries) {
    for (int entry : entries) {
      if ((entry & NAMED) != 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the phrase is what values of some detector are called: a label or a header. */
  public static boolean anyName(int[] entries) {
    for (int entry : entries) {
      if ((entry & NAME) != 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a longer phrase names values of detectors that a shorter one is nothing to: {@code cod
   * unic de înregistrare}.
   */
  public static boolean nameOthers(int[] longer, int[] shorter) {
    boolean named = false;
    for (int entry : longer) {
      if ((entry & NAME) != 0) {
        if (of(shorter, entry >>> KIND_BITS) >= 0) {
          return false;
        }
        named = true;
      }
    }
    return named;
  }

  /** Whether the phrase opens a value of some detector, or supports one. */
  public static boolean opens(int[] entries) {
    for (int entry : entries) {
      if ((entry & CONTEXT) != 0) {
        return true;
      }
    }
    return false;
  }

  /** Of two entries of one detector, the kinds of both, and the longer length. */
  public static int joined(int a, int b) {
    return Math.max(a & (-1 << LENGTH_SHIFT), b & (-1 << LENGTH_SHIFT))
        | ((a | b) & ((1 << LENGTH_SHIFT) - 1));
  }

  /** How many bytes long the phrase is; of several, the longest. */
  public static int length(int entry) {
    return (entry >> LENGTH_SHIFT) & LONGEST_LENGTH;
  }

  /** What the phrase is to the detector. */
  public static int kinds(int entry) {
    return entry & ((1 << LENGTH_SHIFT) - 1);
  }

  /** The entries of two sorted lists, kinds of one detector joined. */
  public static int[] merged(int[] a, int[] b) {
    if (b.length == 0) {
      return a;
    }
    if (a.length == 0) {
      return b;
    }
    int[] both = new int[a.length + b.length];
    int i = 0;
    int j = 0;
    int n = 0;
    while (i < a.length || j < b.length) {
      int detectorA = i < a.length ? a[i] >>> KIND_BITS : Integer.MAX_VALUE;
      int detectorB = j < b.length ? b[j] >>> KIND_BITS : Integer.MAX_VALUE;
      if (detectorA == detectorB) {
        both[n++] = joined(a[i++], b[j++]);
      } else {
        both[n++] = detectorA < detectorB ? a[i++] : b[j++];
      }
    }
    return Arrays.copyOf(both, n);
  }

  /**
   * Whether one of the first {@code count} phrases names a detector's country, and is nearer than
   * {@code far}.
   */
  public static boolean country(int[][] phrases, int[] distance, int count, int detector, int far) {
    for (int i = 0; i < count; i++) {
      int entry = distance[i] < far ? of(phrases[i], detector) : -1;
      if (entry >= 0 && (entry & COUNTRY) != 0) {
        return true;
      }
    }
    return false;
  }
}
