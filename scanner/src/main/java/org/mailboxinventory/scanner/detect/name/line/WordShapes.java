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

  /** The shapes of these words, none longer than thirty bytes. */
  public WordShapes(Collection<String> words) {
    for (String word : words) {
      byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
      for (int bit = 0; bit < LETTERS; bit++) {
        if (bytes[0] < 0 || bit == (bytes[0] & (LETTERS - 1))) {
          lengths[bit] |= 1 << bytes.length;
        }
      }
    }
  }

  /** False where none of the words is like {@code text[from, to)}; true leaves it open. */
  public boolean may(byte[] text, int from, int to) {
    return to - from < LETTERS && (lengths[text[from] & (LETTERS - 1)] >>> (to - from) & 1) != 0;
  }
}
