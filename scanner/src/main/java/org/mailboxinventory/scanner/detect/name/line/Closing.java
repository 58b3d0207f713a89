package org.mailboxinventory.scanner.detect.name.line;

import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/** With what a letter closes, on a line of its own or before the name of who signs it. */
public final class Closing {
  private static final NameFile FILE = NameFile.of("closings.txt");

  /** Words of lines that close a letter. */
  private static final WordSet WITHIN = FILE.words("within");

  /** Phrases with which such lines begin. */
  private static final WordSet BEGINS = WordSet.of(FILE.phrases("begins"));

  /** What closes a letter on the line of the name. */
  private static final WordSet BEFORE = FILE.words("before");

  private static final int LONGEST = 48;
  private static final int MOST_BLANKS = 3;

  private Closing() {}

  /** Whether {@code text[from, to)} closes a letter on the line of the name. */
  public static boolean word(byte[] text, int from, int to) {
    return BEFORE.holds(text, from, to);
  }

  /** Whether the line {@code text[from, to)} closes a letter. */
  public static boolean line(byte[] text, int from, int to) {
    int begin = -1;
    int at = from;
    while (at < to) {
      int word = at;
      while (at < to && Words.letterOrDigit(text[at])) {
        at++;
      }
      begin = begin < 0 && at > word ? word : begin;
      if (at > word && (WITHIN.holds(text, word, at) || BEGINS.holds(text, begin, at))) {
        return true;
      }
      at++;
    }
    return false;
  }

  /**
   * Whether what closes a letter and a comma are directly before a place, as in {@code Best wishes,
   * Asha Rao}, or the stroke with which people sign in Sweden.
   */
  public static boolean before(byte[] text, int from) {
    int end = blanksBegin(text, from);
    if (end == from) {
      return stroke(text, from);
    }
    return end > 2 && text[end - 1] == ',' && phrase(text, end - 1);
  }

  /** The same behind the end of a sentence on the line that begins at {@code line}. */
  static boolean inLine(byte[] text, int line, int from) {
    for (int at = line + 1; at + 1 < from; at++) {
      if (text[at] == ' ' && text[at - 1] == '.') {
        return before(text, from);
      }
    }
    return false;
  }

  /** Whether only the stroke with which people sign is between a sentence and a place. */
  static boolean stroke(byte[] text, int from) {
    return from > 0 && text[from - 1] == '/' && behindSentence(text, from - 1);
  }

  /** Whether a sentence ends before a place, or a line does behind one. */
  public static boolean behindSentence(byte[] text, int from) {
    int end = from;
    while (end > 0 && text[end - 1] >= 0 && text[end - 1] <= ' ' && from - end <= MOST_BLANKS) {
      end--;
    }
    return end > 1
        && end < from
        && (".!?".indexOf(text[end - 1]) >= 0)
        && Words.letterOrDigit(text[end - 2]);
  }

  /** Whether the part of a sentence that ends at a place is a phrase that closes a letter. */
  private static boolean phrase(byte[] text, int end) {
    int begin = end;
    while (begin > 0 && end - begin <= LONGEST && "\n,.!?:;".indexOf(text[begin - 1]) < 0) {
      begin--;
    }
    while (begin < end && text[begin] == ' ') {
      begin++;
    }
    int word = end;
    while (word > begin && Words.letterOrDigit(text[word - 1])) {
      word--;
    }
    return end - begin <= LONGEST
        && word < end
        && (BEGINS.holds(text, begin, end)
            || BEFORE.holds(text, word, end)
            || WITHIN.holds(text, word, end));
  }

  private static int blanksBegin(byte[] text, int from) {
    int at = from;
    while (at > 0 && text[at - 1] == ' ' && from - at < MOST_BLANKS) {
      at--;
    }
    return at;
  }
}
