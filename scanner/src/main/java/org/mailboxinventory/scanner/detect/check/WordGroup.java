package org.mailboxinventory.scanner.detect.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words of one group of a registry: whole ones, beginnings ({@code diabet*}), endings ({@code
 * *itis}), phrases of several words, and pieces of scripts that part no words. Immutable.
 */
final class WordGroup {
  private static final char STAR = '*';

  /** No word is longer, nor a beginning of one. */
  private static final int LONGEST = 32;

  private final Set<String> whole = new HashSet<>();
  private final Set<String> beginnings = new HashSet<>();
  private final Set<String> endings = new HashSet<>();

  /** By their first words. */
  private final Map<String, List<List<String>>> phrases = new HashMap<>();

  private final List<String> pieces = new ArrayList<>();

  private WordGroup() {}

  /** The words behind {@code group} and a colon in the lines of a registry. */
  static WordGroup of(List<String> lines, String group) {
    WordGroup made = new WordGroup();
    String head = group + ":";
    for (String line : lines) {
      if (line.startsWith(head)) {
        Registry.cells(line.substring(head.length()), ',').forEach(word -> made.add(word.strip()));
      }
    }
    return made;
  }

  /**
   * This, and the words behind {@code kind} and a colon in the lines of a registry, as they are
   * written in running text: with accents.
   */
  WordGroup with(List<String> lines, String kind) {
    String head = kind + ":";
    for (String line : lines) {
      if (line.startsWith(head)) {
        Registry.cells(line.substring(head.length()), ',')
            .forEach(word -> add(String.join(" ", WrittenWords.of(word))));
      }
    }
    return this;
  }

  /** Whether a text is one of its words or phrases. */
  boolean is(String text) {
    List<String> words = WrittenWords.of(text);
    return words.size() == 1
        ? whole.contains(words.get(0))
        : !words.isEmpty() && phraseAt(words, 0) == words.size();
  }

  private void add(String word) {
    if (word.indexOf(' ') >= 0) {
      List<String> parts = Registry.cells(word, ' ');
      phrases.computeIfAbsent(parts.get(0), any -> new ArrayList<>()).add(parts);
    } else if (word.charAt(0) == STAR) {
      endings.add(word.substring(1));
    } else if (word.charAt(word.length() - 1) == STAR) {
      beginnings.add(word.substring(0, word.length() - 1));
    } else if (WrittenWords.unparted(word)) {
      pieces.add(word);
    } else {
      whole.add(word);
    }
  }

  /** Whether it has a word, as it is, by its beginning or by its end. */
  boolean has(String word) {
    if (whole.contains(word)) {
      return true;
    }
    int most = Math.min(word.length(), LONGEST);
    for (int i = 2; i <= most; i++) {
      if (beginnings.contains(word.substring(0, i))
          || (i < word.length() && endings.contains(word.substring(word.length() - i)))) {
        return true;
      }
    }
    return !pieces.isEmpty()
        && WrittenWords.unparted(word)
        && pieces.stream().anyMatch(word::contains);
  }

  /**
   * How many words from {@code index} on are one of its phrases, the longest; 0 for none.
   *
   * @param words of a text, in order
   */
  int phraseAt(List<String> words, int index) {
    int longest = 0;
    for (List<String> parts : phrases.getOrDefault(words.get(index), List.of())) {
      boolean longer = parts.size() > longest && index + parts.size() <= words.size();
      longest = longer && begins(words, index, parts) ? parts.size() : longest;
    }
    return longest;
  }

  private static boolean begins(List<String> words, int index, List<String> parts) {
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      String word = words.get(index + i);
      boolean same =
          part.charAt(part.length() - 1) == STAR
              ? word.startsWith(part.substring(0, part.length() - 1))
              : word.equals(part);
      if (!same) {
        return false;
      }
    }
    return true;
  }
}
