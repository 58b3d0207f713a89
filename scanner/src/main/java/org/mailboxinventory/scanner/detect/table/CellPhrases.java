package org.mailboxinventory.scanner.detect.table;

import org.mailboxinventory.scanner.detect.word.OtherThings;
import org.mailboxinventory.scanner.detect.word.OtherThings.By;
import org.mailboxinventory.scanner.detect.word.PhraseEntry;
import org.mailboxinventory.scanner.detect.word.SmallWords;
import org.mailboxinventory.scanner.detect.word.UnspacedPhrases;
import org.mailboxinventory.scanner.detect.word.WordIndex;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/** Finds what the phrases of a cell are to detectors. For one thread. */
public final class CellPhrases {
  private static final int[] NOTHING = {};
  private static final int MOST_WORDS = 6;

  /** What heads a column of names. */
  private static final WordSet CALLED = new WordLists("numbered-things.txt").set("called");

  private final WordIndex words;
  private final PersonCell persons;
  private final UnspacedPhrases unspaced;
  private final UnspacedPhrases.Sink joining;
  private int[] collected = NOTHING;

  CellPhrases(WordIndex words, PersonCell persons) {
    this.words = words;
    this.persons = persons;
    this.unspaced = new UnspacedPhrases(words);
    this.joining =
        (begin, end, node) -> collected = PhraseEntry.merged(collected, words.entries(node));
  }

  /**
   * What the phrases in {@code text[begin, end)} are to detectors, as {@link PhraseEntry}; empty
   * when there are none.
   */
  public int[] in(byte[] text, int begin, int end) {
    int[] merged = NOTHING;
    long word = Words.firstWord(text, begin, end);
    while (word >= 0) {
      int node = WordIndex.ROOT;
      long next = word;
      while (next >= 0) {
        long hash = Words.hash(text, (int) (next >>> 32), (int) next);
        node = words.child(node, hash);
        By other = next == word ? other(text, word, hash, end) : By.NONE;
        if (node == WordIndex.NONE || other == By.BEFORE) {
          break;
        }
        merged = other == By.NONE ? PhraseEntry.merged(merged, words.entries(node)) : merged;
        next = Words.firstWord(text, (int) next, end);
      }
      collected = merged;
      unspaced.inside(text, (int) (word >>> 32), (int) word, joining);
      merged = collected;
      word = Words.firstWord(text, (int) word, end);
    }
    return merged;
  }

  /** Whether {@code text[begin, end)} is what a kind of value is called, as in rows of a form. */
  public boolean label(byte[] text, int begin, int end) {
    return longestName(text, begin, end, MOST_WORDS) == end;
  }

  /** Whether a cell holds what a kind of value is called and no other word. */
  boolean whole(byte[] text, int begin, int end) {
    int to = longestName(text, begin, end, MOST_WORDS);
    return to >= 0 && Words.firstWord(text, to, end) < 0;
  }

  /**
   * Whether a cell holds the name of a person and nothing else but blanks.
   *
   * @param entries what its phrases are to detectors: of no name all words are one of them
   */
  boolean person(byte[] text, int begin, int end, int[] entries) {
    int from = begin;
    int to = end;
    while (from < to && text[from] >= 0 && text[from] <= ' ') {
      from++;
    }
    while (to > from && text[to - 1] >= 0 && text[to - 1] <= ' ') {
      to--;
    }
    boolean named = entries.length > 0 && label(text, from, to);
    return !named && persons.is(text, from, to);
  }

  /** Whether a header is {@code Name} alone, without a word that says whose. */
  boolean bareName(byte[] text, int begin, int end) {
    long word = Words.firstWord(text, begin, end);
    return word >= 0
        && Words.firstWord(text, (int) word, end) < 0
        && CALLED.holds(text, (int) (word >>> 32), (int) word);
  }

  private static By other(byte[] text, long word, long hash, int end) {
    By other = OtherThings.of(text, (int) (word >>> 32), (int) word, hash, end);
    boolean thing = other == By.NONE && SmallWords.nameOfThing(text, (int) word, end);
    return thing ? By.BEHIND : other;
  }

  /**
   * Where the longest phrase ends that begins with the first word of {@code text[begin, end)}, has
   * at most {@code most} words and names a kind of value; -1 when there is none.
   */
  int longestName(byte[] text, int begin, int end, int most) {
    int longest = -1;
    int node = WordIndex.ROOT;
    long next = Words.firstWord(text, begin, end);
    for (int count = 0; next >= 0 && count < most; count++) {
      node = words.child(node, Words.hash(text, (int) (next >>> 32), (int) next));
      if (node == WordIndex.NONE) {
        break;
      }
      longest = PhraseEntry.anyName(words.entries(node)) ? (int) next : longest;
      next = Words.firstWord(text, (int) next, end);
    }
    return longest;
  }
}
