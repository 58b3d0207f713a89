package org.mailboxinventory.scanner.detect.word.broken;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.text.JoinedParts;

/**
 * A telephone behind its label whose groups go on in the next line, joined as it would stand in
 * one. Reused; for one thread.
 */
public final class BrokenNumber extends JoinedParts {
  private static final int LONGEST = 40;
  private static final int LONGEST_MARK = 32;
  private static final int FEWEST_BEFORE = 3;
  private static final int FEWEST_BEHIND = 2;

  /** The shortest telephone that groups part, and that no other number is taken for. */
  private static final int FEWEST = 8;

  /** A longer one begins with a sign or a zero; else it may be the number of a paper or a card. */
  private static final int MOST = 9;

  private int digits;

  public BrokenNumber() {
    super(2 * LONGEST + 1);
  }

  /** Joins what begins at a place, if it fills the rest of its line and a sentence follows it. */
  public boolean join(byte[] text, int from, int limit) {
    length = 0;
    digits = 0;
    int stop = take(text, from, limit);
    while (stop < limit && (text[stop] == ' ' || text[stop] == '\r')) {
      stop++;
    }
    if (digits < FEWEST_BEFORE || stop >= limit || text[stop] != '\n') {
      return false;
    }
    byte last = joined[length - 1];
    if (last != '-' && last != '/') {
      joined[length++] = ' ';
    }
    int next = stop + 1;
    while (next < limit && next - stop < LONGEST_MARK && (text[next] == ' ' || text[next] == '>')) {
      next++;
    }
    int before = digits;
    end = take(text, next, limit);
    return digits - before >= FEWEST_BEHIND
        && digits >= FEWEST
        && (digits <= MOST || "+(0".indexOf(text[from]) >= 0)
        && AnchorScanner.isDigit(joined[length - 1])
        && endsThere(text, limit);
  }

  /** Takes digits and what parts their groups; the end of them without blanks and full stops. */
  private int take(byte[] text, int from, int limit) {
    int to = from;
    while (to < limit && to - from < LONGEST && ofNumber(text[to])) {
      to++;
    }
    while (to > from && (text[to - 1] == ' ' || text[to - 1] == '.')) {
      to--;
    }
    for (int i = from; i < to; i++) {
      digits += AnchorScanner.isDigit(text[i]) ? 1 : 0;
      joined[length++] = text[i];
    }
    return to;
  }

  private static boolean ofNumber(byte b) {
    return AnchorScanner.isDigit(b) || " +()-./".indexOf(b) >= 0;
  }

  /** Whether the line or the clause ends there, or a word in small letters follows. */
  private boolean endsThere(byte[] text, int limit) {
    if (end >= limit || ",;)\n\r.".indexOf(text[end]) >= 0) {
      return true;
    }
    return text[end] == ' '
        && end + 1 < limit
        && (text[end + 1] < 0 || (text[end + 1] >= 'a' && text[end + 1] <= 'z'));
  }
}
