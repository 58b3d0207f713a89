package org.mailboxinventory.scanner.detect.context;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordIndex;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Finds labels written together with their value, as in {@code PANABCPE1234F} or {@code
 * AadhaarNo2341…}. For one thread.
 */
public final class PrefixLabel {
  /** A shorter label is more likely the beginning of a word. */
  private static final int SHORTEST = 3;

  /** A shorter value is more likely the end of a code. */
  public static final int SHORTEST_VALUE = 8;

  private static final int LONGEST = 48;

  private final WordIndex words;

  public PrefixLabel(WordIndex words) {
    this.words = words;
  }

  /** Takes each label that a run of letters and digits begins with. */
  @FunctionalInterface
  public interface Sink {
    /** The label is {@code entries} to detectors; the value would begin at {@code to}. */
    void label(int to, int[] entries);
  }

  /** Looks at the run {@code text[from, to)}. */
  public void find(byte[] text, int from, int to, Sink sink) {
    int node = WordIndex.ROOT;
    int wordFrom = from;
    int last = Math.min(to - SHORTEST_VALUE, from + LONGEST);
    for (int at = from + 1; at <= last && !AnchorScanner.isDigit(text[at - 1]); at++) {
      if (at - wordFrom < 2) {
        continue;
      }
      int child = words.child(node, Words.hash(text, wordFrom, at));
      if (child == WordIndex.NONE) {
        continue;
      }
      if (at - from >= SHORTEST && words.entries(child).length > 0) {
        sink.label(at, words.entries(child));
      }
      if (text[at] >= 'A' && text[at] <= 'Z' && text[at - 1] >= 'a') {
        node = child;
        wordFrom = at;
      }
    }
  }
}
