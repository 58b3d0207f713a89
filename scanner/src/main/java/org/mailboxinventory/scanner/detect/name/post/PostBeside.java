package org.mailboxinventory.scanner.detect.name.post;

import org.mailboxinventory.scanner.detect.name.beside.RoleBeside;
import org.mailboxinventory.scanner.detect.name.beside.TagsBefore;
import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.word.WordSet;

/**
 * What only a person is, in the cell to the left of a name, or on the line or in the element above
 * or below it: {@code | Treasurer | Asha Rao |}, {@code <h3>Asha Rao</h3><p>President and CEO</p>}.
 */
public final class PostBeside {
  private static final WordSet JOBS = NameFile.of("introductions.txt").words("jobs");

  /** Where people belong to, behind a comma. */
  private static final WordSet UNITS = NameFile.of("introductions.txt").words("units");

  private static final int LONGEST_GAP = 120;
  private static final int LONGEST_LINE = 48;
  private static final int MOST_BREAKS = 2;
  private static final int MOST_WORDS = 3;

  private PostBeside() {}

  /**
   * Whether a post is beside {@code text[from, to)}, which fills its cell, element or line, or
   * where it belongs to is behind it at a line's begin.
   */
  public static boolean is(byte[] text, int from, int to, int length) {
    int begin = from;
    while (begin > 0 && from - begin < MOST_WORDS && "*_\"".indexOf(text[begin - 1]) >= 0) {
      begin--;
    }
    return (unit(text, from, to, length) && lineBegins(text, begin))
        || (ends(text, to, length) && (before(text, begin) || below(text, begin, to, length)));
  }

  /**
   * {@code , Department of Physics}: where people belong to, behind a name whose first word is no
   * other word.
   */
  private static boolean unit(byte[] text, int from, int to, int length) {
    int first = from;
    while (first < to && text[first] != ' ') {
      first++;
    }
    int other = NameWords.WORD | NameWords.PLACE | NameWords.AGAINST;
    return to + 2 < length
        && text[to] == ','
        && (NameWords.bundled().flags(text, from, first) & other) == 0
        && UNITS.holds(text, to + 2, NameLetters.end(text, to + 2, length));
  }

  /** Whether a cell, an element or a line ends behind a name. */
  private static boolean ends(byte[] text, int to, int length) {
    int at = to;
    while (at < length && (text[at] == ' ' || text[at] == '*')) {
      at++;
    }
    return at >= length || "|<\n\r\t".indexOf(text[at]) >= 0;
  }

  /** In the cell to the left, or all that is on the line or in the element above. */
  private static boolean before(byte[] text, int from) {
    int end = TagsBefore.textEnd(text, from);
    boolean apart = end >= 0;
    if (end < 0) {
      int gap = gapBegins(text, from);
      boolean stroke = gap > 0 && text[gap - 1] == '|';
      boolean line = gap > 0 && text[gap - 1] == '\n';
      apart = line;
      boolean tab = gap < from && (text[gap] == '\t' || text[from - 1] == '\t');
      end = stroke ? gapBegins(text, gap - 1) : line ? lineEnd(text, gap - 1) : tab ? gap : 0;
    }
    int marked = end;
    end = RoleBeside.beforeMarks(text, end > 0 && text[end - 1] == ':' ? end - 1 : end);
    end = end > 0 && text[end - 1] == ':' ? end - 1 : end;
    return post(text, NameLetters.begin(text, end), end, apart && end == marked);
  }

  private static int gapBegins(byte[] text, int to) {
    int at = to;
    while (at > 0 && to - at < LONGEST_GAP && (text[at - 1] == ' ' || text[at - 1] == '\t')) {
      at--;
    }
    return at;
  }

  /** Where the text of a short line ends whose feed is at a place; 0 where the line is long. */
  private static int lineEnd(byte[] text, int feed) {
    int end = feed > 0 && text[feed - 1] == '\r' ? feed - 1 : feed;
    int begin = end;
    while (begin > 0 && end - begin < LONGEST_LINE && text[begin - 1] != '\n') {
      begin--;
    }
    return begin == 0 || text[begin - 1] == '\n' ? gapBegins(text, end) : 0;
  }

  /** Among the first words of a short line or element below. */
  private static boolean below(byte[] text, int from, int to, int length) {
    boolean begins = from == 0 || text[from - 1] == '>' || lineBegins(text, from);
    int limit = Math.min(length, to + LONGEST_GAP);
    int at = to;
    int breaks = 0;
    boolean tag = false;
    while (begins && at < limit) {
      if (text[at] == '<') {
        tag = true;
        at = tagEnd(text, at, limit);
      } else if (" *_\r\n\t".indexOf(text[at]) >= 0) {
        breaks += text[at] == '\n' ? 1 : 0;
        at++;
      } else {
        break;
      }
    }
    boolean parted = tag || (breaks > 0 && breaks <= MOST_BREAKS);
    return begins
        && parted
        && at < limit
        && shortLine(text, at, length)
        && postFollows(text, at, length);
  }

  private static boolean lineBegins(byte[] text, int from) {
    int at = from;
    while (at > 0 && from - at < LONGEST_LINE && " #-*\t".indexOf(text[at - 1]) >= 0) {
      at--;
    }
    return at == 0 || text[at - 1] == '\n';
  }

  private static int tagEnd(byte[] text, int from, int limit) {
    int at = from;
    while (at < limit && text[at] != '>') {
      at++;
    }
    return Math.min(limit, at + 1);
  }

  private static boolean shortLine(byte[] text, int from, int length) {
    int at = from;
    while (at < length && at - from < LONGEST_LINE && "<\n\r".indexOf(text[at]) < 0) {
      at++;
    }
    return at - from < LONGEST_LINE && text[at - 1] != '.';
  }

  /** Whether it is a post; one apart from the name is no job, as a firm may be named beside it. */
  private static boolean post(byte[] text, int from, int to, boolean apart) {
    return RoleBeside.post(text, from, to) && !(apart && JOBS.holds(text, from, to));
  }

  private static boolean postFollows(byte[] text, int from, int length) {
    int at = from;
    for (int words = 0; words < MOST_WORDS; words++) {
      int end = NameLetters.end(text, at, length);
      if (end == at || post(text, at, end, true)) {
        return end > at;
      }
      at = end + 1 < length && (text[end] == ' ' || text[end] == '-') ? end + 1 : end;
    }
    return false;
  }
}
