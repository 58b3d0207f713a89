package org.mailboxinventory.scanner.detect.address.bound;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mailboxinventory.scanner.detect.address.town.Countries;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.Signs;

/**
 * The country that is named behind a code and its town: codes of one form are written in several
 * countries, and the name says in which this one is.
 */
public final class CountryNamed {
  private static final WordLists FILE = new WordLists("countries.txt");

  /** The names of a country, by its code. */
  private static final Map<String, WordSet> OWN = new ConcurrentHashMap<>();

  /** Names of countries that towns and regions have, too. */
  private static final WordSet KEPT =
      WordSet.of(new WordLists("address-bounds.txt").phrases("kept-countries"));

  private static final Signs GAP = Signs.of(" ,.-(\n\r");
  private static final Signs CLOSING = Signs.of(",.;)\n\r<\"'|\\");
  private static final int LONGEST_GAP = 10;
  private static final int MOST_WORDS = 4;
  private static final int LONGEST = 40;

  private CountryNamed() {}

  /**
   * Whether another country than that of a code is named at the end of its town or behind it.
   *
   * @param to behind the town
   * @param country the two letters of the one that it was taken for; none does where it was none
   */
  public static boolean other(byte[] text, int to, int length, String country) {
    if (country.length() != 2) {
      return false;
    }
    int last = to;
    while (last > 0 && Words.letter(text[last - 1])) {
      last--;
    }
    return behind(text, to, length, country)
        || (last > 0 && last < to && behind(text, last - 1, length, country));
  }

  private static boolean behind(byte[] text, int place, int length, String country) {
    int from = place;
    while (from < length
        && from - place < LONGEST_GAP
        && (GAP.has(text[from]) || dash(text, from))) {
      from++;
    }
    if (from == place || from >= length || !(Words.capital(text[from]) || text[from] < 0)) {
      return false;
    }
    int end = from;
    int last = Math.min(length, from + LONGEST);
    for (int words = 0; words < MOST_WORDS && end < last; words++) {
      while (end < last && Words.letter(text[end])) {
        end++;
      }
      if (closed(text, end, length) && Countries.holds(text, from, end)) {
        return !KEPT.holds(text, from, end) && !own(country).holds(text, from, end);
      }
      end++;
    }
    return false;
  }

  /** Whether a byte is one of a long hyphen. */
  private static boolean dash(byte[] text, int at) {
    return text[at] == (byte) 0xe2 || text[at] == (byte) 0x80 || text[at] == (byte) 0x93;
  }

  private static boolean closed(byte[] text, int end, int length) {
    return end >= length
        || CLOSING.has(text[end])
        || (text[end] == ' ' && end + 1 < length && (text[end + 1] == '-' || text[end + 1] < 0));
  }

  private static WordSet own(String country) {
    return OWN.computeIfAbsent(country, code -> WordSet.of(FILE.phrases(code)));
  }
}
