package org.mailboxinventory.scanner.settings;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Guesses which word was meant: the one with the fewest letters wrong, capitals aside, if it is
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
  private static int farthest(String word) {
    return Math.min(FARTHEST, Math.max(1, word.length() / LETTERS_A_MISTAKE));
  }

  /** How many letters to change, add, drop, or swap with their neighbours. */
  static int distance(String a, String b) {
    int[] twoBefore = new int[b.length() + 1];
    int[] before = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int change = before[j - 1] + (same ? 0 : 1);
        row[j] = Math.min(change, Math.min(before[j], row[j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], twoBefore[j - 2] + 1);
        }
      }
      twoBefore = before;
      before = row;
    }
    return before[b.length()];
  }
}
