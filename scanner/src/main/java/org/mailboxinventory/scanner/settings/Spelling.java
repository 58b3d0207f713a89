package org.mailboxinventory.scanner.settings;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Guesses which word was meant. */
final class Spelling {
  private static final int FARTHEST = 4;

  private Spelling() {}

  /** The known word with the fewest letters changed, of those the first; null when none is near. */
  static @Nullable String nearest(String word, Collection<String> known) {
    String nearest = null;
    int least = FARTHEST + 1;
    for (String candidate : known) {
      int distance = distance(word, candidate);
      if (distance < least
          || (nearest != null && distance == least && candidate.compareTo(nearest) < 0)) {
        least = distance;
        nearest = candidate;
      }
    }
    return nearest;
  }

  /** Levenshtein's distance: how many letters to change, add or drop. */
  static int distance(String a, String b) {
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
