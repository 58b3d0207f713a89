package org.mailboxinventory.scanner.detect.context.other;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Whether the word before a number says that goods, a paper or an event has it: {@code Lote
 * B66127952}, {@code Order no. 8612047714}, {@code batch_id=970308-4740}.
 */
public final class NumberedThing {
  private static final int LONGEST_WORD = 48;

  /** So many words for numbers may stand between. */
  private static final int MOST_NUMBERS = 2;

  /** What may stand between a number and the word before it. */
  private static final String BETWEEN = " .:#()[]\"'=_-/";

  private static final WordLists FILE = new WordLists("numbered-things.txt");
  private static final WordSet THINGS = FILE.set("things");
  private static final WordSet NUMBERS = FILE.set("numbers");
  private static final WordSet PAPERS = FILE.set("papers");
  private static final WordSet HANDED_OUT = FILE.set("handed-out");

  /** A word of so many letters at least that one of these ends names a number of its own. */
  private static final int SHORTEST_HEAD = 3;

  private static final List<byte[]> ENDINGS =
      FILE.list("endings").stream().map(word -> word.getBytes(StandardCharsets.UTF_8)).toList();

  private NumberedThing() {}

  /**
   * Whether a word in brackets directly behind a number says that a thing that people are given has
   * it: {@code ID no. 1495227 (badge)}.
   */
  public static boolean inBrackets(byte[] text, int to, int length) {
    if (to + 3 >= length || text[to] != ' ' || text[to + 1] != '(') {
      return false;
    }
    int from = to + 2;
    int end = Words.letter(text[from]) ? (int) Words.firstWord(text, from, length) : length;
    return end < length && text[end] == ')' && HANDED_OUT.holds(text, from, end);
  }

  /** Whether the word before {@code text[place]}, or before words for numbers, says so. */
  public static boolean before(byte[] text, int place) {
    return word(text, place) >= 0;
  }

  /** The same, where papers of people have no such word: {@code Doc number}, {@code серия}. */
  public static boolean beforeNoPaper(byte[] text, int place) {
    int word = word(text, place);
    return word >= 0 && !PAPERS.holds(text, word, (int) Words.firstWord(text, word, place));
  }

  /** The same, or any word that ends in one for a number: {@code werkbonnummer}. */
  public static boolean namedBefore(byte[] text, int place) {
    int end = place;
    while (end > 0 && place - end < LONGEST_WORD && BETWEEN.indexOf(text[end - 1]) >= 0) {
      end--;
    }
    int at = end;
    while (at > 0 && end - at < LONGEST_WORD && Words.letter(text[at - 1])) {
      at--;
    }
    for (byte[] ending : ENDINGS) {
      int rest = end - ending.length;
      if (rest - at >= SHORTEST_HEAD
          && Words.hash(text, rest, end) == Words.hash(ending, 0, ending.length)) {
        return true;
      }
    }
    return beforeNoPaper(text, place);
  }

  /** Where the word begins that says so; -1 when there is none. */
  private static int word(byte[] text, int place) {
    int at = place;
    for (int words = 0; words <= MOST_NUMBERS; words++) {
      int end = at;
      while (end > 0 && place - end < LONGEST_WORD && BETWEEN.indexOf(text[end - 1]) >= 0) {
        end--;
      }
      at = end;
      while (at > 0 && end - at < LONGEST_WORD && Words.letterOrDigit(text[at - 1])) {
        at--;
      }
      if (THINGS.holds(text, at, end)) {
        return at;
      }
      if (at == end || !NUMBERS.holds(text, at, end)) {
        return -1;
      }
    }
    return -1;
  }
}
