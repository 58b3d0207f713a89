package org.mailboxinventory.scanner.detect.name.label;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.name.thing.LegalForm;
import org.mailboxinventory.scanner.detect.name.thing.UnspacedHouse;
import org.mailboxinventory.scanner.detect.word.WordSet;

/**
 * A field whose last word says that it names a place, a firm or an entry of an account, of
 * whichever words: {@code Parramatta Police Station}, {@code Papelera Luna S.A.}, {@code Overlimit
 * Fee}, or whose first word does; or that names what a program makes, as in {@code ParserError}.
 */
final class CalledThing {
  private static final NameFile FILE = NameFile.of("things.txt");

  /** What entries of an account are called; some are families' names too. */
  private static final WordSet ENTRIES = FILE.words("entries");

  /**
   * Begin what places, offices and days are called: {@code North Dakota}, {@code Día de la Raza}.
   */
  private static final WordSet BEGINNINGS = FILE.words("beginnings");

  /** The same of words that are given names, too. */
  private static final WordSet COMPASS = FILE.words("compass");

  /** Behind one of these a word is a family's: {@code de La Tour}. */
  private static final WordSet PARTICLES = NameFile.of("name-parts.txt").words("particles");

  /** With these the names of houses and firms end that no person has. */
  private static final WordSet KINDS = FILE.words("institutions");

  /** Embassies, courts and the like, wherever in a name. */
  private static final WordSet AUTHORITIES = FILE.words("authorities");

  private static final int SHORTEST_PART = 4;

  private static final int NAME = NameWords.FIRST | NameWords.LAST;
  private static final int MOST_WORDS = 5;

  /** A blank and a small word between the words of a firm: {@code de}, {@code und}. */
  private static final int LONGEST_JOIN = 4;

  private CalledThing() {}

  /**
   * Whether the words from {@code from} to the end of their field are such.
   *
   * @param to where the words end that are asked about
   */
  static boolean is(byte[] text, int from, int to, int length) {
    int end = fieldEnd(text, to, length);
    int first = NameLetters.end(text, from, end);
    boolean people = given(text, from, first) && !ordinary(text, first, to);
    if ((!people && firm(text, from, to, length))
        || (goesOn(text, first, length) && begins(text, from, first))
        || UnspacedHouse.is(text, from, to)) {
      return true;
    }
    if (end == first) {
      return joined(text, from, end);
    }
    int last = NameLetters.begin(text, end);
    if (last <= first || last == end) {
      return false;
    }
    if (within(text, from, end)) {
      return true;
    }
    int flags = NameWords.bundled().flags(text, last, end);
    boolean family = PARTICLES.holds(text, NameLetters.begin(text, last - 1), last - 1);
    return (!family && (flags & (NAME | NameWords.AGAINST)) == NameWords.AGAINST)
        || ((flags & NAME) == 0 && KINDS.holds(text, last, end))
        || (ENTRIES.holds(text, last, end) && !given(text, from, first));
  }

  /** Whether a blank is at a place, perhaps behind a full stop. */
  private static boolean goesOn(byte[] text, int at, int length) {
    int blank = at + 1 < length && text[at] == '.' ? at + 1 : at;
    return blank < length && text[blank] == ' ';
  }

  /** Whether one of the further words is an ordinary one: {@code Luna Pasta}. */
  private static boolean ordinary(byte[] text, int from, int to) {
    int at = from;
    while (at < to) {
      int end = NameLetters.end(text, at, to);
      if (end > at && word(text, at, end)) {
        return true;
      }
      at = Math.max(end, at + 1);
    }
    return false;
  }

  /** Whether one of the words is an authority's, or two that are written as one. */
  private static boolean within(byte[] text, int from, int to) {
    int at = from;
    while (at < to) {
      int end = NameLetters.end(text, at, to);
      if (end > at && (AUTHORITIES.holds(text, at, end) || coined(text, at, end))) {
        return true;
      }
      at = Math.max(end, at + 1);
    }
    return false;
  }

  /** {@code TripleClamp}: two words in one of which neither is a name. */
  private static boolean coined(byte[] text, int from, int to) {
    int second = second(text, from, to);
    return second - from >= SHORTEST_PART
        && to - second >= SHORTEST_PART
        && !name(text, from, second)
        && !name(text, second, to)
        && (flags(text, from, second) | flags(text, second, to)) != 0;
  }

  /** Whether a word is a name and no ordinary word. */
  private static boolean name(byte[] text, int from, int to) {
    int flags = flags(text, from, to);
    return (flags & NAME) != 0 && (flags & NameWords.WORD) == 0;
  }

  private static int flags(byte[] text, int from, int to) {
    return NameWords.bundled().flags(text, from, to);
  }

  private static int second(byte[] text, int from, int to) {
    int second = from + 1;
    while (second < to && (text[second] < 'A' || text[second] > 'Z' || text[second - 1] < 'a')) {
      second++;
    }
    return second;
  }

  /** Whether the form of a firm ends the words or one of the next words is one. */
  private static boolean firm(byte[] text, int from, int to, int length) {
    int at = to;
    for (int words = 0; words < MOST_WORDS && !LegalForm.ends(text, from, at, length); words++) {
      int end = at < length && text[at] == ' ' ? wordEnd(text, at + 1, length) : at;
      boolean small = end > at + 1 && NameLetters.small(text[at + 1]);
      if (end <= at + 1 || (small && end - at > LONGEST_JOIN)) {
        return false;
      }
      at = end;
    }
    return LegalForm.ends(text, from, at, length);
  }

  private static boolean begins(byte[] text, int from, int to) {
    return COMPASS.holds(text, from, to)
        || (BEGINNINGS.holds(text, from, to) && !given(text, from, to));
  }

  /** Two ordinary words in one: {@code ParserError}. */
  private static boolean joined(byte[] text, int from, int to) {
    int second = second(text, from, to);
    return second < to && word(text, from, second) && word(text, second, to);
  }

  private static boolean word(byte[] text, int from, int to) {
    int flags = NameWords.bundled().flags(text, from, to);
    return (flags & (NAME | NameWords.WORD)) == NameWords.WORD;
  }

  private static boolean given(byte[] text, int from, int to) {
    return (NameWords.bundled().flags(text, from, to) & NameWords.FIRST) != 0;
  }

  /** Where the field ends that goes on in words with capitals behind a place; else that place. */
  private static int fieldEnd(byte[] text, int to, int length) {
    int at = to;
    for (int words = 0; words < MOST_WORDS && !ends(text, at, length); words++) {
      int next = at + 1;
      int end = text[at] == ' ' ? wordEnd(text, next, length) : next;
      if (end == next || NameLetters.small(text[next])) {
        return to;
      }
      at = end;
    }
    return ends(text, at, length) ? at : to;
  }

  private static int wordEnd(byte[] text, int from, int length) {
    int at = from;
    while (at < length && (text[at] == '.' || NameLetters.letter(text[at]))) {
      at++;
    }
    return at;
  }

  private static boolean ends(byte[] text, int at, int length) {
    return at >= length
        || "\"'`<\n\r,;)|\t".indexOf(text[at]) >= 0
        || (text[at] == ' ' && at + 1 < length && (text[at + 1] == '-' || text[at + 1] == '('));
  }
}
