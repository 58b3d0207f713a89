package org.mailboxinventory.scanner.detect.check;

import java.util.List;
import java.util.Map;

/**
 * Whether words behind a label name what somebody suffers from, takes or undergoes, by {@code
 * registries/health-words.txt}: what Microsoft's kinds for medical terms look for anywhere is
 * looked for where a form or a sentence says that it is somebody's.
 */
final class HealthWords {
  /** So many words that no list has may come before the first that one has. */
  private static final int MOST_BEFORE = 4;

  /** A word between two of a list, as in {@code fracture of the left wrist}. */
  private static final int MOST_BETWEEN = 2;

  private final WordGroup names;
  private final WordGroup further;
  private final int mostBefore;

  private HealthWords(String names, String kind, String further, int mostBefore) {
    this.names = WordGroup.of(Lists.LINES, names).with(Lists.TERMS, kind);
    this.further = WordGroup.of(Lists.LINES, further);
    this.mostBefore = mostBefore;
  }

  /** The registry, read when it is first asked for. */
  private static final class Lists {
    private static final List<String> LINES = Registry.lines("health-words.txt");
    private static final List<String> TERMS = Registry.lines("health-terms.txt");
    static final WordGroup NEVER = WordGroup.of(LINES, "never");
    static final WordGroup INNER = WordGroup.of(LINES, "inner");
    static final WordGroup JOINS = WordGroup.of(LINES, "joins");
    static final HealthWords CONDITIONS =
        new HealthWords("condition", "global.health-condition", "behind", MOST_BEFORE);
    static final HealthWords MEDICINES =
        new HealthWords("medicine", "global.medicine", "strength", 0);
    static final HealthWords PROCEDURES =
        new HealthWords("procedure", "global.medical-procedure", "after", MOST_BEFORE);
    static final HealthWords SPECIALITIES = new HealthWords("speciality", "", "wards", 1);
    static final WordGroup DISABILITIES =
        WordGroup.of(List.of(), "").with(TERMS, "global.disability");
  }

  static Map<String, Check> checks() {
    return Map.of(
        "health-condition", text -> Lists.CONDITIONS.passes(text),
        "medicine", text -> Lists.MEDICINES.passes(text),
        "medical-procedure", text -> Lists.PROCEDURES.passes(text),
        "medical-speciality", text -> Lists.SPECIALITIES.passes(text),
        "disability-term", text -> Lists.DISABILITIES.is(text));
  }

  /**
   * Whether a text of few words names one: some word of the list is among them, a word of the list
   * or one that may follow it is the last, few others come before, and none that denies it.
   */
  private boolean passes(String text) {
    List<String> words = WrittenWords.of(text);
    int unknown = 0;
    boolean named = false;
    int i = 0;
    while (i < words.size()) {
      int phrase = names.phraseAt(words, i);
      String word = words.get(i);
      if (phrase > 0 || names.has(word)) {
        named = true;
        unknown = 0;
        i += Math.max(1, phrase);
        continue;
      }
      boolean counts = unknown == 0 && Character.isDigit(word.charAt(0));
      boolean follows = named && (counts || further.has(word));
      unknown = follows ? 0 : unknown + 1;
      if (unknown > (named ? MOST_BETWEEN : mostBefore)
          || Lists.JOINS.has(word)
          || (!named && Lists.NEVER.has(word))) {
        return false;
      }
      i++;
    }
    return named && unknown == 0 && !Lists.INNER.has(words.get(words.size() - 1));
  }
}
