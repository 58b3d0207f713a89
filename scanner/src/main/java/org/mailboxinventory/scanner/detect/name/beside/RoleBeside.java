package org.mailboxinventory.scanner.detect.name.beside;

import org.mailboxinventory.scanner.detect.name.line.BesideName;
import org.mailboxinventory.scanner.detect.name.line.FieldEdges;
import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.word.SmallWords;
import org.mailboxinventory.scanner.detect.word.WordSet;

/**
 * What makes a person of words beside a sign: a role and a colon or a dash before them, as in
 * {@code Treasurer - Asha Rao}; a dash and a role behind, as in {@code Asha Rao – President}; a
 * telephone in brackets behind; an address of mail before them in brackets; a nickname in quotation
 * marks within; somebody else and a word for "and" beside.
 */
public final class RoleBeside {
  /** Nothing is said. */
  public static final int NONE = 0;

  /** What somebody does or is to somebody. */
  public static final int ROLE = 2;

  /** What only a person is. */
  public static final int OFFICE = 3;

  private static final int OTHER = NameWords.WORD | NameWords.PLACE | NameWords.AGAINST;
  private static final int MOST_WORDS = 3;
  private static final int MOST_SIGNS = 6;
  private static final int LONGEST_TAG = 10;

  /** What only a person is, where a colon parts it from who is it. */
  private static final WordSet POSTS = NameFile.of("introductions.txt").words("posts");

  private static final int LONGEST_ADDRESS = 60;
  private static final int LONGEST_NUMBER = 20;
  private static final int SHORTEST_NUMBER = 7;

  /** So many signs have two years and a hyphen. */
  private static final int YEARS = 9;

  private RoleBeside() {}

  /**
   * How surely what is before {@code text[from, to)} or within it makes a person of it, and no less
   * than is known; an office needs no more.
   */
  public static int atLeast(int known, byte[] text, int from, int to, int length) {
    return known == OFFICE ? known : Math.max(known, of(text, from, to, length));
  }

  private static int of(byte[] text, int from, int to, int length) {
    if (nicknamed(text, from, to)) {
      return OFFICE;
    }
    if (from < 2) {
      return NONE;
    }
    if (text[from - 1] == '(') {
      boolean closed = to < length && text[to] == ')';
      return closed && address(text, from - 1) ? ROLE : NONE;
    }
    if (FieldEdges.credited(text, from, to, length)) {
      return ROLE;
    }
    int flags = flags(text, NameLetters.begin(text, to), to);
    boolean thing = (flags & OTHER) != 0 && (flags & NameWords.LAST) == 0;
    int begin = Math.max(SmallWords.emphasis(text, from), 1);
    int end = text[begin - 1] == ' ' || text[begin - 1] == '*' ? signBegins(text, begin) : begin;
    int role = end < begin && !thing ? role(text, end, begin) : NONE;
    boolean family = (flags & NameWords.LAST) != 0;
    return role == NONE && family && NameAndName.holds(text, from, to, length) ? ROLE : role;
  }

  /** Whether a dash and a role, or a telephone in brackets, are behind a name. */
  public static boolean behind(byte[] text, int to, int length) {
    if (to + 3 >= length || text[to] != ' ') {
      return false;
    }
    if (text[to + 1] == '(') {
      return telephone(text, to + 2, length);
    }
    int dash = text[to + 1] == '-' ? to + 2 : to;
    dash += dash > to && text[dash] == '-' ? 1 : 0;
    boolean parted = dash > to && dash + 1 < length && text[dash] == ' ';
    int word = dash + 1;
    while (parted && word + 1 < length && (text[word] == '*' || text[word] == '_')) {
      word++;
    }
    return parted && roleFollows(text, word, length);
  }

  private static boolean roleFollows(byte[] text, int from, int length) {
    int at = from;
    for (int words = 0; words < MOST_WORDS; words++) {
      int end = NameLetters.end(text, at, length);
      if (end == at) {
        return false;
      }
      if ((flags(text, at, end) & NameWords.ROLE) != 0 || POSTS.holds(text, at, end)) {
        return true;
      }
      at = end + 1 < length && text[end] == ' ' ? end + 1 : end;
    }
    return false;
  }

  /** Before a colon or a dash that ends before a place, with blanks and marks; else that place. */
  private static int signBegins(byte[] text, int from) {
    int at = from;
    while (at > 0 && from - at < MOST_SIGNS && (text[at - 1] == ' ' || text[at - 1] == '*')) {
      at--;
    }
    if (at > 0 && text[at - 1] == ':') {
      at = beforeMarks(text, at - 1);
      return at > 0 && text[at - 1] == ' ' ? at - 1 : at;
    }
    int dash = BesideName.dash(text, at);
    return dash > 0 && dash < at && text[dash - 1] == ' ' ? beforeMarks(text, dash - 1) : from;
  }

  /** Whether {@code text[from, to)} is what only a person is, where it is said apart. */
  public static boolean post(byte[] text, int from, int to) {
    return to > from
        && (POSTS.holds(text, from, to) || (flags(text, from, to) & NameWords.OFFICE) != 0);
  }

  /** Before the marks that close what is emphasised: {@code **}, {@code _}, {@code </b>}. */
  public static int beforeMarks(byte[] text, int to) {
    int at = to;
    while (at > 0 && to - at < MOST_SIGNS && (text[at - 1] == '*' || text[at - 1] == '_')) {
      at--;
    }
    int tag = at;
    while (tag > 1 && text[at - 1] == '>' && at - tag < LONGEST_TAG && text[tag - 1] != '<') {
      tag--;
    }
    return tag > 0 && tag < at && text[tag - 1] == '<' && text[tag] == '/' ? tag - 1 : at;
  }

  /** What the word that ends before a sign says; before a colon posts are offices, too. */
  private static int role(byte[] text, int end, int signTo) {
    int begin = NameLetters.begin(text, end);
    boolean colon = false;
    for (int at = end; at < signTo && !colon; at++) {
      colon = text[at] == ':';
    }
    if (colon && post(text, begin, end)) {
      return OFFICE;
    }
    int flags = begin < end ? flags(text, begin, end) : 0;
    return (flags & NameWords.OFFICE) != 0 ? OFFICE : (flags & NameWords.ROLE) != 0 ? ROLE : NONE;
  }

  /** Whether an address of mail, and perhaps a blank, end before a bracket. */
  private static boolean address(byte[] text, int bracket) {
    int end = text[bracket - 1] == ' ' ? bracket - 1 : bracket;
    int at = end;
    while (at > 0 && end - at < LONGEST_ADDRESS && text[at - 1] > ' ') {
      if (text[at - 1] == '@') {
        return at < end;
      }
      at--;
    }
    return MailBehind.spelled(text, at - 4, end);
  }

  /** Whether digits enough, with blanks and signs between, fill what is in brackets. */
  private static boolean telephone(byte[] text, int from, int length) {
    int digits = 0;
    int at = from;
    while (at < length && at - from < LONGEST_NUMBER && text[at] != ')') {
      boolean digit = text[at] >= '0' && text[at] <= '9';
      if (!digit && " +-./".indexOf(text[at]) < 0) {
        return false;
      }
      digits += digit ? 1 : 0;
      at++;
    }
    boolean years = at - from == YEARS && text[from + YEARS / 2] == '-';
    return at < length && text[at] == ')' && digits >= SHORTEST_NUMBER && !years;
  }

  /** {@code Asha "Sunny" Rao}. */
  private static boolean nicknamed(byte[] text, int from, int to) {
    for (int at = from + 1; at + 1 < to; at++) {
      if (text[at] == ' ' && (text[at + 1] == '"' || text[at + 1] == '\'')) {
        return true;
      }
    }
    return false;
  }

  private static int flags(byte[] text, int from, int to) {
    return NameWords.bundled().flags(text, from, to);
  }
}
