package org.mailboxinventory.scanner.text.written;

import org.jspecify.annotations.Nullable;

/** Where the lines of a file are that was written by BinHex 4.0 (RFC 1741). */
record BinHex(int from, int to, boolean whole) {
  private static final Sign SIGN = new Sign("(This file must be converted with BinHex");
  private static final String LETTERS =
      "!\"#$%&'()*+,-012345689@ABCDEFGHIJKLMNPQRSTUVXYZ[`abcdefhijklmpqr";
  private static final int LONGEST = 64;

  /** Each line is full but for the last one, which a colon ends; blanks may have gone. */
  private static final int SHORTEST = 60;

  /** Whether a text has the sentence here that is put before such files. */
  static boolean isAnnounced(byte[] text, int at) {
    return SIGN.isAt(text, at);
  }

  /** The next one of a text, behind its announcement; null for none. */
  static @Nullable BinHex next(byte[] text, int from) {
    int announced = SIGN.nextLine(text, from, text.length);
    if (announced < 0) {
      return null;
    }
    int at = announced;
    while (at < text.length) {
      int end = Lines.end(text, at);
      if (text[at] == ':' && end > at + 2 && isLine(text, at + 1, end)) {
        return lines(text, at);
      }
      at = Math.max(at + 1, Lines.next(text, end));
    }
    return null;
  }

  private static BinHex lines(byte[] text, int from) {
    int at = from + 1;
    int end = Lines.end(text, at);
    while (isLine(text, at, end)) {
      at = Lines.next(text, end);
      if (text[end - 1] == ':') {
        return new BinHex(from, at, true);
      }
      end = Lines.end(text, at);
    }
    return new BinHex(from, at, false);
  }

  private static boolean isLine(byte[] text, int from, int to) {
    boolean last = to > from && text[to - 1] == ':';
    int end = last ? to - 1 : to;
    if (end - from > LONGEST || (!last && end - from < SHORTEST)) {
      return false;
    }
    for (int at = from; at < end; at++) {
      if (LETTERS.indexOf(text[at]) < 0) {
        return false;
      }
    }
    return true;
  }
}
