package org.mailboxinventory.scanner.detect.name.list;

/**
 * What the lists say of a word, or its form, kept for the words looked up last, since texts say
 * many words again. For one thread.
 */
public final class KeptWords {
  private static final int KEPT = 1 << 11;

  /** All that {@link NameWords} say of a word. */
  private static final long FLAGS = 2L * NameWords.FORMED - 1;

  private final NameWords words;

  /** Hashes of words, and in the lowest bits what was found. */
  private final long[] kept = new long[KEPT];

  public KeptWords(NameWords words) {
    this.words = words;
  }

  /** What is known of the word {@code text[from, to)}, which has this hash. */
  public int flags(long hash, byte[] text, int from, int to) {
    int slot = (int) (hash >>> 40) & KEPT - 1;
    long before = kept[slot];
    if (((before ^ hash) & ~FLAGS) == 0) {
      return (int) (before & FLAGS);
    }
    int listed = words.flags(hash);
    int found = listed != 0 ? listed : words.otherwise(text, from, to);
    kept[slot] = (hash & ~FLAGS) | found;
    return found;
  }
}
