package org.mailboxinventory.scanner.detect.name.line;

import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.word.WordSet;

/**
 * With what the narration of a payment begins: how the money went, as {@code NEFT} or {@code TO
 * TRF}.
 */
public final class NarrationHead {
  private static final int LONGEST_HEAD = 26;

  private static final NameFile FILE = NameFile.of("narration.txt");

  /** With what a narration begins: how the money went. */
  private static final WordSet HEADS = FILE.words("heads");

  /** What may come before a head. */
  private static final WordSet WAYS = FILE.words("ways");

  private NarrationHead() {}

  /** Whether the capital at {@code at} may begin a narration: a head and a separator. */
  public static boolean mayBegin(byte[] text, int at, int length) {
    int end = capitalsEnd(text, at, length);
    if (end - at < 2 || end >= length || !separates(text[end])) {
      return false;
    }
    if (HEADS.holds(text, at, end)) {
      return true;
    }
    int next = end + 1;
    int nextEnd = capitalsEnd(text, next, length);
    return WAYS.holds(text, at, end) && nextEnd - next > 1 && HEADS.holds(text, next, nextEnd);
  }

  /** Whether a word behind a day is followed by a narration: {@code 16-JUN TRF}. */
  public static boolean behindMonth(byte[] text, int at, int stop, int length) {
    return at > 1
        && text[at - 2] >= '0'
        && text[at - 2] <= '9'
        && stop + 2 < length
        && separates(text[stop])
        && mayBegin(text, stop + 1, length);
  }

  /**
   * Whether {@code DR} before a place is a debit and no title, as in {@code ACH DR ASHA MOTORS}.
   */
  public static boolean debit(byte[] text, int from) {
    int title = from - 4;
    if (title < 1
        || text[from - 1] != ' '
        || text[from - 2] != 'R'
        || text[from - 3] != 'D'
        || text[title] != ' ') {
      return false;
    }
    int begin = title;
    while (begin > 0 && NameLetters.capital(text[begin - 1])) {
      begin--;
    }
    return HEADS.holds(text, begin, title);
  }

  private static int capitalsEnd(byte[] text, int from, int length) {
    int end = from;
    while (end < length
        && (NameLetters.capital(text[end]) || text[end] < 0)
        && end - from < LONGEST_HEAD) {
      end++;
    }
    return end;
  }

  static boolean separates(byte b) {
    return b == '/' || b == '-' || b == '*' || b == ':' || b == '|' || b == '\\' || b == ' ';
  }
}
