package org.mailboxinventory.scanner.detect;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The phrases near a place. Text is looked at for words only around places that could hold
 * something, and each stretch only once, from left to right. For one thread.
 */
final class ContextWindow {
  private static final int LONGEST_PHRASE = 6;

  /** Words are looked for in so many bytes at a time. */
  private static final int BLOCK = 8;

  private final WordIndex index;
  private final WordIndex.Phrases noting = this::note;
  private final WordStarts words;
  private byte[] text = new byte[0];
  private int length;
  private int scanned;
  private int[] from = new int[256];
  private int[] to = new int[256];
  private int[] node = new int[256];
  private int count;
  private long steps;

  ContextWindow(WordIndex index) {
    this.index = index;
    this.words = new WordStarts(index.first());
  }

  /** Begins with another text. */
  void reset(byte[] newText, int newLength) {
    text = newText;
    length = newLength;
    scanned = 0;
    count = 0;
  }

  /** How many bytes have been looked at in all. */
  long steps() {
    return steps;
  }

  /** Looks at {@code [start, end)} as far as that has not been done. */
  void look(int start, int end) {
    if (start > scanned) {
      // Begin where a word does.
      int begin = start;
      while (begin > scanned && WordIndex.letterOrDigit(text[begin - 1])) {
        begin--;
      }
      scanned = begin;
    }
    if (scanned < Math.min(end, length)) {
      int stop = Math.min(length, scanned + (end - scanned + BLOCK - 1) / BLOCK * BLOCK);
      steps += stop - scanned;
      words.ofPhrases(text, scanned, stop, length);
      int[] at = words.at();
      for (int i = 0; i < words.count(); i++) {
        word(at[i]);
      }
      scanned = stop;
    }
  }

  private void word(int at) {
    long word = WordIndex.firstWord(text, at, length);
    phrases(at, (int) word);
    index.inside(text, at, (int) word, noting);
  }

  /** The phrases that begin before {@code position}: so many of the first, by their begin. */
  int before(int position) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (from[middle] < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  int from(int hit) {
    return from[hit];
  }

  int to(int hit) {
    return to[hit];
  }

  /** Where the phrase ends in the tree of words. */
  int node(int hit) {
    return node[hit];
  }

  /** What the phrase is to whom. */
  int[] entries(int hit) {
    return index.entries(node[hit]);
  }

  /** A bit for each detector it is something to; null when those are few. */
  long @Nullable [] speaksTo(int hit) {
    return index.speaksTo(node[hit]);
  }

  private void phrases(int wordFrom, int wordTo) {
    int at = WordIndex.ROOT;
    int nextFrom = wordFrom;
    int nextTo = wordTo;
    for (int words = 0; words < LONGEST_PHRASE; words++) {
      at = index.child(at, WordIndex.hash(text, nextFrom, nextTo));
      if (at == WordIndex.NONE) {
        return;
      }
      if (index.entries(at).length > 0) {
        note(wordFrom, nextTo, at);
      }
      long next = WordIndex.firstWord(text, nextTo, Math.min(length, nextTo + 40));
      if (next < 0 || (int) (next >>> 32) - nextTo > 3) {
        return;
      }
      nextFrom = (int) (next >>> 32);
      nextTo = (int) next;
    }
  }

  private void note(int hitFrom, int hitTo, int hitNode) {
    if (count == from.length) {
      from = Arrays.copyOf(from, count * 2);
      to = Arrays.copyOf(to, count * 2);
      node = Arrays.copyOf(node, count * 2);
    }
    from[count] = hitFrom;
    to[count] = hitTo;
    node[count++] = hitNode;
  }
}
