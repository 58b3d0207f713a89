package org.mailboxinventory.scanner.detect.candidate.country;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.check.TelephonePlaces;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Names of banks, systems of payments and towns, and their countries: {@code Equity Bank Kenya}.
 */
public final class BankNames {
  /** Words near a town that say that a bank is there. */
  static final WordSet BRANCH;

  /** Words that part an account from what is on the other side of a payment. */
  static final WordSet PARTING;

  private static final int MOST_WORDS = 5;
  private static final String BRANCHES = "branch";
  private static final String PARTS = "parting";

  private static final Map<Long, Named> NAMES = new HashMap<>();

  private static final List<String> FIRST_WORDS = new ArrayList<>();

  /** The first words of all names: most words of a text are none. */
  private static final WordSet FIRST;

  /**
   * A name.
   *
   * @param country ISO 3166-1 in small letters
   * @param bank it is a bank or a system of payments, not a town
   * @param capitals it counts in capitals alone
   */
  public record Named(String country, boolean bank, boolean capitals) {}

  static {
    WordLists file = new WordLists("banks.txt");
    BRANCH = WordSet.of(file.phrases(BRANCHES));
    PARTING = WordSet.of(file.phrases(PARTS));
    TelephonePlaces.names().forEach(town -> put(town, TelephonePlaces.region(town), false));
    for (String group : file.names()) {
      if (!Set.of(BRANCHES, PARTS).contains(group)) {
        file.phrases(group).forEach(name -> put(name, group, true));
      }
    }
    FIRST = WordSet.of(FIRST_WORDS);
  }

  private BankNames() {}

  private static void put(String name, @Nullable String region, boolean bank) {
    if (region == null) {
      return;
    }
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    boolean capitals = name.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    Named named = new Named(region.toLowerCase(Locale.ROOT), bank, capitals);
    NAMES.put(Words.hash(name), named);
    FIRST_WORDS.add(word(bytes));
    FIRST_WORDS.add(word(name.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8)));
  }

  private static String word(byte[] name) {
    int end = (int) Words.firstWord(name, 0, name.length);
    return new String(name, 0, end, StandardCharsets.UTF_8);
  }

  /** What names begin with. */
  public static List<String> firstWords() {
    return List.copyOf(FIRST_WORDS);
  }

  /** The longest name that begins with the word {@code text[from, to)}; null when there is none. */
  public static @Nullable Named at(byte[] text, int from, int to, int limit) {
    if (!FIRST.holds(text, from, to)) {
      return null;
    }
    Named longest = null;
    int end = to;
    for (int words = 0; words < MOST_WORDS; words++) {
      Named named = NAMES.get(Words.hash(text, from, end));
      if (named != null && (!named.capitals() || capitals(text, from, end))) {
        longest = named;
      }
      long next = Words.firstWord(text, end, limit);
      if (next < 0 || (int) (next >>> 32) - end > 1) {
        break;
      }
      end = (int) next;
    }
    return longest;
  }

  /** The name that is all of {@code text[from, to)}; null when it is none. */
  static @Nullable Named whole(byte[] text, int from, int to) {
    Named named = from < to ? NAMES.get(Words.hash(text, from, to)) : null;
    return named != null && (!named.capitals() || capitals(text, from, to)) ? named : null;
  }

  private static boolean capitals(byte[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text[i] < 'A' || text[i] > 'Z') {
        return false;
      }
    }
    return true;
  }
}
