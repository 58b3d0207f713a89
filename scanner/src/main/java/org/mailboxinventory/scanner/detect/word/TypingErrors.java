package org.mailboxinventory.scanner.detect.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Forms of a few words with one typing error, behind their first letter: a letter left out, put
 * twice, exchanged with the next, or another in its place; and their short forms.
 */
final class TypingErrors {
  /** The hashes of the words, and of each word's forms. */
  private static final long[] WORDS;

  private static final WordSet[] FORMS;

  /** The forms of all words: most words of a text are none. */
  private static final WordSet ALL;

  /** The words themselves. */
  private static final WordSet KNOWN = WordSet.of(LabelWords.mistyped());

  private static final WordSet FIRST = WordSet.of(ofFirstWords());

  /** A bit for each letter that one of the words begins with that begin labels. */
  private static final int INITIALS = LabelWords.initials("begins");

  /** Shorter words have no such forms. */
  private static final int SHORTEST = 6;

  static {
    List<String> words = LabelWords.mistyped();
    List<String> all = new ArrayList<>();
    WORDS = new long[words.size()];
    FORMS = new WordSet[words.size()];
    for (int i = 0; i < WORDS.length; i++) {
      WORDS[i] = Words.hash(words.get(i));
      List<String> forms = new ArrayList<>(of(words.get(i)));
      forms.addAll(LabelWords.shortOf(words.get(i)));
      FORMS[i] = WordSet.of(forms);
      all.addAll(forms);
    }
    ALL = WordSet.of(all);
  }

  private TypingErrors() {}

  /** The forms of the words that begin labels. */
  static List<String> ofFirstWords() {
    List<String> forms = new ArrayList<>();
    LabelWords.list("begins").forEach(word -> forms.addAll(of(word)));
    return forms;
  }

  /** As {@link #meant}, for the first word of a label, {@code text[from, to)}. */
  static long meantFirst(byte[] text, int from, int to, long hash) {
    int letter = (text[from] | 32) - 'a';
    boolean may = to - from >= SHORTEST && letter >= 0 && letter < 26;
    return may && (INITIALS >>> letter & 1) != 0 && FIRST.holds(hash) ? meant(hash) : 0;
  }

  /** The hash of the word that is meant by one with this {@link Words#hash hash}; 0 for none. */
  static long meant(long hash) {
    if (ALL.holds(hash)) {
      for (int i = 0; i < WORDS.length; i++) {
        if (FORMS[i].holds(hash)) {
          return WORDS[i];
        }
      }
    }
    return 0;
  }

  /** Whether forms with a typing error are known of the word with this hash. */
  static boolean known(long hash) {
    return KNOWN.holds(hash);
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
}
