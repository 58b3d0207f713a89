package org.mailboxinventory.scanner.detect.name.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How words of a script differ from those of its lists: by endings within a sentence, by letters
 * put before them, by a hyphen; and how last names begin and end of which lists hold few.
 */
final class WordForms {
  private static final int TO = 16;
  private static final int FROM = 24;
  private static final int SHORTEST_BASE = 3;
  private static final int SHORTEST_PREFIXED = 3;
  private static final int SHORTEST_FORMED = 3;

  private final ScriptWords words;

  /** By their last letters. */
  private final Map<Character, List<Ending>> endings = new HashMap<>();

  /** By the last letters of their ends. */
  private final Map<Character, List<Form>> forms = new HashMap<>();

  /** Those with which {@link #endings} and {@link #forms} end. */
  private final LetterSet ends = new LetterSet();

  private final List<String> prefixes = new ArrayList<>();
  private final LetterSet beginPrefixes = new LetterSet();

  private record Ending(String letters, String base) {}

  private record Form(String beginning, String end, int flags) {}

  WordForms(ScriptWords words) {
    this.words = words;
  }

  void addPrefix(String word) {
    String prefix = Letters.of(word).toString();
    prefixes.add(prefix);
    beginPrefixes.add(prefix.charAt(0));
  }

  /** An end as {@code a}, or with the end that a list has in its place, as {@code oi>ii}. */
  void addEnding(String word) {
    String[] sides = word.split(">", -1);
    String base = sides.length > 1 ? Letters.of(sides[1]).toString() : "";
    String letters = Letters.of(sides[0]).toString();
    char last = last(letters);
    ends.add(last);
    endings.computeIfAbsent(last, key -> new ArrayList<>()).add(new Ending(letters, base));
  }

  /** A form as {@code -enko}, {@code al-i}. */
  void addForm(String word, int flags) {
    String[] sides = word.split("-", -1);
    String end = Letters.of(sides[1]).toString();
    char last = end.isEmpty() ? 0 : last(end);
    ends.add(last);
    forms
        .computeIfAbsent(last, key -> new ArrayList<>())
        .add(new Form(Letters.of(sides[0]).toString(), end, flags));
  }

  private static char last(String letters) {
    return letters.charAt(letters.length() - 1);
  }

  /**
   * What is known of a word: its flags, and how many of its letters are of the name.
   *
   * @return for {@link ScriptWords#flags}, {@link #from} and {@link #to}
   */
  long look(Letters word) {
    int count = word.count();
    int found = words.listed(word.hash(0, count));
    if ((found & (ScriptWords.NAME | ScriptWords.PARTICLE)) != 0) {
      return packed(found, 0, count);
    }
    long other = hyphened(word, count);
    other = other != 0 ? other : ended(word, count);
    other = other != 0 ? other : prefixed(word, count);
    return other != 0 ? other : packed(found | formed(word, count), 0, count);
  }

  private static long packed(int flags, int from, int to) {
    return flags | (long) to << TO | (long) from << FROM;
  }

  /** How many letters there are before the name. */
  static int from(long looked) {
    return (int) (looked >>> FROM) & 0xff;
  }

  /** Where the name ends among the letters. */
  static int to(long looked) {
    return (int) (looked >>> TO) & 0xff;
  }

  private long hyphened(Letters word, int count) {
    int hyphen = word.hyphen();
    if (hyphen < 0) {
      return 0;
    }
    int both =
        words.listed(word.hash(0, hyphen))
            & words.listed(word.hash(hyphen + 1, count))
            & ScriptWords.NAME;
    return both == 0 ? 0 : packed(both, 0, count);
  }

  private List<Ending> endings(char last) {
    return ends.holds(last) ? endings.getOrDefault(last, List.of()) : List.of();
  }

  private long ended(Letters word, int count) {
    for (Ending ending : endings(word.letter(count - 1))) {
      int base = count - ending.letters.length();
      if (base >= SHORTEST_BASE && word.endsWith(count, ending.letters)) {
        int found = words.listed(word.hash(0, base, ending.base));
        if ((found & ScriptWords.NAME) != 0) {
          return packed(found | ScriptWords.ENDED, 0, ending.base.isEmpty() ? base : count);
        }
      }
    }
    return 0;
  }

  /** Whether a name may begin behind letters that are put before it. */
  boolean mayBePrefixed(Letters word, WordBeginnings names) {
    if (word.count() == 0 || !beginPrefixes.holds(word.letter(0))) {
      return false;
    }
    for (String prefix : prefixes) {
      if (word.beginsWith(prefix) && names.hold(word, prefix.length())) {
        return true;
      }
    }
    return false;
  }

  private long prefixed(Letters word, int count) {
    if (!beginPrefixes.holds(word.letter(0))) {
      return 0;
    }
    for (String prefix : prefixes) {
      int from = prefix.length();
      if (count - from >= SHORTEST_PREFIXED && word.beginsWith(prefix)) {
        int found = words.listed(word.hash(from, count));
        boolean given = (found & (ScriptWords.FIRST | ScriptWords.ORDINARY)) == ScriptWords.FIRST;
        if (given || (found & ScriptWords.JOINS) != 0) {
          return packed(found, from, count);
        }
      }
    }
    return 0;
  }

  private int formed(Letters word, int count) {
    char last = word.letter(count - 1);
    int found = ends.holds(last) ? formed(forms.get(last), word, count) : 0;
    return found != 0 ? found : formed(forms.get((char) 0), word, count);
  }

  private static int formed(@Nullable List<Form> forms, Letters word, int count) {
    for (Form form : forms == null ? List.<Form>of() : forms) {
      if (count >= form.beginning.length() + form.end.length() + SHORTEST_FORMED
          && word.endsWith(count, form.end)
          && word.beginsWith(form.beginning)) {
        return form.flags;
      }
    }
    return 0;
  }
}
