package org.mailboxinventory.scanner.detect.context.country;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mailboxinventory.scanner.detect.word.LabelWords;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * What a word may be where countries are named, in one look: the last word of a name, the first of
 * an office, and so on. A word without a mark is none of it. Immutable.
 */
final class CountryWordMarks {
  /** The last word of a country's name, or a word for its people. */
  static final int NAME = 1;

  /** A code of two or three capitals. */
  static final int CODE = 2;

  /** The last word of a state's name, or its abbreviation. */
  static final int STATE = 4;

  /** A word for somebody of a country. */
  static final int NATIONAL = 8;

  /** The first word of an office's name, or one behind which the town of an office is. */
  static final int OFFICE = 16;

  private static final int SLOTS_A_WORD = 4;
  private static final int MARKS = 31;

  /** Of each word most bits of its hash, and its marks: one look into memory for both. */
  private static final int[] WORDS;

  /** The first byte of dashes, bullets and quotation marks of three bytes. */
  private static final int SIGNS = 0xe2;

  private static final int LONGEST_SIGN = 3;

  private static final int LONGEST_CODE = 3;

  static {
    Map<Integer, Integer> words = new HashMap<>();
    WordLists file = Countries.FILE;
    Countries.groups("").forEach(code -> putLast(words, file.phrases(code), NAME));
    put(words, file.list("issue"), OFFICE);
    put(words, LabelWords.list("nationals"), NATIONAL);
    Countries.groups("-offices").forEach(group -> putFirst(words, file.phrases(group), OFFICE));
    putLast(words, States.names(), STATE);
    int slots = Integer.highestOneBit(words.size() * SLOTS_A_WORD);
    WORDS = new int[slots];
    words.forEach(CountryWordMarks::keep);
  }

  private CountryWordMarks() {}

  private static void put(Map<Integer, Integer> words, List<String> all, int mark) {
    all.forEach(word -> words.merge(key(Words.hash(word)), mark, (a, b) -> a | b));
  }

  private static void putFirst(Map<Integer, Integer> words, List<String> phrases, int mark) {
    List<String> first = new ArrayList<>();
    for (String phrase : phrases) {
      byte[] bytes = phrase.getBytes(StandardCharsets.UTF_8);
      int end = Countries.wordEnd(bytes, 0, bytes.length);
      first.add(new String(bytes, 0, end, StandardCharsets.UTF_8));
    }
    put(words, first, mark);
  }

  private static void putLast(Map<Integer, Integer> words, List<String> phrases, int mark) {
    List<String> last = new ArrayList<>();
    for (String phrase : phrases) {
      byte[] bytes = phrase.getBytes(StandardCharsets.UTF_8);
      int begin = bytes.length;
      while (begin > 0 && Words.letter(bytes[begin - 1])) {
        begin--;
      }
      last.add(new String(bytes, begin, bytes.length - begin, StandardCharsets.UTF_8));
    }
    put(words, last, mark);
  }

  private static void keep(int key, int marks) {
    int slot = slot(key);
    while (WORDS[slot] != 0) {
      slot = slot + 1 & WORDS.length - 1;
    }
    WORDS[slot] = key | marks;
  }

  /** The upper bits of a hash, those of the marks empty. */
  private static int key(long hash) {
    return (int) (hash >>> 32) & ~MARKS;
  }

  private static int slot(int key) {
    return (key >>> 5) & WORDS.length - 1;
  }

  /** What the run of letters {@code text[from, to)} may be, or a part of it in camelCase. */
  static int of(byte[] text, int from, int to) {
    int marks = ofWord(text, from, to);
    if (to - from <= LONGEST_CODE && Countries.code(text, from, to) > 0) {
      return marks | CODE;
    }
    int at = from;
    for (int end = wordEnd(text, at, to); end < to; end = wordEnd(text, at, to)) {
      marks |= ofWord(text, at, end);
      at = end;
    }
    marks |= at > from ? ofWord(text, at, to) : 0;
    return marks | behindSigns(text, from, to);
  }

  /** What is behind the first sign in a run whose bytes are partly those of signs. */
  private static int behindSigns(byte[] text, int from, int to) {
    for (int at = from; at + LONGEST_SIGN < to; at++) {
      if ((text[at] & 0xff) == SIGNS) {
        return of(text, at + LONGEST_SIGN, to);
      }
    }
    return 0;
  }

  private static int wordEnd(byte[] text, int from, int to) {
    return (int) Words.firstWord(text, from, to);
  }

  private static int ofWord(byte[] text, int from, int to) {
    int marks = Countries.stem(text, from, to) > 0 ? NAME : 0;
    int key = key(Words.hash(text, from, to));
    int slot = slot(key);
    while (WORDS[slot] != 0) {
      if ((WORDS[slot] & ~MARKS) == key) {
        return marks | (WORDS[slot] & MARKS);
      }
      slot = slot + 1 & WORDS.length - 1;
    }
    return marks;
  }
}
