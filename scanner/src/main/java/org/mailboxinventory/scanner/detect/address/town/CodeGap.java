package org.mailboxinventory.scanner.detect.address.town;

import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.Signs;

/** What is between a code and the words beside it. */
public final class CodeGap {
  private static final Signs SIGNS = Signs.of(" ,\n-;|>\t\r/'\"");

  /** The bytes of the dot between words. */
  private static final byte DOTS_LEAD = (byte) 0xc2;

  private static final byte DOT = (byte) 0xb7;

  /** The first bytes of letters in Greek, but for their last bit. */
  private static final int GREEK = 0xce;

  /** The first bytes of letters in Hebrew and Arabic. */
  private static final int FIRST_HEBREW = 0xd7;

  private static final int LAST_ARABIC = 0xdb;

  /** What a code is called directly before it, behind a comma or a line's end: {@code ΤΚ}. */
  private static final WordSet WORDS =
      WordSet.of(new WordLists("world-addresses.txt").phrases("codes"));

  /** So many bytes has such a word at most. */
  private static final int LONGEST = 6;

  private static final int SHORTEST = 2;

  private static final int MOST_TAGS = 3;
  private static final int LONGEST_TAG = 70;

  private CodeGap() {}

  /** Where the tags of HTML begin that end the line before a place; else the place. */
  public static int beforeTags(byte[] text, int place) {
    int at = place;
    for (int tags = 0; tags < MOST_TAGS; tags++) {
      int end = at;
      while (end > 1 && text[end - 1] <= ' ' && text[end - 1] > 0) {
        end--;
      }
      int from = end - 1;
      boolean tag = end > 1 && text[from] == '>' && text[from - 1] > ' ';
      while (tag && from > 0 && end - from < LONGEST_TAG && text[from] != '<') {
        from--;
      }
      if (!tag || text[from] != '<') {
        return at;
      }
      at = from;
    }
    return at;
  }

  /** Where the word for a code, and what parts it from the street, begin; else the place. */
  public static int beforeCodeWord(byte[] text, int end) {
    int place = end > 1 && text[end - 1] == ':' ? stop(text, end - 1) : end;
    int word = beforeWord(text, place);
    return word < place ? word : end;
  }

  /** Before the full stop of {@code CEP.:}. */
  private static int stop(byte[] text, int colon) {
    return text[colon - 1] == '.' ? colon - 1 : colon;
  }

  private static int beforeWord(byte[] text, int place) {
    int from = place;
    while (from > 1 && place - from < LONGEST && Words.letter(text[from - 1])) {
      from--;
    }
    byte gap = from > 1 ? text[from - 1] : 0;
    boolean parted = gap == '\n' || (gap == ' ' && ",\n-".indexOf(text[from - 2]) >= 0);
    if (!parted || place - from < SHORTEST || !WORDS.holds(text, from, place)) {
      return place;
    }
    int at = from - 1;
    while (at > 1 && is(text[at - 1])) {
      at--;
    }
    return at;
  }

  /** Whether a letter of Greek is directly before a place. */
  public static boolean greek(byte[] text, int place) {
    return place > 1 && (text[place - 2] & 0xfe) == GREEK;
  }

  /** Whether a blank and a letter of Arabic or Hebrew are directly before a place. */
  public static boolean uncased(byte[] text, int place) {
    int lead = place > 2 && text[place - 1] == ' ' ? text[place - 3] & 0xff : 0;
    return lead >= FIRST_HEBREW && lead <= LAST_ARABIC;
  }

  public static boolean is(byte b) {
    return b < 0 ? b == DOT || b == DOTS_LEAD : SIGNS.has(b);
  }

  /** Whether a line's end, a comma or a bar is at a place, or a sign between blanks. */
  public static boolean parts(byte[] text, int at) {
    byte b = text[at];
    return b == '\n'
        || b == ','
        || b == ';'
        || b == '|'
        || ((b == '-' || b == '/' || b == DOT) && text[at + 1] == ' ');
  }
}
