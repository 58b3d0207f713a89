package org.mailboxinventory.scanner.detect.name.line;

import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.word.FieldTag;
import org.mailboxinventory.scanner.detect.word.WordSet;

/** Where fields of files and logs begin and end, and lines of a mail's header. */
public final class FieldEdges {
  private static final int LONGEST_HEADER = 24;

  private static final int LONGEST_NOTE = 24;
  private static final int MOST_DIGITS = 3;
  private static final int LONGEST_UNIT = 60;

  /** What a mail's header and a form call the field behind a name, on the same line. */
  private static final WordSet FIELDS = NameFile.of("mail-lines.txt").words("fields");

  /** A name in capitals has more. */
  private static final int SHORTEST_NAME = 3;

  /** So many digits and signs follow a colon where a telephone does. */
  private static final int TELEPHONE = 8;

  private FieldEdges() {}

  /**
   * Whether a field begins here: directly behind {@code ;}, {@code ,}, {@code |} or {@code key=}.
   */
  public static boolean begins(byte[] text, int from) {
    int at = from > 0 && text[from - 1] == '"' ? from - 1 : from;
    return at > 1 && ";,|=".indexOf(text[at - 1]) >= 0 && text[at - 2] != ' ';
  }

  /** Before the number of an item that ends at a place, {@code 12.}; that place where none does. */
  public static int beforeNumber(byte[] text, int stop) {
    if (stop < 1 || (text[stop] != '.' && text[stop] != ')')) {
      return stop;
    }
    int at = stop - 1;
    while (at >= 0 && stop - at <= MOST_DIGITS && text[at] >= '0' && text[at] <= '9') {
      at--;
    }
    return at < stop - 1 && (at < 0 || text[at] == '\n') ? at : stop;
  }

  /** Whether one ends here: what follows the separator does so directly. */
  public static boolean ends(byte[] text, int to, int length) {
    boolean quoted = to < length && text[to] == '"';
    int at = quoted ? to + 1 : to;
    return quoted
        || (at + 1 < length
            && (text[at] == '|'
                || (text[at] == '\\' && (text[at + 1] == '\\' || text[at + 1] == '\n'))
                || (";,".indexOf(text[at]) >= 0 && text[at + 1] > ' ')));
  }

  /** Whether it is all between two quotation marks, or all the text of an element. */
  public static boolean enclosed(byte[] text, int from, int to, int length) {
    if (from == 0 || to >= length) {
      return false;
    }
    byte open = text[from - 1];
    return open == '>' ? text[to] == '<' : (open == '"' || open == '\'') && text[to] == open;
  }

  /** Whether {@code text[from, to)} is what the next field is called: {@code Asha Rao Sent:}. */
  public static boolean fieldBegins(byte[] text, int from, int to, int length) {
    return to < length && text[to] == ':' && FIELDS.holds(text, from, to);
  }

  /** Whether the next field begins behind a blank: {@code Rao, Asha Sent:}. */
  public static boolean fieldFollows(byte[] text, int to, int length) {
    return to + 1 < length
        && text[to] == ' '
        && NameLetters.capital(text[to + 1])
        && fieldBegins(text, to + 1, NameLetters.end(text, to + 1, length), length);
  }

  /** Whether a word in capitals follows one that is not: {@code Rao OR BEARER}. */
  static boolean capitalsFollow(byte[] text, int to, int length) {
    int word = to + 1 < length && text[to + 1] == ' ' ? to + 2 : to + 1;
    if (word + 1 >= length || text[to] != ' ' || text[to - 1] < 'a') {
      return false;
    }
    int end = NameLetters.end(text, word, length);
    for (int at = word; at < end; at++) {
      if (text[at] < 'A' || text[at] > 'Z') {
        return false;
      }
    }
    return end > word + 1;
  }

  /**
   * Whether two blanks and more text follow the rest of a name that a line's end broke, where none
   * part columns before its beginning {@code text[line, name)}.
   */
  static boolean secondColumn(byte[] text, int line, int name, int end, int length) {
    if (end + 2 >= length || text[end] != ' ' || text[end + 1] != ' ') {
      return false;
    }
    for (int i = line + 1; i < name; i++) {
      if (text[i] == ' ' && text[i - 1] == ' ') {
        return false;
      }
    }
    return true;
  }

  /** Whether a field for who somebody is holds {@code text[from, to)}. */
  public static boolean ofPerson(byte[] text, int from, int to, int length) {
    return inDirectory(text, from, to, length)
        || FieldTag.partyEndsAt(text, from)
        || dialled(text, from, to, length)
        || credited(text, from, to, length);
  }

  /** In brackets before a colon and a telephone: {@code (Tracy Murray: 925-608-4805)}. */
  private static boolean dialled(byte[] text, int from, int to, int length) {
    if (from == 0 || text[from - 1] != '(' || to + 1 + TELEPHONE >= length || text[to] != ':') {
      return false;
    }
    int at = text[to + 1] == ' ' ? to + 2 : to + 1;
    for (int i = at; i < at + TELEPHONE; i++) {
      if ("0123456789+-. ".indexOf(text[i]) < 0) {
        return false;
      }
    }
    return true;
  }

  /** {@code N: Asha Rao} above the line of an address of mail or of the web, as in credits. */
  public static boolean credited(byte[] text, int from, int to, int length) {
    boolean named =
        from > 2
            && text[from - 1] == ' '
            && text[from - 2] == ':'
            && text[from - 3] == 'N'
            && (from == 3 || text[from - 4] == '\n');
    int next = to < length && text[to] == '\r' ? to + 1 : to;
    return named
        && next + 3 < length
        && text[next] == '\n'
        && text[next + 2] == ':'
        && text[next + 3] == ' '
        && "EWDP".indexOf(text[next + 1]) >= 0;
  }

  /** {@code CN=Name,OU=Users}: the common name in the path of a directory. */
  private static boolean inDirectory(byte[] text, int from, int to, int length) {
    return from > 2
        && text[from - 1] == '='
        && (text[from - 2] | 0x20) == 'n'
        && (text[from - 3] | 0x20) == 'c'
        && to + 3 < length
        && text[to] == ','
        && (text[to + 3] == '=' || text[to + 2] == '=');
  }

  /** Whether the line behind the one that ends here is one as {@code Sent: Monday}. */
  public static boolean headerFollows(byte[] text, int lineEnd, int length) {
    int at = WrappedLine.lineBehind(text, lineEnd, length);
    if (at < 0 || at >= length || !NameLetters.capital(text[at])) {
      return false;
    }
    int stop = Math.min(length - 1, at + LONGEST_HEADER);
    while (at < stop && (NameLetters.letter(text[at]) || text[at] == ' ')) {
      at++;
    }
    return at < stop && text[at] == ':' && (text[at + 1] == ' ' || text[at + 1] == '\t');
  }

  /**
   * Past what address books write behind a name within quote marks, in brackets or behind a comma,
   * as in {@code "Asha Rao (E-mail)"} and {@code "Rao, Asha, Treasury"}; the same place where
   * nothing is.
   */
  public static int pastNote(byte[] text, int to, int length) {
    if (to + 2 < length && text[to] == ',' && text[to + 1] == ' ') {
      return pastUnit(text, to, length);
    }
    if (to + 3 >= length || text[to] != ' ' || text[to + 1] != '(') {
      return to;
    }
    int stop = Math.min(length - 2, to + LONGEST_NOTE);
    int at = to + 2;
    while (at < stop && (text[at] == '-' || text[at] == ' ' || NameLetters.letter(text[at]))) {
      at++;
    }
    return text[at] == ')' && text[at + 1] == '"' ? at + 1 : to;
  }

  /** Past the unit or the company of somebody, where a quote mark ends it. */
  private static int pastUnit(byte[] text, int comma, int length) {
    int stop = Math.min(length, comma + LONGEST_UNIT);
    int at = comma + 2;
    while (at < stop && text[at] != '"' && text[at] != '@' && (text[at] < 0 || text[at] >= ' ')) {
      at++;
    }
    return at < stop && text[at] == '"' ? at : comma;
  }

  /** Whether a quote mark opens the name that begins at a place, perhaps with marks between. */
  public static boolean quoted(byte[] text, int from) {
    int at = from;
    while (at > 0 && from - at < LONGEST_NOTE && " *-".indexOf(text[at - 1]) >= 0) {
      at--;
    }
    return at > 0 && text[at - 1] == '"';
  }

  /** Whether a word is a few capitals, as the short name of a country or a company. */
  static boolean abbreviated(byte[] text, int from, int to) {
    return to - from <= SHORTEST_NAME && text[to - 1] >= 'A' && text[to - 1] <= 'Z';
  }
}
