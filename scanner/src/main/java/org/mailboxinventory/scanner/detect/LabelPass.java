package org.mailboxinventory.scanner.detect;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The second pass over a text: finds the labels that values without digits or capitals hang on,
 * eight bytes at a time. Only where a word begins like a label is anything looked up.
 */
final class LabelPass {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long HIGH = 0x8080808080808080L;
  private static final long LOW7 = 0x7f7f7f7f7f7f7f7fL;
  private static final long ONES = 0x0101010101010101L;
  private static final long CASE = 0x20 * ONES;

  private static final int LONGEST_PHRASE = 6;

  private LabelPass() {}

  /** Hears the labels, from left to right; where several begin at one word, the longest. */
  interface Labels {
    /** {@code text[from, to)} is the label that ends at {@code node} of the tree. */
    void label(int from, int to, int node);
  }

  /** Finds the labels that begin in {@code text[from, to)}; none ends behind {@code ceiling}. */
  static void scan(byte[] text, int from, int to, int ceiling, LabelIndex index, Labels labels) {
    long lastWords = from > 0 && WordIndex.letterOrDigit(text[from - 1]) ? HIGH : 0;
    long lastSmalls = 0;
    int i = from;
    for (; i + 8 <= to; i += 8) {
      long x = (long) LONGS.get(text, i);
      long lower = (x | CASE) & LOW7;
      long ascii = (lower + 0x1f * ONES) & ~(lower + 0x05 * ONES) & ~x & HIGH;
      long letters = ascii | (x & HIGH);
      long digit = x ^ (0x30 * ONES);
      long words = letters | (~(((digit & LOW7) + (0x76 * ONES)) | digit) & HIGH);
      long smalls = ascii & ((x & CASE) << 2);
      long camel = (smalls << 8 | lastSmalls >>> 56) & (smalls << 16 | lastSmalls >>> 48);
      long begins = (letters & ~(words << 8 | lastWords >>> 56)) | (ascii & ~smalls & camel);
      lastWords = words;
      lastSmalls = smalls;
      while (begins != 0) {
        int at = i + (Long.numberOfTrailingZeros(begins) >>> 3);
        begins &= begins - 1;
        word(text, at, ceiling, index, labels);
      }
    }
    for (; i < to; i++) {
      boolean first = i == 0 || !WordIndex.letterOrDigit(text[i - 1]);
      if (isLetter(text[i]) && (first || camel(text, i))) {
        word(text, i, ceiling, index, labels);
      }
    }
  }

  private static boolean camel(byte[] text, int at) {
    return ValueText.capital(text[at])
        && at > 1
        && ValueText.small(text[at - 1])
        && ValueText.small(text[at - 2]);
  }

  private static boolean isLetter(byte b) {
    return b < 0 || (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z');
  }

  private static void word(byte[] text, int at, int ceiling, LabelIndex index, Labels labels) {
    if (index.mayBegin(text, at, ceiling)) {
      phrase(text, at, ceiling, index.words(), labels);
    }
  }

  private static void phrase(byte[] text, int at, int ceiling, WordIndex words, Labels labels) {
    int node = WordIndex.ROOT;
    int found = WordIndex.NONE;
    int foundTo = at;
    int end = at;
    for (int count = 0; count < LONGEST_PHRASE; count++) {
      long word = WordIndex.firstWord(text, end, Math.min(ceiling, end + 40));
      if (word < 0 || (count > 0 && (int) (word >>> 32) - end > 3)) {
        break;
      }
      node = words.child(node, WordIndex.hash(text, (int) (word >>> 32), (int) word));
      if (node == WordIndex.NONE) {
        break;
      }
      end = (int) word;
      if (words.entries(node).length > 0) {
        found = node;
        foundTo = end;
      }
    }
    if (found != WordIndex.NONE) {
      labels.label(at, foundTo, found);
    }
  }
}
