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

  /** So many bytes has a blank in the source of a page. */
  private static final int BLANK = 5;

  private static final byte[] VALUE = " value=\"".getBytes(StandardCharsets.US_ASCII);

  private static final WordSet SMALL_WORDS = LabelWords.small();

  /** Elements that may hold a label, a value, or a value as an attribute. */
  private static final WordSet LABEL_TAGS = LabelWords.of("label-tags");

  private static final WordSet VALUE_TAGS = LabelWords.of("value-tags");
  private static final WordSet FIELD_TAGS = LabelWords.of("field-tags");

  /** Words for a name, and what has one and is no person. */
  private static final WordSet CALLED = new WordLists("numbered-things.txt").set("called");

  private static final WordSet THINGS = new WordLists("numbered-things.txt").set("named-things");

  /** Elements that print a few words of a sentence otherwise. */
  private static final WordSet EMPHASIS_TAGS = LabelWords.of("emphasis-tags");

  private static final int MOST_MARKS = 3;
  private static final int LONGEST_EMPHASIS = 60;

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
      int end = text[at] == '<' ? tagEnd(text, at, to) : behindBlank(text, at, to);
      rest += end > at ? 0 : 1;
      at = Math.max(at + 1, end);
    }
    return rest <= LABEL_GAP;
  }

  /**
   * Behind a blank that the source of a page has between two elements, <code>{" "}</code>, and what
   * is blank behind it; that place where none begins.
   */
  public static int behindBlank(byte[] text, int at, int to) {
    boolean blank =
        at + BLANK < to
            && text[at] == '{'
            && (text[at + 1] == '"' || text[at + 1] == '\'')
            && text[at + 2] == ' '
            && text[at + 3] == text[at + 1]
            && text[at + 4] == '}';
    int end = blank ? at + BLANK : at;
    while (blank && end < to && " \r\n\t".indexOf(text[end]) >= 0) {
      end++;
    }
    return end;
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

  /** Whether a word for a name ends at a place and a thing is behind: {@code Name of the bank}. */
  public static boolean nameOfThing(byte[] text, int to, int end) {
    if (to >= end || text[to] != ' ') {
      return false;
    }
    long next = Words.firstWord(text, to, end);
    boolean small = false;
    while (next >= 0 && holds(Words.hash(text, (int) (next >>> 32), (int) next))) {
      small = true;
      next = Words.firstWord(text, (int) next, end);
    }
    return small
        && next >= 0
        && THINGS.holds(text, (int) (next >>> 32), (int) next)
        && CALLED.holds(text, lastWord(text, to), to);
  }

  private static int lastWord(byte[] text, int to) {
    int begin = to;
    while (begin > 0 && Words.letter(text[begin - 1])) {
      begin--;
    }
    return begin;
  }

  private static boolean holdsValue(byte[] text, int at, int to) {
    int end = at + VALUE.length;
    return end <= to
        && text[at] == ' '
        && (text[end - 1] == '"' || text[end - 1] == '\'')
        && Arrays.equals(text, at, end - 1, VALUE, 0, VALUE.length - 1);
  }

  /**
   * Where the words begin that marks or a tag at a place print otherwise: {@code **words**}, {@code
   * <b>words</b>}; that place where none are there.
   */
  public static int emphasised(byte[] text, int at, int limit) {
    if (at >= limit || (text[at] != '<' && text[at] != '*' && text[at] != '_')) {
      return at;
    }
    int end = at;
    if (text[at] == '<') {
      int stop = Math.min(limit, at + LONGEST_EMPHASIS);
      while (end < stop && text[end] != '>') {
        end++;
      }
      boolean tag = end < stop && emphasis(text, at, end);
      return tag ? end + 1 : at;
    }
    while (end < limit && end - at < MOST_MARKS && text[end] == text[at]) {
      end++;
    }
    return end;
  }

  /** Where such marks or such a tag begin that end at a place; that place where none do. */
  public static int emphasis(byte[] text, int end) {
    byte last = end > 0 ? text[end - 1] : 0;
    if (last != '>' && last != '*' && last != '_') {
      return end;
    }
    int at = end - 1;
    if (last == '>') {
      while (at > 0 && end - at < LONGEST_EMPHASIS && text[at] != '<') {
        at--;
      }
      return text[at] == '<' && emphasis(text, at, end - 1) ? at : end;
    }
    while (at > 0 && end - at < MOST_MARKS && text[at - 1] == last) {
      at--;
    }
    return at;
  }

  private static boolean emphasis(byte[] text, int open, int close) {
    int name = open + 1 < close && text[open + 1] == '/' ? open + 2 : open + 1;
    int end = name;
    while (end < close && Words.letterOrDigit(text[end])) {
      end++;
    }
    return EMPHASIS_TAGS.holds(text, name, end);
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
