package org.mailboxinventory.scanner.detect.address.bound;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.Signs;

/**
 * The full stop that belongs to the number of a house, a floor or a flat in Hungary: {@code Dózsa
 * György út 12.}, {@code Fő utca 9. II/4.}, {@code II. em. 3.}
 */
final class HungarianStop {
  private static final WordSet STREETS =
      WordSet.of(new WordLists("address-bounds.txt").phrases("numbered-with-stop"));

  /** Signs of which the numbers of houses, floors and flats are made. */
  private static final Signs OF_NUMBER = Signs.of("0123456789IVX/-");

  /** A house, a floor and a flat. */
  private static final int MOST_NUMBERS = 3;

  private static final int LONGEST = 7;

  private HungarianStop() {}

  /** Behind it; {@code to} where an address does not end so. */
  static int end(byte[] text, int from, int to, int length) {
    if (to >= length || text[to] != '.' || !AnchorScanner.isDigit(text[to - 1])) {
      return to;
    }
    int at = to;
    for (int numbers = 0; numbers < MOST_NUMBERS; numbers++) {
      int number = at;
      while (number > from && OF_NUMBER.has(text[number - 1])) {
        number--;
      }
      if (number == at || at - number > LONGEST || number <= from || text[number - 1] != ' ') {
        return to;
      }
      int end = number - 1;
      end -= end > from && text[end - 1] == '.' ? 1 : 0;
      int word = end;
      while (word > from && Words.letter(text[word - 1])) {
        word--;
      }
      if (word < end && STREETS.holds(text, word, end)) {
        return numbers > 0 && sentence(text, to, length) ? to : to + 1;
      }
      at = end;
    }
    return to;
  }

  /** Whether a capital follows the full stop. */
  private static boolean sentence(byte[] text, int stop, int length) {
    return stop + 2 < length && text[stop + 1] == ' ' && Words.capital(text[stop + 2]);
  }
}
