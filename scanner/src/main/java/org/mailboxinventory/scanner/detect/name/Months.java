package org.mailboxinventory.scanner.detect.name;

import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/** Months and days that are first names too: which of both they are where a name may begin. */
final class Months {
  private static final NameFile PARTS = NameFile.of("name-parts.txt");
  private static final int MONTH = NameWords.FIRST | NameWords.AGAINST;
  private static final int NAME = NameWords.FIRST | NameWords.LAST;

  /** Short ones, which are names unless a number is beside them. */
  private static final WordSet SHORT = PARTS.words("months");

  /** Months behind a day alone. */
  private static final WordSet DATED = PARTS.words("of-dates");

  /** Months that are names before what is nothing but a family's. */
  private static final WordSet NAMED = PARTS.words("named-months");

  /** Words before them that say when something was. */
  private static final WordSet TIMES = PARTS.words("before-months");

  /** Days of the week in short that are names where the word beside them has an accent. */
  private static final WordSet DAYS = PARTS.words("days");

  private Months() {}

  /** What a word of a run is of which the lists say {@code found}. */
  static int flags(
      int found, long hash, NameEvidence evidence, NameTokens tokens, int token, byte[] text) {
    if ((found & MONTH) == MONTH && SHORT.holds(hash) && !tokens.besideDigit(token)) {
      return (found & ~NameWords.AGAINST) | NameWords.WORD;
    }
    if ((found & MONTH) == MONTH && DAYS.holds(hash) && besideAccent(tokens, token, text)) {
      return found & ~NameWords.AGAINST;
    }
    if ((found & MONTH) == MONTH
        && NAMED.holds(hash)
        && token + 1 < tokens.count()
        && (evidence.flags(token + 1) & ~NameWords.FIRST) == NameWords.LAST
        && !tokens.besideDigit(token)
        && !behindTime(text, tokens.from(token))) {
      return NameWords.FIRST;
    }
    boolean first = token == 0 && (found & NAME) != 0;
    return first && DATED.holds(hash) && tokens.dated() ? NameWords.WORD : found;
  }

  /** Whether the word before a place says when something was: {@code since June}. */
  private static boolean behindTime(byte[] text, int place) {
    int end = place > 0 && text[place - 1] == ' ' ? place - 1 : place;
    int at = end;
    while (at > 0 && Words.letter(text[at - 1])) {
      at--;
    }
    return at < end && TIMES.holds(text, at, end);
  }

  /** Whether the word before or behind has a letter beyond ASCII, as in {@code Thị Thu Huyền}. */
  private static boolean besideAccent(NameTokens tokens, int token, byte[] text) {
    return (token > 0 && accent(tokens, token - 1, text))
        || (token + 1 < tokens.count() && accent(tokens, token + 1, text));
  }

  private static boolean accent(NameTokens tokens, int token, byte[] text) {
    for (int at = tokens.from(token); at < tokens.to(token); at++) {
      if (text[at] < 0) {
        return true;
      }
    }
    return false;
  }
}
