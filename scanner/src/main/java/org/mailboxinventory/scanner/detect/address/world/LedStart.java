package org.mailboxinventory.scanner.detect.address.world;

import org.mailboxinventory.scanner.detect.address.lead.LeadSigns;
import org.mailboxinventory.scanner.detect.address.lead.LeadWords;
import org.mailboxinventory.scanner.detect.address.town.CodeGap;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.Signs;

/**
 * Where an address begins in whose first part a number is: behind words that lead to it, behind a
 * colon, or at the beginning of its line.
 */
final class LedStart {
  /** Signs behind a number that is not that of a house. */
  private static final Signs NO_HOUSE = Signs.of(".:%@");

  /** Signs that end no word of a street. */
  private static final Signs NO_STREET = Signs.of(";|=?!@\"");

  /** Signs behind a number which, with more behind them, make a value of it. */
  private static final Signs OF_VALUE = Signs.of("/:.,%");

  private static final Signs BEFORE_CODE = Signs.of(" \n,-(");

  /** So many words of a street are before its number, and of regions before it. */
  private static final int MOST_WORDS = 7;

  private static final int MOST_REGIONS = 10;

  /** So many of them in small letters may be no words for streets. */
  private static final int MOST_SMALL = 1;

  private static final int MOST_DIGITS = 5;

  /** A word of so few letters may be shortened, with a full stop behind it. */
  private static final int LONGEST_SHORTENED = 5;

  /** So far an address without words before it is looked at for its code. */
  private static final int REACH = 120;

  private static final int CODE = 3;

  private static final int LONGEST_CODE = 8;

  private static final int PROVINCE = 4;

  private LedStart() {}

  /** Where the address begins whose first number is at a place; -1 where none does. */
  static int of(byte[] text, int length, int place, int floor) {
    int end = numberEnd(text, length, place);
    if (end < 0) {
      return -1;
    }
    int at = LeadSigns.glued(text, place, floor);
    int small = 0;
    for (int words = 0; words <= MOST_REGIONS && at >= floor; words++) {
      boolean line = line(text, at);
      if (line || text[at - 1] != ' ' || begins(text, at)) {
        boolean free = line || text[at - 1] == ' ' || text[at - 1] == ':';
        boolean named =
            at < place
                ? words <= MOST_WORDS || LeadSigns.town(text, length, at)
                : capitalFollows(text, length, end);
        return free && (named || LeadWords.before(text, at) > 0) ? at : -1;
      }
      int word = before(text, at);
      small += word >= 0 && unknown(text, word, at) ? 1 : 0;
      if (word < 0 || small > MOST_SMALL || day(text, word, length)) {
        return -1;
      }
      at = word;
    }
    return -1;
  }

  /** Behind the number of a house; -1 where what is there is none. */
  private static int numberEnd(byte[] text, int length, int place) {
    int end = digitsEnd(text, place, length);
    boolean number =
        end > place && end - place <= MOST_DIGITS && (end == length || !date(text, end, length));
    boolean sign = number && end < length && NO_HOUSE.has(text[end]);
    return number && !(sign && end + 1 < length && text[end + 1] > ' ') ? end : -1;
  }

  private static int digitsEnd(byte[] text, int from, int length) {
    int end = from;
    while (end < length && AnchorScanner.isDigit(text[end])) {
      end++;
    }
    return end;
  }

  /** Whether a day begins at a place. */
  private static boolean day(byte[] text, int from, int length) {
    int end = digitsEnd(text, from, length);
    return end > from && date(text, end, length);
  }

  /** Whether two groups of digits follow behind strokes: {@code 03/09/2026}. */
  private static boolean date(byte[] text, int end, int length) {
    byte sign = text[Math.min(end, length - 1)];
    int at = digitsEnd(text, end + 1, length);
    return (sign == '/' || sign == '-')
        && at > end + 1
        && at + 1 < length
        && text[at] == sign
        && AnchorScanner.isDigit(text[at + 1]);
  }

  /** Whether a number is that of a house with its street behind it: {@code 12B Elm}. */
  private static boolean capitalFollows(byte[] text, int length, int end) {
    int at = end;
    while (at < length && at - end < MOST_DIGITS && ofNumber(text[at])) {
      at++;
    }
    at += at < length && text[at] == ',' ? 1 : 0;
    return at + 1 < length
        && text[at] == ' '
        && (text[at + 1] < 0
            || AnchorScanner.isDigit(text[at + 1])
            || (text[at + 1] >= 'A' && text[at + 1] <= 'Z'));
  }

  private static boolean ofNumber(byte b) {
    return b == '/' || b == '-' || AnchorScanner.isWord(b);
  }

  /** Whether words that lead to an address, a colon or the gap of a column end before a place. */
  private static boolean begins(byte[] text, int at) {
    byte last = text[at - 1] == ' ' && at > 1 ? text[at - 2] : 0;
    if (last == ':' || last == ' ' || LeadSigns.item(text, at - 2) || LeadSigns.parted(text, at)) {
      return true;
    }
    int word = LeadWords.wordBefore(text, at - 1);
    return word < at - 1
        && LeadWords.last(text, word, at - 1)
        && (!ofName(text, word, at - 1) || LeadWords.before(text, at) > 0);
  }

  /** Whether a word that leads to addresses may as well be within a name: with a capital. */
  private static boolean ofName(byte[] text, int from, int to) {
    return Words.capital(text[from]) || LeadWords.article(text, from, to);
  }

  /**
   * Whether a place is the first of its line or of an element of page source, or directly behind
   * the number of a list's item.
   */
  static boolean line(byte[] text, int place) {
    int at = place;
    while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '>')) {
      at--;
    }
    return at == 0
        || text[at - 1] == '\n'
        || LeadSigns.item(text, place - 2)
        || (at < place && CodeGap.beforeTags(text, place) < place)
        || LeadSigns.parted(text, place);
  }

  /** Where the word of a street's name begins that is before a place; -1 where none is. */
  private static int before(byte[] text, int place) {
    int to = place - 1;
    boolean comma = to > 0 && text[to - 1] == ',';
    int from = comma ? to - 1 : to;
    int end = from;
    while (from > 0
        && text[from - 1] != '>'
        && (text[from - 1] > ' ' || text[from - 1] < 0)
        && !LeadSigns.written(text, from)) {
      from--;
    }
    if (from == end) {
      return -1;
    }
    boolean province = text[from] == '(' && text[end - 1] == ')' && end - from == PROVINCE;
    boolean eastern = text[from] < 0 || (from + 1 < end && text[from + 1] < 0);
    boolean quoted = eastern && (text[from] == '\'' || text[from] == '"');
    byte first = text[province || quoted ? from + 1 : from];
    boolean stopped = text[end - 1] == '.' && end - from > LONGEST_SHORTENED + 1 && first >= 0;
    boolean name = first < 0 || (first >= 'A' && first <= 'Z') || AnchorScanner.isDigit(first);
    boolean known = first >= 'a' && first <= 'z' && (comma || end - from > 1);
    boolean sign = NO_STREET.has(text[end - 1]) && !(eastern && text[end - 1] == '"');
    return (name || known) && !stopped && !sign ? from : -1;
  }

  /** Whether a word in small letters is none for a street, nor within the names of many. */
  private static boolean unknown(byte[] text, int from, int to) {
    int end = from;
    while (end < to && (Words.letter(text[end]) || text[end] == '\'')) {
      end++;
    }
    return text[from] >= 'a' && text[from] <= 'z' && !Likely.ofStreet(text, from, end);
  }

  /**
   * Whether a code may be behind a comma or on a line below, before a sign that parts values, and
   * behind the name of a street.
   *
   * @param begin where the address begins
   * @param from where its first number is
   */
  static boolean mayHoldCode(byte[] text, int length, int begin, int from) {
    int last = Math.min(length, from + REACH);
    boolean parted = false;
    boolean named = begin < from;
    for (int i = from; i < last; i++) {
      byte b = text[i];
      named |= Words.letter(b);
      if (parted && named && AnchorScanner.isDigit(b) && !AnchorScanner.isDigit(text[i - 1])) {
        if (code(text, i, length)) {
          return true;
        }
      }
      parted |= b == ',' || b == '\n';
      boolean blankLine = b == '\n' && i + 1 < last && text[i + 1] == '\n';
      if (blankLine || b == ';' || b == '|' || b == '\t' || b == '=' || b == '@') {
        return false;
      }
    }
    return false;
  }

  /** Whether the digits at a place may be a code's: three or more, or one behind its letters. */
  private static boolean code(byte[] text, int from, int length) {
    byte before = text[from - 1];
    if (before >= 'A' && before <= 'Z') {
      int letters = from;
      while (letters > 0 && from - letters <= CODE && Words.letter(text[letters - 1])) {
        letters--;
      }
      return from - letters < CODE;
    }
    int to = digitsEnd(text, from, length);
    boolean value = to + 1 < length && OF_VALUE.has(text[to]) && text[to + 1] > ' ';
    return to - from >= CODE && to - from <= LONGEST_CODE && BEFORE_CODE.has(before) && !value;
  }

  /** Whether a label may end before a place that is in the middle of a line. */
  static boolean mayBeLabelled(byte[] text, int begin) {
    byte before = text[begin - 1];
    return before == ':'
        || (before == ' ' && begin > 1 && (text[begin - 2] == ':' || text[begin - 2] == ' '));
  }
}
