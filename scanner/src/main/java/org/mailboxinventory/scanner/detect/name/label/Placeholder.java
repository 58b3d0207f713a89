package org.mailboxinventory.scanner.detect.name.label;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.word.WordSet;

/**
 * One word behind a label of names that is in the place of a name, or is a thing's: in brackets, as
 * in {@code <USER>}; a short abbreviation in capitals; before its number, {@code Case No. 24}; in a
 * program, before a field that people have not, as in {@code name: 'Quorvand', description:}.
 */
final class Placeholder {
  private static final WordSet FIELDS = NameFile.of("thing-words.txt").words("fields-of-things");
  private static final WordSet PLACES = NameFile.of("thing-words.txt").words("fields-of-places");

  /** What is told of goods and dishes, beside their names. */
  private static final WordSet GOODS = NameFile.of("thing-words.txt").words("fields-of-goods");

  /** Words for the number of a thing, behind it. */
  private static final WordSet NUMBERS = NameFile.of("thing-words.txt").words("thing-numbers");

  /** The fields of one record are no farther away. */
  private static final int RECORD = 240;

  private static final int LONGEST_ABBREVIATION = 3;
  private static final int LONGEST_REST = 24;
  private static final int MOST_BLANKS = 60;
  private static final int NAME = NameWords.FIRST | NameWords.LAST;

  private static final int OTHER = NameWords.WORD | NameWords.AGAINST;

  private Placeholder() {}

  /** Whether {@code text[from, to)} is such a word. */
  static boolean is(byte[] text, int from, int to, int length) {
    if (text[from] < 0) {
      return false;
    }
    int quote = quote(text, to, length);
    boolean word = NameLetters.end(text, from, to) == to;
    return (word
            && (bracketed(text, from, to, length)
                || abbreviation(text, from, to)
                || numbered(text, from, to, length)
                || (quote == to && beforeField(text, to + 1, length, FIELDS))))
        || (quote > 0
            && (beforeField(text, quote + 1, length, PLACES) || ofGoods(text, from, quote, length))
            && noPerson(text, from, quote, word && quote == to ? NAME : NameWords.FIRST));
  }

  /** Whether a field of goods is in the same record, as {@code basePrice:} is of a dish. */
  private static boolean ofGoods(byte[] text, int from, int quote, int length) {
    int begin = from;
    while (begin > 0 && from - begin < RECORD && text[begin] != '{' && text[begin] != '}') {
      begin--;
    }
    int ceiling = Math.min(length, quote + RECORD);
    for (int at = begin; at < ceiling && (at < from || text[at] != '}'); at++) {
      if (text[at] == ':') {
        int end = at > begin && (text[at - 1] == '"' || text[at - 1] == '\'') ? at - 1 : at;
        int word = NameLetters.begin(text, end);
        if (word > begin && word < end && GOODS.holds(text, word, end)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether none of the words has one of these flags and is nothing else. */
  private static boolean noPerson(byte[] text, int from, int to, int flags) {
    int at = from;
    while (at < to) {
      int end = NameLetters.end(text, at, to);
      int found = end > at ? NameWords.bundled().flags(text, at, end) : 0;
      if ((found & flags) != 0 && (found & OTHER) == 0) {
        return false;
      }
      at = Math.max(end, at + 1);
    }
    return true;
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

  /** {@code Case No. 24}: a word for a thing, whose number follows. */
  private static boolean numbered(byte[] text, int from, int to, int length) {
    int end = to + 1 < length && text[to] == ' ' ? NameLetters.end(text, to + 1, length) : to;
    return end > to + 1
        && end < length
        && ". :#".indexOf(text[end]) >= 0
        && NUMBERS.holds(text, to + 1, end)
        && (NameWords.bundled().flags(text, from, to) & NameWords.WORD) != 0;
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

  /** Where a quotation mark ends the words, perhaps with more behind a stroke; else 0. */
  private static int quote(byte[] text, int to, int length) {
    int at = to;
    while (at < length && at - to < LONGEST_REST && rest(text, at, to)) {
      at++;
    }
    return at + 1 < length && "'\"`".indexOf(text[at]) >= 0 ? at : 0;
  }

  private static boolean rest(byte[] text, int at, int to) {
    byte b = text[at];
    return b == '/' || b == ' ' || (at > to && (NameLetters.letter(b) || b == '-'));
  }

  /** Whether a comma, perhaps a line's end, and such a field follow. */
  private static boolean beforeField(byte[] text, int quoteEnd, int length, WordSet fields) {
    if (quoteEnd >= length || text[quoteEnd] != ',') {
      return false;
    }
    int at = quoteEnd + 1;
    while (at < length && at - quoteEnd < MOST_BLANKS && " \r\n\t\"'".indexOf(text[at]) >= 0) {
      at++;
    }
    int end = NameLetters.end(text, at, length);
    int colon = end < length && (text[end] == '"' || text[end] == '\'') ? end + 1 : end;
    return colon < length && text[colon] == ':' && fields.holds(text, at, end);
  }
}
