package org.mailboxinventory.scanner.detect.context.other;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * The word before a number, or before words for numbers, that says what has it: {@code Order no.},
 * {@code contract_id}, {@code tradeId}, {@code Zaaknummer}, {@code bill of lading}.
 */
final class ThingWord {
  static final WordLists FILE = new WordLists("numbered-things.txt");

  /** What may stand between a number and the word before it. */
  static final String BETWEEN = " .:#()[]\"'=_-/>";

  private static final int LONGEST_WORD = 48;

  /** So many words for numbers may stand between. */
  private static final int MOST_NUMBERS = 2;

  private static final int LONGEST_PHRASE = 3;

  /** A word of so many letters at least is put together with what ends it. */
  private static final int SHORTEST_HEAD = 3;

  private static final WordSet THINGS = FILE.set("things");
  private static final WordSet TITLED = FILE.set("titled");
  private static final WordSet PERMITS = FILE.set("permits");
  static final WordSet NUMBERS = FILE.set("numbers");
  private static final WordSet REFERENCES = FILE.set("references");
  private static final WordSet PAPERS = FILE.set("papers");
  private static final WordSet PHRASES = WordSet.of(FILE.phrases("phrases"));
  private static final WordSet UNNUMBERED = WordSet.of(FILE.phrases("unnumbered"));
  private static final List<byte[]> ENDINGS = bytes("endings");
  private static final List<byte[]> COMPOUNDS = bytes("compounds");
  private static final List<byte[]> HEADS = bytes("heads");
  private static final List<byte[]> TITLED_HEADS = bytes("titled-heads");

  private ThingWord() {}

  private static List<byte[]> bytes(String group) {
    return FILE.list(group).stream().map(word -> word.getBytes(StandardCharsets.UTF_8)).toList();
  }

  /**
   * Where the word begins that says so; -1 when there is none.
   *
   * @param card the number is a card's if it is anything, so that words count that name values of
   *     other kinds
   */
  static int before(byte[] text, int place, boolean card) {
    int at = ThingGap.inElement(text, place);
    for (int words = 0; words <= MOST_NUMBERS; words++) {
      int end = behindWord(text, at, place);
      if (words > 0 && !named(text, wordBegin(text, end), end, card)) {
        end = behindWord(text, ThingGap.before(text, at), place);
      }
      at = wordBegin(text, end);
      if (at == end) {
        return -1;
      }
      if (named(text, at, end, card)) {
        return at;
      }
      if (!numbers(text, at, end)) {
        return UnspacedThing.ends(text, at, end, card) ? at : phrase(text, at, end);
      }
    }
    return -1;
  }

  /** Whether a word for a thing, or one that is put together with a word for numbers, names one. */
  private static boolean named(byte[] text, int at, int end, boolean card) {
    boolean thing =
        is(text, at, end, card)
            || compound(text, at, end, card)
            || (text[end] == '-' && end - at > SHORTEST_HEAD && linked(text, at, end, card));
    return thing && !unnumbered(text, at, end);
  }

  /** Whether {@code text[from, to)} is a word for such a thing. */
  static boolean is(byte[] text, int from, int to, boolean card) {
    return THINGS.holds(text, from, to) || (card && TITLED.holds(text, from, to));
  }

  /** Whether {@code text[from, to)} is one for a thing with numbers that are nobody's. */
  static boolean called(byte[] text, int from, int to) {
    return !PERMITS.holds(text, from, to)
        && !PAPERS.holds(text, from, to)
        && (is(text, from, to, true) || compound(text, from, to, true));
  }

  /** Whether the word before a place is one for a reference. */
  static boolean reference(byte[] text, int place) {
    int end = behindWord(text, place, place);
    return REFERENCES.holds(text, wordBegin(text, end), end);
  }

  /** Whether the word before a place is one for numbers. */
  static boolean number(byte[] text, int place) {
    int end = behindWord(text, place, place);
    return NUMBERS.holds(text, wordBegin(text, end), end);
  }

  /** Whether it is a word for numbers. */
  static boolean numbers(byte[] text, int from, int to) {
    return NUMBERS.holds(text, from, to) || UnspacedThing.number(text, from, to);
  }

  /** Whether papers of people have the word that begins at a place, too. */
  static boolean paper(byte[] text, int word, int place) {
    return PAPERS.holds(text, word, (int) Words.firstWord(text, word, place));
  }

  /** Whether the word that begins at a place is for papers that have numbers of people. */
  static boolean permit(byte[] text, int word, int place) {
    return PERMITS.holds(text, word, (int) Words.firstWord(text, word, place));
  }

  /** Whether the word before a place ends in one for a number: {@code werkbonnummer}. */
  static boolean endsInNumber(byte[] text, int place) {
    int end = behindWord(text, place, place);
    return endsIn(ENDINGS, text, wordBegin(text, end), end);
  }

  /** Where the word ends before a place, or before another of the same list of words. */
  static int behindWord(byte[] text, int from, int place) {
    int end = from;
    while (end > 0 && place - end < LONGEST_WORD && BETWEEN.indexOf(text[end - 1]) >= 0) {
      end--;
    }
    return end;
  }

  /** Where the word begins that ends at a place; capitals begin one inside {@code orderId}. */
  static int wordBegin(byte[] text, int end) {
    int at = end;
    while (at > 0 && end - at < LONGEST_WORD && Words.letterOrDigit(text[at - 1])) {
      at--;
      if (at > 0 && at < end && small(text[at - 1]) && Words.capital(text[at])) {
        break;
      }
    }
    return at;
  }

  private static boolean small(byte b) {
    return b >= 'a' && b <= 'z';
  }

  /** Whether a word is one for a thing and one for numbers, or a longer one for a thing. */
  private static boolean compound(byte[] text, int at, int end, boolean card) {
    for (byte[] ending : COMPOUNDS) {
      int head = end - ending.length;
      if (head - at >= SHORTEST_HEAD
          && ends(text, end, ending)
          && (thing(text, at, head, card) || linked(text, at, head, card))) {
        return true;
      }
    }
    return endsIn(HEADS, text, at, end) || (card && endsIn(TITLED_HEADS, text, at, end));
  }

  private static boolean endsIn(List<byte[]> endings, byte[] text, int at, int end) {
    for (byte[] ending : endings) {
      if (end - at >= SHORTEST_HEAD + ending.length && ends(text, end, ending)) {
        return true;
      }
    }
    return false;
  }

  /** The same with a letter that joins the two: {@code Vertragsnummer}, {@code zakennummer}. */
  private static boolean linked(byte[] text, int at, int head, boolean card) {
    boolean letter = "sne".indexOf(text[head - 1] | 32) >= 0;
    return letter && head - at > SHORTEST_HEAD && thing(text, at, head - 1, card);
  }

  private static boolean thing(byte[] text, int from, int to, boolean card) {
    return is(text, from, to, card) && (card || !PAPERS.holds(text, from, to));
  }

  /** Whether a word ends there with another. */
  static boolean ends(byte[] text, int end, byte[] ending) {
    int from = end - ending.length;
    return (text[end - 1] | 32) == (ending[ending.length - 1] | 32)
        && Words.hash(text, from, end) == Words.hash(ending, 0, ending.length);
  }

  /** Where a phrase of two or three words for a thing begins that ends at a place; -1 for none. */
  private static int phrase(byte[] text, int word, int end) {
    int at = word;
    for (int words = 1; words < LONGEST_PHRASE; words++) {
      int before = wordBefore(text, at);
      if (before < 0) {
        return -1;
      }
      at = before;
      if (PHRASES.holds(text, at, end)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean unnumbered(byte[] text, int word, int end) {
    int before = wordBefore(text, word);
    return before >= 0 && UNNUMBERED.holds(text, before, end);
  }

  /** Where the word begins before a blank before a word; -1 when there is none. */
  static int wordBefore(byte[] text, int word) {
    if (word < 2 || text[word - 1] != ' ') {
      return -1;
    }
    int before = wordBegin(text, word - 1);
    return before < word - 1 ? before : -1;
  }
}
