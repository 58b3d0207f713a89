package org.mailboxinventory.scanner.detect.name.line;

import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.word.SmallWords;
import org.mailboxinventory.scanner.detect.word.WordSet;

/**
 * What is said directly beside a name that makes a person of it: {@code de heer} before it, {@code
 * "Ledgers" by}, {@code Head Retail (Asha Rao)}, {@code Asha Rao (guarantor)}.
 */
public final class BesideName {
  private static final NameFile FILE = NameFile.of("introductions.txt");

  /** Titles that running text writes small, before a name. */
  private static final WordSet SMALL_TITLES = FILE.words("small-titles");

  /** Of those, words that are another thing with a capital: {@code PAN}, {@code Bay Street}. */
  private static final WordSet ONLY_SMALL = FILE.words("only-small");

  /** Behind what is quoted, before who made it. */
  private static final WordSet MAKERS = FILE.words("makers");

  /** Written behind a name, and none of it: {@code Hanım}. */
  private static final WordSet HONORIFICS = FILE.words("honorifics");

  private static final WordSet WEEKDAYS = FILE.words("weekdays");

  /** Behind {@code Head} these are a place. */
  private static final WordSet HOUSES = FILE.words("houses");

  /** Words for a person, before {@code is} and a name. */
  private static final WordSet PERSONS = FILE.words("persons");

  private static final WordSet IS = FILE.words("is");

  /** Before what has happened to somebody. */
  private static final WordSet AUXILIARIES = FILE.words("auxiliaries");

  private static final WordSet APPOINTED = FILE.words("appointed");

  /** What somebody is called, before {@link #OF} and the name. */
  private static final WordSet NAMES = FILE.words("name-words");

  private static final WordSet OF = FILE.words("name-of");

  private static final int MOST_WORDS = 4;

  private BesideName() {}

  /** Whether such a word is directly before {@code text[from, to)}, or what it is before it. */
  public static boolean before(byte[] text, int from, int to, int length) {
    if (from < 2) {
      return false;
    }
    if (text[from - 1] == '(') {
      boolean closed = to < length && text[to] == ')' && text[from - 2] == ' ';
      return closed && named(text, to) && post(text, from - 2);
    }
    if (text[from - 1] != ' ' || !NameLetters.small(text[from - 2])) {
      return false;
    }
    int end = from - 1;
    int word = NameLetters.begin(text, end);
    boolean small = word < end && NameLetters.small(text[word]);
    return small
        && (inNameOf(text, from)
            || SMALL_TITLES.holds(text, word, end)
            || (quoteEnds(text, word - 1) && MAKERS.holds(text, word, end)));
  }

  /** Whether words as {@code name of} are directly before a place, of which something is. */
  static boolean inNameOf(byte[] text, int from) {
    int end = from - 1;
    int of = NameLetters.begin(text, end);
    return of > 1
        && text[of - 1] <= ' '
        && text[end] <= ' '
        && OF.holds(text, of, end)
        && NAMES.holds(text, NameLetters.begin(text, of - 1), of - 1);
  }

  /**
   * Whether {@code text[from, to)} may come before a value: with a capital, unless it is a title
   * that nobody writes so in a sentence, or as a title written small before a word that may be a
   * family's name, as in {@code fru Andersson}.
   */
  public static boolean leads(byte[] text, int from, int to, int length) {
    if (text[from] < 'a') {
      return !ONLY_SMALL.holds(text, from, to);
    }
    int next = to < length && text[to] == '.' ? to + 1 : to;
    int name = next + 2 < length ? SmallWords.emphasised(text, next + 1, length - 1) : length;
    return name < length
        && text[next] == ' '
        && capital(text, name)
        && SMALL_TITLES.holds(text, from, to)
        && named(text, NameLetters.end(text, name, length));
  }

  private static boolean capital(byte[] text, int at) {
    return NameLetters.capital(text[at]) && !NameLetters.beginsSmall(text, at);
  }

  /** {@code She is}, before who she is. */
  public static boolean person(byte[] text, int from) {
    if (from < 5 || text[from - 1] != ' ' || !NameLetters.small(text[from - 2])) {
      return false;
    }
    int is = NameLetters.begin(text, from - 1);
    return is > 1
        && text[is - 1] == ' '
        && IS.holds(text, is, from - 1)
        && (PERSONS.holds(text, NameLetters.begin(text, is - 1), is - 1)
            || role(text, NameLetters.begin(text, is - 1), is - 1));
  }

  /** {@code has been elected}: what has happened to a person alone, from a place on. */
  public static boolean appointed(byte[] text, int from, int length) {
    int at = from;
    for (int words = 0; words < MOST_WORDS; words++) {
      int end = NameLetters.end(text, at, length);
      if (end == at || !NameLetters.small(text[at])) {
        return false;
      }
      if (!AUXILIARIES.holds(text, at, end)) {
        return words > 0 && APPOINTED.holds(text, at, end);
      }
      at = end < length && text[end] == ' ' ? end + 1 : end;
    }
    return false;
  }

  /** Whether the word that ends here is no ordinary one, as those of places are. */
  private static boolean named(byte[] text, int end) {
    int flags = NameWords.bundled().flags(text, NameLetters.begin(text, end), end);
    return (flags & (NameWords.WORD | NameWords.PLACE | NameWords.AGAINST)) == 0;
  }

  /** Whether the words that end at a place say what somebody is, as {@code Head Retail} does. */
  private static boolean post(byte[] text, int end) {
    int to = end;
    for (int words = 0; words < MOST_WORDS && to > 0; words++) {
      int word = NameLetters.begin(text, to);
      if (word == to
          || (words > 0 && NameLetters.small(text[word]))
          || HOUSES.holds(text, word, to)) {
        return false;
      }
      if (role(text, word, to)) {
        return true;
      }
      to = word > 0 && text[word - 1] == ' ' ? word - 1 : 0;
    }
    return false;
  }

  /** A role of one person. */
  private static boolean role(byte[] text, int from, int to) {
    return text[to - 1] != 's' && (NameWords.bundled().flags(text, from, to) & NameWords.ROLE) != 0;
  }

  /** Whether a quotation mark of any kind ends before the blank at a place. */
  private static boolean quoteEnds(byte[] text, int blank) {
    if (blank < 3 || text[blank] != ' ') {
      return false;
    }
    int last = text[blank - 1] & 0xff;
    boolean two = (text[blank - 2] & 0xff) == 0xc2 && last == 0xbb;
    boolean three = (text[blank - 3] & 0xff) == 0xe2 && (last == 0x9d || last == 0x9c);
    return last == '"' || two || (three && (text[blank - 2] & 0xff) == 0x80);
  }

  /** Whether the person's role follows {@code to} in brackets. */
  public static boolean roleBehind(byte[] text, int to, int length) {
    int from = to + 2;
    if (from + 2 >= length || text[to] != ' ' || text[to + 1] != '(') {
      return false;
    }
    int end = NameLetters.end(text, from, length);
    while (end + 1 < length && text[end] == '-' && NameLetters.letter(text[end + 1])) {
      end = NameLetters.end(text, end + 1, length);
    }
    boolean ends = end < length && (text[end] == ')' || text[end] == ',' || text[end] == ' ');
    return ends && end > from && role(text, from, end);
  }

  /** Where the hyphens or the dash begin that end at a place. */
  public static int dash(byte[] text, int end) {
    int at = end;
    while (at > 0 && text[at - 1] == '-' && end - at < 2) {
      at--;
    }
    boolean printed =
        at > 2
            && (text[at - 3] & 0xff) == 0xe2
            && (text[at - 2] & 0xff) == 0x80
            && (text[at - 1] == (byte) 0x93 || text[at - 1] == (byte) 0x94);
    return printed ? at - 3 : at;
  }

  /** Whether a word with this hash is a day of the week, as before names in a rota. */
  public static boolean weekday(long hash) {
    return WEEKDAYS.holds(hash);
  }

  /** Whether a word with this hash is written behind a name and none of it. */
  public static boolean honorific(long hash) {
    return HONORIFICS.holds(hash);
  }
}
