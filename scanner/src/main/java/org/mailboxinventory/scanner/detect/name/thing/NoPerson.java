package org.mailboxinventory.scanner.detect.name.thing;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.name.list.StreetEnds;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * What makes something else than a person of words that are written as a name: a ship, street or
 * storm that is said before them, a company that goes on behind them, a list whose head says that
 * it is of things. Asked of names alone. For one thread.
 */
public final class NoPerson {
  private static final NameFile FILE = NameFile.of("things.txt");

  /** Forms of companies: {@code Asha Rao LLP}. */
  private static final WordSet LEGAL = FILE.words("legal");

  /** The same behind an ampersand. */
  private static final WordSet FIRM = FILE.words("firm");

  /** Behind a name: {@code Asha Rao Wing}, {@code Merkezi'nde}. */
  private static final WordSet BEHIND = FILE.words("behind");

  private static final WordSet ARTICLES = FILE.words("articles");

  /** Behind an article and a name. */
  private static final WordSet THINGS = FILE.words("things");

  /** Directly behind a name. */
  private static final WordSet TERMS = FILE.words("terms");

  /** The same behind a name with the ending of possession: {@code Karl Johans gate}. */
  private static final WordSet GENITIVE = FILE.words("genitive");

  /** Before the rest of a company: {@code Asha Rao und Söhne}. */
  private static final WordSet AND = FILE.words("and");

  /** The same where the rest has a capital: {@code Rao and Co}, not {@code Rao and sons}. */
  private static final WordSet AND_CAPITAL = FILE.words("and-capital");

  /** In the names of shops. */
  private static final WordSet TRADES = FILE.words("trades");

  /** What banks offer, behind a name. */
  private static final WordSet PRODUCTS = FILE.words("products");

  /** What such a word goes on with where it is said of somebody's account. */
  private static final WordSet ACCOUNTS = FILE.words("accounts");

  private static final int NAME = NameWords.FIRST | NameWords.LAST;
  private static final int MOST_WORDS = 4;
  private final NamedPlace place = new NamedPlace();
  private final ThingLists lists = new ThingLists();
  private final ThingColumns columns = new ThingColumns();
  private byte[] text = new byte[0];
  private int length;

  public void begin(byte[] newText, int newLength) {
    text = newText;
    length = newLength;
    place.begin(text, length);
    lists.begin(text, length);
    columns.begin(text, length);
  }

  /** Whether {@code text[from, to)}, whose last word begins at {@code last}, is none. */
  public boolean is(int from, int last, int to) {
    return place.before(from, to)
        || (last > from && FirstWord.tells(text, length, from, to))
        || within(from, last, to)
        || company(to)
        || thing(from, to)
        || product(to)
        || lists.holds(from)
        || columns.hold(from, to)
        || ThingWords.tell(text, length, from, to)
        || ThingNeighbours.hold(text, length, from, to)
        || PlaceLabel.before(text, from)
        || AddressItem.is(text, length, from, to)
        || CutThing.goesOn(text, length, from, to)
        || CutThing.trust(text, length, to)
        || StreetLine.led(text, length, from, to)
        || StreetLine.drive(text, length, from, to)
        || StreetLine.numbered(text, length, to)
        || StreetLine.coded(text, length, last, to);
  }

  /** Whether a name that begins here is in a list of things. */
  public boolean listed(int from) {
    return lists.holds(from);
  }

  /** {@code Rani Padma Exp}, {@code Baker & Gil P.C.}, {@code Johan de Wittlaan}. */
  private boolean within(int from, int last, int to) {
    int end = text[to - 1] == '.' ? to - 1 : to;
    int begin = end;
    while (begin > from && text[begin - 1] != ' ') {
      begin--;
    }
    boolean ampersand = from > 1 && text[from - 1] == ' ' && text[from - 2] == '&';
    boolean three = last > from && spaceBetween(from, last);
    long lead = Words.hash(text, from, NameLetters.end(text, from, to));
    long word = Words.hash(text, begin, end);
    int stemEnd = NameLetters.end(text, begin, end);
    long stem = stemEnd == end ? word : Words.hash(text, begin, stemEnd);
    return (LEGAL.holds(word) && (ampersand || end - begin > 2))
        || (three && (BEHIND.holds(word) || BEHIND.holds(stem) || NamedPlace.begins(lead)))
        || shop(word)
        || (stem != word && shop(stem))
        || (begin > from && NamedPlace.led(lead))
        || StreetEnds.has(text, begin, end);
  }

  /** {@code Balaji Electricals}: a word of shops that nobody is called. */
  private static boolean shop(long word) {
    return TRADES.holds(word) && (NameWords.bundled().flags(word) & NAME) == 0;
  }

  private boolean spaceBetween(int from, int last) {
    int at = from;
    while (at < last - 1) {
      if (text[at] == ' ') {
        return true;
      }
      at++;
    }
    return false;
  }

  /** {@code the Asha Rao field}, {@code Rao Gil distances}, {@code Asha Rao -stadion}. */
  private boolean thing(int from, int to) {
    boolean article =
        from > 3
            && text[from - 1] == ' '
            && ARTICLES.holds(text, NameLetters.begin(text, from - 1), from - 1);
    if (to + 1 >= length || text[to] != ' ') {
      return false;
    }
    if (text[to + 1] == '-') {
      int suffix = NameLetters.end(text, to + 2, length);
      return TERMS.holds(text, to + 2, suffix) || BEHIND.holds(text, to + 2, suffix);
    }
    int end = NameLetters.end(text, to + 1, length);
    boolean possession = text[to - 1] == 's';
    return TERMS.holds(text, to + 1, end)
        || (possession && GENITIVE.holds(text, to + 1, end))
        || (article && THINGS.holds(text, to + 1, end));
  }

  /** {@code Asha Rao Savings}, unless it goes on to her account. */
  private boolean product(int to) {
    if (to + 1 >= length
        || text[to] != ' '
        || !capital(to + 1)
        || !NameLetters.small(text[to - 1])) {
      return false;
    }
    int end = NameLetters.end(text, to + 1, length);
    int next = Math.min(end + 1, length);
    return PRODUCTS.holds(text, to + 1, end)
        && !ACCOUNTS.holds(text, next, NameLetters.end(text, next, length));
  }

  /** {@code & Gil LLP}, {@code P.C.}, {@code -gatan}, {@code Wing}. */
  private boolean company(int nameTo) {
    int to = LegalForm.pastBracket(text, nameTo, length);
    if (to + 1 >= length) {
      return false;
    }
    byte sign = text[to];
    if (sign == '-') {
      return BEHIND.holds(text, to + 1, wordEnd(to + 1));
    }
    if (sign != ' ' && sign != ',') {
      return false;
    }
    int word = sign == ',' && text[to + 1] == ' ' ? to + 2 : to + 1;
    if (sign == ' ' && text[word] == '&') {
      return partners(word);
    }
    int end = wordEnd(word);
    boolean blank = sign == ' ' && end + 1 < length && text[end] == ' ';
    boolean and = blank && AND.holds(text, word, end);
    if (and || (blank && capital(end + 1) && AND_CAPITAL.holds(text, word, end))) {
      return FIRM.holds(text, end + 1, wordEnd(end + 1));
    }
    boolean small = NameLetters.small(text[to - 1]);
    boolean form = (legal(word, end) && (small || end - word > 2)) || (blank && country(word, end));
    return form
        || (sign == ' '
            && end > word
            && capital(word)
            && BEHIND.holds(text, word, end)
            && !WordBehind.house(text, word, end, length));
  }

  /** Whether {@code & Gil LLP} goes on the name of a company. */
  private boolean partners(int and) {
    int at = and + 1;
    for (int words = 0; words < MOST_WORDS && at + 1 < length; words++) {
      if (text[at] != ' ' && text[at] != ',') {
        return false;
      }
      int word = text[at] == ',' && text[at + 1] == ' ' ? at + 2 : at + 1;
      int end = wordEnd(word);
      boolean firm = end > word && capital(word) && FIRM.holds(text, word, end);
      if (end == word || firm || legal(word, end)) {
        return end > word;
      }
      at = end;
    }
    return false;
  }

  /** {@code Sweden AB}: the country of a company before its form. */
  private boolean country(int from, int to) {
    return to > from
        && legal(to + 1, wordEnd(to + 1))
        && (NameWords.bundled().flags(text, from, to) & (NameWords.PLACE | NAME))
            == NameWords.PLACE;
  }

  private boolean legal(int from, int to) {
    return to > from && capital(from) && LEGAL.holds(text, from, to);
  }

  private boolean capital(int at) {
    return text[at] < 'a';
  }

  /** A word, or letters with full stops. */
  private int wordEnd(int from) {
    int at = from;
    while (at < length
        && (NameLetters.letter(text[at])
            || (text[at] == '.'
                && at > from
                && at + 1 < length
                && NameLetters.letter(text[at + 1])))) {
      at++;
    }
    return at;
  }
}
