package org.mailboxinventory.scanner.detect.context;

import org.mailboxinventory.scanner.detect.context.label.Uuid;
import org.mailboxinventory.scanner.detect.context.label.WrittenDay;
import org.mailboxinventory.scanner.detect.context.other.SettingKey;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;

/** Whether what follows a label reads as its value. */
public final class ValueText {
  private static final int TEN = 10;

  /** {@code 2024-02-11 09}. */
  private static final int SHORTEST_TIME = 13;

  /** So many capitals, and digits behind a hyphen, has the number of a paper or a case. */
  private static final int MOST_CAPITALS = 3;

  private static final int MOST_NUMBERED = 5;

  private ValueText() {}

  public static boolean small(byte b) {
    return b >= 'a' && b <= 'z';
  }

  /**
   * Whether what follows a label reads as its value: it holds letters and digits or is in capitals,
   * or more than blanks join the two; a word in small letters is a value only where it ends its
   * line or sentence.
   */
  public static boolean reads(byte[] text, int length, int from, int to, boolean tells) {
    int small = 0;
    int capitals = 0;
    int digits = 0;
    for (int i = from; i < to; i++) {
      byte b = text[i];
      digits += AnchorScanner.isDigit(b) ? 1 : 0;
      small += small(b) || smallBeyond(text, i, from, to) ? 1 : 0;
      capitals += Words.capital(b) ? 1 : 0;
    }
    if ((digits == 0 ? goesOn(text, length, to) : isTime(text, from, to))
        || sentenceSign(text, length, to)) {
      return false;
    }
    if (small == to - from) {
      return tells && ClauseEnd.is(text, length, from, to);
    }
    return tells
        || (digits > 0 && digits < to - from)
        || (capitals >= 4 && small == 0)
        || (digits == TEN && parted(text, length, from, to))
        || (digits >= TEN && PrefixLabel.wordBehind(text, to, length));
  }

  /** Whether a value would end with the semicolon of the sentence that goes on behind it. */
  private static boolean sentenceSign(byte[] text, int length, int to) {
    return text[to - 1] == ';'
        && to + 1 < length
        && text[to] == ' '
        && Words.letterOrDigit(text[to + 1]);
  }

  /** Whether a byte is of a small letter of two bytes, with an accent or of another alphabet. */
  private static boolean smallBeyond(byte[] text, int at, int from, int to) {
    int first = (text[at] & 0xc0) == 0x80 && at > from ? at - 1 : at;
    return text[at] < 0
        && first + 1 < to
        && (text[first] & 0xe0) == 0xc0
        && Character.isLowerCase((text[first] & 0x1f) << 6 | (text[first + 1] & 0x3f));
  }

  /** Whether a slash parts ten digits from ten others: {@code Mob 9812345670/9876543210}. */
  private static boolean parted(byte[] text, int length, int from, int to) {
    int end = to + 1 + TEN;
    int begin = from - 1 - TEN;
    return (end <= length && text[to] == '/' && digits(text, to + 1, end))
        || (begin >= 0 && text[from - 1] == '/' && digits(text, begin, from - 1));
  }

  /** Whether a value would end within a word, or is the name of a function. */
  public static boolean goesOn(byte[] text, int length, int to) {
    if (to >= length || !Words.letterOrDigit(text[to - 1])) {
      return false;
    }
    boolean joins = text[to] == '_' || text[to] == '-';
    return (Words.letterOrDigit(text[to]) && !punctuation(text, to, length))
        || (text[to] == '(' && text[to - 1] >= 0)
        || (joins && to + 1 < length && Words.letterOrDigit(text[to + 1]));
  }

  /**
   * Whether a value has digits, or what is said ends with it: its line, cell, string or clause, or
   * a bracket follows.
   */
  public static boolean endsClause(byte[] text, int length, int from, int to) {
    if (holdsDigit(text, from, to)
        || ClauseEnd.is(text, length, from, to)
        || punctuation(text, to, length)) {
      return true;
    }
    int at = to < length - 1 && text[to] == ' ' ? to + 1 : to;
    return (at > to ? " (-|;/" : "\\|;,/").indexOf(text[at]) >= 0;
  }

  /** Whether a day and the hour behind it begin a value, as a line of a log does. */
  private static boolean isTime(byte[] text, int from, int to) {
    return to - from >= SHORTEST_TIME
        && text[from + 4] == '-'
        && text[from + 7] == '-'
        && (text[from + 10] == ' ' || text[from + 10] == 'T')
        && (text[from] == '1' || text[from] == '2')
        && digits(text, from, from + 4)
        && digits(text, from + 5, from + 7)
        && digits(text, from + 8, from + 10);
  }

  /** Whether it is digits alone. */
  public static boolean digits(byte[] text, int from, int to) {
    return Words.digitsEnd(text, from, to) == to;
  }

  static boolean holdsDigit(byte[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (AnchorScanner.isDigit(text[i])) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a word behind the label of a secret is the name of the next field, or the number of a
   * paper or a case without a sign before it: {@code clave B-441}; or a day begins there.
   *
   * @param tells more than blanks part the label and the place
   * @param form a colon or not, a word without digits is the name of a field
   */
  public static boolean ofOther(
      byte[] text, int length, int from, int to, boolean tells, boolean form) {
    if (WrittenDay.begins(text, length, from, to)
        || (!tells && beginsText(text, length, from, to))) {
      return true;
    }
    return holdsDigit(text, from, to)
        ? !tells
            && (numbered(text, from, to) || member(text, length, to) || Uuid.is(text, from, to))
        : form
            || !tells
            || field(text, length, to)
            || member(text, length, to)
            || wordOfSentence(text, length, from, to);
  }

  /** Whether a full stop or a slash joins a value and a part of it, as programs write it. */
  private static boolean member(byte[] text, int length, int to) {
    return to + 1 < length && (text[to] == '.' || text[to] == '/') && small(text[to + 1]);
  }

  /** Whether a value that is no number begins a line on which other words follow. */
  private static boolean beginsText(byte[] text, int length, int from, int to) {
    int begin = from;
    while (begin > 0 && (text[begin - 1] == ' ' || text[begin - 1] == '\t')) {
      begin--;
    }
    if (begin == 0 || text[begin - 1] != '\n' || AnchorScanner.isDigit(text[from])) {
      return false;
    }
    int end = to;
    while (end < length && text[end] == ' ') {
      end++;
    }
    return (end < length && Words.letterOrDigit(text[end])) || SettingKey.sets(text, from, to);
  }

  /**
   * Whether it is a word of a sentence that goes on: of letters alone, all but the first of them
   * small or of a script without capitals; or somebody's, as in {@code the client's code}.
   */
  private static boolean wordOfSentence(byte[] text, int length, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean letter = i == from ? Words.letter(text[i]) : text[i] < 0 || small(text[i]);
      if (!letter && (i != to - 2 || text[i] != '\'' || text[i + 1] != 's')) {
        return false;
      }
    }
    return !ClauseEnd.is(text, length, from, to) && !punctuation(text, to, length);
  }

  /** Whether it is at most three capitals, a hyphen and at most five digits. */
  private static boolean numbered(byte[] text, int from, int to) {
    int at = from;
    while (at < to && at - from < MOST_CAPITALS && Words.capital(text[at])) {
      at++;
    }
    return at > from
        && at + 1 < to
        && text[at] == '-'
        && to - at - 1 <= MOST_NUMBERED
        && digits(text, at + 1, to);
  }

  /** A colon behind a word says that it is a field's name. */
  public static boolean field(byte[] text, int length, int to) {
    return to < length
        && text[to] == ':'
        && (to + 1 == length
            || text[to + 1] == ' '
            || text[to + 1] == '\n'
            || text[to + 1] == '\t');
  }

  /** Whether the comma, full stop or bracket of another script stands at a place. */
  public static boolean punctuation(byte[] text, int at, int length) {
    boolean arabic = at + 1 < length && (text[at] & 0xff) == 0xd8 && (text[at + 1] & 0xff) == 0x8c;
    if (arabic || at + 2 >= length) {
      return arabic;
    }
    int c = (text[at] & 0x0F) << 12 | (text[at + 1] & 0x3F) << 6 | (text[at + 2] & 0x3F);
    boolean three = (text[at] & 0xF0) == 0xE0;
    return three
        && (c == '，'
            || c == '।'
            || c == '；'
            || c == '）'
            || c == '（'
            || (c >= 0x3000 && c <= 0x3011));
  }

  /** A value without digits is the whole of its cell. */
  public static boolean fills(byte[] text, int from, int to, int cellTo) {
    if (cellTo >= 0 && holdsDigit(text, from, to)) {
      return true;
    }
    for (int i = to; i < cellTo; i++) {
      if (Words.letterOrDigit(text[i])) {
        return false;
      }
    }
    return true;
  }
}
