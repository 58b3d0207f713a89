package org.mailboxinventory.scanner.detect.name.label;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.name.thing.LegalForm;
import org.mailboxinventory.scanner.detect.name.thing.NamedPlace;
import org.mailboxinventory.scanner.detect.name.thing.StreetLine;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Schools, companies and streets that are called after a person with a title, as in {@code Shri Ram
 * College} and {@code Dr. Reddy's Laboratories}.
 */
final class Institutions {
  private static final int MOST_WORDS = 4;
  private static final int MOST_BEFORE_FORM = 3;

  /** Shorter words of places may be names that no list has. */
  private static final int SHORTEST_HOUSE = 5;

  private static final NameFile FILE = NameFile.of("things.txt");
  private static final WordSet WORDS = FILE.words("institutions");

  /** Forms of companies behind their names. */
  private static final WordSet LEGAL = FILE.words("legal");

  /** The same of two letters. */
  private static final WordSet ENDINGS = FILE.words("legal-ending");

  /** Legal forms and words for companies before their names: {@code ТОВ}, {@code Stichting}. */
  private static final WordSet BEFORE_FIRM = FILE.words("before-firm");

  /** What companies end with that is no form of one. */
  private static final WordSet HOUSES = FILE.words("houses");

  /** Whom a bank greets without knowing the name: {@code Dear Axis customer}. */
  private static final WordSet CUSTOMERS = FILE.words("customers");

  private static final WordSet GREETINGS = NameFile.of("introductions.txt").words("greetings");

  private static final String AND = " & ";

  /** How words for trades end, as firms begin with them. */
  private static final WordSet TRADE_ENDS = FILE.words("trade-ends");

  private static final int SHORTEST = 3;
  private static final int NAME = NameWords.FIRST | NameWords.LAST;

  private Institutions() {}

  /**
   * Whether the form of a company follows what ends at {@code to}, or the same word again: {@code
   * Asha Rao Pte Ltd}, {@code Rao & Rao}.
   */
  static boolean companyFollows(byte[] text, int to, int length) {
    if (twice(text, to, length) || FirmBehind.follows(text, to, length)) {
      return true;
    }
    int at = to;
    for (int count = 0; count < MOST_BEFORE_FORM && capital(text, at, length); count++) {
      int end = (int) Words.firstWord(text, at + 1, length);
      boolean tells = end - at > 3 || inCapitals(text, at + 1, end);
      boolean form = tells && LEGAL.holds(text, at + 1, end);
      if (form
          || ENDINGS.holds(text, at + 1, end)
          || FirmBehind.follows(text, end, length)
          || LegalForm.follows(text, end, length)) {
        return true;
      }
      at = end;
    }
    return false;
  }

  /**
   * Whether the form of a company begins or ends a value, or it begins as a shop's name does:
   * {@code Atelier Rao SAS}, {@code Bäckerei Rao}.
   */
  static boolean company(byte[] text, int from, int to) {
    int last = NameLetters.begin(text, to);
    int first = NameLetters.end(text, from, to);
    return (last > from && (to - last > 2 ? LEGAL : ENDINGS).holds(text, last, to))
        || BEFORE_FIRM.holds(text, from, first)
        || (first < to && text[first] == ' ' && trade(text, from, first))
        || house(text, from, first);
  }

  /** {@code Elektrotechnik Maier}: a firm that is called by its trade and then by its owner. */
  private static boolean trade(byte[] text, int from, int to) {
    int flags = text[from] < 0 ? NAME : NameWords.bundled().flags(text, from, to);
    boolean ends = (flags & NameWords.AGAINST) != 0;
    for (int at = from + SHORTEST; !ends && at <= to - SHORTEST; at++) {
      ends = TRADE_ENDS.holds(text, at, to);
    }
    return ends && (flags & NAME) == 0;
  }

  /** A word for a place before its name: {@code Bäckerei Rao}, {@code Sede Torino}. */
  private static boolean house(byte[] text, int from, int to) {
    long word = Words.hash(text, from, to);
    return NamedPlace.led(word)
        && (to - from >= SHORTEST_HOUSE || (NameWords.bundled().flags(word) & NameWords.WORD) != 0);
  }

  /**
   * Whether a word of companies ends the words that begin with those before {@code to}: {@code Asha
   * Union Bank,}, {@code Rao & Rao Motors;}. Where anything else follows, it may be what the next
   * field is called.
   */
  static boolean houseFollows(byte[] text, int to, int length) {
    int at = to;
    for (int count = 0; count < MOST_WORDS; count++) {
      boolean sign = at + 2 < length && text[at] == ' ' && text[at + 1] == '&';
      at += sign ? 2 : 0;
      if (!capital(text, at, length)) {
        return false;
      }
      int end = (int) Words.firstWord(text, at + 1, length);
      if (ends(text, end, length)) {
        return HOUSES.holds(text, at + 1, end) || OrdinaryWords.shop(text, at + 1, end);
      }
      at = end;
    }
    return false;
  }

  /** {@code Rao & Gil}: a firm that is called after its families, no two people by first names. */
  static boolean families(byte[] text, int from, int to, int length) {
    int other = -1;
    int end = -1;
    if (to + 3 < length
        && text[to] == ' '
        && text[to + 1] == '&'
        && capital(text, to + 2, length)) {
      other = to + 3;
      end = NameLetters.end(text, other, length);
    } else if (from > 3
        && text[from - 1] == ' '
        && text[from - 2] == '&'
        && text[from - 3] == ' ') {
      end = from - 3;
      other = NameLetters.begin(text, end);
    }
    return end > other
        && text[other] < 'a'
        && !(NameWords.bundled().isFirstName(text, from, to)
            && NameWords.bundled().isFirstName(text, other, end));
  }

  /** Whether a sign or a line's end says that nothing more belongs to the words before. */
  private static boolean ends(byte[] text, int to, int length) {
    return to >= length || ",;.)\n\r\t|".indexOf(text[to]) >= 0;
  }

  /** {@code KG} behind a name that is not written in capitals. */
  private static boolean inCapitals(byte[] text, int from, int to) {
    return to - from == 2 && text[to - 1] <= 'Z' && text[from - 2] >= 'a';
  }

  /**
   * Whether one of the capitalised words behind what ends at {@code to}, or behind its possessive,
   * names one of them.
   *
   * @param length how much of the text counts
   */
  static boolean follow(byte[] text, int to, int length) {
    if (nextInDevanagari(text, to, length)) {
      return true;
    }
    boolean possessive = to + 1 < length && text[to] == '\'' && text[to + 1] == 's';
    int at = possessive ? to + 2 : to;
    for (int count = 0; count < MOST_WORDS && capital(text, at, length); count++) {
      int end = (int) Words.firstWord(text, at + 1, length);
      if (WORDS.holds(text, at + 1, end)) {
        return true;
      }
      at = end;
    }
    return false;
  }

  /**
   * Whether a word of {@code text[from, to)} behind its first one does, or what is before its
   * titles is a shop, a hall or a street: {@code Toko Ibu Ratna}; or its title is none, as in
   * {@code 53, Col. Narvarte}.
   */
  static boolean within(byte[] text, int from, int to, int length) {
    if (NamedPlace.titled(text, from)
        || StreetLine.quarter(text, from)
        || LegalForm.limited(text, from, to, length)) {
      return true;
    }
    int at = (int) Words.firstWord(text, from, to);
    while (at + 1 < to) {
      long word = Words.firstWord(text, at, to);
      if (word < 0) {
        return false;
      }
      if (WORDS.holds(text, (int) (word >>> 32), (int) word)) {
        return true;
      }
      at = (int) word;
    }
    return false;
  }

  /** Whether customers in general are greeted, by the name of their bank: {@code Dear SBI User}. */
  static boolean customerFollows(byte[] text, int from, int to, int length) {
    if (from < 2 || to + 1 >= length || text[to] != ' ' || text[from - 1] != ' ') {
      return false;
    }
    int greeting = NameLetters.begin(text, from - 1);
    return CUSTOMERS.holds(text, to + 1, NameLetters.end(text, to + 1, length))
        && GREETINGS.holds(text, greeting, from - 1);
  }

  private static boolean capital(byte[] text, int at, int length) {
    return at + 1 < length && text[at] == ' ' && text[at + 1] >= 'A' && text[at + 1] <= 'Z';
  }

  /** In Devanagari, which has no capitals: the next word alone. */
  private static boolean nextInDevanagari(byte[] text, int to, int length) {
    return to + 1 < length
        && text[to] == ' '
        && NameWords.devanagari(text, to + 1, length)
        && WORDS.holds(text, to + 1, NameLetters.end(text, to + 1, length));
  }

  /** {@code Rao & Rao}. */
  private static boolean twice(byte[] text, int to, int length) {
    int next = to + AND.length();
    if (next >= length || text[to] != ' ' || text[to + 1] != '&' || text[to + 2] != ' ') {
      return false;
    }
    long word = Words.hash(text, NameLetters.begin(text, to), to);
    return word == Words.hash(text, next, NameLetters.end(text, next, length));
  }
}
