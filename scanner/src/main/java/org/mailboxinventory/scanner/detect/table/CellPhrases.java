package org.mailboxinventory.scanner.detect.table;

import org.mailboxinventory.scanner.detect.word.PhraseEntry;
import org.mailboxinventory.scanner.detect.word.UnspacedPhrases;
import org.mailboxinventory.scanner.detect.word.WordIndex;
import org.mailboxinventory.scanner.detect.word.Words;

/** Finds what the phrases of a cell are to detectors. For one thread. */
public final class CellPhrases {
  private static final int[] NOTHING = {};

  private final WordIndex words;
  private final UnspacedPhrases unspaced;
  private final UnspacedPhrases.Sink joining;
  private int[] collected = NOTHING;

  CellPhrases(WordIndex words) {
    this.words = words;
    this.unspaced = new UnspacedPhrases(words);
    this.joining =
        (begin, end, node) -> collected = PhraseEntry.merged(collected, words.entries(node));
  }

  /**
   * What the phrases in {@code text[begin, end)} are to detectors, as {@link PhraseEntry}; empty
   * when there are none.
   */
  int[] in(byte[] text, int begin, int end) {
    int[] merged = NOTHING;
    long word = Words.firstWord(text, begin, end);
    while (word >= 0) {
      int node = WordIndex.ROOT;
      long next = word;
      while (next >= 0) {
        node = words.child(node, Words.hash(text, (int) (next >>> 32), (int) next));
        if (node == WordIndex.NONE) {
          break;
        }
        merged = PhraseEntry.merged(merged, words.entries(node));
        next = Words.firstWord(text, (int) next, end);
      }
      collected = merged;
      unspaced.inside(text, (int) (word >>> 32), (int) word, joining);
      merged = collected;
      word = Words.firstWord(text, (int) word, end);
    }
    return merged;
  }

  /** What the longest phrase is that begins with the first word of {@code text[begin, end)}. */
  int[] startingAt(byte[] text, int begin, int end) {
    int[] longest = NOTHING;
    int node = WordIndex.ROOT;
    long next = Words.firstWord(text, begin, end);
    while (next >= 0) {
      node = words.child(node, Words.hash(text, (int) (next >>> 32), (int) next));
      if (node == WordIndex.NONE) {
        break;
      }
      int[] entries = words.entries(node);
      longest = entries.length > 0 ? entries : longest;
      next = Words.firstWord(text, (int) next, end);
    }
    return longest;
  }
}
