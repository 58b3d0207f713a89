package org.mailboxinventory.scanner.detect.word.broken.mail;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;

/**
 * A sign of an address of mail that is written as a word, so that no program reads it: {@code
 * asha.rao[at]example[dot]org}, {@code asha.rao (at) example dot org}.
 */
final class SpelledSign {
  /** Both brackets, two blanks and the word are no longer. */
  private static final int LONGEST = 6;

  private static final String DOT = "dot";

  private SpelledSign() {}

  /** Where the brackets end that open at a place around the word for an {@code @}; -1 for none. */
  static int end(byte[] text, int open, int length) {
    if (open >= length || "[({".indexOf(text[open]) < 0) {
      return -1;
    }
    int close = open + 1;
    while (close < length && close - open < LONGEST && "])}".indexOf(text[close]) < 0) {
      close++;
    }
    return close < length && AnchorScanner.spelledAt(text, close, open) == open ? close + 1 : -1;
  }

  /** Whether the word in the brackets may be the code of a country: {@code Wien (AT)}. */
  static boolean inCapitals(byte[] text, int open) {
    return text[open + 1] == 'A' || text[open + 2] == 'A';
  }

  /** Where the next part of a domain begins behind the word for a full stop; -1 for none. */
  static int dot(byte[] text, int at, int length) {
    int word = blank(text, at, length);
    boolean bracket = word < length && "[({".indexOf(text[word]) >= 0;
    word = bracket ? blank(text, word + 1, length) : word;
    int end = word + DOT.length();
    if (end >= length || !(bracket || word > at) || !dot(text, word)) {
      return -1;
    }
    int next = blank(text, end, length);
    if (bracket) {
      next = next < length && "])}".indexOf(text[next]) >= 0 ? blank(text, next + 1, length) : -1;
    } else if (next == end) {
      return -1;
    }
    return next >= 0 && next < length && AnchorScanner.isWord(text[next]) ? next : -1;
  }

  private static boolean dot(byte[] text, int word) {
    for (int i = 0; i < DOT.length(); i++) {
      if ((text[word + i] | 0x20) != DOT.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int blank(byte[] text, int at, int length) {
    return at < length && text[at] == ' ' ? at + 1 : at;
  }
}
