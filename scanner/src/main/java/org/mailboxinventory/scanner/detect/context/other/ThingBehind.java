package org.mailboxinventory.scanner.detect.context.other;

import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Whether words behind a number say which thing has it: {@code 850709-9805 (claim no.)}, {@code
 * 850709-9805 is your ticket number}.
 */
final class ThingBehind {
  /** So many words name a thing and its number at most, with words before the thing. */
  private static final int MOST_WORDS = 4;

  private static final WordSet SAID = ThingWord.FILE.set("said");
  private static final WordSet OWNERS = ThingWord.FILE.set("owners");

  private ThingBehind() {}

  /** Whether they are behind {@code to}. */
  static boolean says(byte[] text, int to, int length) {
    if (to + 3 >= length || text[to] != ' ') {
      return false;
    }
    if (text[to + 1] == '(') {
      return names(text, to + 2, length, true);
    }
    if (!Words.letter(text[to + 1])) {
      return false;
    }
    int end = (int) Words.firstWord(text, to + 1, length);
    return SAID.holds(text, to + 1, end) && names(text, end + 1, length, false);
  }

  private static boolean names(byte[] text, int from, int length, boolean brackets) {
    int at = from;
    for (int words = 0; words < MOST_WORDS && at < length && Words.letter(text[at]); words++) {
      int end = (int) Words.firstWord(text, at, length);
      if (ThingWord.called(text, at, end)) {
        return ends(text, end, length, brackets) || number(text, end + 1, length);
      }
      if (!ThingWord.NUMBERS.holds(text, at, end) && !OWNERS.holds(text, at, end)) {
        return false;
      }
      at = end + 1;
    }
    return false;
  }

  private static boolean number(byte[] text, int from, int length) {
    return from < length
        && Words.letter(text[from])
        && ThingWord.NUMBERS.holds(text, from, (int) Words.firstWord(text, from, length));
  }

  private static boolean ends(byte[] text, int end, int length, boolean brackets) {
    if (brackets) {
      int at = end < length && text[end] == '.' ? end + 1 : end;
      return at < length && text[at] == ')';
    }
    return end == length || ".,;!?\n)".indexOf(text[end]) >= 0;
  }
}
