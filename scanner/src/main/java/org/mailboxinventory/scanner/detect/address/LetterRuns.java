package org.mailboxinventory.scanner.detect.address;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs of letters that words begin with or end in: tells with one look that none of the words is at
 * a place. Runs of ASCII are told; others may be any. Immutable.
 */
final class LetterRuns {
  private final Set<String> runs;
  private final int longest;

  private LetterRuns(Set<String> runs) {
    this.runs = runs;
    this.longest = runs.stream().mapToInt(String::length).max().orElse(0);
  }

  /** The letters that each of these words begins with. */
  static LetterRuns ofBeginnings(Stream<String> words) {
    return new LetterRuns(
        words
            .map(word -> word.substring(0, end(word, 0)).toLowerCase(Locale.ROOT))
            .collect(Collectors.toCollection(HashSet::new)));
  }

  /** Where the letters of ASCII end that begin at {@code from}. */
  static int end(String text, int from) {
    int at = from;
    while (at < text.length() && letter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  static boolean letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** False when no word begins with the letters {@code text[from, to)}; true leaves it open. */
  boolean mayHold(String text, int from, int to) {
    if (to < text.length() && text.charAt(to) >= 0x80) {
      return true;
    }
    return to - from <= longest && runs.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
  }
}
