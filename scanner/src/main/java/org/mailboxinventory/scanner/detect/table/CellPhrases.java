package org.mailboxinventory.scanner.detect.table;

import org.mailboxinventory.scanner.detect.word.OtherThings;
import org.mailboxinventory.scanner.detect.word.OtherThings.By;
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
        long hash = Words.hash(text, (int) (next >>> 32), (int) next);
        node = words.child(node, hash);
        By other = next == word ? other(text, word, hash, end) : By.NONE;
        if (node == WordIndex.NONE || other == By.BEFORE) {
          break;
        }
        merged = other == By.NONE ? PhraseEntry.merged(merged, words.entries(node)) : merged;
        next = Words.firstWord(text, (int) next, end);
      }
      collected = merged;
      unspaced.inside(text, (int) (word >>> 32), (int) word, joining);
      merged = collected;
      word = Words.firstWord(text, (int) word, end);
    }
    return merged;
  }

  private static By other(byte[] text, long word, long hash, int end) {
    return OtherThings.of(text, (int) (word >>> 32), (int) word, hash, end);
  }

  /**
   * Where the longest phrase ends that begins with the first word of {@code text[begin, end)}, has
   * at most {@code most} words and names a kind of value; -1 when there is none.
   */
  int longestName(byte[] text, int begin, int end, int most) {
    int longest = -1;
    int node = WordIndex.ROOT;
    long next = Words.firstWord(text, begin, end);
    for (int count = 0; next >= 0 && count < most; count++) {
      node = words.child(node, Words.hash(text, (int) (next >>> 32), (int) next));
      if (node == WordIndex.NONE) {
        break;
      }
      longest = PhraseEntry.anyName(words.entries(node)) ? (int) next : longest;
      next = Words.firstWord(text, (int) next, end);
    }
    return longest;
  }
}
