package org.mailboxinventory.scanner.detect.name.label;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.word.WordSet;

/**
 * One word behind a label of names that is in the place of a name, or is a thing's: in brackets, as
 * in {@code <USER>}; a short abbreviation in capitals; in a program, before a field that people
 * have not, as in {@code name: 'Quorvand', description:}.
 */
final class Placeholder {
  private static final WordSet FIELDS = NameFile.of("thing-words.txt").words("fields-of-things");
  private static final int LONGEST_ABBREVIATION = 3;
  private static final int MOST_BLANKS = 60;
  private static final int NAME = NameWords.FIRST | NameWords.LAST;

  private Placeholder() {}

  /** Whether {@code text[from, to)} is such a word. */
  static boolean is(byte[] text, int from, int to, int length) {
    return text[from] >= 0
        && NameLetters.end(text, from, to) == to
        && (bracketed(text, from, to, length)
            || abbreviation(text, from, to)
            || (quoted(text, to, length) && beforeField(text, to + 1, length)));
  }

  private static boolean bracketed(byte[] text, int from, int to, int length) {
    if (from == 0 || to >= length) {
      return false;
    }
    return switch (text[from - 1]) {
      case '<' -> text[to] == '>';
      case '{' -> text[to] == '}';
      case '[' -> text[to] == ']';
      default -> false;
    };
  }

  /** {@code ABC}: capitals that no list has. */
  private static boolean abbreviation(byte[] text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (text[at] < 'A' || text[at] > 'Z') {
        return false;
      }
    }
    return to - from <= LONGEST_ABBREVIATION
        && (NameWords.bundled().flags(text, from, to) & NAME) == 0;
  }

  private static boolean quoted(byte[] text, int to, int length) {
    return to + 1 < length && (text[to] == '\'' || text[to] == '"' || text[to] == '`');
  }

  /** Whether a comma, perhaps a line's end, and such a field follow. */
  private static boolean beforeField(byte[] text, int quoteEnd, int length) {
    if (quoteEnd >= length || text[quoteEnd] != ',') {
      return false;
    }
    int at = quoteEnd + 1;
    while (at < length && at - quoteEnd < MOST_BLANKS && " \r\n\t\"'".indexOf(text[at]) >= 0) {
      at++;
    }
    int end = NameLetters.end(text, at, length);
    int colon = end < length && (text[end] == '"' || text[end] == '\'') ? end + 1 : end;
    return colon < length && text[colon] == ':' && FIELDS.holds(text, at, end);
  }
}
