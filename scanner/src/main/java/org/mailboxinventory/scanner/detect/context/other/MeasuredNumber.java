package org.mailboxinventory.scanner.detect.context.other;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Whether the word behind a number says that it is an amount or a count: {@code 933780017 groszy}.
 */
public final class MeasuredNumber {
  private static final WordSet UNITS = ThingWord.FILE.set("units");

  private MeasuredNumber() {}

  /** Whether such a word is behind {@code to}, and leads to no number of its own. */
  public static boolean is(byte[] text, int to, int length) {
    if (to + 2 >= length || text[to] != ' ' || !Words.letter(text[to + 1])) {
      return false;
    }
    int end = to + 2;
    while (end < length && Words.letter(text[end])) {
      end++;
    }
    if (!UNITS.holds(text, to + 1, end)) {
      return false;
    }
    int at = end;
    while (at < length && (text[at] == ' ' || text[at] == '.')) {
      at++;
    }
    return at == length || (!AnchorScanner.isDigit(text[at]) && ":=#".indexOf(text[at]) < 0);
  }
}
