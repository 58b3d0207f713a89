package org.mailboxinventory.scanner.detect.address.structure;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/** Names and numbers in a text, from a place on. */
final class NamesAndGaps {
  private static final int MOST_WORDS = 6;
  private static final int LONGEST_GAP = 4;

  /** A blank, two capitals and the brackets around them. */
  private static final int SIGN = 5;

  /** Small words within the names of towns. */
  private static final Set<String> JOINING =
      Set.copyOf(new WordLists("address-states.txt").phrases("joining"));

  private static final WordSet KILOMETRES =
      WordSet.of(new WordLists("address-states.txt").phrases("kilometres"));

  private NamesAndGaps() {}

  /** Whether the word for a kilometre and a blank are before a number. */
  static boolean kilometre(byte[] text, int place) {
    int from = place - 1;
    while (from > 0 && Words.letter(text[from - 1])) {
      from--;
    }
    return from < place - 1 && text[place - 1] == ' ' && KILOMETRES.holds(text, from, place - 1);
  }

  /** Whether a word and another number follow a number: {@code 302 to 309}. */
  static boolean range(byte[] text, int end, int length) {
    int word = end + 1;
    int to = word;
    while (to < length && Words.letter(text[to])) {
      to++;
    }
    return to > word
        && text[end] == ' '
        && to + 1 < length
        && text[to] == ' '
        && AnchorScanner.isDigit(text[to + 1]);
  }

  /** Behind the digits at a place. */
  static int digitsEnd(byte[] text, int from, int length) {
    int at = from;
    while (at < length && AnchorScanner.isDigit(text[at])) {
      at++;
    }
    return at;
  }

  /** Whether nothing goes on behind a code that makes another number or a value of it. */
  static boolean free(byte[] text, int end, int length) {
    if (end >= length) {
      return true;
    }
    byte next = text[end];
    boolean digit = end + 1 < length && AnchorScanner.isDigit(text[end + 1]);
    boolean sign = next == '-' || next == '.' || next == ',' || next == '/' || next == ':';
    return !Words.letterOrDigit(next)
        && next != '%'
        && next != '$'
        && next != '@'
        && next != '='
        && !(digit && sign);
  }

  /** Behind blanks and marks of quoted mail before a place, and one line's end or comma at most. */
  static int gapBefore(byte[] text, int place, int floor) {
    int at = place;
    int parted = 0;
    while (at > floor && place - at < LONGEST_GAP && gap(text[at - 1]) && !tag(text, at - 1)) {
      parted += text[at - 1] == '\n' || text[at - 1] == ',' ? 1 : 0;
      if (parted > 1 && text[at - 1] != ',') {
        return place;
      }
      at--;
    }
    return at;
  }

  /** The same behind a place. */
  static int gapBehind(byte[] text, int place, int length) {
    int at = place;
    int lines = 0;
    while (at < length && at - place < LONGEST_GAP && gap(text[at])) {
      lines += text[at] == '\n' ? 1 : 0;
      if (lines > 1) {
        return place;
      }
      at++;
    }
    return at;
  }

  /** Whether a sign ends a tag of page source, and no line's mark of quoted mail. */
  private static boolean tag(byte[] text, int at) {
    return text[at] == '>' && at > 0 && text[at - 1] > ' ' && text[at - 1] != '>';
  }

  private static boolean gap(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == ',' || b == '>';
  }

  /** Behind the name of a town that begins at a place; the place itself where none does. */
  static int nameEnd(byte[] text, int from, int length) {
    int at = from;
    int end = from;
    for (int words = 0; words < MOST_WORDS; words++) {
      int to = wordEnd(text, at, length);
      boolean capital = to > at && (text[at] < 0 || Words.capital(text[at]));
      boolean joins = !capital && to > at && JOINING.contains(string(text, at, to));
      if (to == at || !(capital || joins)) {
        return end;
      }
      end = capital ? to : end;
      if (to >= length || text[to] != ' ') {
        return end;
      }
      at = to;
      while (at < length && text[at] == ' ' && at - to < 2) {
        at++;
      }
    }
    return end;
  }

  /** Behind the sign of a canton or a province in brackets behind a town; else the place itself. */
  static int signEnd(byte[] text, int town, int length) {
    boolean bracket =
        town + SIGN <= length
            && text[town] == ' '
            && text[town + 1] == '('
            && Words.capital(text[town + 2])
            && Words.capital(text[town + 3])
            && text[town + SIGN - 1] == ')';
    return bracket ? town + SIGN : town;
  }

  /** Whether a sign, the end of a line or a word in small letters is behind a name. */
  static boolean closes(byte[] text, int end, int length) {
    return end >= length
        || "\r\n,;.?!)<\"'".indexOf(text[end]) >= 0
        || (text[end] == ' ' && end + 1 < length && text[end + 1] >= 'a' && text[end + 1] <= 'z');
  }

  private static int wordEnd(byte[] text, int from, int length) {
    int at = from;
    while (at < length
        && (Words.letter(text[at]) || (at > from && (text[at] == '-' || text[at] == '\'')))) {
      at++;
    }
    return at;
  }

  static String string(byte[] text, int from, int to) {
    return new String(text, from, to - from, StandardCharsets.UTF_8);
  }
}
