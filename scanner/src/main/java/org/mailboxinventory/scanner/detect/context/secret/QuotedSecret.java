package org.mailboxinventory.scanner.detect.context.secret;

import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.Signs;

/**
 * A secret in quotation marks, as programs write it, that holds signs at which one in running text
 * ends: {@code define('DB_PASSWORD', 'k9;Tw,2')}.
 */
public final class QuotedSecret {
  private static final int LONGEST = 64;

  /** End a secret in running text, or do not begin one. */
  private static final Signs ENDS = Signs.of(",;>|");

  /** A key of an application is of so many characters. */
  private static final int SHORTEST_KEY = 20;

  private static final int LONGEST_KEY = 90;

  /** So many signs that are no part of a word or a path are in one, all different. */
  private static final int FEWEST_SIGNS = 3;

  private static final String SIGNS = "!#$%^&*()+=@{}[]?~|;,";

  /** Of calls, templates and addresses. */
  private static final Signs NONE = Signs.of("(){}<:");

  private QuotedSecret() {}

  /**
   * Where it ends that begins behind a mark; -1 where none does that holds such a sign, and behind
   * a word and a blank: people put what they say into marks, too.
   */
  public static int end(byte[] text, int from, int ceiling) {
    if (from > 2 && text[from - 2] == ' ' && Words.letter(text[from - 3])) {
      return -1;
    }
    byte mark = text[from - 1];
    int limit = Math.min(ceiling, from + LONGEST);
    boolean sign = false;
    boolean digit = false;
    int at = from;
    while (at < limit
        && text[at] > ' '
        && text[at] != '"'
        && text[at] != '\''
        && text[at] != mark
        && !NONE.has(text[at])) {
      sign |= ENDS.has(text[at]);
      digit |= text[at] >= '0' && text[at] <= '9';
      at++;
    }
    sign |= digit && (text[at - 1] == '!' || text[at - 1] == '?');
    boolean closed = at < limit && text[at] == mark;
    boolean ends = closed && (at + 1 >= ceiling || ",;)]}* \n".indexOf(text[at + 1]) >= 0);
    return sign && ends ? at : -1;
  }

  /**
   * The key of an application that is set behind a label, as {@code from << 32 | to}: without
   * blanks, of signs of all kinds, {@code SECRET_KEY = '$o7+w3z(8u!1f#k9@q2^m5'}. -1 for none.
   */
  public static long key(byte[] text, int labelTo, int ceiling) {
    int at = labelTo;
    boolean set = false;
    while (at + 1 < ceiling && " \"'=:,>])".indexOf(text[at]) >= 0 && !(set && mark(text[at]))) {
      set |= text[at] == '=' || text[at] == ':' || text[at] == ',';
      at++;
    }
    if (!set || !mark(text[at])) {
      return -1;
    }
    int to = at + 1;
    long signs = 0;
    while (to < ceiling && to - at <= LONGEST_KEY && text[to] > ' ' && text[to] != text[at]) {
      int sign = SIGNS.indexOf(text[to]);
      signs |= sign < 0 ? 0 : 1L << sign;
      to++;
    }
    boolean closed = to < ceiling && text[to] == text[at] && to - at > SHORTEST_KEY;
    return closed && Long.bitCount(signs) >= FEWEST_SIGNS ? (long) (at + 1) << 32 | to : -1;
  }

  private static boolean mark(byte b) {
    return b == '\'' || b == '"';
  }
}
