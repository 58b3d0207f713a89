package org.mailboxinventory.scanner.detect.name;

import java.util.Arrays;
import java.util.Collection;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Names of people that a directory lists, by hashes of first and last word: they are found wherever
 * they are written. In memory alone. Used by many threads.
 */
public final class ListedNames {
  private static final ListedNames NONE = new ListedNames(new long[0], new long[0]);

  private static final int FILTER = 1 << 17;

  /** In their order, so that few steps find one. */
  private final long[] pairs;

  /** Bits that tell most words with which no name begins, in a table for a fast cache. */
  private final long[] beginnings;

  private ListedNames(long[] pairs, long[] beginnings) {
    this.pairs = pairs;
    this.beginnings = beginnings;
  }

  /** No names. */
  public static ListedNames none() {
    return NONE;
  }

  /** These names, of two words or more each; in which order first and last name stand is one. */
  public static ListedNames of(Collection<String> names) {
    long[] pairs = new long[2 * names.size()];
    long[] beginnings = new long[FILTER / 64];
    int count = 0;
    for (String name : names) {
      int blank = name.indexOf(' ');
      if (blank > 0) {
        long first = Words.hash(name.substring(0, blank));
        long last = Words.hash(name.substring(name.lastIndexOf(' ') + 1));
        pairs[count++] = pair(first, last);
        pairs[count++] = pair(last, first);
        add(first, beginnings);
        add(last, beginnings);
      }
    }
    return new ListedNames(
        Arrays.stream(pairs, 0, count).sorted().distinct().toArray(), beginnings);
  }

  private static void add(long word, long[] beginnings) {
    int bit = bit(word);
    beginnings[bit >>> 6] |= 1L << bit;
  }

  private static int bit(long word) {
    return (int) (word >>> 32) & FILTER - 1;
  }

  boolean isEmpty() {
    return pairs.length == 0;
  }

  /** False when no listed name begins with this word of a run; true leaves it open. */
  boolean mayBegin(NameEvidence words, int token) {
    if (pairs.length == 0) {
      return false;
    }
    int bit = bit(words.hash(token));
    return (beginnings[bit >>> 6] >>> bit & 1) != 0;
  }

  boolean holds(long firstWord, long lastWord) {
    return pairs.length > 0 && Arrays.binarySearch(pairs, pair(firstWord, lastWord)) >= 0;
  }

  private static long pair(long first, long last) {
    return first * 0x9e3779b97f4a7c15L + last;
  }
}
