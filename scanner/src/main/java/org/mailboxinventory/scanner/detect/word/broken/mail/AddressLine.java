package org.mailboxinventory.scanner.detect.word.broken.mail;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.LabelWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * How a line begins that an address of mail goes on in, and whether what comes before an address,
 * or is around it, says that it goes on wherever a line's end breaks it: {@code VPA kirana.}, or
 * {@code <jose} with the rest below.
 */
final class AddressLine {
  /** Who writes a line of a conversation is named by so many letters. */
  private static final int LONGEST_SPEAKER = 16;

  private static final int LONGEST_MARK = 32;

  /** As much as {@code mailto} ends with. */
  private static final int KEY = 4;

  private static final WordSet LEADS = LabelWords.of("address-leads");

  /** What mail is called is in sentences, too: a sign is behind it. */
  private static final WordSet SIGNED = LabelWords.of("address-signed");

  /** The local part has at most 64 bytes, the rest 253 (RFC 5321). */
  private static final int LONGEST = 320;

  /** Blanks and a colon between such a word and the address. */
  private static final int LONGEST_GAP = 4;

  private static final int LONGEST_WORD = 40;

  private AddressLine() {}

  /**
   * Where the line begins whose marks of quotation end by a place, or who writes it: {@code AB> };
   * -1 where something else is before.
   */
  static int begin(byte[] text, int place) {
    int at = place;
    if (at < text.length && text[at] == '>') {
      while (at > 0 && place - at < LONGEST_SPEAKER && AnchorScanner.isWord(text[at - 1])) {
        at--;
      }
    }
    return at > 0 && text[at - 1] == '\n' ? at : -1;
  }

  /**
   * Whether a line's end and one blank, as calendars, cards and directories break their lines, are
   * before {@code at}, and what begins at {@code from} is an address: {@code mailto:}, {@code
   * EMAIL:}, {@code mail: } come before it.
   */
  static boolean folded(byte[] text, int from, int at) {
    if (at < 2 || text[at - 1] != ' ' || text[at - 2] != '\n') {
      return false;
    }
    int colon = from > 0 && text[from - 1] == ' ' ? from - 1 : from;
    if (colon <= KEY || text[colon - 1] != ':') {
      return false;
    }
    return key(text, colon - 1 - KEY, "mail") || key(text, colon - 1 - KEY, "ilto");
  }

  private static boolean key(byte[] text, int from, String word) {
    for (int i = 0; i < KEY; i++) {
      if ((text[from + i] | 0x20) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Where the text of the line before ends, when nothing but marks is before a place; else -1. */
  static int endBefore(byte[] text, int at) {
    int line = at;
    while (line > 0 && at - line < LONGEST_MARK && mark(text[line - 1])) {
      line--;
    }
    line = begin(text, line);
    if (line <= 0) {
      return -1;
    }
    int stop = line - 1;
    boolean framed = false;
    while (stop > 0
        && (text[stop - 1] == ' ' || text[stop - 1] == '\r' || bar(text, stop, framed))) {
      stop--;
      framed |= text[stop] == '|';
    }
    return stop;
  }

  /** The bar at the end of a line within a frame. */
  private static boolean bar(byte[] text, int at, boolean framed) {
    return !framed && text[at - 1] == '|' && at > 1 && text[at - 2] == ' ';
  }

  /** A blank, a mark of quotation, or a bar. */
  static boolean mark(byte b) {
    return b == ' ' || b == '>' || b == '|' || b == '\t';
  }

  /** Whether a word for an address of mail is before a place. */
  static boolean behindWord(byte[] text, int begin) {
    int to = begin;
    boolean sign = false;
    while (to > 0 && begin - to < LONGEST_GAP && " :=".indexOf(text[to - 1]) >= 0) {
      to--;
      sign |= text[to] != ' ';
    }
    int from = to;
    while (from > 0 && to - from < LONGEST_WORD && Words.letterOrDigit(text[from - 1])) {
      from--;
    }
    return from < to
        && to < begin
        && (LEADS.holds(text, from, to) || (sign && SIGNED.holds(text, from, to)));
  }

  /** Whether brackets are around an address that begins at a place and goes on at another. */
  static boolean enclosed(byte[] text, int begin, int next, int length) {
    if (begin == 0 || text[begin - 1] != '<') {
      return false;
    }
    int at = next;
    int stop = Math.min(length, next + LONGEST);
    while (at < stop && (AnchorScanner.isWord(text[at]) || ".-_+%@".indexOf(text[at]) >= 0)) {
      at++;
    }
    return at > next && at < stop && text[at] == '>';
  }

  /** Whether what is behind the break ends with a bracket, or is the last letters of a domain. */
  static boolean ends(byte[] text, int next, int end, int length) {
    if (end < length && text[end] == '>') {
      return true;
    }
    boolean line = end == length || text[end] == '\n' || text[end] == '\r';
    return line && end - next <= 3;
  }
}
