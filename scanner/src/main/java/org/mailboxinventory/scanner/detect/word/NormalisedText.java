package org.mailboxinventory.scanner.detect.word;

import java.util.Arrays;
import org.mailboxinventory.scanner.text.Octets;

/**
 * Text as detectors want it: digits of Indian, Arabic and full-width scripts become {@code 0} to
 * {@code 9}, blanks of all kinds become blanks, dashes become dashes, what cannot be seen is gone,
 * and a quoted-printable line break left in the text joins its two ends. Knows for each place where
 * it stood before. For one thread.
 */
public final class NormalisedText {

  private static final int KEEP = Integer.MAX_VALUE;
  private static final int DROP = -1;

  private byte[] raw = new byte[0];
  private byte[] text = raw;
  private int length;
  private boolean ascii;
  private boolean unspaced;
  private byte[] buffer = new byte[0];
  private int[] shiftAt = new int[256];
  private int[] shift = new int[256];
  private int shifts;

  /** The folded text; bytes from {@link #length()} on mean nothing. */
  public byte[] text() {
    return text;
  }

  public int length() {
    return length;
  }

  /** True when the original holds nothing but ASCII, so that bytes are characters. */
  public boolean ascii() {
    return ascii;
  }

  /** True when some of it may be in a script that puts no blanks between words. */
  public boolean unspaced() {
    return unspaced;
  }

  /** Folds {@code raw[0, to)}. The original must stay as it is while this is in use. */
  public void fold(byte[] original, int to) {
    raw = original;
    shifts = 0;
    unspaced = false;
    if (!needed(raw, to)) {
      text = raw;
      length = to;
      return;
    }
    if (buffer.length < to) {
      buffer = new byte[Math.max(to, 1 << 16) + 8];
    }
    text = buffer;
    int in = 0;
    int out = 0;
    while (in < to) {
      if (in + 8 <= to && plain(Octets.get(raw, in))) {
        Octets.set(buffer, out, Octets.get(raw, in));
        in += 8;
        out += 8;
        continue;
      }
      int b = raw[in] & 0xff;
      if (b < 0x80 && b != '=') {
        buffer[out++] = (byte) b;
        in++;
        continue;
      }
      int width = width(raw, in, to);
      unspaced |= width == 3 && Words.unspaced(raw, in, to);
      int substitute = b == '=' ? softBreak(raw, in, to) : substitute(raw, in, width);
      if (substitute == KEEP) {
        for (int i = 0; i < width; i++) {
          buffer[out++] = raw[in++];
        }
      } else if (substitute >= 0) {
        buffer[out++] = (byte) substitute;
        in += width;
        note(out, in - out);
      } else {
        in += b == '=' ? -substitute : width;
        note(out, in - out);
      }
    }
    length = out;
  }

  /** Where the byte at {@code position} of the folded text stands in the original. */
  public int original(int position) {
    if (shifts == 0) {
      return position;
    }
    int low = 0;
    int high = shifts - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (shiftAt[middle] <= position) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high < 0 ? position : position + shift[high];
  }

  /**
   * Where what ends at {@code position} of the folded text ends in the original: without what was
   * dropped after it.
   */
  public int originalEnd(int position) {
    if (shifts == 0 || position == 0) {
      return position;
    }
    int last = original(position - 1);
    return last + width(raw, last, raw.length);
  }

  /** The folded place of the original's byte {@code position}, or of the next that is left. */
  public int folded(int position) {
    int low = 0;
    int high = shifts;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (shiftAt[middle] + shift[middle] <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int place = low == 0 ? position : position - shift[low - 1];
    return Math.min(low < shifts ? Math.min(place, shiftAt[low]) : place, length);
  }

  private boolean needed(byte[] bytes, int to) {
    ascii = true;
    boolean breaks = false;
    int i = 0;
    for (; i + 32 <= to; i += 32) {
      long a = Octets.get(bytes, i);
      long b = Octets.get(bytes, i + 8);
      long c = Octets.get(bytes, i + 16);
      long d = Octets.get(bytes, i + 24);
      if (((a | b | c | d) & Octets.HIGH) != 0) {
        ascii = false;
        return true;
      }
      long signs =
          Octets.equal(a, '=') | Octets.equal(b, '=') | Octets.equal(c, '=') | Octets.equal(d, '=');
      for (int k = i; signs != 0 && k < i + 32; k++) {
        breaks |= bytes[k] == '=' && softBreak(bytes, k, to) != KEEP;
      }
    }
    for (; i < to; i++) {
      if (bytes[i] < 0) {
        ascii = false;
        return true;
      }
      breaks |= bytes[i] == '=' && softBreak(bytes, i, to) != KEEP;
    }
    return breaks;
  }

  /** Eight bytes of ASCII without an equals sign. */
  private static boolean plain(long x) {
    return ((x & Octets.HIGH) | Octets.equal(x, '=')) == 0;
  }

  /**
   * Minus the length of a quoted-printable soft line break that stands between letters or digits;
   * else KEEP.
   */
  private static int softBreak(byte[] bytes, int at, int to) {
    int end = at + 1 < to && bytes[at + 1] == '\r' ? at + 2 : at + 1;
    boolean joins =
        at > 0
            && end + 1 < to
            && bytes[end] == '\n'
            && AnchorScanner.isWord(bytes[at - 1])
            && AnchorScanner.isWord(bytes[end + 1]);
    return joins ? at - end - 1 : KEEP;
  }

  /** The length of the UTF-8 sequence that begins at {@code at}, as far as it is one. */
  private static int width(byte[] bytes, int at, int to) {
    int b = bytes[at] & 0xff;
    int width = b < 0xc0 ? 1 : b < 0xe0 ? 2 : b < 0xf0 ? 3 : 4;
    return Math.min(width, to - at);
  }

  private static int substitute(byte[] bytes, int at, int width) {
    int b0 = bytes[at] & 0xff;
    if (width == 2) {
      return ofTwo(b0, bytes[at + 1] & 0xff);
    }
    return width == 3 ? ofThree(b0, bytes[at + 1] & 0xff, bytes[at + 2] & 0xff) : KEEP;
  }

  private static int ofTwo(int b0, int b1) {
    if (b0 == 0xc2 && b1 == 0xa0) {
      return ' ';
    }
    if ((b0 == 0xc2 && b1 == 0xad) || (b0 == 0xd8 && b1 == 0x9c)) {
      return DROP;
    }
    if (b0 == 0xd9 && b1 >= 0xa0 && b1 <= 0xa9) {
      return '0' + b1 - 0xa0;
    }
    return b0 == 0xdb && b1 >= 0xb0 && b1 <= 0xb9 ? '0' + b1 - 0xb0 : KEEP;
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

  private void note(int at, int by) {
    if (shifts > 0 && shiftAt[shifts - 1] == at) {
      shift[shifts - 1] = by;
      return;
    }
    if (shifts == shiftAt.length) {
      shiftAt = Arrays.copyOf(shiftAt, shifts * 2);
      shift = Arrays.copyOf(shift, shifts * 2);
    }
    shiftAt[shifts] = at;
    shift[shifts++] = by;
  }
}
