package org.mailboxinventory.scanner.detect.check;

import java.util.List;
import java.util.Map;

/**
 * What somebody answered to a question that a bank asks to know its customer: no word that says
 * there is none, and none that goes on with a sentence, by {@code registries/secret-words.txt}.
 */
final class SaidAnswer {
  private SaidAnswer() {}

  /** The registry's words, read when they are first asked for. */
  private static final class Words {
    static final WordGroup NONE = WordGroup.of(Registry.lines("secret-words.txt"), "no-answers");
  }

  static Map<String, Check> checks() {
    return Map.of("said-answer", SaidAnswer::passes);
  }

  private static boolean passes(String text) {
    List<String> words = WrittenWords.of(text);
    return !words.isEmpty()
        && words.stream().noneMatch(Words.NONE::has)
        && text.chars().distinct().count() > 2;
  }
}
