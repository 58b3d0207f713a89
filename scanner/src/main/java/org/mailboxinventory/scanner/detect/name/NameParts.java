package org.mailboxinventory.scanner.detect.name;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.name.thing.WordBehind;
import org.mailboxinventory.scanner.detect.word.WordSet;

/**
 * What follows after a name: {@code Jr.} and {@code III} belong to it, {@code -san} does not; and
 * first names that are written shorter, with a full stop, as {@code Ma.} for María.
 */
final class NameParts {
  private static final NameFile FILE = NameFile.of("name-parts.txt");
  private static final WordSet SUFFIXES = FILE.words("suffixes");
  private static final WordSet POLITE = FILE.words("polite");
  private static final WordSet ABBREVIATED = FILE.words("abbreviated");

  /** What follows the {@code S.} of a bachelor's degree, and the {@code M.} of a master's. */
  private static final WordSet BACHELORS = FILE.words("bachelors");

  private static final WordSet MASTERS = FILE.words("masters");

  /** Between the two parties of a case. */
  private static final WordSet VERSUS = FILE.words("versus");

  private static final int LONGEST = 8;
  private static final int MOST_WORDS = 4;
  private static final int LONGEST_SUFFIX = 3;
  private static final int LONGEST_TITLE = 4;

  private NameParts() {}

  /** Whether {@code text[from, to)} is such a suffix: {@code Jr}, {@code SR}, {@code III}. */
  static boolean is(byte[] text, int from, int to) {
    return to - from >= 2
        && to - from <= LONGEST_SUFFIX
        && SUFFIXES.holds(text, from, to)
        && form(text, from, to);
  }

  /**
   * Whether no name goes on with a word: a sign for money follows, it is {@code I} before a verb, a
   * suffix, a degree, a house before its number, what parts the parties of a case, what an amount
   * or a place of India begins with, or a traveller's title.
   */
  static boolean ends(byte[] text, int from, int to, int length) {
    boolean alone = to - from == 1 && text[from] == 'I' && to + 2 < length && text[to] == ' ';
    boolean verb = alone && text[to + 1] >= 'a' && text[to + 1] <= 'z';
    return (to < length && text[to] == '$')
        || (verb && !WordForm.particle(text, to + 1, length))
        || is(text, from, to)
        || (to - from <= LONGEST && versus(text, from, to, length))
        || WordBehind.is(text, from, to)
        || degree(text, from, to, length)
        || WordBehind.house(text, from, to, length)
        || (to - from <= LONGEST_TITLE && NameTitles.traveller(text, from, to));
  }

  /** Whether such a word parts the parties of a case, or a {@code V} before what is no person. */
  private static boolean versus(byte[] text, int from, int to, int length) {
    if (to - from > 1) {
      return VERSUS.holds(text, from, to);
    }
    boolean letter = text[from] == 'V' && from > 0 && text[from - 1] == ' ';
    int at = letter && to + 1 < length && text[to] == ' ' ? to + 1 : length;
    for (int words = 0; words < MOST_WORDS && at < length; words++) {
      int end = NameLetters.end(text, at, length);
      if (end == at) {
        return false;
      }
      if ((NameWords.bundled().flags(text, at, end) & NameWords.AGAINST) != 0) {
        return true;
      }
      at = end + 1 < length && text[end] == ' ' ? end + 1 : length;
    }
    return false;
  }

  /** Whether {@code vs.} or {@code V/S} and another party of a case are at a place. */
  static boolean versusAt(byte[] text, int at, int length) {
    int end = NameLetters.end(text, at, length);
    boolean stroke = end + 2 < length && text[end] == '/' && (text[end + 1] | 0x20) == 's';
    boolean one = stroke && end - at == 1 && (text[at] | 0x20) == 'v';
    int to = stroke ? end + 2 : end;
    to += to < length && text[to] == '.' ? 1 : 0;
    return to + 1 < length
        && (one || VERSUS.holds(text, at, end))
        && text[to] <= ' '
        && NameLetters.capital(text[to + 1]);
  }

  /**
   * {@code S.Kom.}: a degree of Indonesia, of which the first letter is read as an initial. The
   * shortest, as {@code S.H.}, are initials of people too.
   */
  private static boolean degree(byte[] text, int from, int to, int length) {
    byte letter = text[from];
    if ("SMB".indexOf(letter) < 0 || to - from != 1 || to + 2 >= length || text[to] != '.') {
      return false;
    }
    boolean comma = from > 1 && text[from - 1] == ' ' && text[from - 2] == ',';
    int word = comma && text[to + 1] == ' ' ? to + 2 : to + 1;
    int end = NameLetters.end(text, word, length);
    return end - word > 1 && (letter == 'S' ? BACHELORS : MASTERS).holds(text, word, end);
  }

  /** Numbers are written in capitals alone, others with one at least. */
  private static boolean form(byte[] text, int from, int to) {
    boolean number = (text[from] | 0x20) == 'i';
    for (int at = from + 1; number && at < to; at++) {
      if (text[at] >= 'a') {
        return false;
      }
    }
    return text[from] < 'a';
  }

  /**
   * Behind the suffix of a name that ends at {@code to}, with its full stop; -1 for none.
   *
   * @param particle the name has a small word before its last one: then a further family name may
   *     be joined to it, as in {@code João de Almeida e Sousa}
   */
  static int end(byte[] text, int to, boolean particle, int length) {
    int joined = particle ? joinedFamily(text, to, length) : -1;
    return joined >= 0 ? joined : suffixEnd(text, to, length);
  }

  private static int joinedFamily(byte[] text, int to, int length) {
    int from = to + 3;
    boolean and =
        from + 2 < length
            && text[to] == ' '
            && (text[to + 1] == 'e' || text[to + 1] == 'y')
            && text[to + 2] == ' ';
    if (!and) {
      return -1;
    }
    int end = NameLetters.end(text, from, length);
    int flags = NameWords.bundled().flags(text, from, end);
    boolean goesOn = end + 1 < length && text[end] == ' ' && text[end + 1] <= 'Z';
    boolean capital = text[from] <= 'Z' && end > from + 1 && text[from + 1] > 'Z';
    return capital && !goesOn && (flags & NameWords.LAST) != 0 ? end : -1;
  }

  private static int suffixEnd(byte[] text, int to, int length) {
    int gap = to < length && text[to] == ',' ? to + 1 : to;
    int from = gap + 1;
    int end = from;
    while (end < length && (text[end] | 0x20) >= 'a' && (text[end] | 0x20) <= 'z') {
      end++;
    }
    if (gap >= length || text[gap] != ' ' || !is(text, from, end)) {
      return -1;
    }
    boolean stopped = end < length && text[end] == '.' && (text[from] | 0x20) != 'i';
    int behind = stopped ? end + 1 : end;
    return title(text, to, gap, behind, length) ? -1 : behind;
  }

  /** {@code Rao Sr. Manager}: what goes on is what the person is. */
  private static boolean title(byte[] text, int to, int gap, int behind, int length) {
    boolean word =
        behind + 1 < length
            && text[behind] == ' '
            && text[behind + 1] >= 'A'
            && text[behind + 1] <= 'Z';
    return word && gap == to && (text[gap + 1] | 0x20) == 's';
  }

  /** Whether {@code 't} of the Netherlands is at a place. */
  static boolean article(byte[] text, int at, int length) {
    return at + 2 < length && text[at] == '\'' && text[at + 1] == 't' && text[at + 2] == ' ';
  }

  /** Whether {@code a/l} or {@code a/p}, the son and the daughter of in Malaysia, is at a place. */
  static boolean childOf(byte[] text, int at, int length) {
    return at + 4 < length
        && text[at + 1] == '/'
        && (text[at] | 0x20) == 'a'
        && ((text[at + 2] | 0x20) == 'l' || (text[at + 2] | 0x20) == 'p')
        && text[at + 3] == ' ';
  }

  /** How many bytes the {@code d'} of a name has that begins at a place; 0 for none. */
  static int elided(byte[] text, int at, int length) {
    if (at + 4 >= length || (text[at] != 'd' && text[at] != 'l')) {
      return 0;
    }
    int size = text[at + 1] == '\'' ? 2 : printed(text, at + 1) ? 4 : 0;
    boolean capital = text[at + size] < 0 || (text[at + size] >= 'A' && text[at + size] <= 'Z');
    return size > 0 && capital ? size : 0;
  }

  /**
   * Whether the apostrophe of printers is between two letters, and no {@code s} or {@code m} alone
   * follows.
   */
  static boolean apostrophe(byte[] text, int at, int length) {
    if (at + 4 >= length || !printed(text, at)) {
      return false;
    }
    boolean shortened = (text[at + 3] | 0x20) == 's' || text[at + 3] == 'm';
    boolean possessive = shortened && !NameLetters.letter(text[at + 4]);
    return NameLetters.letter(text[at + 3]) && text[at + 3] > 0 && !possessive;
  }

  private static boolean printed(byte[] text, int at) {
    return (text[at] & 0xff) == 0xe2
        && (text[at + 1] & 0xff) == 0x80
        && (text[at + 2] & 0xff) == 0x99;
  }

  /** Whether {@code san} or the like is at a place, and the word ends with it. */
  static boolean polite(byte[] text, int from, int length) {
    int end = from;
    while (end < length && end - from <= LONGEST && (text[end] < 0 || (text[end] | 0x20) >= 'a')) {
      end++;
    }
    return text[from] >= 'a' && POLITE.holds(text, from, end);
  }

  /** Whether {@code text[from, to)}, before a full stop, stands for a first name. */
  static boolean abbreviated(byte[] text, int from, int to) {
    return ABBREVIATED.holds(text, from, to);
  }
}
