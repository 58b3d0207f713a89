package org.mailboxinventory.scanner.detect.context.label;

import org.mailboxinventory.scanner.detect.word.LabelWords;
import org.mailboxinventory.scanner.detect.word.SmallWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/** Signs between a label and its value. */
public final class GapSigns {
  /** So many stars or hashes in a row are in the place of a value that is not shown. */
  private static final int MASK = 4;

  /** What programs write before a day in quotation marks, and before a constructor. */
  private static final WordSet DATE_CALLS = LabelWords.of("date-calls");

  private static final WordSet NEW = LabelWords.of("constructs");
  private static final int LONGEST_CALL = 32;

  /** So many bytes has a blank that is encoded. */
  private static final int BLANK = 3;

  private static final byte FIRST_OF_BULLET = (byte) 0xe2;

  /** The first two bytes of a pictograph, and the second of arrows and of what follows them. */
  private static final int PICTOGRAPHS = 0xf09f;

  private static final int ARROWS = 0xe286;
  private static final int LAST_SIGNS = 0xe2af;

  /** The first two bytes of what says in which colour the sign before it is shown. */
  private static final int SHOWN = 0xefb8;

  private static final int LONGEST_SIGN = 4;

  private static final int BULLET = 3;

  private static final int SHORTEST_CALL = 6;

  /** So many letters has the word before a constructor. */
  private static final int NEW_LENGTH = 3;

  private GapSigns() {}

  /**
   * Where {@code new Date('} or {@code LocalDate.of(} begins that ends at a place; -1 where no such
   * call does.
   */
  public static int dateCall(byte[] text, int from, int to) {
    if (to - from <= SHORTEST_CALL) {
      return -1;
    }
    int open = text[to - 1] == '\'' || text[to - 1] == '"' ? to - 2 : to - 1;
    if (text[open] != '(') {
      return -1;
    }
    int at = open;
    int word = from;
    while (at > from && open - at < LONGEST_CALL && inCall(text[at - 1])) {
      at--;
      word = word == from && text[at] == '.' ? at + 1 : word;
    }
    int begin = word > from ? word : at;
    boolean call = DATE_CALLS.holds(text, begin, open);
    boolean made = call && at - from > NEW_LENGTH && text[at - 1] == ' ';
    int before = made ? at - 1 - NEW_LENGTH : at;
    return !call ? -1 : made && NEW.holds(text, before, at - 1) ? before : at;
  }

  private static boolean inCall(byte b) {
    return Words.letter(b) || b == '.' || b == '_';
  }

  /** Whether tabs and blanks from a place on lead to a sign, which they align with others. */
  public static boolean beforeSign(byte[] text, int from, int ceiling) {
    int at = from;
    while (at < ceiling && (text[at] == '\t' || text[at] == ' ')) {
      at++;
    }
    return at < ceiling && (text[at] == ':' || text[at] == '=');
  }

  /** Whether a mask ends at a place, or what takes the place of a value begins there. */
  public static boolean stops(byte[] text, int begin, int at, int ceiling) {
    return (star(text[at]) && at - begin >= MASK - 1 && masked(text, at))
        || (text[at] == '\n' && at - begin > 2 && empty(text, at))
        || template(text, at, ceiling);
  }

  /** Whether a line ends in an empty value, or in dots in the place of one: {@code pass="..."}. */
  private static boolean empty(byte[] text, int lineEnd) {
    return "\"'.".indexOf(text[lineEnd - 1]) >= 0 && "\"'.".indexOf(text[lineEnd - 2]) >= 0;
  }

  private static boolean masked(byte[] text, int last) {
    return star(text[last - 1]) && star(text[last - 2]) && star(text[last - 3]);
  }

  private static boolean star(byte b) {
    return b == '*' || b == '#';
  }

  /**
   * Where the tag ends that may stand between them, a blank at a line's end as mail encodes it,
   * {@code =20}, or the bullet of a list; that place where none begins there.
   */
  public static int tagEnd(byte[] text, int at, int ceiling) {
    return switch (text[at]) {
      case '<' -> SmallWords.tagEnd(text, at, ceiling);
      case '{' -> SmallWords.behindBlank(text, at, ceiling);
      case '=' -> encodedBlank(text, at, ceiling) ? at + BLANK : at;
      case FIRST_OF_BULLET -> bullet(text, at, ceiling) ? at + BULLET : at;
      default -> at;
    };
  }

  /** U+2022 and a blank. */
  private static boolean bullet(byte[] text, int at, int ceiling) {
    return at + BULLET < ceiling
        && text[at + 1] == (byte) 0x80
        && text[at + 2] == (byte) 0xa2
        && text[at + BULLET] == ' ';
  }

  /** Whether a bullet, an arrow or a pictograph ends at a place: {@code •}, {@code ✅}. */
  public static boolean markEnds(byte[] text, int to) {
    int at = to - 1;
    while (at > 0 && to - at < LONGEST_SIGN && (text[at] & 0xc0) == 0x80) {
      at--;
    }
    if (to - at < BULLET) {
      return false;
    }
    int first = (text[at] & 0xff) << 8 | (text[at + 1] & 0xff);
    return first == PICTOGRAPHS
        || first == SHOWN
        || (first >= ARROWS && first <= LAST_SIGNS)
        || bullet(text, at, to + 1);
  }

  private static boolean encodedBlank(byte[] text, int at, int ceiling) {
    int end = at + BLANK;
    return end < ceiling
        && text[at + 1] == '2'
        && text[at + 2] == '0'
        && (text[end] == '\n' || text[end] == '\r');
  }

  /** Whether a value may begin directly behind a sign, all of it. */
  public static boolean beforeValue(byte b) {
    return " \t\n:=\"'[({*".indexOf(b) >= 0;
  }

  /** The name of a value that a program puts in: <code>${name}</code>, <code>{{ name }}</code>. */
  private static boolean template(byte[] text, int at, int ceiling) {
    byte next = at + 1 < ceiling ? text[at + 1] : 0;
    return switch (text[at]) {
      case '$' -> next == '{' || next == '(';
      case '#' -> next == '{';
      case '{' -> next == '{' || next == '%';
      case '<' -> next == '%';
      default -> false;
    };
  }
}
