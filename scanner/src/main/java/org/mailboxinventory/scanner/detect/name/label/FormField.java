package org.mailboxinventory.scanner.detect.name.label;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.word.WordSet;

/**
 * The words behind a label of names that belong to the form and are nobody's name: those behind
 * dots that nobody wrote on, and what a number is called.
 */
final class FormField {
  /** What numbers of people and companies are called that are names too. */
  private static final WordSet CODES = NameFile.of("things.txt").words("codes");

  /** The first bytes of letters of Han. */
  private static final int HAN_FROM = 0xe4;

  private static final int HAN_TO = 0xe9;
  private static final int SHORTEST_FILL = 3;
  private static final int LONGEST_CODE = 5;
  private static final int MOST_SIGNS = 3;
  private static final int NAME = NameWords.FIRST | NameWords.LAST;

  private FormField() {}

  /** Whether dots or a line to write on, and the end of it, are between a label and this. */
  static boolean unfilled(byte[] text, int from) {
    int fill = 0;
    boolean broken = false;
    int at = from;
    while (at > 0 && !NameLetters.letter(text[at - 1]) && text[at - 1] != ':') {
      at--;
      broken |= text[at] == '\n';
      fill += text[at] == '.' || text[at] == '_' ? 1 : 0;
    }
    return broken && fill >= SHORTEST_FILL;
  }

  /** Words of Han of which the last is the label of the next field: {@code 王志强 部门:}. */
  static boolean beforeHanLabel(byte[] text, int from, int to, int length) {
    int first = text[from] & 0xff;
    if (first < HAN_FROM
        || first > HAN_TO
        || to >= length
        || !PersonText.severalWords(text, from, to)) {
      return false;
    }
    boolean wide =
        to + 2 < length
            && (text[to] & 0xff) == 0xef
            && (text[to + 1] & 0xff) == 0xbc
            && (text[to + 2] & 0xff) == 0x9a;
    return wide || text[to] == ':';
  }

  /**
   * {@code RUT 9.900.166-6}, {@code Partita IVA 0463}: a word in capitals, at the end of {@code
   * text[from, to)} or behind it, says of which kind a number is.
   */
  static boolean code(byte[] text, int from, int to, int length) {
    int next = to < length && text[to] == ' ' ? NameLetters.end(text, to + 1, length) : to;
    return called(text, from, to, length) || (next > to + 1 && called(text, from, next, length));
  }

  private static boolean called(byte[] text, int from, int to, int length) {
    int last = NameLetters.begin(text, to);
    if (last < from
        || to - last > LONGEST_CODE
        || to - last < 2
        || !numberFollows(text, to, length)) {
      return false;
    }
    for (int at = last; at < to; at++) {
      if (text[at] < 'A' || text[at] > 'Z') {
        return false;
      }
    }
    return (CODES.holds(text, last, to) || (flags(text, last, to) & NAME) == 0)
        && (last == from || (flags(text, from, NameLetters.end(text, from, to)) & NAME) == 0);
  }

  private static boolean numberFollows(byte[] text, int to, int length) {
    int at = to;
    while (at < length && at - to < MOST_SIGNS && " :.-#".indexOf(text[at]) >= 0) {
      at++;
    }
    return at > to && at < length && text[at] >= '0' && text[at] <= '9';
  }

  private static int flags(byte[] text, int from, int to) {
    return NameWords.bundled().flags(text, from, to);
  }

  /** {@code Asha Rao W/o}: the letter belongs to what is said next. */
  static boolean relation(byte[] text, int to, int length) {
    return to + 1 < length && text[to] == '/' && (text[to + 1] | 0x20) == 'o';
  }

  /** Whether {@code I} ends there and a sentence goes on: {@code my name is Asha Rao I want}. */
  static boolean pronoun(byte[] text, int to, int length) {
    return to > 1
        && to + 2 < length
        && text[to - 1] == 'I'
        && text[to - 2] == ' '
        && text[to] == ' '
        && text[to + 1] >= 'a'
        && text[to + 1] <= 'z';
  }
}
