package org.mailboxinventory.scanner.detect.context.country;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Countries by phrases, told by their hashes, and which words begin and end such phrases.
 * Immutable.
 */
final class CountryTable {
  private static final int SLOTS_A_PHRASE = 4;

  /** Bits of the table that tells most words that begin no phrase. */
  private static final int FILTER = 1 << 15;

  private final long[] hashes;
  private final short[] countries;
  private final int mask;
  private final long[] begins = new long[FILTER / 64];
  private final long[] ends = new long[FILTER / 64];

  /**
   * @param phrases countries as {@link CountryNames} numbers them, by words for them
   */
  CountryTable(Map<String, Integer> phrases) {
    int slots = Integer.highestOneBit(Math.max(1, phrases.size()) * SLOTS_A_PHRASE);
    hashes = new long[slots];
    countries = new short[slots];
    mask = slots - 1;
    phrases.forEach(this::put);
  }

  private void put(String phrase, int country) {
    byte[] bytes = phrase.getBytes(StandardCharsets.UTF_8);
    long hash = Words.hash(bytes, 0, bytes.length);
    int slot = slot(hash);
    while (countries[slot] != 0 && hashes[slot] != hash) {
      slot = slot + 1 & mask;
    }
    if (countries[slot] == 0) {
      hashes[slot] = hash;
      countries[slot] = (short) country;
    }
    int begin = bit(Words.hash(bytes, 0, Countries.wordEnd(bytes, 0, bytes.length)));
    begins[begin >>> 6] |= 1L << begin;
    int last = bytes.length;
    while (last > 0 && Words.letter(bytes[last - 1])) {
      last--;
    }
    int end = bit(Words.hash(bytes, last, bytes.length));
    ends[end >>> 6] |= 1L << end;
  }

  /** The country of the phrase with this {@link Words#hash hash}; 0 for none. */
  int of(long hash) {
    int slot = slot(hash);
    while (countries[slot] != 0) {
      if (hashes[slot] == hash) {
        return countries[slot];
      }
      slot = slot + 1 & mask;
    }
    return 0;
  }

  /** False where no phrase begins with the word with this hash; true leaves it open. */
  boolean mayBegin(long hash) {
    int bit = bit(hash);
    return (begins[bit >>> 6] >>> bit & 1) != 0;
  }

  /** False where no phrase ends with the word with this hash; true leaves it open. */
  boolean mayEnd(long hash) {
    int bit = bit(hash);
    return (ends[bit >>> 6] >>> bit & 1) != 0;
  }

  private int slot(long hash) {
    return (int) (hash >>> 32) & mask;
  }

  private static int bit(long hash) {
    return (int) (hash >>> 40) & FILTER - 1;
  }
}
