package org.mailboxinventory.scanner.detect.word;

import java.util.ArrayList;
import java.util.List;

/** The words of {@code registries/label-words.txt}, which stand around labels. */
public final class LabelWords {
  private static final WordLists FILE = new WordLists("label-words.txt");

  private LabelWords() {}

  /** The words of a group of the file. */
  public static WordSet of(String group) {
    return FILE.set(group);
  }

  /** The words of a group of the file, in order. */
  public static List<String> list(String group) {
    return FILE.list(group);
  }

  /** A bit for each letter from a to z that one of the words of a group begins with. */
  public static int initials(String group) {
    return FILE.list(group).stream()
        .mapToInt(word -> 1 << (word.charAt(0) - 'a'))
        .reduce(0, (a, b) -> a | b);
  }

  /** The words that part no label from its value, those with a typing error among them. */
  static WordSet small() {
    List<String> words = new ArrayList<>(FILE.list("small"));
    for (String word : FILE.list("typed")) {
      words.addAll(TypingErrors.of(word));
    }
    return WordSet.of(words);
  }

  /** The words of which forms with a typing error are known within labels. */
  static List<String> mistyped() {
    List<String> words = new ArrayList<>(FILE.list("typed"));
    words.addAll(FILE.list("mistyped"));
    return words;
  }
}
