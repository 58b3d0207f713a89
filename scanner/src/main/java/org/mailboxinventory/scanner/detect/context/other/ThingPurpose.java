package org.mailboxinventory.scanner.detect.context.other;

import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Whether a word for a thing before a number says what another value is for or where it is written:
 * {@code NHI for the insurance claim: AKZ1031}, {@code The SIN on the slip is 559 259 759}, {@code
 * Current account (collections): 20441207718}.
 */
final class ThingPurpose {
  /** So many words may be before one that another value is for. */
  private static final int MOST_BEFORE = 3;

  private static final WordSet PURPOSES = ThingWord.FILE.set("purposes");
  private static final WordSet SIGNED = ThingWord.FILE.set("purposes-signed");
  private static final WordSet PLACES = ThingWord.FILE.set("purposes-said");
  private static final WordSet SAID = ThingWord.FILE.set("said");

  private ThingPurpose() {}

  /**
   * Whether the word at {@code word} says so of the number at {@code place}.
   *
   * @param signed only where a sign or a verb follows the word
   */
  static boolean is(byte[] text, int word, int place, boolean signed) {
    int end = (int) Words.firstWord(text, word, place);
    if (word > 2 && text[word - 1] == '(' && end < place && text[end] == ')') {
      return names(text, text[word - 2] == ' ' ? word - 2 : word - 1);
    }
    while (end < place && text[end] == ' ') {
      end++;
    }
    boolean sign = text[end] == ':' || text[end] == '=';
    long next = Words.firstWord(text, end, place);
    boolean verb = !sign && next >= 0 && SAID.holds(text, end, (int) next);
    int at = word;
    for (int words = 0; (sign || verb || !signed) && words < MOST_BEFORE && at >= 0; words++) {
      int before = ThingWord.wordBefore(text, at);
      if (before >= 0 && leads(text, before, at - 1, sign, verb)) {
        int named = ThingWord.wordBefore(text, before);
        return named >= 0
            && Words.letter(text[named])
            && !(verb && ThingWord.NUMBERS.holds(text, named, before - 1));
      }
      at = before;
    }
    return false;
  }

  /** Whether what ends here is the name of a value, which brackets behind it say the use of. */
  private static boolean names(byte[] text, int end) {
    int from = end;
    while (from > 0 && Words.letter(text[from - 1])) {
      from--;
    }
    return from < end && !ThingWord.NUMBERS.holds(text, from, end);
  }

  private static boolean leads(byte[] text, int from, int to, boolean sign, boolean verb) {
    return PURPOSES.holds(text, from, to)
        || (sign && SIGNED.holds(text, from, to))
        || (verb && PLACES.holds(text, from, to));
  }
}
