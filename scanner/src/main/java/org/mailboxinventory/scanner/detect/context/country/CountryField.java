package org.mailboxinventory.scanner.detect.context.country;

import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * A field that names a country: {@code Nationality: Irish}, {@code "country": "BRA"}, {@code <TIN
 * issuedBy="PL">}, {@code tax residency LV}.
 */
final class CountryField {
  /** So many signs at most part the name of a field and its value. */
  private static final int LONGEST_SIGNS = 6;

  /** The name of a field has so many words at most behind the one that says what it is. */
  private static final int MOST_WORDS = 4;

  private static final WordSet KEYS = Countries.FILE.set("keys");

  /** Of those the ones that are said in a sentence, too, so that no sign need follow. */
  private static final WordSet SAID = Countries.FILE.set("said");

  /** Words in the name of a field. */
  private static final WordSet IN_KEYS = Countries.FILE.set("in-keys");

  /** What a country is of that says nothing of a person's number. */
  private static final WordSet ELSEWHERE = Countries.FILE.set("elsewhere");

  private CountryField() {}

  /** Whether a word is what fields and columns of countries are called. */
  static boolean key(byte[] text, int from, int to) {
    return KEYS.holds(text, from, to);
  }

  /** Whether a word says that a country is of something else. */
  static boolean elsewhere(byte[] text, int from, int to) {
    return ELSEWHERE.holds(text, from, to);
  }

  /** The country of the last such field in {@code text[from, to)}; 0 for none. */
  static int last(byte[] text, int from, int to) {
    int last = 0;
    int before = from;
    boolean elsewhere = false;
    long word = Words.firstWord(text, from, to);
    while (word >= 0) {
      int begin = (int) (word >>> 32);
      int end = (int) word;
      // What a sentence says without a sign is of that sentence alone.
      last = last < 0 && sentenceEnds(text, before, begin) ? 0 : last;
      before = end;
      elsewhere = ELSEWHERE.holds(text, begin, end) || (elsewhere && text[begin - 1] == ' ');
      if (!elsewhere && KEYS.holds(text, begin, end)) {
        int named = value(text, begin, end, to);
        last = named != 0 ? named : last;
      }
      word = Words.firstWord(text, end, to);
    }
    return last < 0 && sentenceEnds(text, before, to) ? 0 : Math.abs(last);
  }

  /** Whether a full stop and a blank lie between two words. */
  private static boolean sentenceEnds(byte[] text, int from, int to) {
    return to - from > 1 && text[from] == '.' && text[from + 1] == ' ';
  }

  /**
   * The country that is the value of the field whose name has this word, below 0 where no sign says
   * so; 0 for none.
   */
  private static int value(byte[] text, int keyFrom, int keyTo, int limit) {
    boolean said = SAID.holds(text, keyFrom, keyTo);
    int at = keyTo;
    for (int count = 0; count < MOST_WORDS; count++) {
      int begin = at;
      boolean sign = false;
      while (at < limit && at - begin <= LONGEST_SIGNS && signs(text[at])) {
        sign |= ":=>|\t".indexOf(text[at]) >= 0 || (at > begin && text[at - 1] == ' ');
        at++;
      }
      if (at >= limit || !Words.letter(text[at])) {
        return 0;
      }
      int country = at > begin && (sign || said) ? at(text, at, limit) : 0;
      int end = (int) Words.firstWord(text, at, limit);
      // In camelCase the next word of a name follows at once.
      boolean more = at == begin || IN_KEYS.holds(text, at, end) || KEYS.holds(text, at, end);
      if (country > 0 || !more) {
        return sign ? country : -country;
      }
      at = end;
    }
    return 0;
  }

  /** Whether two capitals begin a name or a sentence, as in {@code HM Passport Office}. */
  private static boolean ofName(byte[] text, int end, int limit) {
    return end + 2 < limit
        && text[end] == ' '
        && Words.letter(text[end + 1])
        && (text[end + 2] < 'A' || text[end + 2] > 'Z');
  }

  private static boolean signs(byte b) {
    return " :=\"'>|\t_-.(/".indexOf(b) >= 0;
  }

  /** The country whose code or name begins at a place; 0 for none. */
  private static int at(byte[] text, int at, int limit) {
    int end = Countries.wordEnd(text, at, limit);
    int code = Countries.code(text, at, end);
    if (code > 0 && (end - at > 2 || !ofName(text, end, limit))) {
      return code;
    }
    long named = Countries.read(text, at, limit);
    return (int) named;
  }
}
