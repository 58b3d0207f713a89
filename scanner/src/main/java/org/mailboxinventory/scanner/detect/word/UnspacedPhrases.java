package org.mailboxinventory.scanner.detect.word;

/** Finds phrases inside runs of letters, in scripts that put no blanks between words. Immutable. */
public final class UnspacedPhrases {
  /** The longest phrase looked for, in characters. */
  private static final int LONGEST_INSIDE = 20;

  private final WordIndex index;

  public UnspacedPhrases(WordIndex index) {
    this.index = index;
  }

  /** Takes phrases and labels, {@code text[from, to)}. */
  @FunctionalInterface
  public interface Sink {
    void phrase(int from, int to, int node);
  }

  /**
   * Finds phrases and labels inside {@code text[from, to)}, one run of letters, where it is in a
   * script that puts no blanks between words: Chinese, Japanese, Thai, Lao, Burmese, Khmer; and
   * Korean, which puts endings to words. A phrase there has two characters at least.
   *
   * @return whether the run may hold such a script, and so was looked into
   */
  public boolean inside(byte[] text, int from, int to, Sink sink) {
    if (to - from < 6 || (text[from] >= 0 && text[to - 1] >= 0)) {
      return false;
    }
    for (int begin = from; begin < to; begin++) {
      if (!Words.unspaced(text, begin, to)) {
        continue;
      }
      long hash = Words.EMPTY;
      int end = begin;
      for (int characters = 1; characters <= LONGEST_INSIDE && end < to; characters++) {
        int next = end + 1;
        while (next < to && (text[next] & 0xc0) == 0x80) {
          next++;
        }
        hash = Words.hash(hash, text, end, next);
        end = next;
        int node =
            characters < 2 || (begin == from && end == to)
                ? WordIndex.NONE
                : index.child(WordIndex.ROOT, hash);
        if (node != WordIndex.NONE && index.ending(node) != 0) {
          sink.phrase(begin, end, node);
        }
      }
    }
    return true;
  }
}
