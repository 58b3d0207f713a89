package org.mailboxinventory.scanner.detect.name.list;

import java.nio.charset.StandardCharsets;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * How words begin and end that people of some languages have as names, by {@code
 * registries/names/forms.txt}: of the names of a people no list holds all, but many are formed
 * alike. Immutable.
 */
final class NameEndings {
  /** An end or a beginning has at most so many bytes, and as many are before or behind it. */
  private static final int LONGEST = 9;

  private static final int SHORTEST_REST = 3;
  private static final int LONGEST_SYLLABLE = 6;

  private final HashSlots[] ends = {new HashSlots(), new HashSlots()};
  private final HashSlots[] beginnings = {new HashSlots(), new HashSlots()};

  /** Of which two make a first name in China and Korea. */
  private final HashSlots syllables = new HashSlots();

  NameEndings() {
    for (String line : NameFile.of("forms.txt").lines()) {
      add(line.split(" "));
    }
  }

  private void add(String[] words) {
    int kind = words[0].equals("first") ? 0 : 1;
    for (int i = 1; i < words.length; i++) {
      if (words[0].equals("syllables")) {
        syllables.add(hash(words[i]));
        continue;
      }
      boolean end = words[i].charAt(0) == '-';
      (end ? ends : beginnings)[kind].add(hash(words[i].replace("-", "")));
    }
  }

  private static long hash(String form) {
    byte[] bytes = form.getBytes(StandardCharsets.UTF_8);
    return Words.hash(bytes, 0, bytes.length);
  }

  /** Whether a word is two syllables of a first name, with a hyphen or written together. */
  boolean syllables(byte[] text, int from, int to) {
    if (to - from > 2 * LONGEST_SYLLABLE + 1) {
      return false;
    }
    for (int at = from + 2; at <= to - 2; at++) {
      boolean hyphen = text[at] == '-';
      if (syllables.holds(Words.hash(text, from, at))
          && syllables.holds(Words.hash(text, hyphen ? at + 1 : at, to))) {
        return true;
      }
    }
    return false;
  }

  /** {@link NameWords#FIRST} and {@link NameWords#LAST} where a word is formed like such. */
  int flags(byte[] text, int from, int to) {
    int flags = 0;
    for (int size = 2; size <= Math.min(LONGEST, to - from - SHORTEST_REST); size++) {
      flags |= flags(ends, Words.hash(text, to - size, to));
      flags |= flags(beginnings, Words.hash(text, from, from + size));
    }
    return flags;
  }

  private static int flags(HashSlots[] forms, long hash) {
    return (forms[0].holds(hash) ? NameWords.FIRST : 0)
        | (forms[1].holds(hash) ? NameWords.LAST : 0);
  }
}
