package org.mailboxinventory.scanner.detect.address.bound;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * The part of a town that a dash parts from its name: of one whose districts have numbers, {@code
 * Praha 8 – Karlín}, of one that is known for its parts, {@code Bratislava - Petržalka}, or behind
 * the word for one, {@code Košice - mestská časť Západ}.
 */
final class Quarter {
  private static final WordSet DISTRICTED =
      WordSet.of(new WordLists("world-addresses.txt").phrases("districted"));

  private static final WordLists FILE = new WordLists("address-bounds.txt");
  private static final WordSet PARTED = WordSet.of(FILE.phrases("parted-towns"));
  private static final WordSet PARTS = WordSet.of(FILE.phrases("part-words"));

  /** A line's end and what indents the next one. */
  private static final int LONGEST_GAP = 24;

  private static final int MOST_NAMES = 3;

  /** The word for a part of a town may be two. */
  private static final int MOST_WORDS = 2;

  private Quarter() {}

  /** Where it ends that is behind the town that ends at a place; {@code to} where none is. */
  static int end(byte[] text, int from, int to, int length) {
    int name = behindDash(text, to, length);
    if (name < 0 || name >= length) {
      return to;
    }
    int part = behindWord(text, name, length);
    if (part > name) {
      return names(text, part, length, to);
    }
    int number = to;
    while (number > from && to - number < 2 && AnchorScanner.isDigit(text[number - 1])) {
      number--;
    }
    boolean numbered = number < to && text[number - 1] == ' ';
    int townEnd = numbered ? number - 1 : to;
    int town = townEnd;
    while (town > from && Words.letter(text[town - 1])) {
      town--;
    }
    boolean known = (numbered ? DISTRICTED : PARTED).holds(text, town, townEnd);
    boolean named = known && (Words.capital(text[name]) || text[name] < 0);
    int end = named ? wordEnd(text, name, length) : to;
    return end > name + 2 ? end : to;
  }

  /** Behind a dash, and the blanks or the line's end around it; -1 where none is. */
  private static int behindDash(byte[] text, int to, int length) {
    int at = to;
    while (at < length
        && at - to < LONGEST_GAP
        && (text[at] == ' ' || text[at] < ' ')
        && text[at] > 0) {
      at++;
    }
    boolean dash = at + 3 < length && text[at] == (byte) 0xe2 && text[at + 1] == (byte) 0x80;
    int sign = dash ? 3 : at < length && text[at] == '-' ? 1 : 0;
    int name = at + sign;
    return sign == 0 ? -1 : name < length && text[name] == ' ' ? name + 1 : name;
  }

  /** Behind the word for a part of a town at a place, and a blank; the place where none is. */
  private static int behindWord(byte[] text, int from, int length) {
    int end = from;
    for (int words = 0; words < MOST_WORDS; words++) {
      end = wordEnd(text, words == 0 ? from : end + 1, length);
      if (end + 1 >= length || text[end] != ' ') {
        return from;
      }
      if (PARTS.holds(text, from, end)) {
        return end + 1;
      }
    }
    return from;
  }

  private static int wordEnd(byte[] text, int from, int length) {
    boolean word = from < length && Words.letter(text[from]);
    return word ? (int) Words.firstWord(text, from, length) : from;
  }

  /** Behind the names at a place, the first with a capital; {@code none} where none is. */
  private static int names(byte[] text, int from, int length, int none) {
    int end = none;
    int at = from;
    for (int names = 0; names < MOST_NAMES && at < length; names++) {
      int to = wordEnd(text, at, length);
      if (to == at || (names == 0 && !Words.capital(text[at]) && text[at] >= 0)) {
        break;
      }
      end = to;
      if (to >= length || text[to] != ' ') {
        break;
      }
      at = to + 1;
    }
    return end;
  }
}
