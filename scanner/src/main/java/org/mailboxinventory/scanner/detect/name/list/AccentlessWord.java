package org.mailboxinventory.scanner.detect.name.list;

import java.text.Normalizer;

/**
 * Words with accents as lists without them have them: {@code Rosângela} as {@code Rosangela}. Of
 * the letters of Latin script that the languages of Europe and Vietnamese have.
 */
final class AccentlessWord {
  private static final int LATIN = 0xc0;
  private static final int APOSTROPHE = 0x2019;
  private static final int LATIN_END = 0x180;
  private static final int VIETNAMESE = 0x1ea0;
  private static final int VIETNAMESE_END = 0x1efa;

  /** Letters with a stroke, which are no letter and an accent. */
  private static final String WITHOUT_ACCENT = "ØøĐđŁłĦħß";

  private static final String THEIR_BASES = "OoDdLlHhs";
  private static final byte[] BASES = bases(LATIN, LATIN_END);
  private static final byte[] VIETNAMESE_BASES = bases(VIETNAMESE, VIETNAMESE_END);
  private static final int LONGEST = 40;

  private AccentlessWord() {}

  /** What is known of {@code text[from, to)} without its accents; 0 where it has none. */
  static int flags(NameWords words, byte[] text, int from, int to) {
    if (to - from > LONGEST || !mayHaveAccents(text, from, to)) {
      return 0;
    }
    byte[] plain = new byte[LONGEST];
    int length = 0;
    boolean signs = false;
    boolean twoVowels = false;
    int at = from;
    while (at < to) {
      int width = text[at] >= 0 ? 1 : (text[at] & 0xff) < 0xe0 ? 2 : 3;
      int base = width == 1 ? text[at] : at + width <= to ? base(text, at, width) : 0;
      if (base == 0) {
        return 0;
      }
      plain[length++] = (byte) base;
      if (base == 's' && width == 2 && length < LONGEST) {
        plain[length++] = 's';
      }
      boolean umlaut = umlaut(text, at, to);
      signs |= width > 1;
      twoVowels |= umlaut;
      at += umlaut ? 2 : width;
    }
    int flags = signs || twoVowels ? words.flags(plain, 0, length) : 0;
    return signs ? flags : flags & (NameWords.FIRST | NameWords.LAST);
  }

  /** False where all letters are of ASCII and none is an {@code e} behind another vowel. */
  private static boolean mayHaveAccents(byte[] text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (text[at] < 0 || umlaut(text, at, to)) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code ae}, {@code oe} or {@code ue} is at a place, for a letter with two dots. */
  private static boolean umlaut(byte[] text, int at, int to) {
    int letter = text[at] | 0x20;
    return at + 2 < to
        && (text[at + 1] | 0x20) == 'e'
        && (letter == 'a' || letter == 'o' || letter == 'u');
  }

  /** The letter of ASCII in the letter at {@code at}; 0 where there is none. */
  private static int base(byte[] text, int at, int width) {
    int trail = text[at + width - 1] & 0x3f;
    int c =
        width == 2
            ? (text[at] & 0x1f) << 6 | trail
            : (text[at] & 0x0f) << 12 | (text[at + 1] & 0x3f) << 6 | trail;
    if (c == APOSTROPHE) {
      return '\'';
    }
    if (c >= LATIN && c < LATIN_END) {
      return BASES[c - LATIN];
    }
    return c >= VIETNAMESE && c < VIETNAMESE_END ? VIETNAMESE_BASES[c - VIETNAMESE] : 0;
  }

  private static byte[] bases(int from, int to) {
    byte[] bases = new byte[to - from];
    for (int c = from; c < to; c++) {
      String letter = Character.toString((char) c);
      char base = Normalizer.normalize(letter, Normalizer.Form.NFD).charAt(0);
      int other = WITHOUT_ACCENT.indexOf(c);
      bases[c - from] =
          base < 0x80 ? (byte) base : other < 0 ? 0 : (byte) THEIR_BASES.charAt(other);
    }
    return bases;
  }
}
