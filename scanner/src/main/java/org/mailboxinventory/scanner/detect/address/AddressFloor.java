package org.mailboxinventory.scanner.detect.address;

import java.util.NavigableSet;
import java.util.TreeSet;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/** Where the addresses of a window end, so that none begins within another. For one thread. */
public final class AddressFloor {
  /** Words between two addresses on a line. */
  private static final WordSet BETWEEN =
      WordSet.of(new WordLists("address-leads.txt").phrases("between"));

  private final NavigableSet<Integer> ends = new TreeSet<>();

  /** Another window. */
  public void clear() {
    ends.clear();
  }

  /** An address with a street ends at a place. */
  public void end(int place) {
    ends.add(place);
  }

  /**
   * Behind the line on which the last address before {@code code} ends, or behind the word or the
   * sign that parts it from another on that line; 0 where none does.
   */
  public int before(byte[] text, int code) {
    Integer end = ends.floor(code);
    int at = end == null ? code : end;
    while (at < code && text[at] != '\n' && !parts(text[at]) && !Words.letter(text[at])) {
      at++;
    }
    if (at >= code) {
      return 0;
    }
    if (text[at] == '\n' || parts(text[at])) {
      return text[at] == '\n' ? at : at + 1;
    }
    int word = (int) Words.firstWord(text, at, code);
    return word < code && text[word] == ' ' && BETWEEN.holds(text, at, word) ? word : 0;
  }

  /** Whether a word that parts two addresses is directly before a place. */
  public static boolean between(byte[] text, int place) {
    int from = place - 1;
    if (from < 1 || text[from] != ' ') {
      return false;
    }
    while (from > 0 && Words.letter(text[from - 1])) {
      from--;
    }
    return BETWEEN.holds(text, from, place - 1);
  }

  private static boolean parts(byte b) {
    return b == '/' || b == ';' || b == '&' || b == '+';
  }
}
