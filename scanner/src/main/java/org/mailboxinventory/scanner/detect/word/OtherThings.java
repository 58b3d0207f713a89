package org.mailboxinventory.scanner.detect.word;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words beside the first word of a phrase that make another thing of it: {@code loyalty account},
 * {@code passport.js}. As {@code registries/other-things.txt} has them.
 */
public final class OtherThings {
  private static final int LONGEST = 24;
  private static final int LONGEST_NAME = 48;
  private static final int LONGEST_COUNT = 8;

  /** So many parts of a value and words for its number may stand between. */
  private static final int MOST_PARTS = 5;

  private static final String AUXILIARY = "auxiliary";
  private static final String NAMED = "named";
  private static final String TESTS = "tests";

  /** The hashes of the words, and by word what makes another thing of it: before it, behind it. */
  private static final long[] HASHES;

  private static final @Nullable WordSet[] BEFORE;
  private static final @Nullable WordSet[] BEHIND;

  /** And before it over a value of its own: {@code Passport Z1234567 valid till 11/28}. */
  private static final @Nullable WordSet[] LAPSING;

  /** And behind it and a slash, as in {@code u/s 80C}: under a section. */
  private static final @Nullable WordSet[] SLASHED;

  /** Words between the first word of a phrase and what makes another thing of it. */
  private static final WordSet AUXILIARIES;

  /** Words of secrets that names of tests, errors and files have, as {@code TC_OTP_0007}. */
  private static final WordSet SECRETS;

  /** How such names begin where hyphens join them. */
  private static final WordSet TEST_NAMES;

  /** All words that may be another thing: most words of a text are none. */
  private static final WordSet WORDS;

  static {
    WordLists file = new WordLists("other-things.txt");
    AUXILIARIES = file.set(AUXILIARY);
    SECRETS = file.set(NAMED);
    TEST_NAMES = file.set(TESTS);
    List<String> others = List.of(AUXILIARY, NAMED, TESTS);
    List<String> groups = file.names().stream().filter(name -> !others.contains(name)).toList();
    List<String> words = new ArrayList<>();
    for (String group : groups) {
      List<String> named = List.of(group.split(" "));
      named.stream().skip(1).filter(word -> !words.contains(word)).forEach(words::add);
    }
    HASHES = words.stream().mapToLong(Words::hash).toArray();
    BEFORE = new WordSet[HASHES.length];
    BEHIND = new WordSet[HASHES.length];
    LAPSING = new WordSet[HASHES.length];
    SLASHED = new WordSet[HASHES.length];
    for (String group : groups) {
      List<String> named = List.of(group.split(" "));
      @Nullable WordSet[] side = side(named.get(0));
      named.stream().skip(1).forEach(word -> side[words.indexOf(word)] = file.set(group));
    }
    WORDS = WordSet.of(words);
  }

  private OtherThings() {}

  private static @Nullable WordSet[] side(String name) {
    return switch (name) {
      case "before" -> BEFORE;
      case "slashed" -> SLASHED;
      case "lapsing" -> LAPSING;
      default -> BEHIND;
    };
  }

  /** What makes another thing of a word. */
  public enum By {
    /** Nothing does. */
    NONE,
    /** The word before it: no phrase begins with it. */
    BEFORE,
    /** The word behind it: it is no phrase alone, but may begin a longer one. */
    BEHIND
  }

  /** Whether some word may make another thing of the word with this {@link Words#hash hash}. */
  static boolean known(long hash) {
    return SECRETS.holds(hash) || WORDS.holds(hash);
  }

  /** What makes another thing of {@code text[from, to)} with this {@link Words#hash hash}. */
  public static By of(byte[] text, int from, int to, long hash, int length) {
    if (to < length && joins(text[to]) && SECRETS.holds(hash) && inName(text, from, to, length)) {
      return By.BEFORE;
    }
    if (!WORDS.holds(hash)) {
      return By.NONE;
    }
    int word = place(hash);
    if (word < 0) {
      return By.NONE;
    }
    if (before(text, from, BEFORE[word])
        || before(text, from, LAPSING[word])
        || overValue(text, from, LAPSING[word])
        || follows(text, to, "/", SLASHED[word], length)) {
      return By.BEFORE;
    }
    return follows(text, to, " _-.", BEHIND[word], length) ? By.BEHIND : By.NONE;
  }

  /** Where a word is among those known; -1 for another whose hash is half the same. */
  private static int place(long hash) {
    int word = HASHES.length - 1;
    while (word >= 0 && HASHES[word] != hash) {
      word--;
    }
    return word;
  }

  private static boolean before(byte[] text, int from, @Nullable WordSet words) {
    if (words == null || from < 2) {
      return false;
    }
    byte parts = text[from - 1];
    int end = parts == ' ' || parts == '_' || parts == '-' ? from - 1 : from;
    int begin = end;
    while (begin > 0 && end - begin < LONGEST && Words.letter(text[begin - 1])) {
      begin--;
      if (begin < end - 1 && Words.capital(text[begin]) && small(text[begin + 1])) {
        break;
      }
    }
    return begin < end
        && (words.holds(text, begin, end)
            || (end - begin == 1 && lettersBefore(text, begin, words))
            || (parts == ' '
                && begin > 1
                && AUXILIARIES.holds(text, begin, end)
                && before(text, begin, words)));
  }

  /** The same over a value with digits, and over the words before that for its number. */
  private static boolean overValue(byte[] text, int from, @Nullable WordSet words) {
    if (words == null || from < 2 || " \n".indexOf(text[from - 1]) < 0) {
      return false;
    }
    int end = from - 1;
    boolean value = false;
    for (int parts = 0; parts < MOST_PARTS; parts++) {
      while (end > 0 && " .:,#".indexOf(text[end - 1]) >= 0) {
        end--;
      }
      int begin = end;
      boolean digits = false;
      while (begin > 0 && end - begin < LONGEST && Words.letterOrDigit(text[begin - 1])) {
        begin--;
        digits |= AnchorScanner.isDigit(text[begin]);
      }
      if (value && words.holds(text, begin, end)) {
        return true;
      }
      value |= digits;
      if (begin == end || !(digits || (value && SmallWords.holds(Words.hash(text, begin, end))))) {
        return false;
      }
      end = begin;
    }
    return false;
  }

  /** The same of two letters that a slash parts: {@code G/L account}. */
  private static boolean lettersBefore(byte[] text, int last, WordSet words) {
    boolean slash = last > 1 && text[last - 1] == '/' && Words.letter(text[last - 2]);
    boolean begins = slash && (last == 2 || !Words.letterOrDigit(text[last - 3]));
    return begins && words.holds(new byte[] {text[last - 2], text[last]}, 0, 2);
  }

  /** Whether a word is in a name that ends with a short number, and nothing is set to a value. */
  private static boolean inName(byte[] text, int from, int to, int length) {
    boolean joined = to + 1 < length && (text[to] == '_' || (text[to] == '-' && led(text, from)));
    if (!joined) {
      return false;
    }
    int limit = Math.min(length, to + LONGEST_NAME);
    int end = to;
    int number = to;
    while (end < limit
        && end - number <= LONGEST_COUNT
        && (joins(text[end]) || Words.letterOrDigit(text[end]))) {
      number = joins(text[end]) ? end + 1 : AnchorScanner.isDigit(text[end]) ? number : limit;
      end++;
    }
    return number < end && end - number <= LONGEST_COUNT && !set(text, end, length);
  }

  /** Whether what is before a word begins the name of a test: {@code UC-}, {@code err_}. */
  private static boolean led(byte[] text, int from) {
    if (from < 2 || text[from - 1] != '-') {
      return from > 1 && text[from - 1] == '_';
    }
    int begin = from - 1;
    while (begin > 0 && from - begin < LONGEST && Words.letterOrDigit(text[begin - 1])) {
      begin--;
    }
    return TEST_NAMES.holds(text, begin, from - 1);
  }

  /** Whether a value is set behind a name that ends at a place. */
  private static boolean set(byte[] text, int end, int length) {
    int at = end < length && text[end] == '"' ? end + 1 : end;
    boolean sign = at < length && (text[at] == ':' || text[at] == '=');
    while (sign && at + 1 < length && " \"'=:".indexOf(text[at + 1]) >= 0) {
      at++;
    }
    return sign && at + 1 < length && AnchorScanner.isDigit(text[at + 1]);
  }

  private static boolean joins(byte b) {
    return b == '_' || b == '-';
  }

  private static boolean follows(
      byte[] text, int to, String signs, @Nullable WordSet words, int length) {
    return words != null
        && to + 1 < length
        && signs.indexOf(text[to]) >= 0
        && Words.letter(text[to + 1])
        && words.holds(text, to + 1, (int) Words.firstWord(text, to + 1, length));
  }

  private static boolean small(byte b) {
    return b >= 'a' && b <= 'z';
  }
}
