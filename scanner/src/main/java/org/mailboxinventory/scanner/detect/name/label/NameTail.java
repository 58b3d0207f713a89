package org.mailboxinventory.scanner.detect.name.label;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.word.WordSet;

/**
 * What a name behind a label goes on with on its line: further family names behind small words, as
 * in {@code João da Silva| do Amaral e Souza}; given names, initials and degrees of descent behind
 * a comma, as in {@code de la Vega|, Juan Q. III}; a nickname in quotation marks.
 */
public final class NameTail {
  private static final NameFile FILE = NameFile.of("name-parts.txt");

  private static final WordSet PARTICLES = FILE.words("particles");

  /** Small words between family names behind others that are no such names: {@code do}. */
  private static final WordSet LABELLED = FILE.words("labelled-particles");

  /** Between two family names of one person. */
  private static final WordSet AND = FILE.words("and");

  /** Families that follow it, which are given names too. */
  private static final WordSet JOINED = FILE.words("joined");

  private static final WordSet SUFFIXES = FILE.words("suffixes");
  private static final WordSet PREFIXES = FILE.words("capital-prefixes");

  private static final int NO_NAME = NameWords.WORD | NameWords.AGAINST;

  /** What a given name is not, nor a word behind small ones. */
  private static final int OTHER = NO_NAME | NameWords.ROLE | NameWords.PLACE;

  private static final int MOST_PARTS = 4;
  private static final int LONGEST_TITLE = 5;
  private static final int LONGEST_SUFFIX = 4;

  private NameTail() {}

  /**
   * Where the name ends whose beginning is {@code text[from, to)}; {@code to} where it ends there.
   */
  public static int end(byte[] text, int from, int to, int limit) {
    if (text[from] < 0 && !NameLetters.beginsSmall(text, from) && !latin(text, from)) {
      return to;
    }
    int small = SmallFamily.end(text, from, to, limit);
    if (small > to) {
      return small;
    }
    int families = families(text, from, to, limit);
    int given = given(text, from, families, limit);
    return given > 0 ? given : families;
  }

  private static boolean latin(byte[] text, int at) {
    return (text[at] & 0xff) >= 0xc3 && (text[at] & 0xff) <= 0xc8;
  }

  /** Behind small words and the family names that they lead to. */
  private static int families(byte[] text, int from, int to, int limit) {
    int end = to;
    for (int part = 0; part < MOST_PARTS; part++) {
      int word = pastParticles(text, from, end, limit);
      if (word < 0) {
        return end;
      }
      end = wordEnd(text, word, limit);
      while (family(text, end + 1, limit) && text[end] == ' ') {
        end = wordEnd(text, end + 1, limit);
      }
    }
    return end;
  }

  /** Where the family's name begins that one or two small words behind a place lead to; or -1. */
  private static int pastParticles(byte[] text, int from, int end, int limit) {
    int at = end;
    boolean and = false;
    for (int words = 0; words < 2 && at + 2 < limit && text[at] == ' '; words++) {
      int to = wordEnd(text, at + 1, limit);
      boolean joins = AND.holds(text, at + 1, to);
      boolean small = text[at + 1] >= 'a' && (joins || particle(text, at + 1, to));
      if (!small) {
        break;
      }
      and |= joins;
      at = to;
    }
    boolean leads = at > end && at + 2 < limit && text[at] == ' ' && capital(text, at + 1);
    if (!leads || (and && !(family(text, at + 1, limit) && hasParticle(text, from, end)))) {
      return -1;
    }
    int flags = flags(text, at + 1, wordEnd(text, at + 1, limit));
    return (flags & (NameWords.ROLE | NameWords.AGAINST)) == 0 ? at + 1 : -1;
  }

  private static boolean particle(byte[] text, int from, int to) {
    return PARTICLES.holds(text, from, to) || LABELLED.holds(text, from, to);
  }

  /** Whether a small word is within the name so far, and one of its words in capital behind. */
  private static boolean hasParticle(byte[] text, int from, int to) {
    int at = from;
    while (at < to) {
      int end = Math.max(at + 1, wordEnd(text, at, to));
      if (at > from && text[at] >= 'a' && particle(text, at, end)) {
        return true;
      }
      at = end + 1;
    }
    return false;
  }

  /** Whether a word is a family's name and neither a given one nor an ordinary word. */
  private static boolean family(byte[] text, int at, int limit) {
    if (at + 1 >= limit || !capital(text, at)) {
      return false;
    }
    int end = wordEnd(text, at, limit);
    int flags = flags(text, at, end);
    return JOINED.holds(text, at, end)
        || ((flags & NameWords.LAST) != 0 && (flags & (NO_NAME | NameWords.FIRST)) == 0);
  }

  /**
   * Behind given names that follow a family's name and a comma, with initials and what tells father
   * and son apart, where the field ends with them; -1 where none do.
   */
  private static int given(byte[] text, int from, int to, int limit) {
    int comma = to < limit && text[to] == '.' ? to + 1 : to;
    boolean suffixed = suffix(text, NameLetters.begin(text, to), to);
    if (comma + 3 >= limit
        || text[comma] != ','
        || text[comma + 1] != ' '
        || (comma > to && !suffixed)
        || !familyAlone(text, from, to)) {
      return -1;
    }
    int at = pastTitle(text, comma + 2, limit);
    int end = wordEnd(text, at, limit);
    int flags = flags(text, at, end);
    boolean name = (flags & OTHER) == 0 && ((flags & NameWords.FIRST) != 0 || suffixed);
    if (end - at < 2 || !capital(text, at) || !name) {
      return -1;
    }
    end = pastFurther(text, end, limit);
    return fieldEnds(text, end, limit) ? end : -1;
  }

  /** Whether the words are a family's name: of one word, behind small ones or a {@code MC}. */
  private static boolean familyAlone(byte[] text, int from, int to) {
    int at = from;
    int full = 0;
    while (at < to) {
      int end = Math.max(at + 1, wordEnd(text, at, to));
      boolean beside =
          PREFIXES.holds(text, at, end)
              || (text[at] >= 'a' && particle(text, at, end))
              || (full > 0 && suffix(text, at, end));
      full += beside ? 0 : 1;
      at = end;
      while (at < to && (text[at] == ' ' || text[at] == '.' || text[at] == ',')) {
        at++;
      }
    }
    return full == 1;
  }

  private static int pastTitle(byte[] text, int at, int limit) {
    int end = wordEnd(text, at, limit);
    boolean stopped = end + 2 < limit && text[end] == '.' && text[end + 1] == ' ';
    boolean title = end - at > 1 && end - at <= LONGEST_TITLE && stopped;
    return title && (flags(text, at, end) & NameWords.TITLE) != 0 ? end + 2 : at;
  }

  /** Behind further given names, initials, and {@code Jr.} or {@code III} behind them. */
  private static int pastFurther(byte[] text, int to, int limit) {
    int end = to;
    for (int part = 0; part < MOST_PARTS && end + 1 < limit; part++) {
      int gap = text[end] == ',' ? end + 1 : end;
      int next = gap + 1;
      if (gap + 1 >= limit || text[gap] != ' ' || !NameLetters.capital(text[next])) {
        return end;
      }
      int stop = wordEnd(text, next, limit);
      boolean initial = stop - next == 1;
      boolean goesOn = suffix(text, next, stop) || (gap == end && initial);
      boolean name = gap == end && (flags(text, next, stop) & OTHER) == 0 && capital(text, next);
      if (!goesOn && !name) {
        return end;
      }
      boolean dot = stop < limit && text[stop] == '.' && goesOn;
      end = dot ? stop + 1 : stop;
    }
    return end;
  }

  private static boolean fieldEnds(byte[] text, int end, int limit) {
    int at = end;
    while (at < limit && text[at] == ' ') {
      at++;
    }
    return at >= limit || at - end > 1 || "\n\r\t;(|<\"".indexOf(text[at]) >= 0;
  }

  private static boolean suffix(byte[] text, int from, int to) {
    boolean five = to - from == 1 && text[from] == 'V';
    return five || (to - from <= LONGEST_SUFFIX && SUFFIXES.holds(text, from, to));
  }

  private static boolean capital(byte[] text, int at) {
    return NameLetters.capital(text[at]) && !NameLetters.beginsSmall(text, at);
  }

  private static int flags(byte[] text, int from, int to) {
    return NameWords.bundled().flags(text, from, to);
  }

  private static int wordEnd(byte[] text, int at, int limit) {
    return NameInField.wordEnd(text, at, limit);
  }
}
