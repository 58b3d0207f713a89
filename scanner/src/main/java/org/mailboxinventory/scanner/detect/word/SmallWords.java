package org.mailboxinventory.scanner.detect.word;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

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

  /** The same with tags between them. */
  public static final int TAGGED_GAP = 120;

  private static final int LONGEST_TAG = 100;

  private static final byte[] VALUE = " value=\"".getBytes(StandardCharsets.US_ASCII);

  private static final WordSet SMALL_WORDS = LabelWords.small();

  /** Elements that may hold a label, a value, or a value as an attribute. */
  private static final WordSet LABEL_TAGS = LabelWords.of("label-tags");

  private static final WordSet VALUE_TAGS = LabelWords.of("value-tags");
  private static final WordSet FIELD_TAGS = LabelWords.of("field-tags");

  private SmallWords() {}

  /** Whether a word with this {@link Words#hash hash} is one of them. */
  public static boolean holds(long hash) {
    return SMALL_WORDS.holds(hash);
  }

  /**
   * True when between a label's end and a value are only blanks, punctuation, small words and tags,
   * and at most one line break.
   */
  public static boolean only(byte[] text, int from, int to) {
    if (to - from > LABEL_GAP && (to - from > TAGGED_GAP || !tagged(text, from, to))) {
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
      int end = (int) word;
      int tag = tagAround(text, from, begin, to);
      if (tag > begin) {
        end = tag;
      } else if (!holds(Words.hash(text, begin, end)) && !counts(text, begin, end, to)) {
        return false;
      }
      word = Words.firstWord(text, end, to);
    }
    return true;
  }

  /** Whether no more than usual is between the two, but for tags. */
  private static boolean tagged(byte[] text, int from, int to) {
    int rest = 0;
    int at = from;
    while (at < to && rest <= LABEL_GAP) {
      int end = text[at] == '<' ? tagEnd(text, at, to) : at;
      rest += end > at ? 0 : 1;
      at = Math.max(at + 1, end);
    }
    return rest <= LABEL_GAP;
  }

  /** Where the tag ends whose name begins at a place; that place where none does. */
  private static int tagAround(byte[] text, int from, int name, int to) {
    int open = name > from && text[name - 1] == '/' ? name - 2 : name - 1;
    return open >= from && text[open] == '<' ? Math.max(name, tagEnd(text, open, to)) : name;
  }

  /**
   * Where the tag ends that opens at a place, if it closes an element that may hold a label or
   * opens one that may hold a value: {@code <label>PAN</label><b>}; where the value begins in the
   * tag of a field, {@code <input value="…">}. That place where it is another.
   */
  public static int tagEnd(byte[] text, int open, int to) {
    boolean closing = open + 1 < to && text[open + 1] == '/';
    int name = closing ? open + 2 : open + 1;
    int nameTo = name;
    while (nameTo < to && Words.letterOrDigit(text[nameTo])) {
      nameTo++;
    }
    boolean field = !closing && FIELD_TAGS.holds(text, name, nameTo);
    boolean known = field || (closing ? LABEL_TAGS : VALUE_TAGS).holds(text, name, nameTo);
    int end = known && nameTo < to ? Math.min(to, open + LONGEST_TAG) : nameTo;
    for (int at = nameTo; at < end; at++) {
      if (text[at] == '<' || (field && text[at] == '>')) {
        return open;
      }
      if (text[at] == '>') {
        return at + 1;
      }
      if (field && holdsValue(text, at, to)) {
        return at + VALUE.length;
      }
    }
    return open;
  }

  private static boolean holdsValue(byte[] text, int at, int to) {
    int end = at + VALUE.length;
    return end <= to
        && text[at] == ' '
        && (text[end - 1] == '"' || text[end - 1] == '\'')
        && Arrays.equals(text, at, end - 1, VALUE, 0, VALUE.length - 1);
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
