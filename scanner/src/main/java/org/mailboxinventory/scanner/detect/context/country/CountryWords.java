package org.mailboxinventory.scanner.detect.context.country;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;

/** Countries that are named before, behind and in the sentence of a value. */
final class CountryWords {
  /** So many bytes of a sentence are looked through before a value. */
  static final int REACH = 120;

  /** A mark before a line's first word has so many bytes at most. */
  private static final int LONGEST_MARK = 12;

  /** The first byte of bullets, dashes and arrows. */
  private static final int BULLETS = 0xe2;

  /** Shorter lines do not end because they are full. */
  private static final int WRAPPED = 40;

  private static final int LONGEST_BRACKET = 40;

  /** A code in brackets has three letters: two are as often what an account is. */
  private static final int CODE = 3;

  /** Words of a name that is read backwards. */
  private static final int MOST_WORDS = 4;

  private CountryWords() {}

  /** The country directly behind a value: {@code A063385800W (Kenya)}, {@code Z1234567, Indian}. */
  static int behind(byte[] text, int to, int limit) {
    int at = to;
    while (at < limit && at - to < 3 && " (,-".indexOf(text[at]) >= 0) {
      at++;
    }
    boolean bracket = at > to && text[at - 1] == '(';
    boolean comma = at > to && text[to] == ',';
    if ((!bracket && !comma) || at >= limit || !Words.letter(text[at])) {
      return 0;
    }
    long read = Countries.read(text, at, limit);
    int end = (int) (read >>> 32);
    if (read == 0) {
      int word = Countries.wordEnd(text, at, limit);
      boolean code = bracket && word - at == CODE && word < limit && text[word] == ')';
      return code ? Countries.code(text, at, word) : 0;
    }
    boolean closed = end >= limit || ").,;\r".indexOf(text[end]) >= 0;
    return closed && (bracket || !Countries.unsure(text, at, end)) ? (int) read : 0;
  }

  /** The country at the begin of a value's line, before a sign: {@code - Japan: TZ8194999}. */
  static int leading(byte[] text, int lineFrom, int from) {
    int at = lineFrom;
    while (at < from && at - lineFrom < LONGEST_MARK && mark(text[at])) {
      at += (text[at] & 0xff) == BULLETS ? 3 : 1;
    }
    long read = at < from && Words.letter(text[at]) ? Countries.read(text, at, from) : 0;
    if (read == 0) {
      return 0;
    }
    int end = (int) (read >>> 32);
    while (end < from && text[end] == ' ') {
      end++;
    }
    if (end < from && text[end] == '(') {
      int closed = end;
      while (closed < from && closed - end < LONGEST_BRACKET && text[closed] != ')') {
        closed++;
      }
      end = closed < from && text[closed] == ')' ? closed + 1 : end;
    }
    boolean sign = end < from && ":-=\t|".indexOf(text[end]) >= 0;
    boolean blanks = end + 1 < from && text[end] == ' ' && text[end + 1] == ' ';
    return sign || blanks ? (int) read : 0;
  }

  /** Whether a sign, a digit or a bullet (U+2022 and its like) begins at a byte. */
  private static boolean mark(byte b) {
    return !Words.letter(b) || (b & 0xff) == BULLETS;
  }

  /** The country that is named nearest before a value in its sentence; 0 for none. */
  static int sentence(byte[] text, int from, int lineFrom) {
    boolean field = field(text, lineFrom, from);
    int floor = field ? Math.max(lineFrom, from - REACH) : Math.max(0, from - REACH);
    int end = from;
    while (end > floor && !sentenceEnds(text, end - 1, from)) {
      if (!Words.letter(text[end - 1])) {
        end--;
        continue;
      }
      int begin = begin(text, end, floor);
      int country = endingAt(text, begin, end, floor);
      if (country > 0 && !elsewhere(text, begin, floor)) {
        return country;
      }
      end = begin;
    }
    return 0;
  }

  /** Whether a sign is before the value in its line, so that no sentence goes on there. */
  private static boolean field(byte[] text, int lineFrom, int from) {
    for (int i = lineFrom; i < from; i++) {
      if (text[i] == ':' || text[i] == '=' || text[i] == '|' || text[i] == '\t') {
        return true;
      }
    }
    return false;
  }

  static int begin(byte[] text, int end, int floor) {
    int begin = end;
    while (begin > floor && Words.letter(text[begin - 1])) {
      begin--;
    }
    return begin;
  }

  /** The country whose name, of several words perhaps, ends with this word; 0 for none. */
  static int endingAt(byte[] text, int begin, int end, int floor) {
    if (!Countries.mayEnd(text, begin, end)) {
      return Countries.word(text, begin, end);
    }
    int named = 0;
    int first = begin;
    for (int count = 1; count < MOST_WORDS && first > floor + 1; count++) {
      byte between = text[first - 1];
      if (" -.'".indexOf(between) < 0 || !Words.letter(text[first - 2])) {
        break;
      }
      first = begin(text, first - 1, floor);
      int longer = Countries.named(text, first, end);
      named = longer > 0 ? longer : named;
    }
    if (named > 0) {
      return named;
    }
    return Countries.word(text, begin, end);
  }

  /** Whether the word before says that somebody was born in the country, or goes there. */
  private static boolean elsewhere(byte[] text, int begin, int floor) {
    int end = begin;
    for (int count = 0; count < 2; count++) {
      while (end > floor && text[end - 1] == ' ') {
        end--;
      }
      int word = begin(text, end, floor);
      if (word < end && CountryField.elsewhere(text, word, end)) {
        return true;
      }
      end = word;
    }
    return false;
  }

  private static boolean sentenceEnds(byte[] text, int at, int from) {
    if (text[at] == '\n') {
      return at + 1 == from || !wrapped(text, at) || listed(text, at + 1);
    }
    return text[at] == ';'
        || ((text[at] == '.' || text[at] == '!' || text[at] == '?')
            && at + 1 < from
            && text[at + 1] == ' '
            && at > 2
            && text[at - 2] != ' '
            && text[at - 3] != ' ');
  }

  /** Whether the line that ends at a place is long enough to go on on the next. */
  private static boolean wrapped(byte[] text, int end) {
    int at = end;
    while (at > 0 && end - at < WRAPPED && text[at - 1] != '\n') {
      at--;
    }
    return end - at >= WRAPPED;
  }

  /** Whether a line begins with a mark or a number, as items of a list do. */
  private static boolean listed(byte[] text, int line) {
    int at = line;
    while (text[at] == ' ') {
      at++;
    }
    return "-*>|#".indexOf(text[at]) >= 0 || AnchorScanner.isDigit(text[at]);
  }
}
