package org.mailboxinventory.scanner.detect.context.other;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.mailboxinventory.scanner.detect.word.WordSet;

/**
 * A word for a thing that has numbers at the end of text that puts no blanks between words: {@code
 * 您的订单号}, {@code 契約番号は}, {@code 주문번호는}.
 */
final class UnspacedThing {
  /** So many words for numbers, or particles, may be behind it. */
  private static final int MOST_BEHIND = 3;

  private static final int LONGEST = 36;

  /** Bytes of a letter. */
  private static final int LETTER = 3;

  /** The first byte of the letters of three bytes, among which these scripts are. */
  private static final int THREE_BYTES = 0xe0;

  /** The second byte of the first letters of Thai (U+0E00), behind those of India. */
  private static final int FIRST_THAI = 0xb8;

  private static final List<byte[]> BEHIND =
      ThingWord.FILE.list("unspaced").stream()
          .map(word -> word.getBytes(StandardCharsets.UTF_8))
          .toList();

  private UnspacedThing() {}

  /** Whether {@code text[from, to)} ends so. */
  static boolean ends(byte[] text, int from, int to, boolean card) {
    if (!unspaced(text, from, to)) {
      return false;
    }
    int end = to;
    for (int words = 0; words <= MOST_BEHIND; words++) {
      for (int at = end - LETTER; at >= from && end - at <= LONGEST; at--) {
        if ((text[at] & 0xff) >= THREE_BYTES && ThingWord.is(text, at, end, card)) {
          return true;
        }
      }
      int rest = without(text, from, end);
      if (rest == end) {
        return false;
      }
      end = rest;
    }
    return false;
  }

  /** Whether nothing but words for numbers and particles are in {@code text[from, to)}. */
  static boolean number(byte[] text, int from, int to) {
    int end = to;
    while (end > from && unspaced(text, from, end)) {
      int rest = without(text, from, end);
      if (rest == end) {
        return false;
      }
      end = rest;
    }
    return end == from;
  }

  /** Where one of these words begins that ends at a place; -1 for none. */
  static int word(byte[] text, int from, int end, WordSet words) {
    int at = unspaced(text, from, end) ? end - LETTER : -1;
    while (at >= from && end - at <= LONGEST) {
      if ((text[at] & 0xff) >= THREE_BYTES && words.holds(text, at, end)) {
        return at;
      }
      at--;
    }
    return -1;
  }

  /**
   * Whether the last letter of {@code text[from, to)} is of such a script, and of none of India.
   */
  private static boolean unspaced(byte[] text, int from, int to) {
    if (to - from < LETTER) {
      return false;
    }
    int first = text[to - LETTER] & 0xff;
    return first > THREE_BYTES
        || (first == THREE_BYTES && (text[to - LETTER + 1] & 0xff) >= FIRST_THAI);
  }

  /** Where the text ends without a word for numbers, or a particle, that ends it. */
  static int without(byte[] text, int from, int end) {
    for (byte[] word : BEHIND) {
      int rest = end - word.length;
      // These scripts have no capitals, so that bytes are compared.
      if (rest >= from
          && text[end - 1] == word[word.length - 1]
          && Arrays.equals(text, rest, end, word, 0, word.length)) {
        return rest;
      }
    }
    return end;
  }
}
