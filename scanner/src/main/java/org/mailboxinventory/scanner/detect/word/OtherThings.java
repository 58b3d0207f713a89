package org.mailboxinventory.scanner.detect.word;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words beside the first word of a phrase that make another thing of it: {@code loyalty account},
 * {@code passport.js}. As {@code registries/other-things.txt} has them.
 */
public final class OtherThings {
  private static final int LONGEST = 24;

  /** By the hash of a word, what stands before it and behind it where it is another thing. */
  private static final Map<Long, WordSet> BEFORE = new HashMap<>();

  private static final Map<Long, WordSet> BEHIND = new HashMap<>();

  /** All words that may be another thing: most are none. */
  private static final WordSet WORDS;

  static {
    WordLists file = new WordLists("other-things.txt");
    StringBuilder all = new StringBuilder();
    for (String group : file.names()) {
      List<String> words = Arrays.asList(group.split(" "));
      Map<Long, WordSet> side = words.get(0).equals("before") ? BEFORE : BEHIND;
      for (String word : words.subList(1, words.size())) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        side.put(Words.hash(bytes, 0, bytes.length), file.set(group));
        all.append(all.isEmpty() ? "" : " ").append(word);
      }
    }
    WORDS = WordSet.of(all.toString());
  }

  private OtherThings() {}

  /** Whether the word {@code text[from, to)} with this {@link Words#hash hash} is another thing. */
  public static boolean is(byte[] text, int from, int to, long hash, int length) {
    return WORDS.holds(hash) && (before(text, from, hash) || behind(text, to, hash, length));
  }

  private static boolean before(byte[] text, int from, long hash) {
    WordSet words = BEFORE.get(hash);
    if (words == null || from < 2) {
      return false;
    }
    byte parts = text[from - 1];
    int end = parts == ' ' || parts == '_' || parts == '-' ? from - 1 : from;
    int begin = end;
    while (begin > 0 && end - begin < LONGEST && letter(text[begin - 1])) {
      begin--;
      if (begin < end - 1 && capital(text[begin]) && small(text[begin + 1])) {
        break;
      }
    }
    return begin < end && words.holds(text, begin, end);
  }

  private static boolean behind(byte[] text, int to, long hash, int length) {
    WordSet words = BEHIND.get(hash);
    if (words == null || to + 1 >= length || " _-.".indexOf(text[to]) < 0) {
      return false;
    }
    if (!letter(text[to + 1])) {
      return false;
    }
    return words.holds(text, to + 1, (int) Words.firstWord(text, to + 1, length));
  }

  private static boolean letter(byte b) {
    return Words.letterOrDigit(b) && !AnchorScanner.isDigit(b);
  }

  private static boolean capital(byte b) {
    return b >= 'A' && b <= 'Z';
  }

  private static boolean small(byte b) {
    return b >= 'a' && b <= 'z';
  }
}
