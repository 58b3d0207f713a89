package org.mailboxinventory.scanner.detect.address.lead;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.Signs;

/** Signs and short words with which an address begins, or its number. */
public final class LeadSigns {
  /** What the word for a number is written with. */
  private static final Signs OF_NUMBER = Signs.of("nNoOrRuUmM.#:");

  private static final int LONGEST_NUMBER = 5;

  private static final WordSet TOWNS =
      WordSet.of(new WordLists("address-bounds.txt").phrases("town-signs"));

  private static final WordSet REGIONS =
      WordSet.of(new WordLists("address-bounds.txt").phrases("region-signs"));

  private static final int LONGEST_SIGN = 8;
  private static final int CODE = 4;

  /** A region's name of two words, and the word for it. */
  private static final int MOST_NAMES = 3;

  private LeadSigns() {}

  /**
   * Whether the word for a town in Cyrillic and a full stop are at a place, {@code г. Омск}, or a
   * region.
   */
  public static boolean town(byte[] text, int length, int begin) {
    int end = begin;
    while (end < length && end - begin < LONGEST_SIGN && text[end] < 0) {
      end++;
    }
    return (end > begin && end + 2 < length && text[end] == '.' && TOWNS.holds(text, begin, end))
        || region(text, length, begin);
  }

  /** Whether the end of a line is written as a sign before a place. */
  public static boolean written(byte[] text, int at) {
    return at > 1 && text[at - 1] == 'n' && text[at - 2] == '\\';
  }

  /**
   * Whether a name and the word for a region are at a place, or a name in Cyrillic and a code
   * before a comma: {@code Омская обл.}, {@code Quba rayonu}, {@code София 1000, }.
   */
  private static boolean region(byte[] text, int length, int begin) {
    return latin(text, length, begin) || cyrillic(text, length, begin);
  }

  private static boolean latin(byte[] text, int length, int begin) {
    int at = begin;
    for (int words = 0; words < MOST_NAMES; words++) {
      int end = at;
      while (end < length && Words.letter(text[end])) {
        end++;
      }
      if (words > 0 && end < length && end > at && REGIONS.holds(text, at, end)) {
        return text[end] == ',' || (text[end] == '.' && end + 1 < length && text[end + 1] == ',');
      }
      if (end == at || end >= length || text[end] != ' ') {
        return false;
      }
      at = end + 1;
    }
    return false;
  }

  private static boolean cyrillic(byte[] text, int length, int begin) {
    int name = letters(text, length, begin);
    int code = name + 1;
    while (code < length && AnchorScanner.isDigit(text[code])) {
      code++;
    }
    if (name > begin + LONGEST_SIGN && code - name > CODE && code < length && text[name] == ' ') {
      return text[code] == ',';
    }
    int end = name > begin + LONGEST_SIGN && text[name - 1] < 0 ? name + 1 : length;
    int sign = end < length && text[name] == ' ' ? letters(text, length, end) : end;
    return sign > end && sign < length && REGIONS.holds(text, end, sign);
  }

  private static int letters(byte[] text, int length, int from) {
    int at = from;
    while (at < length && (text[at] < 0 || text[at] == '-')) {
      at++;
    }
    return at;
  }

  /** Where the word for a number begins that is written together with it: {@code nº10}. */
  public static int glued(byte[] text, int place, int floor) {
    int lowest = Math.max(floor, place - LONGEST_NUMBER);
    int at = place;
    while (at > lowest && (OF_NUMBER.has(text[at - 1]) || text[at - 1] < 0)) {
      at--;
    }
    boolean word = at < place && (at == 0 || text[at - 1] == ' ');
    return word ? at : place;
  }

  /** Whether a dot or a bar between values, and a blank, are before a place. */
  public static boolean parted(byte[] text, int place) {
    int last = place - 2;
    if (last < 2 || text[place - 1] != ' ') {
      return false;
    }
    boolean middle = text[last] == (byte) 0xb7 && text[last - 1] == (byte) 0xc2;
    boolean bullet =
        text[last] == (byte) 0xa2 && text[last - 1] == (byte) 0x80 && text[last - 2] == (byte) 0xe2;
    return middle || bullet || (text[last] == '|' && text[last - 1] == ' ');
  }

  /** Whether the number of a list's item ends at a place: {@code 1)} at the beginning of a line. */
  public static boolean item(byte[] text, int last) {
    int at = last;
    if (at < 1 || (text[at] != ')' && text[at] != '.') || !AnchorScanner.isDigit(text[at - 1])) {
      return false;
    }
    while (at > 0 && AnchorScanner.isDigit(text[at - 1])) {
      at--;
    }
    return at == 0 || text[at - 1] == '\n';
  }
}
