package org.mailboxinventory.scanner.detect.name;

import org.mailboxinventory.scanner.detect.name.beside.MailBehind;
import org.mailboxinventory.scanner.detect.name.line.FieldEdges;
import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.line.WrappedLine;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.LineEdges;

/**
 * What is around a run of words: whether they are a line or cell of their own, or written as the
 * names of senders and recipients are. For one thread.
 */
final class NameSurroundings {
  private static final int LONGEST_ADDRESS = 90;
  private static final int LONGEST_LINE = 2000;
  private static final WordSet HEADERS = NameFile.of("mail-lines.txt").words("headers");
  private static final int MOST_VERBS = 3;
  private static final int MOST_BLANKS = 12;

  private byte[] text = new byte[0];
  private int length;
  private int lineFrom = -1;
  private int lineTo = -1;
  private boolean lineOfHeader;

  void begin(byte[] newText, int newLength) {
    text = newText;
    length = newLength;
    lineFrom = -1;
    lineTo = -1;
  }

  /** Whether the words are all that a line, a cell or an element holds; three blanks part cells. */
  boolean alone(int from, int to) {
    if (from > 0 && text[from - 1] == '>' && FieldEdges.enclosed(text, from, to, length)) {
      return true;
    }
    int before = from - 1;
    while (before >= 0 && lead(text[before])) {
      before--;
    }
    before = FieldEdges.beforeNumber(text, before);
    int after = NameLetters.pastInitial(text, to, length);
    while (after < length && " \r,)*".indexOf(text[after]) >= 0) {
      after++;
    }
    return (before < 0
            || text[before] == '\n'
            || text[before] == '\t'
            || cell(from - 3, from)
            || FieldEdges.begins(text, from))
        && (after >= length
            || text[after] == '\n'
            || text[after] == '\t'
            || cell(to, to + 3)
            || FieldEdges.ends(text, to, length));
  }

  private boolean cell(int from, int to) {
    boolean blank = from >= 0 && to <= length;
    for (int at = from; blank && at < to; at++) {
      blank = text[at] == ' ';
    }
    return blank;
  }

  private static boolean lead(byte b) {
    return b == ' ' || b == '>' || b == '*' || b == '-' || b == '|' || b == '_' || b == '(';
  }

  /** Whether a line, or one of several people in a line, begins here. */
  boolean begins(int from) {
    int at = from > 0 && text[from - 1] == '"' ? from - 1 : from;
    if (at == 0 || text[at - 1] == '\n') {
      return true;
    }
    int blanks = at;
    while (at > 0 && blanks - at < MOST_BLANKS && (text[at - 1] == ' ' || text[at - 1] == '\t')) {
      at--;
    }
    return at > 0 && at < blanks && (text[at - 1] == ':' || text[at - 1] == ';');
  }

  /**
   * Whether one of several people ends here.
   *
   * @param surely the line's end is enough
   * @param open it is where the next line is another one of the header
   */
  boolean endsPerson(int end, boolean surely, boolean open) {
    boolean quoted = end < length && text[end] == '"';
    int to = quoted ? end + 1 : end;
    while (to < length && text[to] == ' ' && to - end < MOST_BLANKS) {
      to++;
    }
    if (to >= length || text[to] == '\n' || text[to] == '\r') {
      return surely || separated(to) || (open && FieldEdges.headerFollows(text, to, length));
    }
    boolean unit = to == end + 1 && text[to] == '[';
    return text[to] == ';'
        || (unit && surely)
        || addressFollows(end)
        || ((surely || open) && FieldEdges.fieldFollows(text, end, length));
  }

  /** Whether the line that ends here parts people by semicolons. */
  private boolean separated(int lineEnd) {
    for (int at = lineEnd - 1; at >= 0 && text[at] != '\n' && lineEnd - at < LONGEST_LINE; at--) {
      if (text[at] == ';') {
        return true;
      }
    }
    return false;
  }

  /** Whether the words are written as the name of a sender or recipient is. */
  boolean ofMail(int from, int to) {
    return leadsOn(to)
        || organisationFollows(to)
        || inHeader(from)
        || ofTransfer(from)
        || FieldEdges.ofPerson(text, from, to, length);
  }

  /** Below the account of who pays or is paid in a message of SWIFT: {@code :50K:/123}. */
  private boolean ofTransfer(int from) {
    if (from < 4 || text[from - 1] != '\n') {
      return false;
    }
    int at = from - 1;
    while (at > 0 && text[at - 1] != '\n' && from - at < LONGEST_ADDRESS) {
      at--;
    }
    return text[at] == ':' && text[at + 1] == '5' && (text[at + 2] == '0' || text[at + 2] == '9');
  }

  /** Whether a mail address follows, or what the person wrote. */
  boolean leadsOn(int to) {
    return addressFollows(to) || writes(to);
  }

  /** {@code Name <a@b>}, {@code "Name" [mailto:a@b]}, {@code Name </O=COMPANY/CN=NAME>}. */
  private boolean addressFollows(int to) {
    int at = FieldEdges.pastNote(text, to, length);
    boolean quoted = at < length && (text[at] == '"' || text[at] == '\'');
    at += quoted ? 1 : 0;
    int next = quoted ? WrappedLine.lineBehind(text, at, length) : -1;
    at = Math.max(at, next);
    while (at < length && text[at] == ' ') {
      at++;
    }
    if (at >= length || (text[at] != '<' && text[at] != '[' && text[at] != '(')) {
      return false;
    }
    int stop = Math.min(length, at + LONGEST_ADDRESS);
    if (at + 2 < stop && text[at + 1] == '/' && text[at + 2] == 'O') {
      return true;
    }
    boolean mailto = at + 8 < stop && text[at + 7] == ':' && text[at + 8] == ' ';
    int i = mailto ? at + 9 : at + 1;
    while (i < stop && text[i] > ' ') {
      if (text[i] == '@') {
        return true;
      }
      i++;
    }
    return MailBehind.spelled(text, i, stop);
  }

  /** {@code Name/Unit/Company@Company}, {@code Name/Unit/Company on}. */
  private boolean organisationFollows(int to) {
    if (to >= length || text[to] != '/') {
      return false;
    }
    int stop = Math.min(length, to + LONGEST_ADDRESS);
    int units = 0;
    for (int i = to + 1; i < stop && text[i] > ' '; i++) {
      boolean unit =
          text[i] == '/' && text[i - 1] != '/' && i + 1 < stop && Words.capital(text[i + 1]);
      units += unit ? 1 : 0;
      if (text[i] == '@') {
        return true;
      }
    }
    return units > 0 && to + 1 < stop && Words.capital(text[to + 1]);
  }

  /** {@code Name wrote:}, {@code Name a écrit :}. */
  private boolean writes(int to) {
    int at = to;
    for (int words = 0; words < MOST_VERBS && at < length && text[at] == ' '; words++) {
      int word = at + 1;
      int stop = word;
      while (stop < length && (text[stop] < 0 || (text[stop] >= 'a' && text[stop] <= 'z'))) {
        stop++;
      }
      if (stop == word) {
        return false;
      }
      int sign = stop + 1 < length && text[stop] == ' ' ? stop + 1 : stop;
      if (sign < length && text[sign] == ':') {
        return (NameWords.bundled().flags(text, word, stop) & NameWords.SAYS) != 0;
      }
      at = stop;
    }
    return false;
  }

  /** Whether the line begins as {@code From:} does, asked once for each line. */
  boolean inHeader(int from) {
    if (from >= lineFrom && from < lineTo) {
      return lineOfHeader;
    }
    int begin = LineEdges.begin(text, from, LONGEST_LINE);
    int end = LineEdges.end(text, from, Math.min(length, from + LONGEST_LINE));
    lineFrom = begin;
    lineTo = end;
    lineOfHeader = header(begin, end);
    return lineOfHeader;
  }

  private boolean header(int begin, int end) {
    int at = begin;
    while (at < end && (lead(text[at]) || text[at] == '\t')) {
      at++;
    }
    for (int words = 0; words < 2; words++) {
      int word = at;
      while (at < end && (text[at] < 0 || Character.isLetter(text[at]))) {
        at++;
      }
      int stop = at;
      while (at < end && (text[at] == ' ' || text[at] == '*' || text[at] == '\t')) {
        at++;
      }
      if (stop == word || at >= end) {
        return false;
      }
      if (text[at] == ':') {
        return HEADERS.holds(text, word, stop);
      }
    }
    return false;
  }
}
