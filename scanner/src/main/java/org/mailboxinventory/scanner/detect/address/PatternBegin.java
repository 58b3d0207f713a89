package org.mailboxinventory.scanner.detect.address;

import org.mailboxinventory.scanner.detect.address.lead.HouseNumberBefore;
import org.mailboxinventory.scanner.detect.address.town.KoreanCode;

/**
 * Where an address begins that a pattern takes as a whole: in members of an object of JSON, as in
 * {@code "street":"5 Elm Rd","zip":"97301"}, or in Korean, with the code before it, and in Thai and
 * Arabic, with the number of its house.
 */
public final class PatternBegin {
  /** With which the letters of East Asia begin. */
  private static final int EAST_ASIA = 0xe3;

  private PatternBegin() {}

  /**
   * Behind the name of the first member and its quotes, or at a code before; {@code from} where
   * there is neither.
   */
  public static int of(byte[] text, int from, int to) {
    if (text[from] < 0) {
      int code = KoreanCode.begin(text, from, to);
      boolean number = code == from && (text[from] & 0xff) < EAST_ASIA;
      return number ? HouseNumberBefore.begin(text, from) : code;
    }
    int at = from;
    while (at < to && text[at] != '"' && text[at] != ',') {
      at++;
    }
    int next = past(text, at + 1, to);
    int value = next < to && text[next] == ':' ? past(text, next + 1, to) : to;
    return at < to && text[at] == '"' && value < to && text[value] == '"' ? value + 1 : from;
  }

  private static int past(byte[] text, int from, int to) {
    int at = from;
    while (at < to && text[at] == ' ') {
      at++;
    }
    return at;
  }
}
