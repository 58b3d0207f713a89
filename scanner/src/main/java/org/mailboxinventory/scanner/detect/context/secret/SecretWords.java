package org.mailboxinventory.scanner.detect.context.secret;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/** The words of {@code registries/secret-words.txt}, which are between a label and its secret. */
final class SecretWords {
  private static final WordLists FILE = new WordLists("secret-words.txt");

  private SecretWords() {}

  static WordSet of(String group) {
    return FILE.set(group);
  }

  /** The phrases of a group, by {@link #hash}. */
  static Set<Long> phrases(String group) {
    Set<Long> hashes = new HashSet<>();
    for (String phrase : FILE.phrases(group)) {
      byte[] bytes = phrase.getBytes(StandardCharsets.UTF_8);
      hashes.add(hash(bytes, 0, bytes.length));
    }
    return Set.copyOf(hashes);
  }

  /** Of the words of a phrase, whatever is between them. */
  static long hash(byte[] text, int from, int to) {
    long hash = 0;
    long word = Words.firstWord(text, from, to);
    while (word >= 0) {
      hash = hash * 31 + Words.hash(text, (int) (word >>> 32), (int) word);
      word = Words.firstWord(text, (int) word, to);
    }
    return hash;
  }

  static List<byte[]> bytes(String group) {
    return FILE.list(group).stream().map(word -> word.getBytes(StandardCharsets.UTF_8)).toList();
  }
}
