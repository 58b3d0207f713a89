package org.mailboxinventory.scanner.detect.word;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words beside the first word of a phrase that make another thing of it: {@code loyalty account},
 * {@code passport.js}. As {@code registries/other-things.txt} has them.
 */
public final class OtherThings {
  private static final int LONGEST = 24;
  private static final String AUXILIARY = "auxiliary";

  /** The hashes of the words, and by word what makes another thing of it: before it, behind it. */
  private static final long[] HASHES;

  private static final @Nullable WordSet[] BEFORE;
  private static final @Nullable WordSet[] BEHIND;

  /** And behind it and a slash, as in {@code u/s 80C}: under a section. */
  private static final @Nullable WordSet[] SLASHED;

  /** Words between the first word of a phrase and what makes another thing of it. */
  private static final WordSet AUXILIARIES;

  /** All words that may be another thing: most words of a text are none. */
  private static final WordSet WORDS;

  static {
    WordLists file = new WordLists("other-things.txt");
    AUXILIARIES = file.set(AUXILIARY);
    List<String> groups = file.names().stream().filter(name -> !name.equals(AUXILIARY)).toList();
    List<String> words = new ArrayList<>();
    for (String group : groups) {
      List<String> named = List.of(group.split(" "));
      named.stream().skip(1).filter(word -> !words.contains(word)).forEach(words::add);
    }
    HASHES = words.stream().mapToLong(OtherThings::hash).toArray();
    BEFORE = new WordSet[HASHES.length];
    BEHIND = new WordSet[HASHES.length];
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

  /** What makes another thing of {@code text[from, to)} with this {@link Words#hash hash}. */
  public static By of(byte[] text, int from, int to, long hash, int length) {
    if (!WORDS.holds(hash)) {
      return By.NONE;
    }
    int word = 0;
    while (HASHES[word] != hash) {
      word++;
    }
    if (before(text, from, BEFORE[word]) || slashed(text, to, SLASHED[word], length)) {
      return By.BEFORE;
    }
    return behind(text, to, BEHIND[word], length) ? By.BEHIND : By.NONE;
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
      if (begin < end - 1 && capital(text[begin]) && small(text[begin + 1])) {
        break;
      }
    }
    return begin < end
        && (words.holds(text, begin, end)
            || (parts == ' '
                && begin > 1
                && AUXILIARIES.holds(text, begin, end)
                && before(text, begin, words)));
  }

  private static boolean slashed(byte[] text, int to, @Nullable WordSet words, int length) {
    return words != null
        && to + 1 < length
        && text[to] == '/'
        && Words.letter(text[to + 1])
        && words.holds(text, to + 1, (int) Words.firstWord(text, to + 1, length));
  }

  private static boolean behind(byte[] text, int to, @Nullable WordSet words, int length) {
    if (words == null || to + 1 >= length || " _-.".indexOf(text[to]) < 0) {
      return false;
    }
    if (!Words.letter(text[to + 1])) {
      return false;
    }
    return words.holds(text, to + 1, (int) Words.firstWord(text, to + 1, length));
  }

  private static long hash(String word) {
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    return Words.hash(bytes, 0, bytes.length);
  }

  private static boolean capital(byte b) {
    return b >= 'A' && b <= 'Z';
  }

  private static boolean small(byte b) {
    return b >= 'a' && b <= 'z';
  }
}
