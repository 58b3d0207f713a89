package org.mailboxinventory.scanner.detect.address.lead;

import java.nio.charset.StandardCharsets;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;

/**
 * Whether lines say who holds rights to something since which year, and are no address: {@code
 * Copyright (C) 2004 Asha Rao}, and a year at the beginning of one line and of the next.
 */
public final class Rights {
  private static final int YEAR = 4;

  /** Before a year on its line. */
  private static final int REACH = 24;

  private static final byte[] WORD = "opyright".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] SIGN = "\u00a9".getBytes(StandardCharsets.UTF_8);
  private static final byte[] LETTER = "(c)".getBytes(StandardCharsets.US_ASCII);

  private Rights() {}

  /** Whether {@code text[from, to)} does, or begins with a year behind such a word. */
  public static boolean in(byte[] text, int from, int to, int length) {
    if (said(text, from, to)) {
      return true;
    }
    if (!year(text, from, length)) {
      return false;
    }
    if (said(text, lineFrom(text, from), from + YEAR + 1)) {
      return true;
    }
    for (int at = from; at < to; at++) {
      if (text[at] == '\n' && year(text, begin(text, at + 1, to), length)) {
        return true;
      }
    }
    return false;
  }

  private static int lineFrom(byte[] text, int from) {
    int at = from;
    while (at > 0 && from - at < REACH && text[at - 1] != '\n') {
      at--;
    }
    return at;
  }

  private static boolean said(byte[] text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (holds(text, at, to, WORD) || holds(text, at, to, SIGN) || letter(text, at, to)) {
        return true;
      }
    }
    return false;
  }

  private static boolean letter(byte[] text, int at, int to) {
    return text[at] == '('
        && at + LETTER.length < to
        && (text[at + 1] | 0x20) == 'c'
        && text[at + 2] == ')'
        && text[at + 3] == ' '
        && year(text, at + 4, to);
  }

  private static boolean holds(byte[] text, int at, int to, byte[] word) {
    if (text[at] != word[0] || at + word.length > to) {
      return false;
    }
    for (int i = 1; i < word.length; i++) {
      if (text[at + i] != word[i]) {
        return false;
      }
    }
    return true;
  }

  private static int begin(byte[] text, int from, int to) {
    int at = from;
    while (at < to && (text[at] == ' ' || text[at] == '\t' || text[at] == '>')) {
      at++;
    }
    return at;
  }

  /** Whether a year from 1900 to 2099 is at a place, and no longer number. */
  private static boolean year(byte[] text, int at, int length) {
    if (at + YEAR >= length || AnchorScanner.isDigit(text[at + YEAR])) {
      return false;
    }
    return AnchorScanner.year(text, at)
        && AnchorScanner.isDigit(text[at + 2])
        && AnchorScanner.isDigit(text[at + 3]);
  }
}
