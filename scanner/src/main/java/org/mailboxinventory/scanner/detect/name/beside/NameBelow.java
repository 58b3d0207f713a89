package org.mailboxinventory.scanner.detect.name.beside;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.line.RowBelow;
import org.mailboxinventory.scanner.detect.name.line.WrappedLine;
import org.mailboxinventory.scanner.detect.name.list.NameWords;

/**
 * A given name alone in a column of plain text, whose family's name is alone on the next line and
 * below it: {@code Asha 120.00} and {@code Raghunathan}.
 */
public final class NameBelow {

  private NameBelow() {}

  /**
   * Where the family's name begins below the column that ends with the given name {@code text[from,
   * to)}; -1 for none.
   */
  public static int next(byte[] text, int from, int to, int length) {
    int begin = is(text, from, to, NameWords.FIRST) ? givenBegin(text, from) : -1;
    if (begin < 0) {
      return -1;
    }
    int next = RowBelow.next(text, begin, to, length);
    if (next < 0 || !NameLetters.capital(text[next])) {
      return -1;
    }
    int end = WrappedLine.wordEnd(text, next, length);
    boolean alone = end >= length || text[end] == '\n' || text[end] == '\r';
    return alone && is(text, next, end, NameWords.LAST) ? next : -1;
  }

  /** Where the column of given names begins that end with the one at a place; -1 for another. */
  private static int givenBegin(byte[] text, int last) {
    int begin = last;
    while (begin > 2 && text[begin - 1] == ' ' && text[begin - 2] != ' ') {
      int word = NameLetters.begin(text, begin - 1);
      if (word == begin - 1 || !is(text, word, begin - 1, NameWords.FIRST)) {
        return -1;
      }
      begin = word;
    }
    return begin > 2 && text[begin - 1] == ' ' ? begin : -1;
  }

  private static boolean is(byte[] text, int from, int to, int name) {
    int flags = NameWords.bundled().flags(text, from, to);
    return (flags & name) != 0 && (flags & NameWords.OTHER) == 0;
  }
}
