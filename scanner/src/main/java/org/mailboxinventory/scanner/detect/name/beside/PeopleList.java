package org.mailboxinventory.scanner.detect.name.beside;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameWords;

/**
 * A list of people that semicolons part, each with the family name first: {@code Keller, Annika;
 * Beck, Jonas}. Beside another of them a name may have words that are ordinary too.
 */
public final class PeopleList {
  private static final int NAME = NameWords.FIRST | NameWords.LAST;

  /** So many bytes has the word for "and" with its blanks. */
  private static final int AND = 5;

  private PeopleList() {}

  /** Whether before or behind the name in {@code text[from, to)} is another one. */
  public static boolean holds(byte[] text, int from, int to, int length) {
    boolean behind = to < length && text[to] == ';' && person(text, next(text, to, length), length);
    return behind
        || (and(text, to, length) && person(text, to + AND, length))
        || (from > AND && and(text, from - AND, length) && before(text, from - AND))
        || (from > 2 && text[from - 1] == ' ' && text[from - 2] == ';' && before(text, from - 2));
  }

  /** Whether the word is at a place that parts authors in lists of literature. */
  private static boolean and(byte[] text, int at, int length) {
    return at + AND < length
        && text[at] == ' '
        && text[at + 1] == 'a'
        && text[at + 2] == 'n'
        && text[at + 3] == 'd'
        && text[at + 4] == ' ';
  }

  private static int next(byte[] text, int semicolon, int length) {
    return semicolon + 1 < length && text[semicolon + 1] == ' ' ? semicolon + 2 : length;
  }

  /** Whether a person ends at a semicolon. */
  private static boolean before(byte[] text, int semicolon) {
    int at = semicolon;
    while (at > 0 && ";:{\n\t".indexOf(text[at - 1]) < 0) {
      at--;
    }
    int begin = at < semicolon && text[at] == ' ' ? at + 1 : at;
    return person(text, begin, semicolon);
  }

  /** Whether a family name and a given one begin at a place. */
  private static boolean person(byte[] text, int from, int limit) {
    if (from >= limit || !(text[from] < 0 || NameLetters.capital(text[from]))) {
      return false;
    }
    int comma = NameLetters.end(text, from, limit);
    int given = comma + 2;
    if (given >= limit || text[comma] != ',' || text[comma + 1] != ' ') {
      return false;
    }
    int to = NameLetters.end(text, given, limit);
    NameWords words = NameWords.bundled();
    int flags = words.flags(text, given, to);
    return to > given + 1
        && (to >= limit || ";} ".indexOf(text[to]) >= 0)
        && (flags & NameWords.FIRST) != 0
        && ((words.flags(text, from, comma) & NAME) != 0 || (flags & NameWords.WORD) == 0);
  }
}
