package org.mailboxinventory.scanner.detect.name.label;

import org.mailboxinventory.scanner.detect.name.line.CellOverLine;
import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.text.LineEdges;
import org.mailboxinventory.scanner.text.NextField;

/**
 * The two parts of a name whose field goes on in the next line: given names and then a family's
 * name, or a family's name and then a given one. A part alone tells that the other is missing.
 */
final class NameInField {
  private static final int MOST_WORDS = 3;

  private static final int LONGEST_LINE = 96;

  /** The column of a form's values begins here at the earliest. */
  private static final int FIRST_COLUMN = 4;

  private static final int NO_NAME = NameWords.WORD | NameWords.AGAINST;

  /** Words that begin another field below a name, and are no part of it. */
  private static final int OTHER = NameWords.OTHER | NameWords.SAYS;

  private static final WordSet PARTICLES = NameFile.of("name-parts.txt").words("particles");

  private NameInField() {}

  /**
   * Where the name ends whose first part is {@code text[begin, to)}, when the other part begins the
   * next line at {@code next}; -1 when it does not.
   */
  static int end(byte[] text, int begin, int to, int next, int limit) {
    int quoted = CellOverLine.quotedEnd(text, begin, next, limit);
    if (quoted >= 0) {
      return quoted;
    }
    int from = pastTitle(text, begin, to);
    if (given(text, from, to)) {
      return familyEnd(text, capitals(text, from), next, limit);
    }
    int end = givenEnd(text, from, to, next, limit);
    return end >= 0 ? end : secondFamilyEnd(text, from, to, next, limit);
  }

  /** Behind a title and a blank that more follows: {@code Pani Katarzyna}. */
  private static int pastTitle(byte[] text, int from, int to) {
    int end = wordEnd(text, from, to);
    boolean title = (NameWords.bundled().flags(text, from, end) & NameWords.TITLE) != 0;
    int next = end < to && text[end] == '.' ? end + 1 : end;
    return title && next + 1 < to && text[next] == ' ' ? next + 1 : from;
  }

  /** Behind the small words that follow a place, when the line ends with them; else that place. */
  static int pastParticles(byte[] text, int from, int limit) {
    int end = from;
    while (end + 1 < limit && text[end] == ' ' && text[end + 1] > ' ') {
      int word = wordEnd(text, end + 1, limit);
      if (!PARTICLES.holds(text, end + 1, word)) {
        return from;
      }
      end = word;
    }
    return end;
  }

  /** Whether there are given names alone, and perhaps initials or small words behind them. */
  private static boolean given(byte[] text, int from, int to) {
    int at = from;
    while (at < to) {
      int end = Math.max(at + 1, wordEnd(text, at, to));
      int flags = flags(text, at, end);
      boolean first = (flags & NameWords.FIRST) != 0 && (flags & NO_NAME) == 0;
      boolean goesOn = at > from && (end == at + 1 || PARTICLES.holds(text, at, end));
      if (!first && !goesOn) {
        return false;
      }
      at = end + (end < to && text[end] == '.' ? 2 : 1);
    }
    return true;
  }

  /** Where a family's name ends, perhaps behind given names or small words; -1 for none. */
  private static int familyEnd(byte[] text, boolean capitals, int next, int limit) {
    int at = next;
    for (int words = 0; words < MOST_WORDS && at + 1 < limit; words++) {
      int end = wordEnd(text, at, limit);
      boolean particle = PARTICLES.holds(text, at, end);
      int flags = flags(text, at, end);
      boolean initial = end == at + 1;
      boolean name =
          capital(text, at)
              && (initial || (capitals(text, at) == capitals && (flags & OTHER) == 0));
      if (end == at || !(particle || name)) {
        return -1;
      }
      end += initial && end < limit && text[end] == '.' ? 1 : 0;
      boolean more = end + 1 < limit && text[end] == ' ' && (particle || capital(text, end + 1));
      if (!more) {
        boolean family = !initial && (flags == 0 || (flags & NameWords.LAST) != 0);
        return family && fieldEnds(text, end, limit) ? end : -1;
      }
      at = end + 1;
    }
    return -1;
  }

  /** Where one given name ends behind a family's name alone; -1 for none. */
  private static int givenEnd(byte[] text, int from, int to, int next, int limit) {
    int flags = flags(text, from, to);
    boolean family =
        wordEnd(text, from, limit) == to && (flags & NameWords.LAST) != 0 && (flags & NO_NAME) == 0;
    int end = wordEnd(text, next, limit);
    int given = family ? flags(text, next, end) : 0;
    boolean ends =
        (given & NameWords.FIRST) != 0
            && (given & OTHER) == 0
            && capitals(text, from) == capitals(text, next)
            && fieldEnds(text, end, limit);
    return ends ? end : -1;
  }

  /**
   * Where one more family's name ends behind a given and a family's name, as in {@code María
   * García} and {@code López} below; -1 for none.
   */
  private static int secondFamilyEnd(byte[] text, int from, int to, int next, int limit) {
    int word = to;
    while (word > from && text[word - 1] != ' ') {
      word--;
    }
    int end = wordEnd(text, next, limit);
    boolean families =
        word > from
            && given(text, from, wordEnd(text, from, to))
            && familyAlone(text, word, to)
            && familyAlone(text, next, end);
    return families
            && capitals(text, from) == capitals(text, next)
            && capital(text, next)
            && fieldEnds(text, end, limit)
        ? end
        : -1;
  }

  private static boolean familyAlone(byte[] text, int from, int to) {
    return (flags(text, from, to) & (OTHER | NameWords.FIRST | NameWords.LAST)) == NameWords.LAST;
  }

  private static boolean fieldEnds(byte[] text, int at, int limit) {
    if (at >= limit || ",.;()\"\r\n*_<|".indexOf(text[at]) >= 0) {
      return true;
    }
    return text[at] == ' '
        && at + 1 < limit
        && (text[at + 1] == ' '
            || text[at + 1] == '\n'
            || text[at + 1] == '('
            || NameLetters.beginsSmall(text, at + 1));
  }

  private static boolean capitals(byte[] text, int word) {
    return text[word + 1] >= 'A' && text[word + 1] <= 'Z';
  }

  private static boolean capital(byte[] text, int at) {
    return NameLetters.capital(text[at]) && !NameLetters.beginsSmall(text, at);
  }

  /** What the lists say of a word, or else its form or its parts. */
  private static int flags(byte[] text, int from, int to) {
    int flags = NameWords.bundled().flags(text, from, to);
    return flags != 0 ? flags : NameWords.bundled().otherwise(text, from, to);
  }

  /** The first byte of a letter of ASCII, or of one of Latin script with an accent. */
  static boolean latin(byte b) {
    return b >= 0 || ((b & 0xff) >= 0xc3 && (b & 0xff) <= 0xc8);
  }

  /** Where a word of letters ends that may hold hyphens and apostrophes. */
  static int wordEnd(byte[] text, int from, int limit) {
    int at = from;
    while (at < limit
        && (NameLetters.letter(text[at])
            || ((text[at] == '-' || text[at] == '\'')
                && at + 1 < limit
                && NameLetters.letter(text[at + 1])))) {
      at++;
    }
    return at;
  }

  /**
   * Whether the next line has few blanks before it; or begins left of the name, and no farther left
   * than the name's own line, as a field that is too long is written: it is below nothing else.
   */
  static boolean hanging(byte[] text, int from, int to, int next) {
    int line = LineEdges.begin(text, from, LONGEST_LINE);
    int below = LineEdges.end(text, to, next) + 1;
    int blanks = next - trimmed(text, next);
    int indent = 0;
    while (line + indent < from && text[line + indent] == ' ') {
      indent++;
    }
    boolean columns = false;
    for (int i = line + indent; i + 1 < from; i++) {
      columns |= text[i] == ' ' && text[i + 1] == ' ';
    }
    return blanks < FIRST_COLUMN
        || (!columns && next - below >= indent && next - below < from - line);
  }

  private static int trimmed(byte[] text, int to) {
    int at = to;
    while (at > 0 && text[at - 1] == ' ') {
      at--;
    }
    return at;
  }

  /** Whether the last word before a break is a family's name alone: nothing is left to follow. */
  static boolean endsInFamily(byte[] text, int from, int to) {
    int word = to;
    while (word > from && text[word - 1] != ' ') {
      word--;
    }
    int flags = NameWords.bundled().flags(text, word, to);
    return (flags & NameWords.LAST) != 0 && (flags & NameWords.FIRST) == 0;
  }

  /** Whether a word that is no name leads to a number: the label of the next field. */
  static boolean nextField(byte[] text, int word, int limit) {
    return NextField.isLabel(text, word, limit)
        && (NameWords.bundled().flags(text, word, wordEnd(text, word, limit))
                & (NameWords.FIRST | NameWords.LAST))
            == 0;
  }
}
