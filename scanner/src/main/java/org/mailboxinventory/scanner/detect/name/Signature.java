package org.mailboxinventory.scanner.detect.name;

import org.mailboxinventory.scanner.detect.name.beside.TagsBefore;
import org.mailboxinventory.scanner.detect.name.line.Closing;
import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.line.WrappedLine;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.LineEdges;

/**
 * The end of a letter: a line that closes it or parts its signature from it, then the name, then
 * what the person is and how to reach them. For one thread.
 */
final class Signature {
  private static final NameFile FILE = NameFile.of("closings.txt");

  /** What people write behind their names: degrees and professions. */
  private static final WordSet DEGREES = FILE.words("degrees");

  private static final int LONGEST_CLOSING = 40;
  private static final int LONGEST_LINE = 90;
  private static final int SHORTEST_DIVIDER = 3;

  /** So many low lines are where somebody is to sign. */
  private static final int LONGEST_BLANK = 12;

  private static final int SHORTEST_TELEPHONE = 7;
  private static final int SHORTEST_SHARED = 4;

  private byte[] text = new byte[0];
  private int length;

  void begin(byte[] newText, int newLength) {
    text = newText;
    length = newLength;
  }

  /** Whether the line before ends a letter, as in {@code Kind regards}. */
  boolean closed(int from) {
    int tags = TagsBefore.textEnd(text, from);
    int end = tags >= 0 ? tags : lineBefore(from);
    int begin = tags >= 0 ? TagsBefore.textBegin(text, end, LONGEST_LINE) : lineBegin(end);
    return end >= 0 && end - begin <= LONGEST_CLOSING && Closing.line(text, begin, end);
  }

  /**
   * How surely a name that begins a line, as {@code text[from, to)} does, signs the letter, as in
   * {@link Introduction}.
   */
  int signs(int from, int to) {
    boolean line = ends(to);
    if (!line && !partOfLine(to)) {
      return Introduction.NONE;
    }
    int tags = TagsBefore.textEnd(text, from);
    int before = tags >= 0 ? tags : lineBefore(from);
    int above = tags >= 0 ? TagsBefore.textBegin(text, before, LONGEST_LINE) : lineBegin(before);
    int divider = before < 0 ? 0 : divider(above, before);
    int contact =
        line
            ? contact(WrappedLine.lineBehind(text, behindDegrees(to), length))
            : Math.min(divider, 1);
    if (divider == 2 || (divider == 1 && contact > 0)) {
      return Introduction.OFFICE;
    }
    return !line || contact < 2
        ? Introduction.NONE
        : shared(from, to) || closed(from) ? Introduction.OFFICE : Introduction.SAID;
  }

  /**
   * Whether the name behind what closes a letter on the same line signs it: {@code Yours, Asha
   * Rao}, {@code Yours faithfully, Asha Rao, land agent}.
   */
  boolean signsInLine(int from, int to) {
    return (ends(to) || text[to] == ',') && Closing.before(text, from);
  }

  /** Whether the text ends with the name, behind the end of a sentence. */
  boolean signsText(int from, int to) {
    int at = to;
    while (at < length && at - to < SHORTEST_DIVIDER && text[at] >= 0 && text[at] <= ' ') {
      at++;
    }
    return at == length && Closing.behindSentence(text, from);
  }

  /** Whether the line ends behind the name, perhaps after degrees. */
  private boolean ends(int to) {
    int at = behindDegrees(to);
    return at >= length || text[at] == '\n' || text[at] == '\r' || text[at] == '<';
  }

  /** {@code Name | …} and {@code Name …}: more of the signature on the same line. */
  private boolean partOfLine(int to) {
    int at = behindDegrees(to);
    return at + 1 < length
        && ((text[at] == '|' || text[at] == '\t') || (at - to > 2 && text[at - 1] == ' '));
  }

  private int behindDegrees(int to) {
    int at = to;
    while (at < length && text[at] == ',') {
      int next = at + 1;
      while (next < length
          && (text[next] == ' ' || text[next] == '.' || NameLetters.letter(text[next]))) {
        int end = wordEnd(next);
        if (end > next && !DEGREES.holds(text, next, end)) {
          return at;
        }
        next = Math.max(end, next + 1);
      }
      at = next;
    }
    while (at < length && text[at] == ' ') {
      at++;
    }
    return at;
  }

  /** Where the last line before that is not blank ends, at most two lines up; -1 for none. */
  private int lineBefore(int from) {
    int at = lineBegin(from);
    int breaks = 0;
    while (at > 0 && ((text[at - 1] <= ' ' && text[at - 1] >= 0) || text[at - 1] == '>')) {
      breaks += text[at - 1] == '\n' ? 1 : 0;
      at--;
    }
    return breaks > 0 && breaks <= 3 ? at : -1;
  }

  private int lineBegin(int from) {
    return LineEdges.begin(text, from, LONGEST_LINE + 1);
  }

  /**
   * 2 for the two hyphens that mail programs put before a signature and for the line on which
   * somebody signs, 1 for another line of signs.
   */
  private int divider(int from, int to) {
    int at = from;
    while (at < to && (text[at] == '>' || text[at] == ' ')) {
      at++;
    }
    byte sign = at < to ? text[at] : 0;
    if (sign != '-' && sign != '_' && sign != '=' && sign != '*' && sign != '~') {
      return 0;
    }
    for (int i = at; i < to; i++) {
      if (text[i] != sign) {
        return 0;
      }
    }
    boolean surely = sign == '_' ? to - at >= LONGEST_BLANK : sign == '-' && to - at == 2;
    return surely ? 2 : to - at >= SHORTEST_DIVIDER ? 1 : 0;
  }

  /**
   * 2 where the line that begins here says what somebody is or how to reach them, 1 where it has no
   * more than a web address, as headings have too.
   */
  private int contact(int begin) {
    if (begin < 0) {
      return 0;
    }
    int found = 0;
    int digits = 0;
    int at = begin;
    int end = Math.min(length, begin + LONGEST_LINE);
    while (at < end && text[at] != '\n') {
      byte b = text[at];
      digits += b >= '0' && b <= '9' ? 1 : 0;
      int word = NameLetters.letter(b) ? wordEnd(at) : at + 1;
      boolean web = b == ':' && at + 2 < end && text[at + 1] == '/' && text[at + 2] == '/';
      if (b == '@' || digits >= SHORTEST_TELEPHONE || (NameLetters.letter(b) && role(at, word))) {
        return 2;
      }
      found |= web || (word - at == 3 && b == 'w' && text[at + 1] == 'w') ? 1 : 0;
      at = word;
    }
    return found;
  }

  private boolean role(int from, int to) {
    return (NameWords.bundled().flags(Words.hash(text, from, to)) & NameWords.ROLE) != 0;
  }

  /** Whether a word of the name stands in a mail address on the next line. */
  private boolean shared(int from, int to) {
    int begin = WrappedLine.lineBehind(text, behindDegrees(to), length);
    int end = Math.min(length, begin + LONGEST_LINE);
    int word = from;
    while (begin >= 0 && word < to) {
      int wordEnd = wordEnd(word);
      for (int at = begin;
          wordEnd - word >= SHORTEST_SHARED && at < end && text[at] != '\n';
          at++) {
        int next = NameLetters.letter(text[at]) ? wordEnd(at) : at + 1;
        boolean inAddress = next < end && (text[next] == '@' || joined(next, end));
        if (inAddress && Words.hash(text, at, next) == Words.hash(text, word, wordEnd)) {
          return true;
        }
        at = next - 1;
      }
      word = Math.max(wordEnd, word + 1);
    }
    return false;
  }

  /** Whether what goes on at a place without a blank leads to the sign of a mail address. */
  private boolean joined(int from, int end) {
    int at = from;
    while (at < end && text[at] > ' ' && text[at] != '@' && text[at] != '/') {
      at++;
    }
    return at < end && text[at] == '@';
  }

  private int wordEnd(int from) {
    return NameLetters.end(text, from, length);
  }
}
