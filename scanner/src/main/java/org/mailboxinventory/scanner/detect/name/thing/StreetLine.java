package org.mailboxinventory.scanner.detect.name.thing;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.word.WordSet;

/**
 * Names in a line of an address that are told by a number at their side alone, since the word at
 * the other side is a title elsewhere: {@code 61 Bill Leathem Dr}, {@code 53, Col. Narvarte}.
 */
public final class StreetLine {
  private static final NameFile FILE = NameFile.of("thing-words.txt");

  /** Behind a number and a name. */
  private static final WordSet DRIVES = FILE.words("drives");

  /** Behind the number of a house, before the name of a quarter. */
  private static final WordSet QUARTERS = FILE.words("quarters");

  private static final WordSet LEADS = FILE.words("street-leads");

  private static final WordSet FLOORS = FILE.words("floors");
  private static final WordSet GENITIVES = FILE.words("genitives");
  private static final int MOST_DIGITS = 4;
  private static final int SHORTEST_STEM = 3;

  private StreetLine() {}

  /** Whether a small word of streets begins a name and a number follows: {@code Na Příkopě 33}. */
  static boolean led(byte[] text, int length, int from, int to) {
    return to + 1 < length
        && text[to] == ' '
        && text[to + 1] >= '0'
        && text[to + 1] <= '9'
        && LEADS.holds(text, from, NameLetters.end(text, from, to));
  }

  /**
   * Whether the number of a house follows that a floor or a room is named behind, as in {@code Juan
   * Bravo 133 - Piso 8}; or a number behind a name in the case in which streets have it.
   */
  static boolean numbered(byte[] text, int length, int to) {
    if (to + 2 >= length || text[to] != ' ' || !digit(text[to + 1])) {
      return false;
    }
    int end = to + 1;
    while (end < length && end - to <= MOST_DIGITS && digit(text[end])) {
      end++;
    }
    boolean letter = end < length && (text[end] | 0x20) >= 'a' && (text[end] | 0x20) <= 'f';
    end = letter ? end + 1 : end;
    int word = pastSign(text, end, length);
    return (word > end && FLOORS.holds(text, word, NameLetters.end(text, word, length)))
        || AddressItem.abroad(text, end, length)
        || (genitive(text, to) && (end >= length || ",<\n\r/\"';".indexOf(text[end]) >= 0));
  }

  /** {@code REA MI-2187634}: the last word is two capitals, and its number follows. */
  static boolean coded(byte[] text, int length, int last, int to) {
    return to - last == 2
        && to + 1 < length
        && text[to] == '-'
        && text[to - 1] <= 'Z'
        && digit(text[to + 1]);
  }

  /** Behind a comma or a hyphen between blanks; else at the place. */
  private static int pastSign(byte[] text, int at, int length) {
    if (at + 2 < length && text[at] == ',' && text[at + 1] == ' ') {
      return at + 2;
    }
    boolean hyphen = at + 3 < length && text[at] == ' ' && text[at + 1] == '-';
    return hyphen && text[at + 2] == ' ' ? at + 3 : at;
  }

  /** Whether the word that ends at a place ends as names do in the case of who has something. */
  private static boolean genitive(byte[] text, int to) {
    int begin = NameLetters.begin(text, to);
    for (int at = begin + SHORTEST_STEM; at < to; at++) {
      if (GENITIVES.holds(text, at, to)) {
        return true;
      }
    }
    return false;
  }

  private static boolean digit(byte b) {
    return b >= '0' && b <= '9';
  }

  /** Behind the full stop that ends the line before the one that begins at a place; else there. */
  static int abbreviationAbove(byte[] text, int begin) {
    if (begin < 3 || text[begin - 1] != '\n') {
      return begin;
    }
    int at = begin - 1;
    while (at > 1 && (text[at - 1] == '\r' || text[at - 1] == ' ')) {
      at--;
    }
    return text[at - 1] == '.' ? at : begin;
  }

  /** Whether a number before {@code text[from, to)} and a word behind it make a street of it. */
  static boolean drive(byte[] text, int length, int from, int to) {
    if (from < 2 || to + 2 >= length || text[to] != ' ' || text[from - 1] != ' ') {
      return false;
    }
    byte before = text[from - 2];
    int end = NameLetters.end(text, to + 1, length);
    int behind = end < length && text[end] == '.' ? end + 1 : end;
    return before >= '0'
        && before <= '9'
        && NameLetters.capital(text[to + 1])
        && (behind >= length || "\r\n,;<\"'|\t\\".indexOf(text[behind]) >= 0)
        && DRIVES.holds(text, to + 1, end);
  }

  /** Whether a number, a comma and such a title come before the name at a place. */
  public static boolean quarter(byte[] text, int from) {
    int end = from - 2;
    if (end < 4 || text[from - 1] != ' ' || text[end] != '.') {
      return false;
    }
    int begin = NameLetters.begin(text, end);
    if (begin < 3 || text[begin - 1] != ' ' || !QUARTERS.holds(text, begin, end)) {
      return false;
    }
    int number = text[begin - 2] == ',' ? begin - 3 : begin - 2;
    return text[number] >= '0' && text[number] <= '9';
  }
}
