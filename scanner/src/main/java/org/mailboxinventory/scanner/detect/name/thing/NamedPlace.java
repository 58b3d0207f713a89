package org.mailboxinventory.scanner.detect.name.thing;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * What is said before a name on its line that makes a street, a station, a ship or a program of it:
 * {@code calle Juan Bravo}, {@code avenue du Maréchal Juin}, {@code in via Carlo Rossi}, {@code MV
 * "Asha Rao"}. Asked of names alone. For one thread.
 */
public final class NamedPlace {
  private static final NameFile FILE = NameFile.of("things.txt");
  private static final WordSet BEFORE = FILE.words("before");

  /** Of these, given names that begin a name: {@code Roman Asha}. */
  private static final WordSet GIVEN = FILE.words("given-too");

  /** Of these also with an article between, which may have a capital: {@code Immeuble Le Mas}. */
  private static final WordSet OF = FILE.words("of");

  /** Who lives or was born in what is behind a small word: {@code resident of Asha Wada}. */
  private static final WordSet HOMES = FILE.words("homes");

  /** These are ordinary words as well: {@code sent via Asha Rao}. */
  private static final WordSet WAYS = FILE.words("ways");

  /** Small words of their languages before them. */
  private static final WordSet BEHIND_WAYS = FILE.words("behind-ways");

  /** With a full stop: {@code Av. Juan Bravo}. */
  private static final WordSet SHORT = FILE.words("short");

  /** What is changed in a program. */
  private static final WordSet CHANGES = FILE.words("changes");

  /** Small words between such a word and the name. */
  private static final WordSet BETWEEN = FILE.words("between");

  /** Written before names. */
  private static final WordSet PERSONS = NameFile.of("introductions.txt").words("titles");

  private static final WordSet TITLES = FILE.words("of-titles");

  /** In capitals behind an article; elsewhere they are titles too: {@code the MS Asha Rao}. */
  private static final WordSet SHIPS = FILE.words("ships");

  private static final WordSet ARTICLES = FILE.words("articles");

  /** Who owns or leads a place, or works there. */
  private static final WordSet LEADS = FILE.words("leads");

  /** Small words between these and the place. */
  private static final WordSet BELONGS = FILE.words("belongs");

  /** Offices and counters; in some languages the visitor is named behind them. */
  private static final WordSet COUNTERS = FILE.words("counters");

  /** Verbs of a visitor. */
  private static final WordSet COMES = FILE.words("comes");

  /** Words with which a sentence goes on behind the visitor's name. */
  private static final WordSet GOES_ON = FILE.words("comes-on");

  /** Words that are names too, and with two words behind them a place. */
  private static final WordSet BEGIN = FILE.words("begin");

  /** Before the title of who a shop, a hall or a street is called after. */
  private static final WordSet TITLED = FILE.words("titled");

  private static final int NAME = NameWords.FIRST | NameWords.LAST;
  private static final int MOST_ARTICLES = 3;
  private static final int MOST_TITLES = 3;

  private byte[] text = new byte[0];
  private int length;

  void begin(byte[] newText, int newLength) {
    text = newText;
    length = newLength;
  }

  /** Whether such a word is before the name {@code text[from, to)}. */
  boolean before(int from, int to) {
    if (said(from, to) || storm(from)) {
      return true;
    }
    int name = behindTitles(text, from);
    int article = name;
    for (int count = 0; count < MOST_ARTICLES && blankBefore(text, article); count++) {
      int word = NameLetters.begin(text, article - 1);
      WordSet small = NameLetters.small(text[word]) ? BETWEEN : ARTICLES;
      if (!small.holds(text, word, article - 1)) {
        break;
      }
      article = word;
    }
    if (article == name || !blankBefore(text, article)) {
      return article == name && name < from && said(name, to);
    }
    long hash = Words.hash(text, NameLetters.begin(text, article - 1), article - 1);
    return OF.holds(hash) || (name == from && HOMES.holds(hash));
  }

  /** Whether the word with this hash and two behind it are a place or a ship. */
  static boolean begins(long hash) {
    return BEGIN.holds(hash) || led(hash);
  }

  /** Whether the word with this hash is such a word and no name: {@code Konditori Asha}. */
  public static boolean led(long hash) {
    return (BEFORE.holds(hash) || OF.holds(hash)) && (NameWords.bundled().flags(hash) & NAME) == 0;
  }

  /** Whether a shop, a hall or a street is before the titles of a name: {@code Toko Ibu Ratna}. */
  public static boolean titled(byte[] text, int from) {
    int name = behindTitles(text, from);
    if (name == from || !blankBefore(text, name)) {
      return false;
    }
    int begin = NameLetters.begin(text, name - 1);
    return OF.holds(text, begin, name - 1) || TITLED.holds(text, begin, name - 1);
  }

  /** Where the titles before a name begin: {@code Tun Dr}. */
  private static int behindTitles(byte[] text, int from) {
    int name = from;
    for (int count = 0; count < MOST_TITLES && blankBefore(text, name); count++) {
      int end = text[name - 2] == '.' ? name - 2 : name - 1;
      end = ordinal(text, end);
      int title = NameLetters.begin(text, end);
      if (title == end || !(PERSONS.holds(text, title, end) || TITLES.holds(text, title, end))) {
        break;
      }
      name = title;
    }
    return name;
  }

  /** Before the sign in {@code Eng.º} and {@code Dr.ª} that ends at a place; else that place. */
  private static int ordinal(byte[] text, int end) {
    boolean sign =
        end > 3
            && (text[end - 2] & 0xff) == 0xc2
            && ((text[end - 1] & 0xff) == 0xba || (text[end - 1] & 0xff) == 0xaa);
    return sign && text[end - 3] == '.' ? end - 3 : sign ? end - 2 : end;
  }

  private boolean said(int from, int to) {
    int end = StreetLine.abbreviationAbove(text, QuoteMarks.before(text, from));
    boolean stopped = end > 0 && end < from && text[end - 1] == '.';
    int wordEnd = stopped ? end - 1 : end;
    int begin = NameLetters.begin(text, wordEnd);
    if (begin == wordEnd || end == from) {
      return false;
    }
    if (begin > 1 && text[begin - 1] == '/' && wordEnd - begin == 1) {
      return BEFORE.holds(text, begin - 2, wordEnd);
    }
    long hash = Words.hash(text, begin, wordEnd);
    return stopped
        ? SHORT.holds(hash) && !headed(begin)
        : ((BEFORE.holds(hash) || OF.holds(hash)) && !headed(begin) && !visited(begin, end, to))
            || CHANGES.holds(hash)
            || (SHIPS.holds(hash) && ship(begin, wordEnd))
            || (WAYS.holds(hash) && (ofItsLanguage(begin) || numbered(to)));
  }

  /** Whether somebody leads the place that is said here: {@code directeur du lycée}. */
  private boolean headed(int place) {
    if (!blankBefore(text, place)) {
      return false;
    }
    int end = place - 1;
    int begin = NameLetters.begin(text, end);
    for (int count = 0; count < 2 && article(begin, end) && blankBefore(text, begin); count++) {
      end = begin - 1;
      begin = NameLetters.begin(text, end);
    }
    return LEADS.holds(text, begin, end)
        || (NameWords.bundled().flags(text, begin, end) & NameWords.ROLE) != 0;
  }

  /**
   * Whether {@code text[from, to)} is an office or a counter and the words behind it name its
   * visitor: {@code se presentó en la oficina Asha Rao con}.
   */
  private boolean visited(int from, int to, int nameTo) {
    int behind = nameTo + 1;
    if (!COUNTERS.holds(text, from, to)
        || behind >= length
        || text[nameTo] != ' '
        || !GOES_ON.holds(text, behind, NameLetters.end(text, behind, length))) {
      return false;
    }
    int begin = from;
    for (int words = 0; words < MOST_ARTICLES && blankBefore(text, begin); words++) {
      int word = NameLetters.begin(text, begin - 1);
      if (COMES.holds(text, word, begin - 1)) {
        return true;
      }
      begin = word;
    }
    return false;
  }

  private boolean article(int from, int to) {
    return BETWEEN.holds(text, from, to)
        || ARTICLES.holds(text, from, to)
        || BELONGS.holds(text, from, to);
  }

  /** {@code the MS}, {@code die MS}. */
  private boolean ship(int from, int to) {
    return text[to - 1] <= 'Z'
        && blankBefore(text, from)
        && ARTICLES.holds(text, NameLetters.begin(text, from - 1), from - 1);
  }

  /** Whether a small word of the same language or a number is before a word of a way. */
  private boolean ofItsLanguage(int way) {
    if (!blankBefore(text, way)) {
      return false;
    }
    int end = text[way - 2] == ',' ? way - 2 : way - 1;
    byte last = text[end - 1];
    return (last >= '0' && last <= '9')
        || BEHIND_WAYS.holds(text, NameLetters.begin(text, end), end);
  }

  /** Whether the number of a house follows. */
  private boolean numbered(int to) {
    int at = to < length && text[to] == ',' ? to + 1 : to;
    return at + 1 < length && text[at] == ' ' && text[at + 1] >= '0' && text[at + 1] <= '9';
  }

  private static boolean blankBefore(byte[] text, int at) {
    return at > 2 && text[at - 1] == ' ';
  }

  /** {@code Storm Asha}. */
  private boolean storm(int from) {
    int end = NameLetters.end(text, from, length);
    long hash = Words.hash(text, from, end);
    boolean given = end + 1 < length && NameLetters.capital(text[end + 1]) && GIVEN.holds(hash);
    return BEFORE.holds(hash) && !given && (NameWords.bundled().flags(hash) & NameWords.WORD) != 0;
  }
}
