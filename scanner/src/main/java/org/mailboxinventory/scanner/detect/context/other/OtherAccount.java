package org.mailboxinventory.scanner.detect.context.other;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Whether the words before a number say that it is of an account, a card or a paper that no bank
 * keeps: {@code loyalty number}, {@code cuenta de puntos}, {@code Stromkonto}; or one in brackets
 * behind it: {@code Konto 2200544553251241 (Strom)}. As {@code registries/other-accounts.txt} has
 * them.
 */
public final class OtherAccount {
  /** So many words may be between the number and the one that says so. */
  private static final int MOST_WORDS = 4;

  private static final int SHORTEST_HEAD = 3;
  private static final int LONGEST_PHRASE = 3;

  private static final WordLists FILE = new WordLists("other-accounts.txt");
  private static final WordSet KEPT = FILE.set("kept");
  private static final WordSet POINTS = FILE.set("points");
  private static final WordSet PHRASES = WordSet.of(FILE.phrases("phrases"));
  private static final WordSet PROGRAMMES = WordSet.of(FILE.phrases("programmes"));
  private static final WordSet ACCOUNTS = FILE.set("accounts");
  private static final WordSet JOINING = FILE.set("joining");

  /** Words for accounts that end another word. */
  private static final byte[][] ENDINGS =
      FILE.list("accounts").stream()
          .map(word -> word.getBytes(StandardCharsets.UTF_8))
          .filter(word -> word.length > SHORTEST_HEAD)
          .toArray(byte[][]::new);

  /** What tells small letters of ASCII from capitals. */
  private static final int CASE = 32;

  /** Whether some ending ends with a byte, in whatever case. */
  private static final boolean[] LAST_BYTES = new boolean[1 << Byte.SIZE];

  /** The last words of all phrases. */
  private static final WordSet LAST_WORDS =
      WordSet.of(
          Stream.of("phrases", "programmes")
              .flatMap(group -> FILE.phrases(group).stream())
              .map(phrase -> phrase.substring(phrase.lastIndexOf(' ') + 1))
              .toList());

  static {
    for (byte[] ending : ENDINGS) {
      LAST_BYTES[(ending[ending.length - 1] | CASE) & 0xff] = true;
    }
  }

  private OtherAccount() {}

  /**
   * Whether the words before the number {@code text[from, to)} say so, or one in brackets behind
   * it.
   *
   * @param points or that it is of one of points
   */
  public static boolean named(byte[] text, int from, int to, int length, boolean points) {
    return before(text, from, points) || inBrackets(text, to, length, points);
  }

  /** Whether what heads the column of the number at a place says so, or the cell left of it. */
  public static boolean headed(byte[] text, int from, boolean points) {
    return headed(text, NumberColumn.leftOf(text, from), NumberColumn.above(text, from), points);
  }

  private static boolean headed(byte[] text, int left, int above, boolean points) {
    return (left > 0 && before(text, left, points)) || (above > 0 && before(text, above, points));
  }

  private static boolean before(byte[] text, int place, boolean points) {
    int at = place;
    for (int words = 0; words <= MOST_WORDS; words++) {
      int end = ThingWord.behindWord(text, at, place);
      at = ThingWord.wordBegin(text, end);
      if (at == end || (words > 0 && sentence(text, end))) {
        return false;
      }
      if (kept(text, at, end, points)) {
        return !sentence(text, end);
      }
      boolean between =
          ThingWord.numbers(text, at, end)
              || ACCOUNTS.holds(text, at, end)
              || JOINING.holds(text, at, end);
      if (!between) {
        return false;
      }
    }
    return false;
  }

  private static boolean kept(byte[] text, int at, int end, boolean points) {
    return of(KEPT, PHRASES, text, at, end) || (points && of(POINTS, PROGRAMMES, text, at, end));
  }

  private static boolean of(WordSet words, WordSet phrases, byte[] text, int at, int end) {
    return words.holds(text, at, end)
        || compound(words, text, at, end)
        || unspaced(words, text, at, end)
        || phrase(phrases, text, at, end);
  }

  /** Whether a sentence ends at a place. */
  private static boolean sentence(byte[] text, int end) {
    return text[end] == '.'
        && text[end + 1] == ' '
        && Words.letter(text[end - 1])
        && !ThingWord.numbers(text, ThingWord.wordBegin(text, end), end);
  }

  /** Whether a word ends in one for an account, and begins with what it is for. */
  private static boolean compound(WordSet words, byte[] text, int at, int end) {
    if (!LAST_BYTES[(text[end - 1] | CASE) & 0xff] || end - at < 2 * SHORTEST_HEAD) {
      return false;
    }
    for (byte[] ending : ENDINGS) {
      int head = end - ending.length;
      if (head - at >= SHORTEST_HEAD && ThingWord.ends(text, end, ending)) {
        return words.holds(text, at, head)
            || words.holds(text, at, head - 1)
            || compound(words, text, at, head);
      }
    }
    return false;
  }

  /** Whether text without blanks ends in what an account is for, and words for accounts. */
  private static boolean unspaced(WordSet kept, byte[] text, int at, int end) {
    int rest = end;
    for (int words = 0; words <= MOST_WORDS; words++) {
      if (UnspacedThing.word(text, at, rest, kept) >= 0) {
        return true;
      }
      int without = UnspacedThing.without(text, at, rest);
      rest = without < rest ? without : UnspacedThing.word(text, at, rest, ACCOUNTS);
      if (rest < 0) {
        return false;
      }
    }
    return false;
  }

  private static boolean phrase(WordSet phrases, byte[] text, int word, int end) {
    if (!LAST_WORDS.holds(text, word, end)) {
      return false;
    }
    int at = word;
    for (int words = 1; words < LONGEST_PHRASE && at >= 0; words++) {
      at = ThingWord.wordBefore(text, at);
      if (at >= 0 && phrases.holds(text, at, end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean inBrackets(byte[] text, int to, int length, boolean points) {
    if (to + 3 >= length || text[to] != ' ' || text[to + 1] != '(') {
      return false;
    }
    long word = Words.firstWord(text, to + 2, length);
    int end = (int) word;
    boolean closed = word >= 0 && end < length && text[end] == ')';
    return closed && kept(text, to + 2, end, points);
  }
}
