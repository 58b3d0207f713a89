package org.mailboxinventory.scanner.detect.name.line;

import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * First letters and lengths of a few words: tells most other words from them before their hash is
 * made. Immutable.
 */
public final class WordShapes {
  private static final int LETTERS = 32;

  /** By the lowest bits of the first byte, which are the same for both cases, bits for lengths. */
  private final int[] lengths = new int[LETTERS];

  /** Whether one of the words has these first two letters, by the lowest bits of their bytes. */
  private final boolean[] beginnings = new boolean[LETTERS * LETTERS];

  /** The shapes of these words, none longer than thirty bytes. */
  public WordShapes(Collection<String> words) {
    for (String word : words) {
      byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
      addBeginning(bytes);
      for (int bit = 0; bit < LETTERS; bit++) {
        if (bytes[0] < 0 || bit == (bytes[0] & (LETTERS - 1))) {
          lengths[bit] |= 1 << bytes.length;
        }
      }
    }
  }

  private void addBeginning(byte[] word) {
    boolean any = word.length < 2 || word[1] < 0;
    for (int second = 0; second < LETTERS; second++) {
      if (any || second == (word[1] & (LETTERS - 1))) {
        beginnings[(word[0] & (LETTERS - 1)) * LETTERS + second] = true;
      }
    }
  }

  /**
   * False where none of the words begins like the text at a place; true leaves it open, as before
   * every letter beyond ASCII.
   */
  public boolean mayBegin(byte[] text, int at, int length) {
    int second = at + 1 < length ? text[at + 1] & (LETTERS - 1) : 0;
    return text[at] < 0 || beginnings[(text[at] & (LETTERS - 1)) * LETTERS + second];
  }

  /** False where none of the words is like {@code text[from, to)}; true leaves it open. */
  public boolean may(byte[] text, int from, int to) {
    return to - from < LETTERS && (lengths[text[from] & (LETTERS - 1)] >>> (to - from) & 1) != 0;
  }
}
