package org.mailboxinventory.scanner.detect.name;

import java.util.Arrays;
import org.mailboxinventory.scanner.detect.name.beside.InitialsOverLine;
import org.mailboxinventory.scanner.detect.name.beside.NameBelow;
import org.mailboxinventory.scanner.detect.name.beside.Nickname;
import org.mailboxinventory.scanner.detect.name.beside.SpacedName;
import org.mailboxinventory.scanner.detect.name.line.CellOverLine;
import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.line.WrappedLine;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.text.BrokenCell;
import org.mailboxinventory.scanner.text.LineBreak;
import org.mailboxinventory.scanner.text.Octets;
import org.mailboxinventory.scanner.text.Signs;

/** What is between two words of one name: blanks, a nickname, the end of a line, a lone hyphen. */
final class NameGap {
  /** What else than a family's name a word may be. */
  private static final int ALL =
      NameWords.FIRST
          | NameWords.LAST
          | NameWords.WORD
          | NameWords.AGAINST
          | NameWords.PLACE
          | NameWords.ROLE
          | NameWords.TITLE;

  /** Behind a name that no sentence goes on with. */
  private static final Signs ENDS = Signs.of(",.;)\r\n");

  /** A line that ends before this column has room for more words. */
  private static final int SHORT_LINE = 40;

  /** {@code Al} is a given name, and a part of family names. */
  private static final int PARTICLE = 2;

  /** The first byte of the bars of a drawn table. */
  private static final byte BAR = (byte) 0xe2;

  private NameGap() {}

  /**
   * Where the next word begins behind the word {@code text[from, to)}; -1 where none may follow.
   *
   * @param first where the first word of the run begins
   * @param goesOn this word is a small one or an initial: the name goes on from the first
   * @param stopped the word is an initial with a full stop at {@code to}
   */
  static int past(
      byte[] text, int first, boolean goesOn, int from, int to, int length, boolean stopped) {
    int name = goesOn ? first : from;
    int at = stopped ? to + 1 : to;
    if (at >= length) {
      return -1;
    }
    byte b = text[at];
    if (b == ' ') {
      return pastBlank(text, first, name, from, at, length);
    }
    if (b == '\n' || b == '\r') {
      return nextLine(text, first, name, from, at, length);
    }
    if (b == '|' || b == BAR) {
      return BrokenCell.next(text, from, at, length);
    }
    if (mark(b) && LineBreak.next(text, from, at, length) >= 0) {
      return nextLine(text, first, name, from, at, length);
    }
    if (b == '-' && at + 2 < length && text[at + 1] == ' ') {
      return givenNames(text, from, to, at + 2, length) ? at + 2 : -1;
    }
    return stopped ? at : -1;
  }

  /** Whether such a sign is behind a word, perhaps behind a blank, and its line ends there. */
  static boolean breaks(byte[] text, int stop, int length) {
    int sign = stop < length && text[stop] == ' ' ? stop + 1 : stop;
    return sign < length && mark(text[sign]) && LineBreak.next(text, stop, length) >= 0;
  }

  /** Whether a program writes a sign before the end of a line that it breaks. */
  private static boolean mark(byte b) {
    return b == '=' || b == '\\';
  }

  private static int pastBlank(byte[] text, int first, int name, int from, int at, int length) {
    int nickname = Nickname.past(text, at, length);
    if (nickname >= 0) {
      return nickname;
    }
    int word = at + 1 < length && text[at + 1] == ' ' ? at + 2 : at + 1;
    if (word == at + 2 && SpacedName.mayBegin(text, word, length)) {
      return -1;
    }
    boolean lineEnds = word < length && (text[word] == '\n' || text[word] == '\r');
    if (lineEnds) {
      return nextLine(text, first, name, from, at, length);
    }
    if (word < length && mark(text[word]) && LineBreak.next(text, from, at, length) >= 0) {
      return nextLine(text, first, name, from, at, length);
    }
    boolean cellEnds = word < length && (" |+".indexOf(text[word]) >= 0 || text[word] == BAR);
    return cellEnds ? cellBelow(text, from, at, length) : word;
  }

  private static int cellBelow(byte[] text, int from, int to, int length) {
    int next = BrokenCell.next(text, from, to, length);
    return next < 0 && text[to + 1] == ' ' ? NameBelow.next(text, from, to, length) : next;
  }

  /** Whether the cell of a table that ends with a word goes on in the next row. */
  static boolean cell(byte[] text, int from, int to, int length) {
    return BrokenCell.next(text, from, to, length) >= 0;
  }

  private static int nextLine(byte[] text, int first, int name, int from, int to, int length) {
    int next = below(text, first, name, from, to, length);
    if (next < 0) {
      return next;
    }
    boolean more = first < from;
    boolean other = more && another(text, first, from, to, next, length);
    return other || (!more && ownLine(text, from, to, next, length)) ? -1 : next;
  }

  private static int below(byte[] text, int first, int name, int from, int to, int length) {
    int next = WrappedLine.next(text, name, from, to, length);
    if (next >= 0
        && ((familyFirst(text, name, from) && listed(text, next, length))
            || (first < from && eachALine(text, first, to, next, length)))) {
      return -1;
    }
    if (next < 0 && first < from) {
      next = secondFamily(text, first, from, to, length);
    }
    if (next < 0 && text[to - 1] == '.') {
      return InitialsOverLine.next(text, first, to, length);
    }
    return next < 0 ? CellOverLine.next(text, first, to, length) : next;
  }

  /**
   * Whether a given name and more are a short line, and the next one begins with a given name: the
   * lines are people, one below the other.
   */
  private static boolean eachALine(byte[] text, int first, int to, int next, int length) {
    NameWords words = NameWords.bundled();
    int given = Octets.lettersEnd(text, next, length);
    return to - first < SHORT_LINE
        && (first == 0 || text[first - 1] == '\n')
        && given - next > PARTICLE
        && words.isFirstName(text, first, Octets.lettersEnd(text, first, to))
        && words.isFirstName(text, next, given);
  }

  /**
   * Whether a family's name ends the line, and an ordinary word begins the next, or the same name
   * once more.
   */
  private static boolean another(byte[] text, int first, int from, int to, int next, int length) {
    int end = WrappedLine.wordEnd(text, next, length);
    boolean again = Arrays.equals(text, first, Math.min(to, first + end - next), text, next, end);
    return again
        || ((NameWords.bundled().flags(text, from, to) & NameWords.LAST) != 0
            && (NameWords.bundled().flags(text, next, end) & (NameWords.WORD | NameWords.AGAINST))
                == NameWords.WORD);
  }

  /** Whether a given name and a family's are all of the next line, and none of both ends this. */
  private static boolean ownLine(byte[] text, int from, int to, int next, int length) {
    NameWords words = NameWords.bundled();
    int given = Octets.lettersEnd(text, next, length);
    if ((words.flags(text, from, to) & (NameWords.FIRST | NameWords.LAST)) != 0
        || !words.isFirstName(text, next, given)) {
      return false;
    }
    int end = WrappedLine.wordEnd(text, Math.min(length, given + 1), length);
    return (end >= length || "\r\n".indexOf(text[end]) >= 0)
        && (words.flags(text, given + 1, end) & ALL & ~NameWords.FIRST) == NameWords.LAST;
  }

  /** Whether a name of which one word so far ends its line at {@code to} goes on in the next. */
  static boolean overLine(byte[] text, int from, int to, int length) {
    return WrappedLine.next(text, from, from, to, length) >= 0
        || CellOverLine.next(text, from, to, length) >= 0;
  }

  /** Whether a word with a capital and a comma are before a given name of one word. */
  private static boolean familyFirst(byte[] text, int name, int from) {
    if (name != from || name < 3 || text[name - 1] != ' ' || text[name - 2] != ',') {
      return false;
    }
    int family = NameLetters.begin(text, name - 2);
    return family < name - 2 && !NameLetters.beginsSmall(text, family);
  }

  /** Whether the next line begins with a family's name, a comma, and one word with a capital. */
  private static boolean listed(byte[] text, int next, int length) {
    int comma = WrappedLine.wordEnd(text, next, length);
    if (comma + 2 >= length
        || text[comma] != ','
        || text[comma + 1] != ' '
        || !NameLetters.capital(text[comma + 2])) {
      return false;
    }
    int end = WrappedLine.wordEnd(text, comma + 2, length);
    return end + 2 >= length
        || text[end] != ' '
        || !NameLetters.letter(text[end + 1])
        || NameLetters.beginsSmall(text, end + 1);
  }

  /**
   * Where one more family's name begins the next line and ends it or a clause, when the line ends
   * with a given and a family's name behind other words: {@code a favor de María García} and {@code
   * López} below; -1 for none.
   */
  private static int secondFamily(byte[] text, int first, int from, int to, int length) {
    int next = WrappedLine.lineBehind(text, to, length);
    if (next < 0 || next >= length || !NameLetters.capital(text[next])) {
      return -1;
    }
    int end = WrappedLine.wordEnd(text, next, length);
    boolean ends = end >= length || ENDS.has(text[end]);
    return ends
            && behindWords(text, first)
            && (NameWords.bundled().flags(text, next, end) & ALL) == NameWords.LAST
            && (NameWords.bundled().flags(text, from, to) & ALL) == NameWords.LAST
            && NameWords.bundled().isFirstName(text, first, Octets.lettersEnd(text, first, from))
        ? next
        : -1;
  }

  /** Whether a word in small letters, a colon or a bracket is before a place, or ends its line. */
  private static boolean behindWords(byte[] text, int first) {
    int at = first - 1;
    if (at < 1 || (text[at] != ' ' && text[at] != '\n')) {
      return at >= 0 && text[at] == '(';
    }
    return text[at - 1] == ':' || (text[at] == ' ' && NameLetters.small(text[at - 1]));
  }

  /** {@code Hans- Dietrich}: two first names whose hyphen an editor parted from the second. */
  private static boolean givenNames(byte[] text, int from, int to, int next, int length) {
    NameWords words = NameWords.bundled();
    return words.isFirstName(text, from, to)
        && words.isFirstName(text, next, Octets.lettersEnd(text, next, length));
  }
}
