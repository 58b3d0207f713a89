package org.mailboxinventory.scanner.detect.name.line;

import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.LineBreak;
import org.mailboxinventory.scanner.text.LineEdges;
import org.mailboxinventory.scanner.text.Octets;
import org.mailboxinventory.scanner.text.WrappedText;

/**
 * Tells a line of running text that an editor broke between two words of a name from one that ends
 * where its writer ended it.
 */
public final class WrappedLine {
  /** Text is broken at 60 to 80 columns; the word behind the break would have gone beyond. */
  private static final int NARROWEST = 56;

  /** The first byte of the sign that quotes mail in France. */
  private static final byte GUILLEMET = (byte) 0xc2;

  private static final int LONGEST = 200;
  private static final int LONGEST_QUOTE = 40;

  /** What else than a small letter may end what is before the name. */
  private static final String ENDS = ",;:)\"'";

  private WrappedLine() {}

  /**
   * The capital with which the next line begins, when {@code text[from, to)} is the last word of a
   * broken line and a first name, or what begins at {@code name} is and this goes on from it; -1
   * else.
   *
   * @param name where the first word of the name begins: {@code from} where it is the last too
   */
  public static int next(byte[] text, int name, int from, int to, int length) {
    int at = lineBehind(text, to, length);
    boolean marked =
        at >= 0 && at < length && (!NameLetters.letter(text[at]) || text[at] == GUILLEMET);
    boolean written = at < 0 && to < length && text[to] != '-';
    if (marked || written || (at >= 0 && afterSmall(text, name))) {
      at = LineBreak.next(text, from, to, length);
    }
    if (at < 0
        || at + 2 >= length
        || !(begins(text, at, length) || (bareInitial(text, at) && afterSmall(text, name)))
        || (NameLetters.letter(text[at + 1])
            && Words.capital(text[from + 1]) != Words.capital(text[at + 1]))) {
      return -1;
    }
    int own = flags(text, from, to);
    boolean given =
        firstName(own)
            || (name < from
                && (NameBesideBreak.particle(text, from, to)
                    || firstName(flags(text, name, Octets.lettersEnd(text, name, from)))));
    boolean place = place(own);
    int behind = wordEnd(text, at, length);
    if (own == 0 && !given) {
      return unknown(text, name, from, to, at, behind, length) ? at : -1;
    }
    if (!given && !place && !lastName(own)) {
      return -1;
    }
    int next = given && !place ? 0 : flags(text, at, behind);
    boolean family =
        !given && name == from && (own & NameWords.PLACE) == 0 && lastName(own) && firstName(next);
    given |=
        !family
            && place
            && lastName(next)
            && (BesideName.inNameOf(text, name)
                || NameBesideBreak.below(text, lineBegin(text, from, to), name, at));
    return (given || family) && joins(text, name, from, to, at, behind, given, length) ? at : -1;
  }

  /** Whether a word of no list ends a full line in a sentence, and a family's name follows. */
  private static boolean unknown(
      byte[] text, int name, int from, int to, int at, int behind, int length) {
    return name == from
        && afterSmall(text, name)
        && lastName(text, at, behind)
        && (behind >= length || text[behind] != ':')
        && broken(text, lineBegin(text, from, to), name, to, at, behind, length);
  }

  private static boolean joins(
      byte[] text, int name, int from, int to, int at, int behind, boolean given, int length) {
    boolean label = behind < length && text[behind] == ':';
    int line = lineBegin(text, from, to);
    return NameBesideBreak.below(text, line, name, at)
        ? !label && (name == from || !lastName(text, from, to))
        : (!label && follows(text, name) && broken(text, line, name, to, at, behind, length))
            || NameBesideBreak.goesOn(text, line, name, at, given, length);
  }

  public static int wordEnd(byte[] text, int at, int length) {
    int behind = at;
    while (behind < length
        && (NameLetters.letter(text[behind]) || text[behind] == '-' || text[behind] == '\'')) {
      behind++;
    }
    return behind;
  }

  private static int lineBegin(byte[] text, int from, int to) {
    return LineEdges.begin(text, from, LONGEST - (to - from));
  }

  private static boolean bareInitial(byte[] text, int at) {
    return Words.capital(text[at]) && text[at + 1] == ' ' && Words.capital(text[at + 2]);
  }

  /** A word with a capital, an initial, or a small word before a family's name. */
  private static boolean begins(byte[] text, int at, int length) {
    byte next = text[at + 1];
    if (Words.capital(text[at])) {
      return NameLetters.letter(next) || next == '.' || next == '\'';
    }
    if ((text[at] & 0xe0) == 0xc0 && !NameLetters.beginsSmall(text, at)) {
      return NameLetters.letter(text[at + 2]);
    }
    if (NameWords.devanagari(text, at, length)) {
      return true;
    }
    int end = NameLetters.end(text, at, length);
    return end + 1 < length
        && text[end] == ' '
        && NameBesideBreak.particle(text, at, end)
        && (NameLetters.capital(text[end + 1]) || begins(text, end + 1, length));
  }

  /** Past the end of a line and the marks of quoted mail behind it; -1 where no line ends. */
  public static int lineBehind(byte[] text, int to, int length) {
    int at = to;
    while (at < length && (text[at] == '\r' || text[at] == ' ') && at - to < 2) {
      at++;
    }
    if (at >= length || text[at] != '\n') {
      return -1;
    }
    at++;
    int quote = at;
    while (at < length && mark(text[at]) && at - quote < LONGEST_QUOTE) {
      at++;
    }
    return at;
  }

  private static boolean mark(byte b) {
    return b == '>' || b == ' ' || b == '|' || b == '\t';
  }

  /** Whether what goes before a name is before it. */
  private static boolean follows(byte[] text, int name) {
    return name > 2
        && text[name - 1] == ' '
        && (NameLetters.small(text[name - 2])
            || ENDS.indexOf(text[name - 2]) >= 0
            || (text[name - 2] == '.'
                && (small(text[name - 3]) || AnchorScanner.isDigit(text[name - 3]))));
  }

  /**
   * In a line that the next word would have made too long, by the lines around it; or in any where
   * a sentence goes on behind a family's name that is listed.
   */
  private static boolean broken(
      byte[] text, int line, int name, int to, int next, int nextEnd, int length) {
    boolean gap = false;
    for (int at = line; at < name; at++) {
      gap |= text[at] == '\t' || (text[at] == ' ' && text[at + 1] == ' ');
      if (gap && NameLetters.letter(text[at])) {
        return false;
      }
    }
    int width = to - line + 1 + nextEnd - next;
    boolean quoted = text[line] == '>' || text[line] == '|';
    return width >= NARROWEST
        || WrappedText.flowed(text, to)
        || WrappedText.full(text, to, length, inSentence(text, name))
        || (lastName(text, next, nextEnd)
            && inSentence(text, name)
            && goesOn(text, nextEnd, length, quoted || NameLetters.letter(text[name - 2])));
  }

  /** Whether a word in small letters is before the name. */
  private static boolean afterSmall(byte[] text, int name) {
    return name > 1
        && text[name - 1] == ' '
        && NameLetters.letter(text[name - 2])
        && NameLetters.beginsSmall(text, NameLetters.begin(text, name - 1));
  }

  /** Whether a word in small letters or a sign is before the name. */
  private static boolean inSentence(byte[] text, int name) {
    int word = NameLetters.begin(text, name - 1);
    return word == name - 1 || NameLetters.beginsSmall(text, word);
  }

  /**
   * Whether the sentence ends or a clause of it.
   *
   * @param word a word with a small letter may follow, too: no greeting before the name ends here
   */
  private static boolean goesOn(byte[] text, int at, int length, boolean word) {
    if (at >= length || ",.;)".indexOf(text[at]) >= 0) {
      return true;
    }
    return word && at + 1 < length && text[at] == ' ' && NameLetters.small(text[at + 1]);
  }

  private static boolean lastName(byte[] text, int from, int to) {
    return lastName(flags(text, from, to));
  }

  private static boolean lastName(int flags) {
    return (flags & NameWords.LAST) != 0 && (flags & (NameWords.WORD | NameWords.AGAINST)) == 0;
  }

  /** Whether people have the name of a place as a first name. */
  private static boolean place(int flags) {
    int other = NameWords.WORD | NameWords.AGAINST | NameWords.PLACE | NameWords.FIRST;
    return (flags & other) == (NameWords.PLACE | NameWords.FIRST);
  }

  private static boolean firstName(int flags) {
    return (flags & NameWords.FIRST) != 0
        && (flags & (NameWords.WORD | NameWords.PLACE | NameWords.AGAINST)) == 0;
  }

  /** What the lists say of a word, or else the form or the parts of one in Latin script. */
  public static int flags(byte[] text, int from, int to) {
    int flags = NameWords.bundled().flags(Words.hash(text, from, to));
    return flags != 0 || NameWords.devanagari(text, from, to)
        ? flags
        : NameWords.bundled().otherwise(text, from, to);
  }

  private static boolean small(byte b) {
    return b >= 'a' && b <= 'z';
  }
}
