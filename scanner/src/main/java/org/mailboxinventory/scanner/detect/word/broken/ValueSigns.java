package org.mailboxinventory.scanner.detect.word.broken;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.FieldTag;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.LineLead;
import org.mailboxinventory.scanner.text.Signs;

/** What a value of groups is made of, and behind which signs it must go on. */
final class ValueSigns {
  /** With these begins what ends a line behind its text: {@code \\}, {@code =20}, a break's tag. */
  private static final Signs LINE_ENDS = Signs.of("\n\r\\=<|");

  private static final int LONGEST_GROUP = 3;

  /** Of four groups so many are behind a break behind the first. */
  private static final int QUARTERS_BEHIND = 3;

  private static final Signs PARTING = Signs.of(" -./+()");

  /** By byte, whether a value may have it: digits, capitals and what parts groups of them. */
  private static final boolean[] OF_VALUE = new boolean[256];

  static {
    for (int b = 0; b < 128; b++) {
      OF_VALUE[b] = isOfCode((byte) b) || PARTING.has((byte) b);
    }
  }

  private static final Signs BEFORE = Signs.of(" \t:(\n>=\"['*_");

  private static final Signs ENDS = Signs.of(" \n\r.,;)<\"]'*_?");

  private ValueSigns() {}

  /**
   * Whether what ends at a place may be the rest of a value by what follows; letters and digits may
   * be a field of EDIFACT, and digits before the next, which a capital begins.
   */
  static boolean ends(byte[] text, int from, int to, int length) {
    boolean part = text[to] == ':' || text[to] == '+';
    boolean mixed = AnchorScanner.isDigit(text[to - 1]) && !AnchorScanner.isDigit(text[from]);
    boolean field = to + 1 < length && Words.capital(text[to + 1]);
    return ENDS.has(text[to]) || (part && (mixed || field));
  }

  static boolean isOfCode(byte b) {
    return AnchorScanner.isDigit(b) || Words.capital(b);
  }

  static boolean isOfValue(byte b) {
    return OF_VALUE[b & 0xff];
  }

  /** A number goes on behind a hyphen or a slash, and behind the bracket of an area's code. */
  static boolean opens(byte last) {
    return last == '-' || last == '/' || last == ')';
  }

  /**
   * Whether a hyphen or a slash is at a place and a value goes on directly behind it, or a bracket
   * with the last letter or digit of one.
   */
  static boolean begins(byte[] text, int at, int length) {
    boolean last = text[at] == '(' && at + 2 < length && text[at + 2] == ')';
    return (text[at] == '-' || text[at] == '/' || last)
        && at + 1 < length
        && isOfCode(text[at + 1]);
  }

  /** Whether another group of digits follows the group that ends at a place, behind a sign. */
  static boolean goesOn(byte[] text, int at, int length) {
    return begins(text, at, length) && AnchorScanner.isDigit(text[at + 1]);
  }

  /** Whether a value may begin at a place by what is directly before it. */
  static boolean before(byte[] text, int at) {
    byte before = text[at - 1];
    boolean field =
        (before == '/' && at > 1 && (text[at - 2] == ':' || LineLead.before(text, at) > 0))
            || (before == '+' && !AnchorScanner.isDigit(text[at]));
    return before < 0 || field || BEFORE.has(before) || FieldTag.subfieldEndsAt(text, at);
  }

  /**
   * Whether a full stop ends here that parts groups of digits, since one is before the last, or two
   * are behind the line's end as in the address of a computer.
   */
  static boolean pointed(byte[] text, int to, int next, int length) {
    int at = to - 1;
    if (at < 1 || text[at] != '.') {
      return false;
    }
    int digits = at;
    while (digits > 0 && at - digits <= LONGEST_GROUP && AnchorScanner.isDigit(text[digits - 1])) {
      digits--;
    }
    boolean again =
        digits > 1 && text[digits - 1] == '.' && AnchorScanner.isDigit(text[digits - 2]);
    return digits < at && (again || quarters(text, next, length));
  }

  /** Whether three groups of one to three digits begin at a place, which full stops part. */
  private static boolean quarters(byte[] text, int from, int length) {
    int at = from;
    for (int group = 0; group < QUARTERS_BEHIND; group++) {
      int begin = at;
      while (at < length && at - begin < LONGEST_GROUP && AnchorScanner.isDigit(text[at])) {
        at++;
      }
      boolean last = group == QUARTERS_BEHIND - 1;
      if (at == begin || (!last && (at == length || text[at] != '.'))) {
        return false;
      }
      at += last ? 0 : 1;
    }
    return at == length || !AnchorScanner.isDigit(text[at]);
  }

  /**
   * How far what a value is made of goes on from the place asked about last: places are mostly
   * asked about from left to right. For one thread.
   */
  static final class Stretch {
    private int from;
    private int to = -1;

    /** Another window of text. */
    void begin() {
      to = -1;
    }

    /**
     * False where something else than a value is between a place and the end of its line, or what
     * programs write there; true leaves it open.
     */
    boolean mayReachEnd(byte[] text, int at, int length) {
      int stop = Math.min(length, at + LineEnd.LONGEST_HEAD);
      int end = at >= from && at < to ? to : at;
      while (end < stop && isOfValue(text[end])) {
        end++;
      }
      from = at;
      to = end;
      return end == stop || LINE_ENDS.has(text[end]);
    }
  }
}
