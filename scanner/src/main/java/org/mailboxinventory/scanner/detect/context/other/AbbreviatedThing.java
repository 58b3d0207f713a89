package org.mailboxinventory.scanner.detect.context.other;

import org.mailboxinventory.scanner.detect.word.LabelWords;
import org.mailboxinventory.scanner.detect.word.SmallWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Whether capitals directly before a number abbreviate what has it, and that is no card: {@code IRM
 * 4050245243790906}. Those of banks, networks and titles are none, and none are in lines that have
 * no small letters.
 */
final class AbbreviatedThing {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 5;

  /** So far before and behind a number small letters are looked for. */
  private static final int REACH = 64;

  private static final WordSet CARDS = ThingWord.FILE.set("cards");
  private static final WordSet ACCOUNTS = LabelWords.of("accounts");

  private AbbreviatedThing() {}

  /** Whether they do so before {@code text[from, to)}. */
  static boolean before(byte[] text, int from, int to, int length) {
    int end = ThingWord.behindWord(text, from, from);
    int word = ThingWord.wordBegin(text, end);
    if (ThingWord.numbers(text, word, end)) {
      end = ThingWord.behindWord(text, word, from);
    }
    int at = end;
    while (at > 0 && end - at <= LONGEST && capital(text[at - 1])) {
      at--;
    }
    return end - at >= SHORTEST
        && end - at <= LONGEST
        && (at == 0 || !Words.letterOrDigit(text[at - 1]))
        && !leads(text, at, end)
        && !capitalsBefore(text, at)
        && (smallBefore(text, at) || smallBehind(text, to, length));
  }

  /** Whether a card may be behind it. */
  private static boolean leads(byte[] text, int from, int to) {
    return CARDS.holds(text, from, to)
        || ACCOUNTS.holds(text, from, to)
        || SmallWords.holds(Words.hash(text, from, to));
  }

  /** Whether the word before a place is in capitals, too. */
  private static boolean capitalsBefore(byte[] text, int place) {
    int end = place;
    while (end > 0 && text[end - 1] == ' ') {
      end--;
    }
    return end > 1 && capital(text[end - 1]) && capital(text[end - 2]);
  }

  private static boolean smallBefore(byte[] text, int place) {
    int at = place - 1;
    while (at >= 0 && place - at < REACH && text[at] != '\n' && !small(text[at])) {
      at--;
    }
    return at >= 0 && small(text[at]);
  }

  private static boolean smallBehind(byte[] text, int place, int length) {
    int at = place;
    while (at < length && at - place < REACH && text[at] != '\n' && !small(text[at])) {
      at++;
    }
    return at < length && small(text[at]);
  }

  private static boolean small(byte b) {
    return b >= 'a' && b <= 'z';
  }

  private static boolean capital(byte b) {
    return b >= 'A' && b <= 'Z';
  }
}
