package org.mailboxinventory.scanner.detect.candidate.start;

import java.util.Arrays;
import org.mailboxinventory.scanner.detect.word.PhraseEntry;

/**
 * Where patterns may begin in one window of text, in the order in which they are tried. Filled by
 * {@link StartFinder}. Reused; for one thread.
 */
public final class Starts {
  /** What is tried at a start. */
  public enum Kind {
    /** Patterns that begin at digits or capitals. */
    NUMBER,
    /** Patterns that hold an {@code @}. */
    ADDRESS,
    /** Patterns of numbers, letters that look like digits taken for digits. */
    LOOK_ALIKE,
    /** Patterns of numbers, behind a label written together with the value. */
    AFTER_LABEL
  }

  private static final int[] NO_LABEL = {};

  private Kind[] kinds = new Kind[256];
  private int[] at = new int[256];
  private int[][] labels = new int[256][];
  private int count;

  void clear() {
    count = 0;
  }

  void add(Kind kind, int position) {
    add(kind, position, NO_LABEL);
  }

  /**
   * Adds a start.
   *
   * @param label what the label directly before it is to detectors, as {@link PhraseEntry}
   */
  void add(Kind kind, int position, int[] label) {
    if (count == at.length) {
      kinds = Arrays.copyOf(kinds, count * 2);
      at = Arrays.copyOf(at, count * 2);
      labels = Arrays.copyOf(labels, count * 2);
    }
    kinds[count] = kind;
    at[count] = position;
    labels[count++] = label;
  }

  public int count() {
    return count;
  }

  public Kind kind(int start) {
    return kinds[start];
  }

  /** The place in the normalised text. */
  public int at(int start) {
    return at[start];
  }

  public int[] label(int start) {
    return labels[start];
  }
}
