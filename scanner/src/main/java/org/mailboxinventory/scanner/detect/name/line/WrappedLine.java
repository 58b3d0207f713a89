package org.mailboxinventory.scanner.detect.name.line;

import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.Octets;

/**
 * Tells a line of running text that an editor broke between two words of a name from one that ends
 * where its writer ended it.
 */
public final class WrappedLine {
  /** Text is broken at 60 to 80 columns; the word behind the break would have gone beyond. */
  private static final int NARROWEST = 56;

  /** So short is no line that an editor broke; one that is quoted was broken for longer lines. */
  private static final int SHORTEST = 44;

  private static final int SHORTEST_QUOTED = 24;

  private static final WordSet PARTICLES = NameFile.of("name-parts.txt").words("particles");

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
    if (at < 0 || at + 2 >= length || !begins(text, at, length)) {
      return -1;
    }
    int end = Octets.lettersEnd(text, at, length);
    int behind = end;
    while (behind < length
        && ("-'".indexOf(text[behind]) >= 0 || NameLetters.letter(text[behind]))) {
      behind++;
    }
    boolean label = behind < length && text[behind] == ':';
    return !label && follows(text, name) && broken(text, name, from, to, at, behind, length)
        ? at
        : -1;
  }

  /** A word with a capital, an initial, or a small word before a family's name. */
  private static boolean begins(byte[] text, int at, int length) {
    byte next = text[at + 1];
    if (text[at] >= 'A' && text[at] <= 'Z') {
      return small(next) || next == '.' || next == '\'';
    }
    int end = NameLetters.end(text, at, length);
    return end + 1 < length
        && text[end] == ' '
        && NameLetters.capital(text[end + 1])
        && PARTICLES.holds(text, at, end);
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
        && (small(text[name - 2])
            || ENDS.indexOf(text[name - 2]) >= 0
            || (text[name - 2] == '.' && small(text[name - 3])));
  }

  /**
   * In a line that the next word would have made too long; or in a shorter one that is quoted, or
   * hardly shorter, where the sentence goes on behind a family's name that is listed.
   */
  private static boolean broken(
      byte[] text, int name, int from, int to, int next, int nextEnd, int length) {
    int begin = from;
    boolean gap = false;
    boolean columns = false;
    while (begin > 0 && text[begin - 1] != '\n' && to - begin < LONGEST) {
      begin--;
      gap |= text[begin] == '\t' || (text[begin] == ' ' && text[begin + 1] == ' ');
      columns |= gap && NameLetters.letter(text[begin]);
    }
    int width = to - begin + 1 + Octets.lettersEnd(text, next, length) - next;
    boolean quoted = text[begin] == '>' || text[begin] == '|';
    boolean full =
        width >= NARROWEST
            || flowed(text, to)
            || (width >= (quoted ? SHORTEST_QUOTED : SHORTEST)
                && goesOn(text, nextEnd, length)
                && lastName(text, next, nextEnd));
    return !columns
        && full
        && (firstName(text, from, to)
            || (name < from && firstName(text, name, Octets.lettersEnd(text, name, from))));
  }

  /** Whether a blank says that the line flows into the next (RFC 3676). */
  public static boolean flowed(byte[] text, int to) {
    return text[to] == ' ' && (text[to + 1] == '\n' || text[to + 1] == '\r');
  }

  /** Whether a small letter follows, behind a comma or not. */
  private static boolean goesOn(byte[] text, int at, int length) {
    int behind = at < length && text[at] == ',' ? at + 1 : at;
    return behind + 1 < length && text[behind] == ' ' && small(text[behind + 1]);
  }

  private static boolean lastName(byte[] text, int from, int to) {
    int flags = NameWords.bundled().flags(Words.hash(text, from, to));
    return (flags & NameWords.LAST) != 0 && (flags & (NameWords.WORD | NameWords.AGAINST)) == 0;
  }

  private static boolean firstName(byte[] text, int from, int to) {
    int flags = NameWords.bundled().flags(Words.hash(text, from, to));
    return (flags & NameWords.FIRST) != 0
        && (flags & (NameWords.WORD | NameWords.PLACE | NameWords.AGAINST)) == 0;
  }

  private static boolean small(byte b) {
    return b >= 'a' && b <= 'z';
  }
}
