package org.mailboxinventory.scanner.detect.name.label;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.word.WordSet;

/**
 * Parts of a company's house that are written instead of a name behind a label, in scripts other
 * than Latin: {@code Отдел кадров}, {@code लेखा विभाग}, {@code 경영지원팀}.
 */
final class Departments {
  private static final NameFile FILE = NameFile.of("things.txt");

  /** The first or the last word. */
  private static final WordSet WORDS = FILE.words("departments");

  /** How the first word begins where no blanks are between words. */
  private static final WordSet BEGINNINGS = FILE.words("department-beginnings");

  /** How the first word ends; words that say by when, too. */
  private static final WordSet ENDS = FILE.words("department-ends");

  /** Behind the name of a department in Latin script. */
  private static final WordSet TEAMS = FILE.words("teams");

  /** A letter of these scripts has so many bytes. */
  private static final int WIDTH = 3;

  private static final int MOST_LETTERS = 5;
  private static final int MOST_WORDS = 3;

  /** With this byte begin letters of scripts of India, in which the office ends the words. */
  private static final int OF_INDIA = 0xe0;

  private Departments() {}

  /**
   * Whether {@code text[from, to)} is one.
   *
   * @param length how much of the text counts
   */
  static boolean are(byte[] text, int from, int to, int length) {
    if (text[from] >= 0) {
      return false;
    }
    int end = NameLetters.end(text, from, to);
    if (WORDS.holds(text, from, end) || part(text, from, end) || bracketed(text, end, length)) {
      return true;
    }
    if (OF_INDIA == (text[from] & 0xff) && officeBehind(text, to, length)) {
      return (NameWords.bundled().flags(text, from, end) & NameWords.FIRST) == 0;
    }
    int last = NameLetters.begin(text, to);
    return last > from
        && last < to
        && WORDS.holds(text, last, to)
        && !label(text, to, length)
        && (NameWords.bundled().flags(text, from, end) & NameWords.FIRST) == 0;
  }

  /** Whether one of the next words ends what somebody is called by office. */
  private static boolean officeBehind(byte[] text, int to, int length) {
    int at = to;
    for (int words = 0; words < MOST_WORDS && at + 1 < length && text[at] == ' '; words++) {
      int end = NameLetters.end(text, at + 1, length);
      if (WORDS.holds(text, at + 1, end)) {
        return true;
      }
      at = end;
    }
    return false;
  }

  /** Whether a town in brackets and the rest of a company follow: {@code 客恩（北京）有限公司}. */
  private static boolean bracketed(byte[] text, int to, int length) {
    int open = to + bracket(text, to, length, '(', 0x88);
    int close = open > to ? wordEnd(text, open, length) : to;
    int rest = close + bracket(text, close, length, ')', 0x89);
    return rest > close && part(text, rest, wordEnd(text, rest, length));
  }

  /** How many bytes the bracket at a place has, of one or of three; 0 where there is none. */
  private static int bracket(byte[] text, int at, int length, char plain, int wide) {
    if (at < length && text[at] == plain) {
      return 1;
    }
    return punctuation(text, at, length) && (text[at + 2] & 0xff) == wide ? WIDTH : 0;
  }

  private static boolean punctuation(byte[] text, int at, int length) {
    int first = at + 2 < length ? text[at] & 0xff : 0;
    int second = first > 0 ? text[at + 1] & 0xff : 0;
    return (first == 0xef && second == 0xbc) || (first == 0xe3 && second == 0x80);
  }

  /** Where letters of three bytes end. */
  private static int wordEnd(byte[] text, int from, int length) {
    int at = from;
    while (at < length && text[at] < 0 && !punctuation(text, at, length)) {
      at += WIDTH;
    }
    return Math.min(at, length);
  }

  /**
   * {@code Dear Complaints Team}, {@code Dear Quorvand Claims Team}: who works at something is
   * greeted, and nobody by name.
   */
  static boolean greeted(byte[] text, int from, int to, int length) {
    int first = NameLetters.end(text, from, to);
    boolean alone = first == to && to + 1 < length && text[to] == ' ';
    int last = alone ? to + 1 : NameLetters.begin(text, to);
    int end = alone ? NameLetters.end(text, last, length) : to;
    if (teamBehind(text, from, to, length)) {
      return true;
    }
    return last > first
        && end > last
        && !NameLetters.beginsSmall(text, last)
        && TEAMS.holds(text, last, end)
        && (flags(text, from, first) & NameWords.WORD) != 0;
  }

  /** Whether a word as {@code Team} follows behind an ordinary word, at the end or behind it. */
  private static boolean teamBehind(byte[] text, int from, int to, int length) {
    boolean ordinary = ordinary(text, NameLetters.begin(text, to), to);
    int at = to;
    for (int words = 0; words < 2 && at + 1 < length && text[at] == ' '; words++) {
      int end = NameLetters.end(text, at + 1, length);
      if (end == at + 1 || NameLetters.beginsSmall(text, at + 1)) {
        return false;
      }
      if (TEAMS.holds(text, at + 1, end)) {
        return ordinary && at > from;
      }
      ordinary = ordinary(text, at + 1, end);
      at = end;
    }
    return false;
  }

  private static boolean ordinary(byte[] text, int from, int to) {
    return from < to && (flags(text, from, to) & NameWords.WORD) != 0;
  }

  private static int flags(byte[] text, int from, int to) {
    return NameWords.bundled().flags(text, from, to);
  }

  private static boolean part(byte[] text, int from, int to) {
    for (int letters = 1; letters <= MOST_LETTERS && letters * WIDTH <= to - from; letters++) {
      int bytes = letters * WIDTH;
      if (BEGINNINGS.holds(text, from, from + bytes)
          || ((letters > 1 || bytes < to - from) && ENDS.holds(text, to - bytes, to))) {
        return true;
      }
    }
    return false;
  }

  /** Whether what ends here is the label of what follows. */
  private static boolean label(byte[] text, int to, int length) {
    int at = to < length && text[to] == ' ' ? to + 1 : to;
    return at < length && text[at] == ':';
  }
}
