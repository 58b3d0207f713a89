package org.mailboxinventory.scanner.detect.candidate.dialled;

import java.util.HashMap;
import java.util.Map;
import org.mailboxinventory.scanner.detect.candidate.country.BankNames;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Whether a bank, a town or a word of a country's own is near a telephone that two countries dial
 * alike: {@code BDO account … 0917…} is of the Philippines. The words are those of {@code
 * registries/telephone-countries.txt}.
 */
public final class DialledCountry {
  private static final int REACH = 240;
  private static final Map<String, WordSet> WORDS = new HashMap<>();

  static {
    WordLists file = new WordLists("telephone-countries.txt");
    file.names().forEach(country -> WORDS.put(country, WordSet.of(file.phrases(country))));
  }

  private DialledCountry() {}

  /**
   * Whether more of a country than of another are near {@code text[from, to)}.
   *
   * @param country ISO 3166-1 in small letters
   * @param own the other
   */
  public static boolean near(
      String country, String own, byte[] text, int from, int to, int length) {
    WordSet words = WORDS.get(country);
    int end = Math.min(length, to + REACH);
    int at = Math.max(0, from - REACH);
    int there = 0;
    int here = 0;
    long word = Words.firstWord(text, at, end);
    int before = -1;
    while (word >= 0) {
      int begin = (int) (word >>> 32);
      int wordTo = (int) word;
      BankNames.Named named = BankNames.at(text, begin, wordTo, end);
      boolean said =
          words != null
              && (words.holds(text, begin, wordTo)
                  || (before >= 0 && words.holds(text, before, wordTo)));
      there += said || (named != null && named.country().equals(country)) ? 1 : 0;
      here += !said && named != null && named.country().equals(own) ? 1 : 0;
      before = begin;
      word = Words.firstWord(text, wordTo, end);
    }
    return there > here;
  }
}
