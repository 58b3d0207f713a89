package org.mailboxinventory.scanner.detect.name.label;

import org.mailboxinventory.scanner.detect.context.ValueText;
import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordSet;

/**
 * What is behind a label of names and names a thing by ordinary words: {@code Petty Cash}, {@code
 * Quarterly licence fee}, {@code Dept. Loans}, {@code Stadtbank}. In Latin script alone; what holds
 * a digit and a capital behind its first letter is an address, whatever its words.
 */
final class OrdinaryWords {
  private static final NameFile FILE = NameFile.of("things.txt");

  /** What parts of a company's house begin with. */
  private static final WordSet UNITS = FILE.words("units");

  /** How companies end that are written as one word. */
  private static final WordSet FIRMS = FILE.words("firms");

  private static final int SHORTEST_BEGINNING = 3;
  private static final int SHORTEST_END = 3;
  private static final int NAME = NameWords.FIRST | NameWords.LAST;
  private static final int MOST_WORDS = 3;

  /** So many signs may part a word and its number. */
  private static final int MOST_SIGNS = 4;

  /** What somebody is, where a form says who did something. */
  private static final WordSet JOBS = FILE.words("jobs");

  /** Shops and schools behind a name. */
  private static final WordSet TRADES = FILE.words("trades");

  private static final WordSet SENIORS = NameFile.of("introductions.txt").words("seniors");

  private static final int OTHER = NameWords.WORD | NameWords.PLACE | NameWords.AGAINST;

  private OrdinaryWords() {}

  /**
   * Whether {@code text[from, to)} is made of them.
   *
   * @param length how much of the text counts
   */
  static boolean are(byte[] text, int from, int to, int length) {
    if (text[from] < 0 || address(text, from, to)) {
      return false;
    }
    if (behindArticleOrIn(text, from)) {
      return true;
    }
    int end = wordEnd(text, from, to);
    if (UNITS.holds(text, from, end) || titled(text, from, end, to)) {
      return true;
    }
    boolean first = (flags(text, from, end) & NameWords.FIRST) != 0;
    if (end < to || smallWordFollows(text, to, length)) {
      return (end < to && (calledAfter(text, from, to) || jobs(text, from, end, to)))
          || (allOther(text, from, to) && (!first || FieldRest.words(text, from, end, to)));
    }
    return tradeFollows(text, to, length)
        || firm(text, from, end)
        || compound(text, from, end)
        || job(text, from, end)
        || OtherWord.is(text, from, end)
        || (!first && phrase(text, from, length));
  }

  /** {@code is a Nepali citizen}, {@code is in Trichy}: what somebody is, and where. */
  private static boolean behindArticleOrIn(byte[] text, int from) {
    int end = from - 1;
    if (end < 2 || text[end] != ' ') {
      return false;
    }
    boolean an = text[end - 1] == 'n';
    int begin = an ? end - 2 : end - 1;
    boolean in = an && begin > 0 && text[begin] == 'i';
    return begin > 0 && (in || text[begin] == 'a') && text[begin - 1] == ' ';
  }

  /** {@code Sr. Contract Administrator}: a job, before which the title says how senior it is. */
  static boolean job(byte[] text, int from, int to, int length) {
    int end = from;
    while (end > 0 && (text[end - 1] == ' ' || text[end - 1] == '.')) {
      end--;
    }
    if (end == from || !SENIORS.holds(text, NameLetters.begin(text, end), end)) {
      return false;
    }
    int last = NameLetters.begin(text, to);
    int flags = flags(text, last, to);
    boolean goesOn = to < length && NameLetters.letter(text[to]);
    return !goesOn && flags != 0 && (flags & NAME) == 0;
  }

  /** The same with a title before it. */
  private static boolean titled(byte[] text, int from, int end, int to) {
    int last = NameLetters.begin(text, to);
    return end + 2 == last && text[end] == '.' && end > from && office(text, last, to);
  }

  /**
   * {@code Sr. Alcalde-Presidente}: an office or two, by whose title and not whose name somebody is
   * called.
   */
  static boolean office(byte[] text, int from, int to) {
    int end = wordEnd(text, from, to);
    int second = end < to && text[end] == '-' ? end + 1 : from;
    int flags = flags(text, second, to);
    boolean both = second == from ? end == to : (flags(text, from, end) & NameWords.OFFICE) != 0;
    return both && (flags & (NameWords.OFFICE | NAME)) == NameWords.OFFICE;
  }

  /** {@code Dr Count 49}: debits, which are counted, and no doctor. */
  static boolean counted(byte[] text, int from, int to, int length) {
    int at = to;
    while (at < length && at - to < MOST_SIGNS && (text[at] == ' ' || text[at] == ':')) {
      at++;
    }
    return at > to
        && at < length
        && AnchorScanner.isDigit(text[at])
        && (flags(text, from, to) & (NAME | NameWords.WORD)) == NameWords.WORD;
  }

  /** {@code Maker}, {@code Manager}: what somebody is, in place of who. */
  private static boolean job(byte[] text, int from, int to) {
    boolean role = (flags(text, from, to) & (NameWords.ROLE | NAME)) == NameWords.ROLE;
    return role || JOBS.holds(text, from, to);
  }

  /** {@code Asst General Manager}: words that end with what somebody is and begin with no name. */
  private static boolean jobs(byte[] text, int from, int end, int to) {
    int last = NameLetters.begin(text, to);
    return (flags(text, from, end) & NAME) == 0 && job(text, last, to);
  }

  /** {@code Kreditkartenabrechnung}: formed as ordinary words are. */
  private static boolean compound(byte[] text, int from, int to) {
    int formed = flags(text, from, to) != 0 ? 0 : NameWords.bundled().otherwise(text, from, to);
    return (formed & (NAME | NameWords.WORD)) == NameWords.WORD;
  }

  /** The first of several ordinary words with capitals: {@code Branch Manager}. */
  private static boolean phrase(byte[] text, int from, int length) {
    int to = from;
    int words = 0;
    while (words < MOST_WORDS && to + 1 < length && (words == 0 || text[to] == ' ')) {
      int begin = words == 0 ? from : to + 1;
      int end = NameLetters.end(text, begin, length);
      if (end == begin) {
        return words > 1;
      }
      if (NameLetters.small(text[begin]) || (flags(text, begin, end) & OTHER) == 0) {
        return false;
      }
      to = end;
      words++;
    }
    return words > 1 && (to >= length || text[to] != ' ' || words == MOST_WORDS);
  }

  /** Whether a shop or a school ends the words or follows them. */
  static boolean trade(byte[] text, int from, int to, int length) {
    return calledAfter(text, from, to) || tradeFollows(text, to, length);
  }

  /**
   * {@code Lincoln Elementary}, {@code Asha Rice Mill}: schools and shops are called after people.
   */
  private static boolean calledAfter(byte[] text, int from, int to) {
    int last = NameLetters.begin(text, to);
    return last > from && shop(text, last, to);
  }

  private static boolean tradeFollows(byte[] text, int to, int length) {
    if (to + 1 >= length || text[to] != ' ' || text[to + 1] < 'A' || text[to + 1] > 'Z') {
      return false;
    }
    int end = NameLetters.end(text, to + 1, length);
    return shop(text, to + 1, end) && !ValueText.field(text, length, end);
  }

  /**
   * Whether a word is one of shops and schools that nobody is called, or has an ordinary word
   * before it: {@code Rice Mill}.
   */
  static boolean shop(byte[] text, int from, int to) {
    if (!TRADES.holds(text, from, to)) {
      return false;
    }
    int before = from > 0 ? NameLetters.begin(text, from - 1) : from;
    boolean word = before < from - 1 && (flags(text, before, from - 1) & NameWords.WORD) != 0;
    return word || (flags(text, from, to) & NAME) == 0;
  }

  private static boolean address(byte[] text, int from, int to) {
    boolean digit = AnchorScanner.isDigit(text[from]);
    boolean capital = false;
    for (int at = from + 1; at < to; at++) {
      digit |= AnchorScanner.isDigit(text[at]);
      capital |= text[at] >= 'A' && text[at] <= 'Z';
    }
    return digit && capital;
  }

  private static boolean allOther(byte[] text, int from, int to) {
    int at = from;
    while (at < to) {
      int end = wordEnd(text, at, to);
      if (end > at && (flags(text, at, end) & OTHER) == 0) {
        return false;
      }
      at = Math.max(end, at + 1);
    }
    return true;
  }

  private static boolean firm(byte[] text, int from, int to) {
    for (int at = from + SHORTEST_BEGINNING; at <= to - SHORTEST_END; at++) {
      if (FIRMS.holds(text, at, to)) {
        return (flags(text, from, to) & NAME) == 0;
      }
    }
    return false;
  }

  /** What goes on in small letters, as no name does. */
  private static boolean smallWordFollows(byte[] text, int to, int length) {
    if (to + 1 >= length || text[to] != ' ' || text[to + 1] < 'a' || text[to + 1] > 'z') {
      return false;
    }
    int end = wordEnd(text, to + 1, length);
    return (flags(text, to + 1, end) & NameWords.WORD) != 0;
  }

  private static int flags(byte[] text, int from, int to) {
    return NameWords.bundled().flags(text, from, to);
  }

  private static int wordEnd(byte[] text, int from, int to) {
    return NameLetters.end(text, from, to);
  }
}
