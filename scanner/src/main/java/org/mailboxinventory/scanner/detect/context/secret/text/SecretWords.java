package org.mailboxinventory.scanner.detect.context.secret.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/** The words of {@code registries/secret-words.txt}, which are between a label and its secret. */
public final class SecretWords {
  private static final WordLists FILE = new WordLists("secret-words.txt");

  private static final int SHORTEST = 6;
  private static final List<byte[]> ENDINGS = bytes("endings");
  private static final List<byte[]> BEGINNINGS = bytes("beginnings");

  private SecretWords() {}

  public static WordSet of(String group) {
    return FILE.set(group);
  }

  /** The phrases of a group, by {@link #hash}. */
  public static Set<Long> phrases(String group) {
    Set<Long> hashes = new HashSet<>();
    for (String phrase : FILE.phrases(group)) {
      byte[] bytes = phrase.getBytes(StandardCharsets.UTF_8);
      hashes.add(hash(bytes, 0, bytes.length));
    }
    return Set.copyOf(hashes);
  }

  /** Of the words of a phrase, whatever is between them. */
  public static long hash(byte[] text, int from, int to) {
    long hash = 0;
    long word = Words.firstWord(text, from, to);
    while (word >= 0) {
      hash = hash * 31 + Words.hash(text, (int) (word >>> 32), (int) word);
      word = Words.firstWord(text, (int) word, to);
    }
    return hash;
  }

  /**
   * Whether the ending of a word, or its beginning, says by itself what a thing is for, as others
   * say by a word before them: {@code salasana liitteeseen}, {@code jelszó a fájlhoz}, {@code
   * הסיסמה לקובץ}.
   */
  public static boolean inflected(byte[] text, int from, int to) {
    if (to - from < SHORTEST) {
      return false;
    }
    return ENDINGS.stream().anyMatch(ending -> at(text, to - ending.length, ending))
        || BEGINNINGS.stream().anyMatch(beginning -> at(text, from, beginning));
  }

  private static boolean at(byte[] text, int from, byte[] part) {
    return Arrays.equals(text, from, from + part.length, part, 0, part.length);
  }

  public static List<byte[]> bytes(String group) {
    return FILE.list(group).stream().map(word -> word.getBytes(StandardCharsets.UTF_8)).toList();
  }
}
