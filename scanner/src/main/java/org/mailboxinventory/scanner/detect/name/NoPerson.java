package org.mailboxinventory.scanner.detect.name;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.word.WordSet;

/**
 * What makes something else than a person of words that are written as a name: a ship, street or
 * storm that is said before them, a company that goes on behind them, a list whose head says that
 * it is of things. Asked of names alone. For one thread.
 */
final class NoPerson {
  private static final NameFile FILE = NameFile.of("things.txt");

  /** Before a name, on its line: {@code MV "Asha Rao"}, {@code calle Juan Bravo}. */
  private static final WordSet BEFORE = FILE.words("before");

  /** Forms of companies: {@code Asha Rao LLP}. */
  private static final WordSet LEGAL = FILE.words("legal");

  /** The same behind an ampersand. */
  private static final WordSet FIRM = FILE.words("firm");

  /** Behind a name: {@code Asha Rao Wing}. */
  private static final WordSet BEHIND = FILE.words("behind");

  /** In the head of a list. */
  private static final WordSet HEADS = FILE.words("heads");

  /** In the head of a list of people and what they have. */
  private static final WordSet PEOPLE = FILE.words("people");

  private static final int MOST_WORDS = 4;
  private static final int MOST_LINES = 14;
  private static final int LONGEST_LINE = 160;
  private static final int LONGEST_HEAD = 80;

  private byte[] text = new byte[0];
  private int length;

  void begin(byte[] newText, int newLength) {
    text = newText;
    length = newLength;
  }

  /** Whether {@code text[from, to)} is none. */
  boolean is(int from, int to) {
    return said(from) || company(to) || listed(from);
  }

  private boolean said(int from) {
    int end = from;
    while (end > 0 && (text[end - 1] == ' ' || text[end - 1] == '"')) {
      end--;
    }
    int begin = NameLetters.begin(text, end);
    return begin < end && end < from && BEFORE.holds(text, begin, end);
  }

  /** {@code & Gil LLP}, {@code P.C.}, {@code -gatan}, {@code Wing}. */
  private boolean company(int to) {
    if (to + 1 >= length) {
      return false;
    }
    byte sign = text[to];
    if (sign == '-') {
      return BEHIND.holds(text, to + 1, wordEnd(to + 1));
    }
    if (sign != ' ' && sign != ',') {
      return false;
    }
    int word = sign == ',' && text[to + 1] == ' ' ? to + 2 : to + 1;
    if (sign == ' ' && text[word] == '&') {
      return partners(word);
    }
    int end = wordEnd(word);
    boolean small = NameLetters.small(text[to - 1]);
    boolean form = legal(word, end) && (small || end - word > 2);
    return form || (sign == ' ' && end > word && capital(word) && BEHIND.holds(text, word, end));
  }

  /** Whether {@code & Gil LLP} goes on the name of a company. */
  private boolean partners(int and) {
    int at = and + 1;
    for (int words = 0; words < MOST_WORDS && at + 1 < length; words++) {
      if (text[at] != ' ' && text[at] != ',') {
        return false;
      }
      int word = text[at] == ',' && text[at + 1] == ' ' ? at + 2 : at + 1;
      int end = wordEnd(word);
      boolean firm = end > word && capital(word) && FIRM.holds(text, word, end);
      if (end == word || firm || legal(word, end)) {
        return end > word;
      }
      at = end;
    }
    return false;
  }

  private boolean legal(int from, int to) {
    return to > from && capital(from) && LEGAL.holds(text, from, to);
  }

  private boolean capital(int at) {
    return text[at] < 'a';
  }

  /** A word, or letters with full stops. */
  private int wordEnd(int from) {
    int at = from;
    while (at < length
        && (NameLetters.letter(text[at])
            || (text[at] == '.' && at > from && at + 1 < length && NameLetters.letter(text[at + 1])))) {
      at++;
    }
    return at;
  }

  /** Whether the head of the list, in which the name begins an item, is one of things. */
  private boolean listed(int from) {
    int begin = lineBegin(from);
    for (int at = begin; at < from; at++) {
      if (NameLetters.letter(text[at])) {
        return false;
      }
    }
    int line = begin;
    int head = -1;
    for (int lines = 0; line > 0 && lines < MOST_LINES; lines++) {
      int before = lineBegin(line - 1);
      boolean blank = line - before < 3;
      if (blank || things(before, line)) {
        return !blank;
      }
      head = before;
      line = before;
    }
    return head >= 0 && things(head, line);
  }

  /** Whether a line is the head of a list of things, and not of people. */
  private boolean things(int from, int to) {
    if (to - from > LONGEST_HEAD) {
      return false;
    }
    boolean things = false;
    int at = from;
    while (at < to) {
      int end = wordEnd(at);
      if (end > at) {
        if (PEOPLE.holds(text, at, end)) {
          return false;
        }
        things |= HEADS.holds(text, at, end);
      }
      at = Math.max(end, at + 1);
    }
    return things;
  }

  private int lineBegin(int from) {
    int at = from;
    while (at > 0 && text[at - 1] != '\n' && from - at < LONGEST_LINE) {
      at--;
    }
    return at;
  }
}
