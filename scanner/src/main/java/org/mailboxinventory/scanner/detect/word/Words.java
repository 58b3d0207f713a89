package org.mailboxinventory.scanner.detect.word;

import java.nio.charset.StandardCharsets;
import org.mailboxinventory.scanner.detect.word.normal.CaselessWord;
import org.mailboxinventory.scanner.text.GreekLetters;
import org.mailboxinventory.scanner.text.Octets;

/**
 * What a word is: a run of letters (any byte from 0x80 on is one) or a run of digits; capitals
 * begin a new word inside {@code camelCase}. And a hash that words share whose letters differ in
 * case.
 */
public final class Words {
  /** The hash of no letters. */
  static final long EMPTY = 0xcbf29ce484222325L;

  private static final long PRIME = 0x100000001b3L;

  private Words() {}

  public static boolean letterOrDigit(byte b) {
    return b < 0 || AnchorScanner.isWord(b);
  }

  /** Whether a byte is a capital from A to Z. */
  public static boolean capital(byte b) {
    return b >= 'A' && b <= 'Z';
  }

  /** Whether a byte is a letter, or a part of one. */
  public static boolean letter(byte b) {
    return letterOrDigit(b) && !AnchorScanner.isDigit(b);
  }

  /**
   * The next word from {@code at} on, as {@code from << 32 | to}; -1 when there is none before
   * {@code limit}.
   */
  public static long firstWord(byte[] text, int at, int limit) {
    int from = at;
    while (from < limit && !letterOrDigit(text[from])) {
      from++;
    }
    if (from >= limit) {
      return -1;
    }
    int to =
        AnchorScanner.isDigit(text[from])
            ? digitsEnd(text, from, limit)
            : lettersEnd(text, from, limit);
    return (long) from << 32 | to;
  }

  /** Where digits that begin at a place end; the place itself where none do. */
  public static int digitsEnd(byte[] text, int from, int limit) {
    int to = from;
    while (to < limit && AnchorScanner.isDigit(text[to])) {
      to++;
    }
    return to;
  }

  /** Where a word of letters ends, eight bytes at a time. */
  private static int lettersEnd(byte[] text, int from, int limit) {
    long before = 0;
    int at = from;
    for (; at + 8 <= limit; at += 8) {
      long x = Octets.get(text, at);
      long ascii = Octets.letters(x);
      long smalls = Octets.smalls(ascii, x);
      long camel = ascii & ~smalls & ((smalls << 8) | (before >>> 56));
      long stop = (~(ascii | x) & Octets.HIGH) | camel;
      if (stop != 0) {
        return at + Octets.first(stop);
      }
      before = smalls;
    }
    int to = Math.max(at, from + 1);
    while (to < limit
        && letterOrDigit(text[to])
        && !AnchorScanner.isDigit(text[to])
        && !camel(text, to)) {
      to++;
    }
    return to;
  }

  /**
   * A hash of the word, letters in lower case. Words of different letters may share one, which
   * costs a wrong hint, not a wrong value.
   */
  public static long hash(byte[] text, int from, int to) {
    int length = to - from;
    if (length <= 8 && from + 8 <= text.length) {
      long word = Octets.get(text, from) & (-1L >>> (64 - 8 * length));
      return (word & Octets.HIGH) == 0 ? shortHash(word) : hashBeyond(text, from, to);
    } else if (length > 8 && length <= 16) {
      long word = Octets.get(text, from);
      long last = Octets.get(text, to - 8);
      if (((word | last) & Octets.HIGH) == 0) {
        return shortHash(word) * 31 + shortHash(last);
      }
    }
    return length <= 8 ? hashOfFew(text, from, to) : hashBeyond(text, from, to);
  }

  /** The same of a word, or of several with what is between them. */
  public static long hash(String word) {
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    return hash(bytes, 0, bytes.length);
  }

  /** Of a word that letters beyond ASCII are in, or of more than sixteen letters. */
  private static long hashBeyond(byte[] text, int from, int to) {
    long hash = CaselessWord.mayBegin(text[from]) ? CaselessWord.hash(text, from, to) : 0;
    return hash != 0 ? hash : hash(EMPTY, text, from, to);
  }

  /** Near the end of the array. */
  private static long hashOfFew(byte[] text, int from, int to) {
    long word = 0;
    for (int i = from; i < to; i++) {
      word |= (text[i] & 0xffL) << (8 * (i - from));
    }
    return (word & Octets.HIGH) == 0 ? shortHash(word) : hashBeyond(text, from, to);
  }

  /** Of a word of at most eight letters or digits of ASCII. */
  private static long shortHash(long word) {
    long mixed = (word | Octets.CASE) * 0x9e3779b97f4a7c15L;
    return mixed ^ (mixed >>> 32);
  }

  /** Goes on with a hash begun before, byte by byte. */
  public static long hash(long begun, byte[] text, int from, int to) {
    long hash = begun;
    for (int i = from; i < to; i++) {
      int b = text[i];
      if (b < 0) {
        b = lower(text, from, i, to);
      } else if (b >= 'A' && b <= 'Z') {
        b += 32;
      }
      hash = (hash ^ (b & 0xff)) * PRIME;
    }
    return hash;
  }

  /**
   * A byte of a letter of two or three bytes in lower case: Latin, Vietnamese, Greek, Cyrillic and
   * Armenian. Greek letters lose their accents, which nobody writes on capitals, and the sigma at a
   * word's end is the other one; the Russian {@code ё} is an {@code е}, as it is mostly written.
   */
  private static int lower(byte[] text, int from, int at, int to) {
    int b = text[at] & 0xff;
    int next = at + 1 < to ? text[at + 1] & 0xff : 0;
    int lead = at > from ? text[at - 1] & 0xff : 0;
    if (b == 0xd0) {
      return (next < 0x90 && next != 0x81) || (next >= 0xa0 && next < 0xb0) ? 0xd1 : b;
    }
    if (b == 0xd1) {
      return next == 0x91 ? 0xd0 : b;
    }
    if (b == 0xce || b == 0xcf) {
      return GreekLetters.lead(b, next);
    }
    if (b == 0xd4 || b == 0xd5) {
      return armenianLead(b, next);
    }
    boolean vietnamese =
        at > from + 1 && (text[at - 2] & 0xff) == 0xe1 && lead >= 0xb8 && lead <= 0xbb;
    if (vietnamese) {
      return b | 1;
    }
    return switch (lead) {
      case 0xc3 -> b < 0x9f ? b + 0x20 : b;
      case 0xc4 -> b < 0xb8 ? b | 1 : b + (b & 1);
      case 0xc5 -> (b > 0x89 && b < 0xb8) ? b | 1 : b < 0x89 || b > 0xb8 ? b + (b & 1) : b;
      case 0xc6 -> b == 0xa0 || b == 0xaf ? b + 1 : b;
      case 0xc8 -> b | 1;
      case 0xce, 0xcf -> GreekLetters.second(lead, b);
      case 0xd0 -> cyrillic(b);
      case 0xd1 -> b == 0x91 ? 0xb5 : b;
      case 0xd2 -> b > 0x89 ? b | 1 : b;
      case 0xd3 -> b > 0x8f ? b | 1 : b;
      case 0xd4 -> b > 0xb0 ? b - 0x10 : b;
      case 0xd5 -> b < 0x90 ? b + 0x30 : b < 0x97 ? b - 0x10 : b;
      default -> b;
    };
  }

  private static int armenianLead(int b, int next) {
    boolean capital = b == 0xd4 ? next > 0xb0 : next >= 0x90 && next < 0x97;
    return capital ? b + 1 : b;
  }

  private static int cyrillic(int b) {
    if (b == 0x81) {
      return 0xb5;
    }
    return b < 0x90 ? b + 0x10 : b < 0xa0 ? b + 0x20 : b < 0xb0 ? b - 0x20 : b;
  }

  /**
   * Whether a letter begins at {@code at} of a script that puts no blanks between words: Thai, Lao,
   * Burmese, Khmer, Chinese, Japanese; or Korean, which puts endings to words.
   */
  static boolean unspaced(byte[] text, int at, int to) {
    int b = text[at] & 0xff;
    int next = at + 1 < to ? text[at + 1] & 0xff : 0;
    return switch (b) {
      case 0xe0 -> next >= 0xb8 && next <= 0xbb;
      case 0xe1 -> (next >= 0x80 && next <= 0x82) || next == 0x9e || next == 0x9f;
      default -> b >= 0xe3 && b <= 0xed;
    };
  }

  /** Whether a character of a script that puts no blanks between words begins at a place. */
  public static boolean unspacedAt(byte[] text, int at, int to) {
    return at >= 0 && at < to && text[at] < 0 && unspaced(text, at, to);
  }

  private static boolean camel(byte[] text, int at) {
    return text[at] >= 'A' && text[at] <= 'Z' && text[at - 1] >= 'a' && text[at - 1] <= 'z';
  }
}
