package org.mailboxinventory.scanner.detect.word.normal;

import org.mailboxinventory.scanner.text.LineTag;
import org.mailboxinventory.scanner.text.QuotedPrintable;
import org.mailboxinventory.scanner.text.web.MarkdownEscape;
import org.mailboxinventory.scanner.text.web.PercentEscape;
import org.mailboxinventory.scanner.text.web.SignEntity;
import org.mailboxinventory.scanner.text.web.WrittenEscape;

/**
 * What takes the place of a character in normalised text: an ASCII digit for digits of other
 * scripts, a blank for blanks of all kinds, a hyphen for dashes and for the middle dot between
 * groups, nothing for what cannot be seen and for accents that are characters of their own, the
 * capital of {@code i} for that of Turkish. Blocks and code points are those of the Unicode
 * Standard.
 */
public final class Substitutes {
  /** The character stays as it is. */
  public static final int KEEP = Integer.MAX_VALUE;

  /** The character is dropped. */
  public static final int DROP = -1;

  private Substitutes() {}

  /**
   * What takes the place of an equals sign and what it encodes in quoted-printable text, of a
   * percent or plus sign in a web address, of the bracket of a tag, of an ampersand, or of a
   * backslash.
   */
  public static int encoded(byte[] bytes, int at, int to) {
    if (bytes[at] == '%' || bytes[at] == '+') {
      int written = PercentEscape.character(bytes, at, to);
      return written < 0 ? KEEP : written;
    }
    if (bytes[at] == '<') {
      int tag = LineTag.opensLine(bytes, at) ? ' ' : '\n';
      return LineTag.width(bytes, at, to) > 1 ? tag : KEEP;
    }
    if (bytes[at] == '&') {
      return SignEntity.width(bytes, at, to) > 1 ? SignEntity.character(bytes, at, to) : KEEP;
    }
    if (bytes[at] == '\\') {
      return backslash(bytes, at, to);
    }
    if (QuotedPrintable.softBreak(bytes, at, to) > 0) {
      return DROP;
    }
    int character = QuotedPrintable.character(bytes, at, to);
    return character < 0 ? KEEP : character;
  }

  private static int backslash(byte[] bytes, int at, int to) {
    if (WrittenEscape.width(bytes, at, to) > 1) {
      return WrittenEscape.character(bytes, at);
    }
    return MarkdownEscape.width(bytes, at, to) > 1 ? bytes[at + 1] : KEEP;
  }

  /** What takes the place of the character of {@code width} bytes at {@code at}. */
  public static int substitute(byte[] bytes, int at, int width) {
    int b0 = bytes[at] & 0xff;
    if (width == 2) {
      int b1 = bytes[at + 1] & 0xff;
      boolean hyphen =
          b0 == 0xc2 && (b1 == 0xb7 ? separates(bytes, at) : b1 == 0xad && breaksWord(bytes, at));
      return hyphen ? '-' : ofTwo(b0, b1);
    }
    if (width != 3) {
      return KEEP;
    }
    int b1 = bytes[at + 1] & 0xff;
    int b2 = bytes[at + 2] & 0xff;
    return dashOfDigits(b0, b1, b2) && amongDigits(bytes, at) ? '-' : ofThree(b0, b1, b2);
  }

  /** The same of a character whose neighbours are not known, but for those that need them. */
  public static int alone(byte[] bytes, int at, int width) {
    int b0 = bytes[at] & 0xff;
    int b1 = bytes[at + 1] & 0xff;
    return switch (width) {
      case 2 -> ofTwo(b0, b1);
      case 3 -> ofThree(b0, b1, bytes[at + 2] & 0xff);
      default -> KEEP;
    };
  }

  /** Whether a soft hyphen is seen, as it is at a line's end between two small letters. */
  private static boolean breaksWord(byte[] bytes, int at) {
    int next = at + 2 < bytes.length && bytes[at + 2] == '\r' ? at + 3 : at + 2;
    return at > 0
        && next + 1 < bytes.length
        && bytes[next] == '\n'
        && small(bytes[at - 1])
        && small(bytes[next + 1]);
  }

  private static boolean small(byte b) {
    return b >= 'a' && b <= 'z';
  }

  /** A middle dot between groups of a number, not within a word as in Catalan. */
  private static boolean separates(byte[] bytes, int at) {
    return at > 0
        && (bytes[at - 1] == ' '
            || digit(bytes[at - 1])
            || (capital(bytes[at - 1]) && at + 2 < bytes.length && ofCode(bytes, at)));
  }

  /** Whether digits, or capitals other than before the dot, are behind a middle dot. */
  private static boolean ofCode(byte[] bytes, int at) {
    byte next = bytes[at + 2];
    return digit(next) || (capital(next) && next != bytes[at - 1]);
  }

  private static boolean digit(byte b) {
    return b >= '0' && b <= '9';
  }

  private static boolean capital(byte b) {
    return b >= 'A' && b <= 'Z';
  }

  /** U+2022, U+2027, U+2043, U+2219, U+2500, U+30FB and U+30FC, which people write as a hyphen. */
  private static boolean dashOfDigits(int b0, int b1, int b2) {
    if (b0 == 0xe3) {
      return b1 == 0x83 && (b2 == 0xbb || b2 == 0xbc);
    }
    return b0 == 0xe2
        && ((b1 == 0x80 && (b2 == 0xa2 || b2 == 0xa7))
            || (b1 == 0x81 && b2 == 0x83)
            || (b1 == 0x88 && b2 == 0x99)
            || (b1 == 0x94 && b2 == 0x80));
  }

  /** Whether digits are on both sides of a character of three bytes; those of East Asia as well. */
  private static boolean amongDigits(byte[] bytes, int at) {
    boolean before = at > 0 && (digit(bytes[at - 1]) || wide(bytes, at - 3));
    return before && at + 3 < bytes.length && (digit(bytes[at + 3]) || wide(bytes, at + 3));
  }

  /** Whether a full-width digit is at a place. */
  private static boolean wide(byte[] bytes, int at) {
    return at >= 0
        && at + 2 < bytes.length
        && (bytes[at] & 0xff) == 0xef
        && (bytes[at + 1] & 0xff) == 0xbc
        && (bytes[at + 2] & 0xff) >= 0x90
        && (bytes[at + 2] & 0xff) <= 0x99;
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
      // below: Thai and Lao.
      if (b1 >= 0xa5 && b1 <= 0xb5 && (b1 & 1) == 1 && b2 >= 0xa6 && b2 <= 0xaf) {
        return '0' + b2 - 0xa6;
      }
      if ((b1 == 0xb9 || b1 == 0xbb) && b2 >= 0x90 && b2 <= 0x99) {
        return '0' + b2 - 0x90;
      }
      return b1 == 0xa5 && (b2 == 0xa4 || b2 == 0xa5) ? '.' : KEEP;
    }
    if (b0 == 0xe1) {
      return burmeseOrKhmer(b1, b2);
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

  /** Digits of Burmese, U+1040 to U+1049, and of Khmer, U+17E0 to U+17E9. */
  private static int burmeseOrKhmer(int b1, int b2) {
    if (b1 == 0x81 && b2 >= 0x80 && b2 <= 0x89) {
      return '0' + b2 - 0x80;
    }
    return b1 == 0x9f && b2 >= 0xa0 && b2 <= 0xa9 ? '0' + b2 - 0xa0 : KEEP;
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
