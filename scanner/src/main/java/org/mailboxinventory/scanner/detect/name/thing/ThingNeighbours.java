package org.mailboxinventory.scanner.detect.name.thing;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * A list in a sentence whose other items are firms, hospitals or schools: {@code Meera Textiles,
 * Lakshmi Machine Works, Asha Rao, Gil Motors}. Neither its first nor its last item is asked about,
 * and a firm behind each person makes no such list.
 */
public final class ThingNeighbours {
  private static final NameFile FILE = NameFile.of("thing-words.txt");

  /** With these the names of firms and houses end. */
  private static final WordSet KINDS = FILE.words("kinds");

  /** With these they begin. */
  private static final WordSet LEADS = FILE.words("leads");

  /** Titles of people alone, and in the heads of their lists. */
  private static final WordSet PERSONS = FILE.words("persons");

  private static final WordSet PEOPLE = NameFile.of("things.txt").words("people");

  private static final WordSet AND = FILE.words("joins");

  private static final int LONGEST_TITLE = 16;
  private static final int LONGEST_ITEM = 60;
  private static final int MOST_ITEMS = 4;

  /** A full stop behind a shorter word is one of an abbreviation. */
  private static final int SHORTEST_WORD = 4;

  private final byte[] text;
  private final int length;

  /** Things among the items. */
  private int things;

  /** How many are in a row up to the item read last, and at most. */
  private int row;

  private int longest;

  /** The head of the list says that it is of people. */
  private boolean people;

  private ThingNeighbours(byte[] text, int length) {
    this.text = text;
    this.length = length;
  }

  /** Whether {@code text[from, to)} is an item of such a list, or one of branches. */
  public static boolean hold(byte[] text, int length, int from, int to) {
    int behind = behind(text, length, to);
    int comma = behind < 0 ? -1 : commaBefore(text, from);
    return (comma >= 0 && new ThingNeighbours(text, length).list(comma, behind))
        || ThingWords.made(text, length, from, to)
        || BranchLists.hold(text, length, from, to);
  }

  /** Whether the items that end at a comma and begin behind the name are mostly things. */
  private boolean list(int comma, int behind) {
    boolean led = before(comma);
    row = 0;
    behind(behind);
    return (longest > 1 || (led && things > 1)) && !people;
  }

  /** Counts the items before; whether the nearest is a thing, and the one that begins the list. */
  private boolean before(int comma) {
    boolean nearest = false;
    boolean begins = false;
    int end = comma;
    for (int items = 0; items < MOST_ITEMS && end > 0; items++) {
      int begin = itemBegin(text, end);
      boolean thing = count(begin, end);
      nearest |= items == 0 && thing;
      boolean goesOn = begin > 1 && text[begin - 1] == ' ' && text[begin - 2] == ',';
      begins = thing && !goesOn;
      end = goesOn ? begin - 2 : -1;
      people = !goesOn && peopleBefore(begin);
    }
    return nearest && begins;
  }

  /** {@code Present:}. */
  private boolean peopleBefore(int from) {
    int colon = from > 1 && text[from - 1] == ' ' ? from - 2 : from - 1;
    return colon > 0
        && text[colon] == ':'
        && PEOPLE.holds(text, NameLetters.begin(text, colon), colon);
  }

  private void behind(int from) {
    int at = from;
    for (int items = 0; items < MOST_ITEMS && at >= 0; items++) {
      int end = itemEnd(text, length, at);
      count(at, end);
      at = behind(text, length, end);
    }
  }

  private boolean count(int from, int to) {
    boolean thing = thing(text, from, to);
    things += thing ? 1 : 0;
    row = thing ? row + 1 : 0;
    longest = Math.max(longest, row);
    return thing;
  }

  /** The comma before the item of a name, between them a title at most; -1 where there is none. */
  private static int commaBefore(byte[] text, int from) {
    for (int at = from - 1; at > 0 && from - at < LONGEST_TITLE; at--) {
      if (text[at] == ',') {
        boolean person = PERSONS.holds(text, at + 2, NameLetters.end(text, at + 2, from));
        return text[at + 1] == ' ' && !person ? at : -1;
      }
      if (!NameLetters.letter(text[at]) && text[at] != ' ' && text[at] != '.') {
        return -1;
      }
      if (text[at] == ' ' && NameLetters.small(text[at + 1])) {
        return -1;
      }
    }
    return -1;
  }

  /** Where the item begins that follows a place: behind a comma or {@code and}. */
  private static int behind(byte[] text, int length, int to) {
    int at = to + 1 < length && text[to] == '\'' && text[to + 1] == 's' ? to + 2 : to;
    if (at + 2 >= length) {
      return -1;
    }
    if (text[at] == ',') {
      return text[at + 1] == ' ' ? at + 2 : -1;
    }
    int end = text[at] == ' ' ? NameLetters.end(text, at + 1, length) : at;
    return end + 1 < length && text[end] == ' ' && AND.holds(text, at + 1, end) ? end + 1 : -1;
  }

  private static int itemBegin(byte[] text, int end) {
    int at = end;
    while (at > 0 && end - at < LONGEST_ITEM && !parts(text, at - 1)) {
      at--;
    }
    return at < end && text[at] == ' ' ? at + 1 : at;
  }

  private static int itemEnd(byte[] text, int length, int from) {
    int limit = Math.min(length, from + LONGEST_ITEM);
    int at = from;
    while (at < limit && !parts(text, at)) {
      if (text[at] == ' ' && AND.holds(text, at + 1, NameLetters.end(text, at + 1, limit))) {
        return at;
      }
      at++;
    }
    return at;
  }

  private static boolean parts(byte[] text, int at) {
    byte sign = text[at];
    return ",;:()\n\r\t|!?".indexOf(sign) >= 0
        || (sign == '.' && at - NameLetters.begin(text, at) >= SHORTEST_WORD);
  }

  /** Whether an item begins as firms and houses do, or one of its last two words ends them. */
  private static boolean thing(byte[] text, int from, int to) {
    if (from >= to || NameLetters.small(text[from])) {
      return false;
    }
    int first = NameLetters.end(text, from, to);
    if (first < to
        && (LEADS.holds(text, from, first) || NamedPlace.led(Words.hash(text, from, first)))) {
      return true;
    }
    int end = to;
    for (int words = 0; words < 2 && end > from; words++) {
      int begin = NameLetters.begin(text, end);
      if (begin > from && KINDS.holds(text, begin, end)) {
        return true;
      }
      end = begin - 1;
    }
    return false;
  }
}
