package org.mailboxinventory.scanner.detect.context.country;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mailboxinventory.scanner.detect.word.LabelWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/** Names of countries, and what people and papers of theirs are called, by their codes. */
public final class CountryNames {
  /** Of a word that several countries' names have, as in {@code United}. */
  private static final int SEVERAL = 0;

  private static final String GROUP = "country-";
  private static final int LETTERS = 26;

  /** By the hash of a word, its country. */
  private static final Map<Long, Integer> COUNTRIES = new HashMap<>();

  /** A bit for each country of which a name is known. */
  private static final BitSet CODES = new BitSet();

  private static final WordSet ALL;

  static {
    List<String> all = new ArrayList<>(LabelWords.list("countries"));
    for (String group : LabelWords.groups(GROUP)) {
      int country = of(group.substring(GROUP.length()));
      CODES.set(country);
      LabelWords.list(group).forEach(word -> COUNTRIES.put(Words.hash(word), country));
      all.addAll(LabelWords.list(group));
    }
    ALL = WordSet.of(all);
  }

  private CountryNames() {}

  /** The country of a code of two small letters, from 1 on; 0 for what is none. */
  public static int of(String code) {
    if (code.length() != 2) {
      return SEVERAL;
    }
    return (code.charAt(0) - 'a') * LETTERS + code.charAt(1) - 'a' + 1;
  }

  /** Whether a word belongs to a country's name. */
  public static boolean holds(byte[] text, int from, int to) {
    return ALL.holds(text, from, to) || Countries.word(text, from, to) > 0;
  }

  /** Whether the code of a country in two capitals stands at a place. */
  public static boolean code(byte[] text, int at) {
    int first = text[at] - 'A';
    int second = text[at + 1] - 'A';
    return first >= 0
        && first < LETTERS
        && second >= 0
        && second < LETTERS
        && CODES.get(first * LETTERS + second + 1);
  }

  private static int named(byte[] text, int from, int to) {
    int named = COUNTRIES.getOrDefault(Words.hash(text, from, to), SEVERAL);
    return named == SEVERAL ? Countries.word(text, from, to) : named;
  }

  /** The country that is named last in {@code text[from, to)}; 0 for none. */
  public static int last(byte[] text, int from, int to) {
    int country = SEVERAL;
    long word = Words.firstWord(text, from, to);
    while (word >= 0) {
      int named = named(text, (int) (word >>> 32), (int) word);
      country = named == SEVERAL ? country : named;
      word = Words.firstWord(text, (int) word, to);
    }
    return country;
  }
}
