package org.mailboxinventory.scanner.detect.name.script;

/**
 * How words of a list begin: it dismisses most words of a text before they are read to their ends.
 * Of short words three letters are known, since their last ones change within a sentence, of others
 * four.
 */
final class WordBeginnings {
  private static final int SHORT = 5;
  private static final int FEW = 3;
  private static final int MANY = 4;
  private static final int BITS = 16;
  private static final int MIX = 0x9e3779b1;

  private final long[] known = new long[1 << (BITS - 6)];

  void add(Letters word) {
    int count = word.count();
    int key = 0;
    int letters = count <= SHORT ? FEW : MANY;
    for (int i = 0; i < Math.min(count, letters); i++) {
      key = key * MIX + word.letter(i);
    }
    set(key * MIX + letters);
  }

  /** Whether a word of the list may begin like the letters from {@code from} on. */
  boolean hold(Letters word, int from) {
    int key = 0;
    int count = word.count() - from;
    for (int i = 0; i < Math.min(count, FEW); i++) {
      key = key * MIX + word.letter(from + i);
    }
    return holds(key * MIX + FEW)
        || (count > FEW && holds((key * MIX + word.letter(from + FEW)) * MIX + MANY));
  }

  private void set(int key) {
    int bit = bit(key);
    known[bit >>> 6] |= 1L << bit;
  }

  private boolean holds(int key) {
    int bit = bit(key);
    return (known[bit >>> 6] >>> bit & 1) != 0;
  }

  private static int bit(int key) {
    return (key * MIX) >>> (32 - BITS);
  }
}
