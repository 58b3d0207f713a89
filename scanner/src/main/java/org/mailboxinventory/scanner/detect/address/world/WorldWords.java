package org.mailboxinventory.scanner.detect.address.world;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mailboxinventory.scanner.detect.word.WordLists;

/** What streets, houses, boxes and districts are called, in all languages of the file. */
public final class WorldWords {
  /** A street, a square or a quarter, called so before its name. */
  public static final int BEFORE = 1;

  /** The same behind its name. */
  public static final int BEHIND = 1 << 1;

  /** A house, a flat, a floor, or the word for a number. */
  public static final int UNIT = 1 << 2;

  /** A box of a post office. */
  public static final int BOX = 1 << 3;

  /** A building or an estate, called so behind its name. */
  public static final int BUILDING = 1 << 4;

  /** A district or a county. */
  public static final int REGION = 1 << 5;

  /** A small word within names. */
  public static final int JOINING = 1 << 6;

  /** The word for a postal code. */
  public static final int CODE = 1 << 7;

  /** Of a word that may be an adjective of a street's name. */
  public static final int SIZE = 1 << 8;

  /** Of a thing that has a number and is no place. */
  public static final int NOTHING = 1 << 9;

  /** What figures count. */
  public static final int AMOUNT = 1 << 10;

  /** A floor, whose number may come first. */
  public static final int FLOOR = 1 << 11;

  /** With which a phrase of several words begins. */
  static final int BEGINS = 1 << 12;

  /** A month in the name of a street that is called after a day: {@code 17. listopadu}. */
  static final int DAY = 1 << 13;

  /** So many words has a phrase at most. */
  static final int MOST_WORDS = 3;

  private static final Map<String, Integer> KINDS =
      Map.ofEntries(
          Map.entry("before", BEFORE),
          Map.entry("behind", BEHIND),
          Map.entry("units", UNIT),
          Map.entry("boxes", BOX),
          Map.entry("buildings", BUILDING),
          Map.entry("regions", REGION),
          Map.entry("joining", JOINING),
          Map.entry("codes", CODE),
          Map.entry("sizes", SIZE),
          Map.entry("nothings", NOTHING),
          Map.entry("floors", FLOOR),
          Map.entry("amounts", AMOUNT),
          Map.entry("day-streets", DAY));

  private static final WordLists FILE = new WordLists("world-addresses.txt");
  private static final Map<String, Integer> WORDS = words();

  /** A bit for each of them: nearly all words are none, and their bits say so. */
  private static final BitSet HASHES = hashes();

  private static final Set<String> ENDINGS = new HashSet<>(FILE.phrases("endings"));
  private static final Set<String> DISTRICTS = new HashSet<>(FILE.phrases("districts"));
  private static final int SHORTEST_THAI = 3;
  private static final int LONGEST_THAI = 12;
  private static final int LONGEST_ENDING =
      ENDINGS.stream().mapToInt(String::length).max().orElse(0);

  /** The last two letters of the endings, by a few of their bits. */
  private static final BitSet LAST_LETTERS = lastLetters();

  private WorldWords() {}

  private static Map<String, Integer> words() {
    Map<String, Integer> words = new HashMap<>();
    KINDS.forEach(
        (group, kind) -> {
          for (String word : FILE.phrases(group)) {
            words.merge(bare(word), kind, (a, b) -> a | b);
          }
        });
    for (String phrase : List.copyOf(words.keySet())) {
      int blank = phrase.indexOf(' ');
      if (blank >= 0) {
        words.merge(phrase.substring(0, blank), BEGINS, (a, b) -> a | b);
      }
    }
    return words;
  }

  private static BitSet hashes() {
    BitSet hashes = new BitSet();
    WORDS.keySet().forEach(word -> hashes.set(hash(word)));
    return hashes;
  }

  private static BitSet lastLetters() {
    BitSet letters = new BitSet();
    for (String ending : ENDINGS) {
      if (ending.length() > 1) {
        letters.set(lastLetters(ending));
      }
    }
    return letters;
  }

  private static int lastLetters(String word) {
    int last = word.length() - 1;
    return (word.charAt(last - 1) * 31 + word.charAt(last)) & 0xfff;
  }

  /** Phrases of a further group of the file. */
  public static List<String> phrases(String group) {
    return FILE.phrases(group);
  }

  /** In small letters and without full stops, colons, brackets and a hyphen around it. */
  public static String bare(String word) {
    int from = 0;
    int to = word.length();
    while (to > from && ".:)(".indexOf(word.charAt(to - 1)) >= 0) {
      to--;
    }
    while (from < to && word.charAt(from) == '(') {
      from++;
    }
    to -= to - from > 1 && word.charAt(to - 1) == '-' ? 1 : 0;
    return word.substring(from, to).toLowerCase(Locale.ROOT).replace("i\u0307", "i");
  }

  /** What a bare word or phrase is; 0 where it is none of the file. */
  public static int of(String bare) {
    return entry(bare) & ~BEGINS;
  }

  /** The same, and whether a longer phrase begins with it. */
  static int entry(String bare) {
    return HASHES.get(hash(bare)) ? WORDS.getOrDefault(bare, 0) : 0;
  }

  private static int hash(String word) {
    return (word.hashCode() ^ word.hashCode() >>> Short.SIZE) & 0xffff;
  }

  /** Whether a bare word ends as the names of districts do, behind a hyphen. */
  static boolean endsAsRegion(String bare) {
    int hyphen = bare.lastIndexOf('-');
    return hyphen > 1 && DISTRICTS.contains(bare.substring(hyphen));
  }

  /**
   * How long the known word is with which a word in Thai begins, which goes on without a blank; 0
   * where it begins with none.
   */
  static int thai(String word) {
    int most = Math.min(LONGEST_THAI, word.length() - 1);
    for (int length = most; length >= SHORTEST_THAI && word.charAt(0) >= 0x0e00; length--) {
      if (word.charAt(0) < 0x0e80 && of(word.substring(0, length)) != 0) {
        return length;
      }
    }
    return 0;
  }

  /** Whether a bare word ends as the names of streets do. */
  static boolean ends(String bare) {
    int most = Math.min(LONGEST_ENDING, bare.length() - 2);
    if (most < 2 || !LAST_LETTERS.get(lastLetters(bare))) {
      return false;
    }
    for (int length = 2; length <= most; length++) {
      if (ENDINGS.contains(bare.substring(bare.length() - length))) {
        return true;
      }
    }
    return false;
  }
}
