package org.mailboxinventory.scanner.detect.context.other;

import org.mailboxinventory.scanner.detect.word.LabelWords;
import org.mailboxinventory.scanner.detect.word.SmallWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Whether capitals directly before a number abbreviate what has it, and that is no card: {@code IRM
 * 4050245243790906}. Those of banks, networks and titles are none, and none are in lines that have
 * no small letters. Or whether it is behind a key for the number of something: {@code
 * pickListId=4050245243790906}.
 */
final class AbbreviatedThing {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 5;

  /** What ends a key for the number of something, behind a small letter or a sign. */
  private static final String[] KEYS = {"Id", "ID", "_id", "-id"};

  /** So far before and behind a number small letters are looked for. */
  private static final int REACH = 64;

  private static final WordSet CARDS = ThingWord.FILE.set("cards");
  private static final WordSet ACCOUNTS = LabelWords.of("accounts");

  /** Whose number may be a card's: {@code accountId}, {@code customer_id}. */
  private static final WordSet KEPT = ThingWord.FILE.set("kept-keys");

  private AbbreviatedThing() {}

  /** Whether the number {@code text[from, to)} is behind either. */
  static boolean before(byte[] text, int from, int to, int length) {
    return keyed(text, from) || capitalsOf(text, from, to, length);
  }

  /** Whether a key before a place ends as one for a number, and the word before is no card. */
  private static boolean keyed(byte[] text, int place) {
    int end = ThingWord.behindWord(text, place, place);
    if (end == place || (text[end] != '=' && text[end] != ':' && text[end] != '"')) {
      return false;
    }
    for (String key : KEYS) {
      int head = end - key.length();
      if (head > SHORTEST && ends(text, head, key)) {
        int word = ThingWord.wordBegin(text, head);
        return head - word >= SHORTEST && !KEPT.holds(text, word, head) && !leads(text, word, head);
      }
    }
    return false;
  }

  private static boolean ends(byte[] text, int from, String key) {
    for (int i = 0; i < key.length(); i++) {
      if (text[from + i] != key.charAt(i)) {
        return false;
      }
    }
    return key.charAt(0) != 'I' || small(text[from - 1]);
  }

  private static boolean capitalsOf(byte[] text, int from, int to, int length) {
    int end = ThingWord.behindWord(text, from, from);
    int word = ThingWord.wordBegin(text, end);
    if (ThingWord.numbers(text, word, end)) {
      end = ThingWord.behindWord(text, word, from);
    }
    int at = end;
    while (at > 0 && end - at <= LONGEST && Words.capital(text[at - 1])) {
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
    return end > 1 && Words.capital(text[end - 1]) && Words.capital(text[end - 2]);
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
}
