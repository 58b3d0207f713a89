package org.mailboxinventory.scanner.detect.word;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Forms of a few words with one typing error, behind their first letter: a letter left out, put
 * twice, exchanged with the next, or another in its place.
 */
final class TypingErrors {
  /** Which word is meant, by the hash of each form. */
  private static final Map<Long, Long> MEANT = new HashMap<>();

  /** The forms: most words are none. */
  private static final WordSet FORMS;

  static {
    List<String> forms = new ArrayList<>();
    for (String word : LabelWords.mistyped()) {
      for (String form : of(word)) {
        MEANT.putIfAbsent(hash(form), hash(word));
        forms.add(form);
      }
    }
    FORMS = WordSet.of(forms);
  }

  private TypingErrors() {}

  /** The hash of the word that is meant by one with this {@link Words#hash hash}; 0 for none. */
  static long meant(long hash) {
    return FORMS.holds(hash) ? MEANT.getOrDefault(hash, 0L) : 0;
  }

  /** The forms of a word with one error. */
  static Set<String> of(String word) {
    Set<String> forms = new HashSet<>();
    for (int i = 1; i < word.length(); i++) {
      String before = word.substring(0, i);
      String behind = word.substring(i + 1);
      forms.add(before + behind);
      forms.add(before + word.charAt(i) + word.charAt(i) + behind);
      if (!behind.isEmpty()) {
        forms.add(before + behind.charAt(0) + word.charAt(i) + behind.substring(1));
      }
      for (char other = 'a'; other <= 'z'; other++) {
        forms.add(before + other + behind);
      }
    }
    forms.remove(word);
    return forms;
  }

  private static long hash(String word) {
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    return Words.hash(bytes, 0, bytes.length);
  }
}
