package org.mailboxinventory.scanner.detect.context.label;

import org.mailboxinventory.scanner.detect.word.LabelWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * A few words between a label and the colon before its value that say how the value came or what it
 * is for: {@code IBAN given over the phone: …}, {@code Numer telefonu do autoryzacji przelewów: …}.
 */
public final class FieldClause {
  /** From the label's end to the colon. */
  public static final int LONGEST = 64;

  /** The first word, where it says how the value came. */
  private static final WordSet TOLD = LabelWords.of("told");

  /** The first word, where it says what the value is for, or where it is; never the last one. */
  private static final WordSet AIMED = LabelWords.of("aimed");

  /** The same, where it says whose the value is: {@code Date of birth of Asha Rao: …}. */
  private static final WordSet OWNED = LabelWords.of("owned");

  /** Words for the number, the day or the amount of another thing, of which none is in a clause. */
  private static final WordSet OTHERS = LabelWords.of("other-fields");

  private FieldClause() {}

  /** Where the colon is behind such words that follow a label; -1 where none do. */
  public static int end(byte[] text, int labelTo, int ceiling) {
    int limit = Math.min(ceiling, labelTo + LONGEST);
    int at = labelTo < limit && text[labelTo] == ',' ? labelTo + 1 : labelTo;
    long word = 0;
    boolean first = true;
    while (at + 1 < limit && joins(text[at]) && Words.letter(text[at + 1])) {
      int to = (int) Words.firstWord(text, at + 1, limit);
      word = Words.hash(text, at + 1, to);
      if (first ? !begins(word) : OTHERS.holds(word)) {
        return -1;
      }
      first = false;
      at = to + 1 < limit && text[to] == '.' && text[to + 1] == ' ' ? to + 1 : to;
    }
    at += at + 1 < limit && text[at] == ' ' ? 1 : 0;
    return !first && at < limit && text[at] == ':' && !AIMED.holds(word) ? at : -1;
  }

  private static boolean begins(long word) {
    return TOLD.holds(word) || AIMED.holds(word) || OWNED.holds(word);
  }

  /** Whether the words behind a label say how the value came, of whatever kind it is. */
  public static boolean told(byte[] text, int labelTo, int ceiling) {
    int from = text[labelTo] == ',' ? labelTo + 2 : labelTo + 1;
    return TOLD.holds(text, from, (int) Words.firstWord(text, from, ceiling));
  }

  private static boolean joins(byte b) {
    return b == ' ' || b == '-' || b == '\'';
  }
}
