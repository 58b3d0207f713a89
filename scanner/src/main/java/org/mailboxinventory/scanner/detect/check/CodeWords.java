package org.mailboxinventory.scanner.detect.check;

import java.util.Map;
import java.util.Set;

/**
 * Words of trade within codes that only look like identifiers, as in {@code TOTAL2024G}: {@code
 * registries/code-words.txt}.
 */
final class CodeWords {
  private static final int SHORTEST = 5;

  private CodeWords() {}

  static Map<String, Check> checks() {
    return Map.of("no-code-word", CodeWords::none);
  }

  /** Whether none of its runs of letters is such a word. */
  static boolean none(String value) {
    int from = 0;
    for (int at = 0; at <= value.length(); at++) {
      if (at == value.length() || !letter(value.charAt(at))) {
        if (at - from >= SHORTEST && Holder.WORDS.contains(value.substring(from, at))) {
          return false;
        }
        from = at + 1;
      }
    }
    return true;
  }

  private static boolean letter(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static final class Holder {
    static final Set<String> WORDS = Registry.words("code-words.txt");
  }
}
