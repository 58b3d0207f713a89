package org.mailboxinventory.scanner.detect.address.lead;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.Signs;

/**
 * A town and its code of four digits that a hyphen joins, as in Bangladesh, behind nothing but the
 * names of quarters and the numbers of houses: {@code 87/2, Malibagh, Dhaka-1219}.
 */
public final class HyphenedTown {
  private static final WordSet TOWNS =
      WordSet.of(new WordLists("address-places.txt").phrases("hyphened-towns"));

  private static final Set<String> FIRMS =
      Set.copyOf(new WordLists("address-leads.txt").phrases("companies"));

  private static final int CODE = 4;
  private static final int MOST_PARTS = 5;
  private static final int LONGEST_PART = 48;

  /** Signs within a part, but for letters and digits. */
  private static final Signs WITHIN = Signs.of(" .-/#&)");

  private HyphenedTown() {}

  /**
   * Where the address begins whose code is at a place, and where it ends, as two halves of a long;
   * -1 where there is none.
   *
   * @param floor nothing before it belongs to the address
   */
  public static long at(byte[] text, int length, int place, int floor) {
    int end = place;
    while (end < length && AnchorScanner.isDigit(text[end])) {
      end++;
    }
    if (place < CODE
        || text[place - 1] != '-'
        || end - place != CODE
        || year(text, place)
        || goesOn(text, end, length)) {
      return -1;
    }
    int town = place - 1;
    while (town > floor && Words.letter(text[town - 1])) {
      town--;
    }
    int from = TOWNS.holds(text, town, place - 1) ? begin(text, town, floor) : town;
    return from < town ? (long) from << 32 | end : -1;
  }

  /** Whether a number may be a year, and is no code of a post office with two noughts. */
  private static boolean year(byte[] text, int place) {
    boolean century =
        (text[place] == '1' && text[place + 1] == '9')
            || (text[place] == '2' && text[place + 1] == '0');
    return century && (text[place + 2] != '0' || text[place + 3] != '0');
  }

  private static boolean goesOn(byte[] text, int end, int length) {
    return end + 1 < length && "-./:".indexOf(text[end]) >= 0 && Words.letterOrDigit(text[end + 1]);
  }

  /** Where the parts begin that commas part from a town. */
  private static int begin(byte[] text, int town, int floor) {
    int begin = town;
    for (int parts = 0; parts < MOST_PARTS; parts++) {
      int comma = begin;
      while (comma > floor && text[comma - 1] == ' ') {
        comma--;
      }
      if (comma <= floor + 1 || text[comma - 1] != ',') {
        return begin;
      }
      int from = part(text, comma - 1, floor);
      boolean firm = from < comma - 1 && firm(text, from, comma - 1);
      if (from == comma - 1 || firm) {
        return begin;
      }
      begin = from;
      if (from > floor && text[from - 1] == ' ' && from > 1 && text[from - 2] != ',') {
        return begin;
      }
    }
    return begin;
  }

  /** Whether the last word before a place is what the names of firms end in. */
  private static boolean firm(byte[] text, int from, int to) {
    int end = text[to - 1] == '.' ? to - 1 : to;
    int word = end;
    while (word > from && text[word - 1] != ' ') {
      word--;
    }
    return FIRMS.contains(new String(text, word, end - word, StandardCharsets.UTF_8));
  }

  /** Where the names and numbers begin that end at a place; the place itself where none do. */
  private static int part(byte[] text, int to, int floor) {
    int from = to;
    int at = to;
    while (at > floor && to - at < LONGEST_PART && ofPart(text[at - 1])) {
      at--;
      boolean begins = at == floor || !ofPart(text[at - 1]) || text[at - 1] == ' ';
      if (begins && text[at] != ' ') {
        if (text[at] >= 'a' && text[at] <= 'z') {
          return from;
        }
        from = at;
        if (at > 2 && text[at - 1] == ' ' && text[at - 2] == '.' && stopped(text, at - 2)) {
          return from;
        }
      }
    }
    return from;
  }

  /** Whether a word of four letters or more ends at a full stop. */
  private static boolean stopped(byte[] text, int stop) {
    int at = stop;
    while (at > 0 && Words.letter(text[at - 1])) {
      at--;
    }
    return stop - at >= CODE;
  }

  private static boolean ofPart(byte b) {
    return Words.letterOrDigit(b) || WITHIN.has(b);
  }
}
