package org.mailboxinventory.scanner.detect.name.list;

import java.nio.charset.StandardCharsets;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * How words begin and end that people of some languages have as names, and ordinary words that none
 * has, by {@code registries/names/forms.txt}: no list holds all names of a people or all compounds
 * of a language, but many are formed alike. Immutable.
 */
final class NameEndings {
  /** So many bytes at least are before an end or behind a beginning. */
  private static final int SHORTEST_REST = 3;

  private static final int LONGEST_SYLLABLE = 6;

  private final Forms ends = new Forms();
  private final Forms beginnings = new Forms();

  /** Of which two make a first name in China and Korea. */
  private final HashSlots syllables = new HashSlots();

  /** Ends or beginnings, by their hashes, and of which lengths they are by their outer letters. */
  private static final class Forms {
    private static final int LETTERS = 32;
    private final HashSlots first = new HashSlots();
    private final HashSlots last = new HashSlots();
    private final HashSlots ordinary = new HashSlots();
    private final int[] sizes = new int[LETTERS * LETTERS];

    /**
     * Adds a form; {@code outer} and {@code inner} are its letter at the word's end and the next.
     */
    void add(String kind, byte[] form, byte outer, byte inner) {
      HashSlots slots = kind.equals("first") ? first : kind.equals("last") ? last : ordinary;
      slots.add(Words.hash(form, 0, form.length));
      sizes[index(outer, inner)] |= 1 << form.length;
    }

    int sizes(byte outer, byte inner) {
      return sizes[index(outer, inner)];
    }

    /** The same for both cases of a letter, and for all parts of letters beyond ASCII. */
    private static int index(byte outer, byte inner) {
      return (outer < 0 ? 0 : outer & LETTERS - 1) * LETTERS
          + (inner < 0 ? 0 : inner & LETTERS - 1);
    }

    int flags(long hash) {
      return (first.holds(hash) ? NameWords.FIRST : 0)
          | (last.holds(hash) ? NameWords.LAST : 0)
          | (ordinary.holds(hash) ? NameWords.WORD : 0);
    }
  }

  NameEndings() {
    for (String line : NameFile.of("forms.txt").lines()) {
      add(line.split(" "));
    }
  }

  private void add(String[] words) {
    for (int i = 1; i < words.length; i++) {
      byte[] form = words[i].replace("-", "").getBytes(StandardCharsets.UTF_8);
      int size = form.length;
      if (words[0].equals("syllables")) {
        syllables.add(Words.hash(form, 0, size));
      } else if (words[i].charAt(0) == '-') {
        ends.add(words[0], form, form[size - 1], form[size - 2]);
      } else {
        beginnings.add(words[0], form, form[0], form[1]);
      }
    }
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

  /**
   * {@link NameWords#FIRST} and {@link NameWords#LAST} where a word is formed like such, {@link
   * NameWords#WORD} where it is like ordinary words.
   */
  int flags(byte[] text, int from, int to) {
    int most = to - from - SHORTEST_REST;
    if (most < 2) {
      return 0;
    }
    int possible = -1 >>> (31 - Math.min(most, 30));
    int flags = 0;
    for (int sizes = possible & ends.sizes(text[to - 1], text[to - 2]); sizes != 0; ) {
      int size = Integer.numberOfTrailingZeros(sizes);
      flags |= ends.flags(Words.hash(text, to - size, to));
      sizes &= sizes - 1;
    }
    for (int sizes = possible & beginnings.sizes(text[from], text[from + 1]); sizes != 0; ) {
      int size = Integer.numberOfTrailingZeros(sizes);
      flags |= beginnings.flags(Words.hash(text, from, from + size));
      sizes &= sizes - 1;
    }
    return flags;
  }
}
