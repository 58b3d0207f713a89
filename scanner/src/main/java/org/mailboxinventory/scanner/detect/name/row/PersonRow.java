package org.mailboxinventory.scanner.detect.name.row;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;

/**
 * Whether a cell in quotation marks is in the row of a person, as programs write rows into a
 * database: another cell of it holds an address of mail.
 */
public final class PersonRow {
  private static final int FURTHEST = 120;

  private PersonRow() {}

  /** Whether {@code text[from, to)} fills such a cell. */
  public static boolean holds(byte[] text, int from, int to, int length) {
    if (from < 2 || to + 1 >= length || text[from - 1] != text[to] || !quote(text[to])) {
      return false;
    }
    return text[to + 1] == ','
        && (mail(text, to, 1, Math.min(length, to + FURTHEST), length)
            || mail(text, from - 1, -1, Math.max(0, from - FURTHEST), length));
  }

  /** Whether the sign of an address in quotation marks is between two places of a row. */
  private static boolean mail(byte[] text, int from, int step, int limit, int length) {
    for (int at = from; at != limit && "\n()".indexOf(text[at]) < 0; at += step) {
      if (text[at] == '@') {
        return at > 0
            && at + 1 < length
            && Character.isLetterOrDigit(text[at - 1])
            && NameLetters.letter(text[at + 1]);
      }
    }
    return false;
  }

  private static boolean quote(byte sign) {
    return sign == '\'' || sign == '"';
  }
}
