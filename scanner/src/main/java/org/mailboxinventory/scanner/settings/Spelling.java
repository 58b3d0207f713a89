package org.mailboxinventory.scanner.settings;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Guesses which word was meant: the nearest by Levenshtein's distance, capitals aside, if it is
 * near enough for the length of the word.
 */
public final class Spelling {
  private static final int FARTHEST = 4;
  private static final int LETTERS_A_MISTAKE = 3;

  private Spelling() {}

  /** The known word with the fewest letters changed, of those the first; null when none is near. */
  public static @Nullable String nearest(String word, Collection<String> known) {
    String nearest = null;
    int least = farthest(word) + 1;
    String plain = word.toLowerCase(Locale.ROOT);
    for (String candidate : known) {
      int distance = distance(plain, candidate.toLowerCase(Locale.ROOT));
      if (distance < least
          || (nearest != null && distance == least && candidate.compareTo(nearest) < 0)) {
        least = distance;
        nearest = candidate;
      }
    }
    return nearest;
  }

  /** {@code ; did you mean 'x'?}, or nothing when no known word is near. */
  public static String suggestion(String word, Collection<String> known) {
    String nearest = nearest(word, known);
    return nearest == null ? "" : "; did you mean '" + nearest + "'?";
  }

  /** How many letters of the word may be wrong for a guess to make sense. */
  public static int farthest(String word) {
    return Math.min(FARTHEST, Math.max(1, word.length() / LETTERS_A_MISTAKE));
  }

  /** Levenshtein's distance: how many letters to change, add or drop. */
  public static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
