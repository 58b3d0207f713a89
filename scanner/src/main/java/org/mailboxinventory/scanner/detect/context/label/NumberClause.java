package org.mailboxinventory.scanner.detect.context.label;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.LabelWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * A word for a number directly before a value, which begins brackets or stands behind a comma, so
 * that the value belongs to a label farther before it: {@code the passport copy is legible (no.
 * 816…)}, {@code passport of the Hellenic Republic, no. AM7…}.
 */
public final class NumberClause {
  /** So many bytes lie between the label and such a word at most. */
  private static final int LONGEST = 48;

  /** Of so many bytes of a value so many are digits at least: houses and rooms have fewer. */
  private static final int BEGINS = 12;

  private static final int FEWEST_DIGITS = 5;

  private static final WordSet NUMBERS = LabelWords.of("clause-numbers");

  /** Words for the number, the day or the amount of another thing, of which none is between. */
  private static final WordSet OTHERS = LabelWords.of("other-fields");

  private NumberClause() {}

  /** Whether such a word before {@code to} leads back to a label that ends at {@code labelTo}. */
  public static boolean leads(byte[] text, int labelTo, int to, int length) {
    if (to - labelTo < 3 || !longNumber(text, to, Math.min(length, to + BEGINS))) {
      return false;
    }
    int end = wordEnd(text, labelTo, to);
    int begin = end;
    while (begin > labelTo && !parts(text[begin - 1])) {
      begin--;
    }
    if (begin == end || !NUMBERS.holds(text, begin, end)) {
      return false;
    }
    boolean comma = begin - 2 >= labelTo && text[begin - 1] == ' ' && text[begin - 2] == ',';
    boolean open = begin - 1 > labelTo && text[begin - 1] == '(';
    int clause = comma ? begin - 2 : begin - 1;
    return (comma || open) && clause - labelTo <= LONGEST && words(text, labelTo, clause);
  }

  private static boolean longNumber(byte[] text, int from, int to) {
    int digits = 0;
    for (int at = from; at < to; at++) {
      digits += AnchorScanner.isDigit(text[at]) ? 1 : 0;
    }
    return digits >= FEWEST_DIGITS;
  }

  /** Where the word before a value ends: behind it are a full stop, a colon and a blank at most. */
  private static int wordEnd(byte[] text, int floor, int to) {
    int end = to;
    while (end > floor && to - end < 3 && " .:#".indexOf(text[end - 1]) >= 0) {
      end--;
    }
    return end;
  }

  private static boolean parts(byte b) {
    return b == ' ' || b == '(' || b == ',' || b == '\n' || b == '.';
  }

  /** Whether nothing but words is there, none of which names the number of another thing. */
  private static boolean words(byte[] text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (!Words.letter(text[at]) && " ,'-()\"".indexOf(text[at]) < 0) {
        return false;
      }
    }
    long word = Words.firstWord(text, from, to);
    while (word >= 0) {
      if (OTHERS.holds(text, (int) (word >>> 32), (int) word)) {
        return false;
      }
      word = Words.firstWord(text, (int) word, to);
    }
    return true;
  }
}
