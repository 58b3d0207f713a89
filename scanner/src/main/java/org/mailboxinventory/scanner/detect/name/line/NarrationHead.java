package org.mailboxinventory.scanner.detect.name.line;

import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * With what the narration of a payment begins: how the money went, as {@code NEFT} or {@code TO
 * TRF}.
 */
public final class NarrationHead {
  private static final int LONGEST_HEAD = 26;

  /** So many letters of a bank are before the number of a transfer at least. */
  private static final int BANK_LETTERS = 4;

  private static final int SHORTEST_NUMBER = 8;

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
      return reference(text, at, end, length);
    }
    if (!HEADS.mayBegin(text[at]) && !WAYS.mayBegin(text[at])) {
      return false;
    }
    long word = Words.hash(text, at, end);
    return HEADS.holds(word) || (WAYS.holds(word) && headBegins(text, end + 1, length));
  }

  private static boolean headBegins(byte[] text, int at, int length) {
    int end = capitalsEnd(text, at, length);
    return end - at > 1 && HEADS.holds(text, at, end);
  }

  /** Whether the number of a transfer begins here, as in {@code CNRBN13387822539/ASHA RAO}. */
  private static boolean reference(byte[] text, int from, int lettersEnd, int length) {
    int at = lettersEnd;
    while (at < length && text[at] >= '0' && text[at] <= '9' && at - from < LONGEST_HEAD) {
      at++;
    }
    return lettersEnd - from >= BANK_LETTERS
        && at - lettersEnd >= SHORTEST_NUMBER
        && at + 1 < length
        && (text[at] == '/' || text[at] == '-')
        && NameLetters.capital(text[at + 1]);
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

  /** Whether a field goes on in the next line, in capitals up to its separator. */
  static boolean wraps(byte[] text, int at, int limit) {
    int end = at + 1;
    while (text[at] == '\n' && end < limit && NameLetters.capital(text[end])) {
      end++;
    }
    return end > at + 2
        && end < limit
        && NameLetters.capital(text[at - 1])
        && (text[end] == '-' || text[end] == '/');
  }

  static boolean separates(byte b) {
    return b == '/' || b == '-' || b == '*' || b == ':' || b == '|' || b == '\\' || b == ' ';
  }
}
