package org.mailboxinventory.scanner.detect.word;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;

/** A few words, told from all others by their {@link Words#hash hashes}. Immutable. */
public final class WordSet {
  private static final int SLOTS_A_WORD = 8;
  private static final int FILTER_BITS = 6;

  /** Half of each word's hash: small, so that it stays in a fast cache. */
  private final int[] hashes;

  private final int mask;

  /** A bit for the highest bits of each word's hash: tells most other words without the table. */
  private final long filter;

  private final int longest;

  private WordSet(int[] hashes, long filter, int longest) {
    this.hashes = hashes;
    this.filter = filter;
    this.mask = hashes.length - 1;
    this.longest = longest;
  }

  /** The words between the blanks of {@code words}. */
  public static WordSet of(String words) {
    return of(List.of(words.split(" ", -1)));
  }

  /** These words, or several with what is between them taken as one. */
  public static WordSet of(Collection<String> all) {
    int[] table = new int[Integer.highestOneBit(Math.max(1, all.size()) * SLOTS_A_WORD)];
    long filter = 0;
    int longest = 0;
    for (String word : all) {
      byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
      longest = Math.max(longest, bytes.length);
      long hash = Words.hash(bytes, 0, bytes.length);
      int key = key(hash);
      int slot = key & table.length - 1;
      while (table[slot] != 0 && table[slot] != key) {
        slot = slot + 1 & table.length - 1;
      }
      table[slot] = key;
      filter |= bit(hash);
    }
    return new WordSet(table, filter, longest);
  }

  /** Whether {@code text[from, to)} is one of the words, in any case. */
  public boolean holds(byte[] text, int from, int to) {
    return to - from <= longest && holds(Words.hash(text, from, to));
  }

  /** Whether the word with this hash of {@link Words} is one of them. */
  public boolean holds(long hash) {
    return (filter & bit(hash)) != 0 && inTable(hash);
  }

  private static long bit(long hash) {
    return 1L << (hash >>> Long.SIZE - FILTER_BITS);
  }

  private boolean inTable(long hash) {
    int key = key(hash);
    int slot = key & mask;
    while (hashes[slot] != 0) {
      if (hashes[slot] == key) {
        return true;
      }
      slot = slot + 1 & mask;
    }
    return false;
  }

  /**
   * The upper half: the lower bits of a short word's hash are those of its first letters. Never 0,
   * which an empty slot is.
   */
  private static int key(long hash) {
    int key = (int) (hash >>> 32);
    return key == 0 ? 1 : key;
  }

  /** Whether one of the words that begin and end in {@code text[from, to)} is in it. */
  public boolean holdsAnyIn(byte[] text, int from, int to) {
    long word = Words.firstWord(text, from, to);
    while (word >= 0) {
      if (holds(text, (int) (word >>> 32), (int) word)) {
        return true;
      }
      word = Words.firstWord(text, (int) word, to);
    }
    return false;
  }
}
