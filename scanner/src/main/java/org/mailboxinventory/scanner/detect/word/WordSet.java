package org.mailboxinventory.scanner.detect.word;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.function.ToLongFunction;

/** A few words, told from all others by their {@link Words#hash hashes}. Immutable. */
public final class WordSet {
  private static final int SLOTS_A_WORD = 8;
  private static final int LETTER = 0x1f;

  /** Half of each word's hash: small, so that it stays in a fast cache. */
  private final int[] hashes;

  private final int mask;
  private final int longest;

  /** A bit for each {@link #initial} that a word begins with. */
  private final int initials;

  /** A bit for the last bits of each key: most words are told by them without the table. */
  private final long keys;

  private WordSet(int[] hashes, Collection<byte[]> words) {
    this.hashes = hashes;
    this.mask = hashes.length - 1;
    this.longest = words.stream().mapToInt(word -> word.length).max().orElse(0);
    this.initials = (int) bits(words, word -> 1L << (word.length == 0 ? 0 : initial(word[0])));
    this.keys = bits(words, word -> 1L << key(Words.hash(word, 0, word.length)));
  }

  private static long bits(Collection<byte[]> words, ToLongFunction<byte[]> bit) {
    return words.stream().mapToLong(bit).reduce(0, (a, b) -> a | b);
  }

  /** The words between the blanks of {@code words}. */
  public static WordSet of(String words) {
    return of(List.of(words.split(" ", -1)));
  }

  /** These words, or several with what is between them taken as one. */
  public static WordSet of(Collection<String> all) {
    List<byte[]> words = all.stream().map(word -> word.getBytes(StandardCharsets.UTF_8)).toList();
    int[] table = new int[Integer.highestOneBit(Math.max(1, all.size()) * SLOTS_A_WORD)];
    for (byte[] word : words) {
      int key = key(Words.hash(word, 0, word.length));
      int slot = key & table.length - 1;
      while (table[slot] != 0 && table[slot] != key) {
        slot = slot + 1 & table.length - 1;
      }
      table[slot] = key;
    }
    return new WordSet(table, words);
  }

  /** Whether {@code text[from, to)} is one of the words, in any case. */
  public boolean holds(byte[] text, int from, int to) {
    return to - from <= longest
        && (from >= text.length || (initials >>> initial(text[from]) & 1) != 0)
        && holds(Words.hash(text, from, to));
  }

  /** The bits that a letter shares with its capital; all beyond ASCII are one. */
  private static int initial(byte first) {
    return first < 0 ? 0 : first & LETTER;
  }

  public boolean holds(long hash) {
    int key = key(hash);
    if ((keys >>> key & 1) == 0) {
      return false;
    }
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
