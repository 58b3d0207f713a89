package org.mailboxinventory.scanner.detect.candidate.country;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mailboxinventory.scanner.detect.catalogue.Dialling;
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
  private static final Map<String, WordSet> WORDS;

  /** What they and the names of banks and towns begin with: most words of a text are none. */
  private static final WordSet FIRST;

  static {
    WordLists file = new WordLists("telephone-countries.txt");
    List<String> first = new ArrayList<>(BankNames.firstWords());
    for (String country : file.names()) {
      file.phrases(country).forEach(phrase -> first.add(phrase.split(" ", 2)[0]));
    }
    FIRST = WordSet.of(first);
    WORDS =
        file.names().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    country -> country, country -> WordSet.of(file.phrases(country))));
  }

  private DialledCountry() {}

  /**
   * Whether more of one of the other countries than of its own are near {@code text[from, to)}.
   *
   * @param own ISO 3166-1 in small letters
   */
  public static boolean near(
      List<Dialling.Alike> alike, String own, byte[] text, int from, int to, int length) {
    int[] more = new int[alike.size()];
    int end = Math.min(length, to + REACH);
    long word = Words.firstWord(text, Math.max(0, from - REACH), end);
    while (word >= 0) {
      int begin = (int) (word >>> 32);
      int wordTo = (int) word;
      word = Words.firstWord(text, wordTo, end);
      if (FIRST.holds(text, begin, wordTo)) {
        count(more, alike, own, text, begin, wordTo, word < 0 ? wordTo : (int) word, end);
      }
    }
    for (int count : more) {
      if (count > 0) {
        return true;
      }
    }
    return false;
  }

  /** Counts a word, or it and the next one, for the countries that it is of. */
  private static void count(
      int[] more,
      List<Dialling.Alike> alike,
      String own,
      byte[] text,
      int begin,
      int to,
      int next,
      int end) {
    BankNames.Named named = BankNames.at(text, begin, to, end);
    for (int i = 0; i < more.length; i++) {
      String country = alike.get(i).country();
      WordSet words = WORDS.get(country);
      boolean said =
          words != null && (words.holds(text, begin, to) || words.holds(text, begin, next));
      boolean there = said || (named != null && named.country().equals(country));
      more[i] += there ? 1 : named != null && named.country().equals(own) ? -1 : 0;
    }
  }
}
