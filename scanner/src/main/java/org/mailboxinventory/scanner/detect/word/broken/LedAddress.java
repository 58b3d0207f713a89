package org.mailboxinventory.scanner.detect.word.broken;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.LabelWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Whether what comes before an address of mail, or around it, says where it begins, wherever a
 * line's end breaks it: {@code VPA kirana.} or {@code <jose} with the rest below.
 */
final class LedAddress {
  private static final WordSet LEADS = LabelWords.of("address-leads");

  /** What mail is called is in sentences, too: a sign is behind it. */
  private static final WordSet SIGNED = LabelWords.of("address-signed");

  /** The local part has at most 64 bytes, the rest 253 (RFC 5321). */
  private static final int LONGEST = 320;

  /** Blanks and a colon between such a word and the address. */
  private static final int LONGEST_GAP = 4;

  private static final int LONGEST_WORD = 40;

  private LedAddress() {}

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
