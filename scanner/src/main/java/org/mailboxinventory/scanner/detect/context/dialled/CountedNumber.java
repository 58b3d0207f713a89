package org.mailboxinventory.scanner.detect.context.dialled;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.Signs;

/**
 * Whether the words beside a number say that it counts or names something, or is paid or measured,
 * and is not dialled: {@code Order no. 020 7946 0123}, {@code 合同编号021-63214455}, {@code 22 345 678
 * NOK}.
 */
public final class CountedNumber {
  private static final int WORDS_BEFORE = 64;

  /** The word before the number, and two words for numbers of whatever kind. */
  private static final int MOST_WORDS = 3;

  private static final int LONGEST_WORD = 48;
  private static final int FEW_DIGITS = 3;

  /** A letter of Korean has so many bytes. */
  private static final int LETTER = 3;

  private static final int HEBREW_LETTER = 2;

  /** What may stand between a number and the word before it. */
  private static final Signs BETWEEN = Signs.of(" .:#()[]\"'=>*_-");

  private static final String ZEROS = "000 000";

  private CountedNumber() {}

  /** Whether words before or behind {@code text[from, to)} say so, or before a range's first. */
  public static boolean is(byte[] text, int from, int to, int length) {
    return before(text, from)
        || TrackedParcel.before(text, from)
        || measured(text, to, length)
        || millions(text, to)
        || behindCounted(text, from, to)
        || hours(text, from, to);
  }

  /** Whether two groups of three zeros end it, as round amounts do: {@code 240 000 000}. */
  static boolean millions(byte[] text, int to) {
    int from = to - ZEROS.length();
    for (int i = 0; i < ZEROS.length() && from > 0; i++) {
      boolean sign = ZEROS.charAt(i) == ' ';
      if (sign ? " .'".indexOf(text[from + i]) < 0 : text[from + i] != '0') {
        return false;
      }
    }
    return from > 0 && " .'".indexOf(text[from - 1]) >= 0;
  }

  /** Whether it is two times of a day, and no word for telephones is directly before it. */
  public static boolean hours(byte[] text, int from, int to) {
    if (!TimePairs.are(text, from, to)) {
      return false;
    }
    int end = wordEnd(text, from, from);
    return !TelephoneWords.TELEPHONES.holds(text, wordBegin(text, end), end);
  }

  /**
   * Whether a number that is counted comes before and as long a one behind it, as in {@code row
   * 7012345678 of 9000000000} and {@code labels run from 8000000001 to 8000000900}.
   */
  private static boolean behindCounted(byte[] text, int from, int to) {
    int end = wordEnd(text, from, from);
    int word = wordBegin(text, end);
    if (!TelephoneWords.RANGES.holds(text, word, end)) {
      return false;
    }
    int firstTo = wordEnd(text, word, from);
    int first = wordBegin(text, firstTo);
    return firstTo - first == to - from
        && AnchorScanner.isDigit(text[first])
        && before(text, first);
  }

  /** Whether the word before a number says so, or the one before a word for numbers. */
  static boolean before(byte[] text, int number) {
    int at = number;
    boolean numbers = false;
    for (int words = 0; words < MOST_WORDS; words++) {
      int end = wordEnd(text, at, number);
      at = wordBegin(text, end);
      if (at == end) {
        return false;
      }
      end = stem(text, at, end);
      if (ofTwo(TelephoneWords.COUNTED, text, at, end)) {
        return true;
      }
      if (TelephoneWords.TELEPHONES.holds(text, at, end)
          || ofTwo(TelephoneWords.TELEPHONES, text, at, end)) {
        return false;
      }
      if (counted(text, at, end, numbers) || (words == 0 && paid(text, at, end))) {
        return true;
      }
      boolean ofNumbers = TelephoneWords.NUMBERS.holds(text, at, end);
      boolean goesOn = ofNumbers || TelephoneWords.NUMBERED.holds(text, at, end);
      if (!goesOn && !bracketed(text, at, end) && !fewDigits(text, at, end)) {
        return counts(text, at, end);
      }
      numbers |= ofNumbers;
    }
    return false;
  }

  /** Behind the letter of Hebrew that is written together with a word: {@code בתיק}. */
  private static int prefixEnd(byte[] text, int from, int to) {
    int end = from + HEBREW_LETTER;
    return end < to && text[from] < 0 && TelephoneWords.PREFIXES.holds(text, from, end)
        ? end
        : from;
  }

  /** Without the particle that ends a word of Korean: {@code 계약번호는}. */
  private static int stem(byte[] text, int from, int to) {
    int stem = to - LETTER;
    return stem > from && text[stem] < 0 && TelephoneWords.PARTICLES.holds(text, stem, to)
        ? stem
        : to;
  }

  /** A word in brackets belongs to the one before it: {@code CS(OS) 0484-2371122}. */
  private static boolean bracketed(byte[] text, int from, int to) {
    return from > 0 && text[from - 1] == '(' && text[to] == ')';
  }

  /** Digits before a number that is found within a longer one. */
  private static boolean fewDigits(byte[] text, int from, int to) {
    return to - from <= FEW_DIGITS && AnchorScanner.isDigit(text[from]);
  }

  /** Whether a word names an identifier directly before a number, whatever label leads to both. */
  public static boolean identified(byte[] text, int number) {
    int end = wordEnd(text, number, number);
    int at = wordBegin(text, end);
    if (TelephoneWords.NUMBERS.holds(text, at, end)) {
      end = wordEnd(text, at, number);
      at = wordBegin(text, end);
    }
    int stem = stem(text, at, end);
    return at < end
        && ((stem < end && counts(text, at, stem))
            || TelephoneWords.IDENTIFIERS.holds(text, at, end)
            || ofTwo(TelephoneWords.IDENTIFIERS, text, at, end));
  }

  private static boolean counted(byte[] text, int from, int to, boolean numbers) {
    boolean stopped = text[to] == '.' && TelephoneWords.COUNTED.holds(text, from, to + 1);
    if (stopped
        || TelephoneWords.COUNTED.holds(text, from, to)
        || TelephoneWords.COUNTED.holds(text, prefixEnd(text, from, to), to)) {
      return true;
    }
    return numbers && TelephoneWords.NUMBERED.holds(text, from, to);
  }

  /** Whether a word and the one before it, perhaps with a full stop, are a phrase of a list. */
  private static boolean ofTwo(WordSet words, byte[] text, int from, int to) {
    int first = from > 2 && text[from - 2] == '.' ? from - 2 : from - 1;
    boolean second = first > 0 && text[from - 1] != '\n' && Words.letterOrDigit(text[first - 1]);
    return second && words.holds(text, wordBegin(text, first), to);
  }

  private static boolean paid(byte[] text, int from, int to) {
    return TelephoneWords.PAID.holds(text, from, to);
  }

  /** Whether a word ends as words for such numbers do; the longest known ending counts. */
  private static boolean counts(byte[] text, int from, int to) {
    for (int at = Math.max(from + 1, to - LONGEST_WORD); at < to; at++) {
      if (begins(text[at])) {
        if (TelephoneWords.TELEPHONES.holds(text, at, to)) {
          return false;
        }
        if (TelephoneWords.COUNTS.holds(text, at, to)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a byte begins a character. */
  private static boolean begins(byte b) {
    return (b & 0xc0) != 0x80;
  }

  /** Whether a currency or a measure follows, or the day from which it is. */
  static boolean measured(byte[] text, int to, int length) {
    if (to >= length) {
      return false;
    }
    boolean apart = text[to] == ' ';
    if (!apart && text[to] >= 0) {
      boolean decimals = text[to] == ',' && to + 1 < length;
      return text[to] == '%' || (decimals && AnchorScanner.isDigit(text[to + 1]));
    }
    int begin = apart ? to + 1 : to;
    int end = begin;
    while (end < length && Words.letterOrDigit(text[end])) {
      end++;
    }
    boolean day = end + 1 < length && AnchorScanner.isDigit(text[end + 1]) && text[end] == ' ';
    return end > begin
        && (TelephoneWords.MEASURED.holds(text, begin, end)
            || (day && TelephoneWords.DATED.holds(text, begin, end)));
  }

  private static int wordEnd(byte[] text, int at, int number) {
    int end = at;
    while (end > 0 && number - end < WORDS_BEFORE && BETWEEN.has(text[end - 1])) {
      end--;
    }
    return end;
  }

  private static int wordBegin(byte[] text, int end) {
    int begin = end;
    while (begin > 0 && end - begin < WORDS_BEFORE && Words.letterOrDigit(text[begin - 1])) {
      begin--;
    }
    return begin;
  }
}
