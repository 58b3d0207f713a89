package org.mailboxinventory.scanner.text.mark;

/**
 * Texts within a program that are one: {@code "DE17 5001 "} on one line, {@code + "0517 5407"} on
 * the next, with a sign that joins them behind the one or before the other, or none where the
 * second is indented, as C and Python have it.
 */
public final class Literals {
  /** Signs that join two texts in some language: Java, PHP, Visual Basic, SQL. */
  private static final String JOINS = "+.&|";

  private static final int LONGEST_INDENT = 96;

  private Literals() {}

  /**
   * Where the second text begins when the first ends at a place, perhaps with a blank; -1 where no
   * text ends there, or none follows that is joined to it.
   */
  public static int next(byte[] text, int at, int length) {
    int quote = at < length && text[at] == ' ' ? at + 1 : at;
    if (quote >= length || (text[quote] != '"' && text[quote] != '\'')) {
      return -1;
    }
    int sign = blanks(text, quote + 1, length);
    int feed = pastSign(text, sign, length);
    boolean joined = feed > sign;
    // Visual Basic goes on behind a low line, others behind a backslash.
    feed += feed < length && (text[feed] == '_' || text[feed] == '\\') ? 1 : 0;
    feed += feed < length && text[feed] == '\r' ? 1 : 0;
    if (feed >= length || text[feed] != '\n') {
      return -1;
    }
    int begin = blanks(text, feed + 1, length);
    int open = pastSign(text, begin, length);
    boolean may = joined || open > begin || begin > feed + 1;
    return may && open + 1 < length && text[open] == text[quote] ? open + 1 : -1;
  }

  /** Past a sign that joins and what is blank behind it. */
  private static int pastSign(byte[] text, int at, int length) {
    int end = at;
    while (end < length && end - at < 2 && JOINS.indexOf(text[end]) >= 0) {
      end++;
    }
    return end > at ? blanks(text, end, length) : at;
  }

  private static int blanks(byte[] text, int from, int length) {
    int stop = Math.min(length, from + LONGEST_INDENT);
    int at = from;
    while (at < stop && (text[at] == ' ' || text[at] == '\t')) {
      at++;
    }
    return at;
  }
}
