package org.mailboxinventory.scanner.detect.word;

/**
 * Words that may come between a label and its value without parting them, such as {@code is} and
 * {@code no}. In the languages of the catalogue.
 */
public final class SmallWords {
  /**
   * A label may be this far from its value, with nothing but blanks, punctuation and small words
   * between.
   */
  public static final int LABEL_GAP = 24;

  private static final WordSet SMALL_WORDS = LabelWords.small();

  private SmallWords() {}

  /** Whether a word with this {@link Words#hash hash} is one of them. */
  public static boolean holds(long hash) {
    return SMALL_WORDS.holds(hash);
  }

  /**
   * True when between a label's end and a value are only blanks, punctuation and small words, and
   * at most one line break.
   */
  public static boolean only(byte[] text, int from, int to) {
    if (to - from > LABEL_GAP) {
      return false;
    }
    int breaks = 0;
    for (int i = from; i < to; i++) {
      breaks += text[i] == '\n' ? 1 : 0;
    }
    if (breaks > 1) {
      return false;
    }
    long word = Words.firstWord(text, from, to);
    while (word >= 0) {
      int begin = (int) (word >>> 32);
      if (!holds(Words.hash(text, begin, (int) word)) && !counts(text, begin, (int) word, to)) {
        return false;
      }
      word = Words.firstWord(text, (int) word, to);
    }
    return true;
  }

  /** Whether a word is the number of a field, as in {@code Account 2: …} and {@code acc1=…}. */
  public static boolean counts(byte[] text, int from, int to, int end) {
    return to - from <= 2
        && to < end
        && AnchorScanner.isDigit(text[from])
        && (text[to] == ':'
            || text[to] == '='
            || (text[to] == ')' && to + 1 < end && text[to + 1] == ':'));
  }
}
