package org.mailboxinventory.scanner.detect.name.label;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.line.RowBelow;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.name.script.ScriptNames;
import org.mailboxinventory.scanner.text.JoinedParts;
import org.mailboxinventory.scanner.text.LineBreak;
import org.mailboxinventory.scanner.text.LineEdges;
import org.mailboxinventory.scanner.text.Signs;
import org.mailboxinventory.scanner.text.WrappedText;

/**
 * A name behind a label or a title that goes on in the next line: below its beginning where a form
 * has its values in a column, or where a line of running text was broken behind the first name. The
 * parts are joined with a blank. Reused; for one thread.
 */
public final class NameOverLine extends JoinedParts {
  private static final int LONGEST = 120;
  private static final int MOST_WORDS = 3;

  /** The column of a form's values begins here at the earliest, and ends here. */
  private static final int FIRST_COLUMN = 4;

  private static final int LAST_COLUMN = 96;

  /** A line with so much before the break, and the next word, was full. */
  private static final int FULL = 56;

  /** A line so short is a salutation: {@code Dear Mr Thomas}. */
  private static final int SALUTATION = 24;

  /** What may be behind the first part: the end of its line, or what a program writes there. */
  private static final Signs ENDS_LINE = Signs.of(" \r\n=\\<\"'");

  private static final int NO_NAME = NameWords.WORD | NameWords.AGAINST;

  private final ScriptOverLine scripts = new ScriptOverLine();
  private byte[] text = new byte[0];
  private int limit;

  public NameOverLine() {
    super(LONGEST);
  }

  /**
   * Joins the name {@code text[from, nameEnd)} with what it goes on with.
   *
   * @param label a label comes before it, and not a title
   */
  public boolean join(byte[] newText, int from, int nameEnd, int newLimit, boolean label) {
    text = newText;
    limit = newLimit;
    if (nameEnd < limit && text[nameEnd] == '-') {
      return hyphened(from, nameEnd);
    }
    int to = label ? NameInField.pastParticles(text, nameEnd, limit) : nameEnd;
    int next = lineBehind(from, to);
    return next >= 0
        && (label
            ? (capital(next) && below(from, to, next) && wordsEnd(next) && column(from, to, next))
                || (NameInField.hanging(text, from, to, next)
                    && field(from, to, next)
                    && take(from, to, next, " "))
            : capital(next) && wrapped(from, to, next) && words(from, to, next));
  }

  /** Joins the name {@code text[from, to)}, which is all of its cell, with what is below it. */
  public boolean joinRow(byte[] newText, int from, int to, int newLimit) {
    text = newText;
    limit = newLimit;
    int next = RowBelow.next(text, from, to, limit);
    boolean word = next >= 0 && NameLetters.capital(text[next]);
    end = word ? NameInField.end(text, from, to, next, limit) : -1;
    return end >= 0 && take(from, to, next, " ");
  }

  /** Joins a name of which a word was broken behind a hyphen with what it goes on with. */
  private boolean hyphened(int from, int hyphen) {
    int next = LineBreak.next(text, from, hyphen + 1, limit);
    if (next < 0 || next + 2 >= limit || !NameLetters.letter(text[next])) {
      return false;
    }
    end = wordEnd(next);
    behindGiven(from, hyphen);
    names();
    return take(from, NameLetters.beginsSmall(text, next) ? hyphen : hyphen + 1, next, "");
  }

  /** Takes the word behind a given name with a hyphen that is all of the name so far. */
  private void behindGiven(int from, int hyphen) {
    boolean one = true;
    for (int i = from; i < hyphen; i++) {
      one &= text[i] != ' ';
    }
    int word = end + 1;
    if (one && word + 2 < limit && text[end] == ' ' && capital(word)) {
      int stop = wordEnd(word);
      end = (NameWords.bundled().flags(text, word, stop) & NO_NAME) == 0 ? stop : end;
    }
  }

  private int lineBehind(int from, int to) {
    boolean ends = to < limit && ENDS_LINE.has(text[to]) && to - from < LONGEST / 2;
    int next = ends ? LineBreak.next(text, from, to, limit) : -1;
    boolean word = next >= 0 && next + 2 < limit && NameLetters.letter(text[next]);
    return word && !NameInField.nextField(text, next, limit) ? next : -1;
  }

  /** Whether a letter that is no small one is at a place. */
  private boolean capital(int at) {
    return NameLetters.capital(text[at]) && !NameLetters.beginsSmall(text, at);
  }

  /** Whether the next line begins in the column in which the name does. */
  private boolean below(int from, int to, int next) {
    int line = LineEdges.begin(text, from, LAST_COLUMN + 1);
    int lineEnd = LineEdges.end(text, to, next);
    int column = next - lineEnd - 1;
    boolean tabs = text[next - 1] == '\t' && text[from - 1] == '\t';
    int width = 0;
    for (int i = line; i < from; i++) {
      width += (text[i] & 0xc0) != 0x80 ? 1 : 0;
    }
    boolean marked = text[lineEnd + 1] == ' ' || text[lineEnd + 1] == text[line];
    return tabs || (marked && column == width && width >= FIRST_COLUMN && text[next - 1] == ' ');
  }

  /** Whether the field of a form is broken behind what is a part of a name alone. */
  private boolean field(int from, int to, int next) {
    boolean latin = text[from] >= 0 || !ScriptNames.mayBegin(text, from, limit);
    end =
        latin ? NameInField.end(text, from, to, next, limit) : scripts.end(text, from, next, limit);
    end = end < 0 ? FormBelow.end(text, from, to, next, limit) : end;
    return end >= 0;
  }

  /** Whether words with capitals alone fill the line, and how far. */
  private boolean wordsEnd(int next) {
    int at = next;
    for (int words = 0; words < MOST_WORDS; words++) {
      int to = wordEnd(at);
      if (to == at || !capital(at)) {
        return false;
      }
      end = to;
      while (to < limit && (text[to] == ' ' || text[to] == '\r')) {
        to++;
      }
      if (to >= limit || text[to] == '\n') {
        return true;
      }
      at = to;
    }
    return false;
  }

  /** Behind a first name alone any word goes on, behind a whole name a family's name. */
  private boolean column(int from, int to, int next) {
    int last = end;
    while (last > next && text[last - 1] != ' ') {
      last--;
    }
    int flags = NameWords.bundled().flags(text, last, end);
    boolean family = (flags & NameWords.LAST) != 0 && (flags & NO_NAME) == 0;
    boolean whole = false;
    for (int i = from; i < to; i++) {
      whole |= text[i] == ' ';
    }
    boolean goesOn = whole ? (flags & NameWords.PLACE) == 0 && family : family || flags == 0;
    return goesOn && take(from, to, next, " ");
  }

  /** Whether running text was broken between the name and the word behind the line's end. */
  private boolean wrapped(int from, int to, int next) {
    end = wordEnd(next);
    int lineEnd = LineEdges.end(text, to, next);
    int line = LineEdges.begin(text, from, LAST_COLUMN);
    boolean quoted = text[lineEnd + 1] == '>' && text[line] == '>';
    if ((!quoted && next != lineEnd + 1) || (end < limit && text[end] == ':')) {
      return false;
    }
    boolean full = to - line + 1 + end - next >= FULL || WrappedText.flowed(text, to);
    boolean goesOn = to - line >= SALUTATION && goesOn(end);
    int flags = NameWords.bundled().flags(text, next, end);
    boolean may =
        flags == 0
            ? full || ((quoted || goesOn) && hyphen(next))
            : (full || quoted || goesOn)
                && (flags & (NameWords.LAST | NameWords.FIRST)) != 0
                && (flags & NO_NAME) == 0;
    return may
        && !NameInField.endsInFamily(text, from, to)
        && !OtherLine.begins(text, line, from, to, next, end);
  }

  private boolean hyphen(int next) {
    for (int i = next; i < end; i++) {
      if (text[i] == '-') {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence goes on behind the word that ends at a place, or ends with its line. */
  private boolean goesOn(int at) {
    if (at < limit && text[at] == '.' && (at + 1 == limit || text[at + 1] == '\n')) {
      return true;
    }
    int behind = at < limit && text[at] == ',' ? at + 1 : at;
    return behind + 1 < limit && text[behind] == ' ' && NameLetters.small(text[behind + 1]);
  }

  /** Takes the next word and those behind it that are names, too. */
  private boolean words(int from, int to, int next) {
    names();
    return take(from, to, next, " ");
  }

  private void names() {
    for (int words = 1; words < MOST_WORDS && end + 2 < limit && text[end] == ' '; words++) {
      int word = wordEnd(end + 1);
      int flags = NameWords.bundled().flags(text, end + 1, word);
      boolean name = (flags & NameWords.LAST) != 0 && (flags & NO_NAME) == 0;
      if (!name || !capital(end + 1)) {
        break;
      }
      end = word;
    }
  }

  private boolean take(int from, int to, int next, String between) {
    length = to - from;
    if (length + 1 + end - next > LONGEST) {
      return false;
    }
    System.arraycopy(text, from, joined, 0, length);
    if (!between.isEmpty()) {
      joined[length++] = ' ';
    }
    System.arraycopy(text, next, joined, length, end - next);
    length += end - next;
    return true;
  }

  private int wordEnd(int from) {
    return NameInField.wordEnd(text, from, limit);
  }
}
