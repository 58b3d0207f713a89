package org.mailboxinventory.scanner.detect.address.written;

import java.util.Locale;
import java.util.Set;
import org.mailboxinventory.scanner.detect.word.WordLists;

/**
 * The marks around the name of a street or a quarter behind the word for one, as they are written
 * in Bulgaria and its neighbours: {@code ул. „Пирин“ № 29}. They part nothing.
 */
final class QuotedStreets {
  private static final Set<String> WORDS =
      Set.copyOf(new WordLists("world-addresses.txt").phrases("quoted-streets"));

  /** Marks as they are once curved ones are apostrophes. */
  private static final String OPENING = "\"'\u00ab";

  private static final String CLOSING = "\"'\u00bb";

  /** A blank of as many bytes as a mark of two. */
  private static final char NARROW = '\u0085';

  private static final int LONGEST_NAME = 48;
  private static final int LONGEST_WORD = 10;

  private QuotedStreets() {}

  /** With blanks for these marks, all places in the bytes the same. */
  static String plain(String text) {
    StringBuilder all = null;
    for (int open = next(text, 0); open > 0; open = next(text, open + 1)) {
      int close = behindWord(text, open) ? closing(text, open + 1) : -1;
      if (close > 0) {
        all = all == null ? new StringBuilder(text) : all;
        all.setCharAt(open, blank(text.charAt(open)));
        all.setCharAt(close, blank(text.charAt(close)));
      }
    }
    return all == null ? text : all.toString();
  }

  /** Behind a Cyrillic word, a mark that opens a name; -1 where none is. */
  private static int next(String text, int from) {
    for (int at = Math.max(from, 3); at < text.length(); at++) {
      if (OPENING.indexOf(text.charAt(at)) >= 0 && cyrillic(text, at)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean cyrillic(String text, int open) {
    int at = open - 1;
    while (at > 0 && (text.charAt(at) == ' ' || text.charAt(at) == '.')) {
      at--;
    }
    return at < open - 1 && text.charAt(at) >= 0x400 && text.charAt(at) < 0x530;
  }

  private static boolean behindWord(String text, int open) {
    int to = open;
    while (text.charAt(to - 1) == ' ' || text.charAt(to - 1) == '.') {
      to--;
    }
    int from = to;
    while (from > 0 && to - from <= LONGEST_WORD && ofWord(text.charAt(from - 1))) {
      from--;
    }
    return WORDS.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
  }

  private static boolean ofWord(char c) {
    return Character.isLetter(c) || c == '.';
  }

  private static int closing(String text, int from) {
    int last = Math.min(text.length(), from + LONGEST_NAME);
    for (int at = from; at < last && text.charAt(at) != '\n'; at++) {
      if (CLOSING.indexOf(text.charAt(at)) >= 0) {
        return at;
      }
    }
    return -1;
  }

  private static char blank(char mark) {
    return mark < 0x80 ? '\r' : NARROW;
  }
}
