package org.mailboxinventory.scanner.detect.name.beside;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.text.LineEdges;

/**
 * Lists of people, one name after another: parted by commas, as in {@code Present: A. Rao, B. Gil},
 * or one a line with a note in brackets behind each, as in {@code Asha Rao (Chair)}, or the same
 * label. Behind a name that was found, words of the same form are one more. For one thread.
 */
public final class AmongNames {
  private static final int LONGEST_LINE = 120;
  private static final int MOST_BETWEEN = 3;
  private static final int LONGEST_JOINT = 8;
  private static final int MOST_INDENT = 20;
  private static final int LONGEST_LABEL = 24;
  private static final int SHORTEST_LABEL = 3;

  /** Before the last one of a list. */
  private static final WordSet JOINTS = NameFile.of("name-parts.txt").words("joints");

  private byte[] text = new byte[0];
  private int length;

  /** The name that was found last, and how many of one list were found up to it. */
  private int from;

  private int to = -1;
  private int count;

  /** Another window is read; nothing was found in it yet. */
  public void begin(byte[] newText, int newLength) {
    text = newText;
    length = newLength;
    to = -1;
    count = 0;
  }

  /** A name was found in {@code text[nameFrom, nameTo)}. */
  public void found(int nameFrom, int nameTo) {
    boolean next =
        to >= 0 && (inLine(nameFrom) || bulleted(nameFrom, nameTo) || below(nameFrom, nameTo));
    count = next ? count + 1 : 1;
    from = nameFrom;
    to = nameTo;
  }

  /** Whether two names or more of the same list were found directly before. */
  public boolean several() {
    return count > 1;
  }

  /** Whether a comma or a word for "and" parts a place from several names. */
  public boolean isOneMore(int nameFrom) {
    return several() && (inLine(nameFrom) || joined(nameFrom));
  }

  /** Whether {@code text[nameFrom, nameTo)} is the next in a list with the name found last. */
  public boolean goesOn(int nameFrom, int nameTo) {
    return to >= 0
        && (((inLine(nameFrom) || isOneMore(nameFrom)) && ends(nameTo))
            || bulleted(nameFrom, nameTo)
            || (several() && below(nameFrom, nameTo)));
  }

  /**
   * Whether {@code text[nameFrom, nameTo)}, an initial and a word, has two neighbours of the same
   * form: {@code G Baker, V Barnes, S Holm}.
   */
  public boolean inInitials(int nameFrom, int nameTo) {
    int behind = next(nameTo);
    int alike = behind < 0 ? 0 : next(behind) < 0 ? 1 : 2;
    int before = alike < 2 ? previous(nameFrom) : -1;
    alike += before < 0 ? 0 : 1;
    return alike > 1 || (alike == 1 && before >= 0 && previous(before) >= 0);
  }

  /** Where an initial and a word end that follow behind a comma or "and"; -1 where none do. */
  private int next(int end) {
    int at = pastJoint(end);
    if (at < 0 || at + 3 >= length || !ascii(text[at])) {
      return -1;
    }
    at += text[at + 1] == '.' ? 2 : 1;
    at += text[at] == ' ' ? 1 : 0;
    int to =
        !ascii(text[at - 1]) && NameLetters.capital(text[at])
            ? NameLetters.end(text, at, length)
            : at;
    return to > at + 1 ? to : -1;
  }

  /** Behind a comma, a word for "and" or an ampersand, and a blank; -1 where there is none. */
  private int pastJoint(int at) {
    if (at + 2 >= length) {
      return -1;
    }
    if (text[at] == ',') {
      return text[at + 1] == ' ' ? at + 2 : -1;
    }
    int end = text[at + 1] == '&' ? at + 2 : NameLetters.end(text, at + 1, length);
    boolean and = text[at + 1] == '&' || JOINTS.holds(text, at + 1, end);
    return text[at] == ' ' && and && end < length && text[end] == ' ' ? end + 1 : -1;
  }

  /** Where a comma or a word for "and" begins that a blank parts from a place; -1 for none. */
  private int jointBefore(int begin) {
    int end = begin - 1;
    if (end < 4 || text[end] != ' ' || text[end - 1] == ',') {
      return end < 4 || text[end] != ' ' ? -1 : end - 1;
    }
    int word = text[end - 1] == '&' ? end - 1 : NameLetters.begin(text, end);
    boolean and = text[word] == '&' || JOINTS.holds(text, word, end);
    return and && word > 4 && text[word - 1] == ' ' ? word - 1 : -1;
  }

  /** Where an initial and a word begin that end before a comma or "and"; -1 where none do. */
  private int previous(int begin) {
    int comma = jointBefore(begin);
    if (comma < 4) {
      return -1;
    }
    int word = NameLetters.begin(text, comma);
    int at = word > 1 && text[word - 1] == ' ' ? word - 2 : word - 1;
    at -= at > 0 && text[at] == '.' ? 1 : 0;
    boolean initial = at >= 0 && at < word - 1 && ascii(text[at]);
    return word < comma - 1
            && NameLetters.capital(text[word])
            && initial
            && (at == 0 || !NameLetters.letter(text[at - 1]))
        ? at
        : -1;
  }

  private static boolean ascii(byte letter) {
    return letter >= 'A' && letter <= 'Z';
  }

  /** Whether a word for "and" alone is between the name found last and the last one of its list. */
  private boolean joined(int next) {
    if (next <= to + 2 || next - to > LONGEST_JOINT || text[next - 1] != ' ') {
      return false;
    }
    int at = text[to] == ',' ? to + 1 : to;
    return text[at] == ' ' && JOINTS.holds(text, at + 1, next - 1);
  }

  /** Whether a comma and nothing else but blanks or a line's end parts both. */
  private boolean inLine(int next) {
    boolean near = next > to && next - to <= MOST_BETWEEN && text[to] == ',';
    for (int at = to + 1; near && at < next; at++) {
      near = " \n\r".indexOf(text[at]) >= 0;
    }
    return near;
  }

  private boolean ends(int end) {
    if (end >= length || ",;)\n\r".indexOf(text[end]) >= 0) {
      return true;
    }
    return text[end] == '.' && (end + 1 >= length || text[end + 1] <= ' ');
  }

  /** Whether both fill their lines but for the same bullet, one directly below the other. */
  private boolean bulleted(int next, int end) {
    int bullet = from - 2;
    if (bullet < 0 || next < to + 3 || next - to > MOST_INDENT || text[from - 1] != ' ') {
      return false;
    }
    boolean same = text[next - 1] == ' ' && text[next - 2] == text[bullet];
    boolean lines = lineEnds(to) && lineEnds(end);
    int line = LineEdges.begin(text, next, LONGEST_LINE);
    return same
        && lines
        && (text[bullet] == '-' || text[bullet] == '*')
        && line > to
        && from - LineEdges.begin(text, from, LONGEST_LINE) == next - line
        && to + 2 >= line;
  }

  private boolean lineEnds(int at) {
    return at >= length || text[at] == '\n' || text[at] == '\r';
  }

  /** Whether both begin their lines alike, one below the other, and have notes behind them. */
  private boolean below(int next, int end) {
    int stop = noted(to);
    if (stop < 0 || next <= stop || next - stop > LONGEST_LINE || noted(end) < 0) {
      return false;
    }
    int line = LineEdges.begin(text, next, LONGEST_LINE);
    int above = LineEdges.begin(text, from, LONGEST_LINE);
    if (line > stop + 2 || next - line != from - above) {
      return false;
    }
    for (int i = 0; i < next - line; i++) {
      byte one = text[line + i];
      byte other = text[above + i];
      if (one != other && !(Character.isDigit(one) && Character.isDigit(other))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the name found last and {@code text[nameFrom, nameTo)} begin their lines, one below the
   * other, and the same sign and the same label are behind both: {@code Asha Rao - Grade: 3.1}.
   */
  public boolean labelled(int nameFrom, int nameTo) {
    if (to < 0 || nameFrom <= to || nameFrom - to > LONGEST_LINE) {
      return false;
    }
    int line = LineEdges.begin(text, nameFrom, LONGEST_LINE);
    int above = LineEdges.begin(text, from, LONGEST_LINE);
    boolean below = line > to && LineEdges.begin(text, line - 1, LONGEST_LINE) == above;
    return below && nameFrom - line == from - above && sameLabel(nameTo);
  }

  private boolean sameLabel(int end) {
    int letters = 0;
    int at = 0;
    while (end + at < length && at < LONGEST_LABEL && text[to + at] == text[end + at]) {
      if (text[end + at] == ':' || text[end + at] == '=') {
        return letters >= SHORTEST_LABEL;
      }
      letters += NameLetters.letter(text[end + at]) ? 1 : 0;
      at++;
    }
    return false;
  }

  /** Where the line ends that has nothing behind {@code at} but a note in brackets; -1 if more. */
  private int noted(int at) {
    if (at + 2 >= length || text[at] != ' ' || text[at + 1] != '(') {
      return -1;
    }
    int end = LineEdges.end(text, at, Math.min(length, at + LONGEST_LINE));
    int last = end;
    while (last > at && text[last - 1] <= ' ' && text[last - 1] >= 0) {
      last--;
    }
    return text[last - 1] == ')' ? end : -1;
  }
}
