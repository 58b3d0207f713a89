package org.mailboxinventory.scanner.detect.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The words of {@code registries/label-words.txt}, which stand around labels. */
public final class LabelWords {
  private static final WordLists FILE = new WordLists("label-words.txt");

  private LabelWords() {}

  /** The words of a group of the file. */
  public static WordSet of(String group) {
    return FILE.set(group);
  }

  /** The phrases of a group of the file, each of one word or more. */
  public static WordSet phrases(String group) {
    return WordSet.of(FILE.phrases(group));
  }

  /** The phrases of a group of the file, in order. */
  public static List<String> phraseList(String group) {
    return FILE.phrases(group);
  }

  /** The words of a group of the file, in order. */
  public static List<String> list(String group) {
    return FILE.list(group);
  }

  /** The names of the groups that begin so. */
  public static List<String> groups(String begin) {
    return FILE.names().stream().filter(name -> name.startsWith(begin)).toList();
  }

  /** A bit for each letter from a to z that one of the words of a group begins with. */
  public static int initials(String group) {
    return FILE.list(group).stream()
        .filter(word -> word.charAt(0) >= 'a' && word.charAt(0) <= 'z')
        .mapToInt(word -> 1 << (word.charAt(0) - 'a'))
        .reduce(0, (a, b) -> a | b);
  }

  /** The words that part no label from its value, those with a typing error among them. */
  static WordSet small() {
    List<String> words = new ArrayList<>(FILE.list("small"));
    for (String word : FILE.list("typed")) {
      words.addAll(TypingErrors.of(word));
      words.addAll(shortOf(word));
    }
    return WordSet.of(words);
  }

  /** How a word is written in short. */
  static List<String> shortOf(String word) {
    return FILE.list("short").stream()
        .filter(each -> each.startsWith(word + "="))
        .flatMap(each -> Stream.of(each.substring(word.length() + 1).split(",", -1)))
        .toList();
  }

  /** The words of which forms with a typing error are known within labels. */
  static List<String> mistyped() {
    List<String> words = new ArrayList<>(FILE.list("typed"));
    words.addAll(FILE.list("mistyped"));
    return words;
  }
}
