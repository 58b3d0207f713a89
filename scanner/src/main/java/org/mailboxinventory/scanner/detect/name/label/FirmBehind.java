package org.mailboxinventory.scanner.detect.name.label;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.word.WordSet;

/**
 * The form of a company behind a comma or behind what is in brackets, as in {@code Asha Rao, LLC},
 * {@code QUORVAND (PTY) LTD} and {@code Quorvand (India) Private Limited}, a founder's family, as
 * in {@code Quorvand e Hijos}, and an owner's name behind that of the firm.
 */
final class FirmBehind {
  private static final WordSet LEGAL = NameFile.of("things.txt").words("legal");
  private static final WordSet KANA = NameFile.of("things.txt").words("legal-kana");
  private static final WordSet FAMILY = NameFile.of("things.txt").words("firm");
  private static final WordSet LEADS = NameFile.of("things.txt").words("legal-leads");
  private static final int LONGEST_BRACKET = 24;
  private static final int SHORTEST = 3;
  private static final int LONGEST_JOINT = 3;

  /** So many bytes has the small word before an owner, with its blanks. */
  private static final int OF = 4;

  private static final int LONGEST_FIRM = 40;

  private static final int NAME = NameWords.FIRST | NameWords.LAST;

  private FirmBehind() {}

  /** Whether one follows what ends at {@code to}. */
  static boolean follows(byte[] text, int to, int length) {
    if (to + 3 >= length) {
      return false;
    }
    if (text[to] == ',') {
      return form(text, text[to + 1] == ' ' ? to + 2 : to + 1, length);
    }
    int open = text[to] == ' ' ? to + 1 : to;
    if (open > to && family(text, open, length)) {
      return true;
    }
    return text[open] == '(' && (kana(text, open + 1, length) || behindBracket(text, open, length));
  }

  /**
   * Whether the name of the owner is behind {@code text[from, to)} or ends it, and the words before
   * are no given name, as firms in Italy have it: {@code Officina Quorvand| di Luca Rossi}.
   */
  static boolean ofOwner(byte[] text, int from, int to, int length) {
    if ((only(text, from, NameLetters.end(text, from, to)) & NameWords.FIRST) != 0) {
      return false;
    }
    int limit = Math.min(length, to + LONGEST_FIRM);
    int at = from;
    while (at + OF < limit && (text[at] == ' ' || NameLetters.letter(text[at]))) {
      boolean of =
          at > from
              && text[at] == ' '
              && text[at + 1] == 'd'
              && text[at + 2] == 'i'
              && text[at + 3] == ' ';
      if (of) {
        int given = only(text, at + OF, NameLetters.end(text, at + OF, limit));
        int before = only(text, NameLetters.begin(text, at), at);
        return (given & NAME) != 0 && (before & NAME) == 0;
      }
      at++;
    }
    return false;
  }

  private static int only(byte[] text, int from, int to) {
    return NameWords.bundled().flags(text, from, to);
  }

  /**
   * Whether two words or more are names and nothing else, and the next one, of a firm whose form
   * follows somewhere, is in no list: {@code Mr. Nimal Perera| Quorvands PLC}.
   */
  static boolean ofAnother(byte[] text, int from, int to, int length) {
    int words = 0;
    for (int at = from; at < to; words++) {
      int end = NameLetters.end(text, at, to);
      if (end < at + 2 || !name(text, at, end) || (end < to && text[end] != ' ')) {
        return false;
      }
      at = end + 1;
    }
    int next = to + 1;
    boolean follows = words > 1 && next < length && text[to] == ' ';
    int end = follows ? NameLetters.end(text, next, length) : next;
    return end > next + 1
        && NameLetters.capital(text[next])
        && flags(text, next, end) == 0
        && !LEGAL.holds(text, next, end);
  }

  /** Whether a small word joins those to the name who are of the firm with its founder. */
  private static boolean family(byte[] text, int from, int length) {
    int end = NameLetters.end(text, from, length);
    return end > from
        && end - from <= LONGEST_JOINT
        && NameLetters.small(text[from])
        && end + 1 < length
        && text[end] == ' '
        && FAMILY.holds(text, end + 1, NameLetters.end(text, end + 1, length));
  }

  private static int flags(byte[] text, int from, int to) {
    int flags = NameWords.bundled().flags(text, from, to);
    return flags != 0 ? flags : NameWords.bundled().otherwise(text, from, to);
  }

  private static boolean name(byte[] text, int from, int to) {
    int flags = flags(text, from, to);
    return (flags & NAME) != 0 && (flags & (NameWords.WORD | NameWords.AGAINST)) == 0;
  }

  /** The form of a firm in short as banks in Japan write it: {@code (カ}. */
  private static boolean kana(byte[] text, int from, int length) {
    return text[from] < 0 && KANA.holds(text, from, NameLetters.end(text, from, length));
  }

  private static boolean behindBracket(byte[] text, int open, int length) {
    int close = open + 1;
    int limit = Math.min(length, open + LONGEST_BRACKET);
    while (close < limit && (NameLetters.letter(text[close]) || " .&".indexOf(text[close]) >= 0)) {
      close++;
    }
    int end = text[close - 1] == '.' ? close - 1 : close;
    boolean closed = close < limit && text[close] == ')';
    boolean blank = closed && close + 1 < length && text[close + 1] == ' ';
    return closed
        && (LEGAL.holds(text, open + 1, end) || form(text, blank ? close + 2 : close + 1, length));
  }

  private static boolean form(byte[] text, int from, int length) {
    int end = NameLetters.end(text, from, length);
    int next = end;
    while (next < length && (text[next] == '.' || text[next] == ',')) {
      next++;
    }
    if (next < length && text[next] == ' ' && LEADS.holds(text, from, end)) {
      return form(text, next + 1, length);
    }
    return end - from >= SHORTEST && text[from] < 'a' && LEGAL.holds(text, from, end);
  }
}
