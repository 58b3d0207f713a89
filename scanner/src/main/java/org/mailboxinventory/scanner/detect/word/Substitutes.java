package org.mailboxinventory.scanner.detect.word;

/**
 * What takes the place of a character in normalised text: an ASCII digit for digits of other
 * scripts, a blank for blanks of all kinds, a hyphen for dashes and for the middle dot between
 * groups, nothing for what cannot be seen and for accents that are characters of their own, the
 * capital of {@code i} for that of Turkish. Blocks and code points are those of the Unicode
 * Standard.
 */
final class Substitutes {
  /** The character stays as it is. */
  static final int KEEP = Integer.MAX_VALUE;

  /** The character is dropped. */
  static final int DROP = -1;

  private Substitutes() {}

  /** What takes the place of the character of {@code width} bytes at {@code at}. */
  static int substitute(byte[] bytes, int at, int width) {
    int b0 = bytes[at] & 0xff;
    if (width == 2) {
      int b1 = bytes[at + 1] & 0xff;
      return b0 == 0xc2 && b1 == 0xb7 && separates(bytes, at) ? '-' : ofTwo(b0, b1);
    }
    return width == 3 ? ofThree(b0, bytes[at + 1] & 0xff, bytes[at + 2] & 0xff) : KEEP;
  }

  /** A middle dot between groups of a number, not within a word as in Catalan. */
  private static boolean separates(byte[] bytes, int at) {
    return at > 0 && (bytes[at - 1] == ' ' || (bytes[at - 1] >= '0' && bytes[at - 1] <= '9'));
  }

  private static int ofTwo(int b0, int b1) {
    if (b0 == 0xc2 && b1 == 0xa0) {
      return ' ';
    }
    if ((b0 == 0xc2 && b1 == 0xad) || (b0 == 0xd8 && b1 == 0x9c) || accent(b0, b1)) {
      return DROP;
    }
    if (b0 == 0xc4 && b1 == 0xb0) {
      return 'I';
    }
    if (b0 == 0xd9 && b1 >= 0xa0 && b1 <= 0xa9) {
      return '0' + b1 - 0xa0;
    }
    return b0 == 0xdb && b1 >= 0xb0 && b1 <= 0xb9 ? '0' + b1 - 0xb0 : KEEP;
  }

  /** U+0300 to U+036F: behind the letter that they belong to. */
  private static boolean accent(int b0, int b1) {
    return b0 == 0xcc || (b0 == 0xcd && b1 < 0xb0);
  }

  private static int ofThree(int b0, int b1, int b2) {
    if (b0 == 0xe0) {
      // Devanagari, Bengali, Gurmukhi, Gujarati, Odia, Tamil, Telugu, Kannada, Malayalam digits;
      // below: Thai.
      if (b1 >= 0xa5 && b1 <= 0xb5 && (b1 & 1) == 1 && b2 >= 0xa6 && b2 <= 0xaf) {
        return '0' + b2 - 0xa6;
      }
      if (b1 == 0xb9 && b2 >= 0x90 && b2 <= 0x99) {
        return '0' + b2 - 0x90;
      }
      return b1 == 0xa5 && (b2 == 0xa4 || b2 == 0xa5) ? '.' : KEEP;
    }
    if (b0 == 0xe2) {
      return punctuation(b1, b2);
    }
    if (b0 == 0xe3) {
      return b1 == 0x80 ? cjkPunctuation(b2) : KEEP;
    }
    if (b0 == 0xef) {
      int codePoint = 0xf000 | ((b1 & 0x3f) << 6) | (b2 & 0x3f);
      if (codePoint >= 0xff01 && codePoint <= 0xff5e) {
        return codePoint - 0xff01 + '!';
      }
      return codePoint == 0xfeff ? DROP : KEEP;
    }
    return KEEP;
  }

  /** U+3000 to U+301F: blank, comma, full stop and brackets of Chinese, Japanese and Korean. */
  private static int cjkPunctuation(int b2) {
    if (b2 >= 0x88 && b2 <= 0x9b && b2 != 0x92 && b2 != 0x93) {
      return (b2 & 1) == 0 ? '(' : ')';
    }
    return b2 == 0x80 ? ' ' : b2 == 0x81 ? ',' : b2 == 0x82 ? '.' : KEEP;
  }

  /** General punctuation, U+2000 to U+206F, and the minus sign. */
  private static int punctuation(int b1, int b2) {
    if (b1 == 0x80) {
      if (b2 <= 0x8a || b2 == 0xaf) {
        return ' ';
      }
      if (b2 <= 0x8f || (b2 >= 0xaa && b2 <= 0xae)) {
        return DROP;
      }
      if (b2 <= 0x95) {
        return '-';
      }
      return b2 >= 0x98 && b2 <= 0x9f ? '\'' : KEEP;
    }
    if (b1 == 0x81) {
      return b2 >= 0xa0 && b2 <= 0xaf ? DROP : KEEP;
    }
    return b1 == 0x88 && b2 == 0x92 ? '-' : KEEP;
  }
}
