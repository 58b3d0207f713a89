package org.mailboxinventory.scanner.detect.context.other;

import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Whether another field in a number's row of a table says that the number is a card's: {@code
 * 4375…;CARD;…} below {@code account;type;balance}.
 */
public final class CardRow {
  /** A row goes no further from its number. */
  private static final int REACH = 120;

  private static final int MOST_WORDS = 2;
  private static final String SEPARATORS = "\t|;,";

  /** What a kind of account is called that is a card. */
  private static final WordSet TYPES = ThingWord.FILE.set("card-types");

  private CardRow() {}

  /** Whether a field of the row of {@code text[from, to)} says so. */
  public static boolean says(byte[] text, int from, int to, int length) {
    int floor = Math.max(0, from - REACH);
    int begin = from;
    while (begin > floor && text[begin - 1] != '\n') {
      begin--;
    }
    int ceiling = Math.min(length, to + REACH);
    int field = begin;
    for (int at = begin; at < ceiling && text[at] != '\n'; at++) {
      if (parts(text, at, ceiling)) {
        if (type(text, field, at)) {
          return true;
        }
        field = at + 1;
      }
    }
    return type(text, field, lineEnd(text, field, ceiling));
  }

  private static int lineEnd(byte[] text, int from, int ceiling) {
    int at = from;
    while (at < ceiling && text[at] != '\n') {
      at++;
    }
    return at;
  }

  /** A sign parts fields, or two blanks. */
  private static boolean parts(byte[] text, int at, int ceiling) {
    boolean blanks = text[at] == ' ' && at + 1 < ceiling && text[at + 1] == ' ';
    return blanks || SEPARATORS.indexOf(text[at]) >= 0;
  }

  /** Whether a field is one word, or two, of which one is such a type, and nothing else. */
  private static boolean type(byte[] text, int from, int to) {
    boolean any = false;
    int words = 0;
    int at = from;
    while (at < to) {
      if (text[at] == ' ' || text[at] == '"') {
        at++;
        continue;
      }
      int end = Words.letter(text[at]) ? (int) Words.firstWord(text, at, to) : at;
      if (end == at || words == MOST_WORDS) {
        return false;
      }
      any |= TYPES.holds(text, at, end);
      words++;
      at = end;
    }
    return any;
  }
}
