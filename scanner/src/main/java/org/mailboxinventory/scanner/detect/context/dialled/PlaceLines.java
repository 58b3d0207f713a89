package org.mailboxinventory.scanner.detect.context.dialled;

import java.util.Arrays;
import org.mailboxinventory.scanner.detect.word.LabelWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Numbers beside a telephone whose label says where it is alone: {@code casa: 91 …} above {@code
 * móvil: 612 …}, {@code Cep 0532 … İş: (0212) …}.
 */
public final class PlaceLines {
  /** So far before and behind the telephone. */
  private static final int REACH = 120;

  /** So many lines above and below it. */
  private static final int LINES = 2;

  /** A number with what parts its groups is no longer, and has so many digits at least. */
  private static final int LONGEST = 24;

  private static final int FEWEST = 7;

  private static final int[] NONE = {};
  private static final WordSet PLACES = LabelWords.of("places");

  private PlaceLines() {}

  /** Where such numbers begin around the telephone that begins at a place. */
  public static int[] numbers(byte[] text, int from, int length) {
    int[] found = NONE;
    int lines = 0;
    for (int at = from - 1; at > 0 && at > from - REACH && lines <= LINES; at--) {
      lines += text[at] == '\n' ? 1 : 0;
      found = with(found, text, at, from);
    }
    lines = 0;
    int end = Math.min(length, from + REACH);
    for (int at = from; at < end && lines <= LINES; at++) {
      lines += text[at] == '\n' ? 1 : 0;
      found = with(found, text, at, length);
    }
    return found;
  }

  private static int[] with(int[] found, byte[] text, int colon, int limit) {
    int number = text[colon] == ':' ? number(text, colon, limit) : -1;
    if (number < 0) {
      return found;
    }
    int[] more = Arrays.copyOf(found, found.length + 1);
    more[found.length] = number;
    return more;
  }

  /** Where the number begins behind a colon and the word for a place before it; -1 for none. */
  private static int number(byte[] text, int colon, int limit) {
    int word = colon;
    while (word > 0 && Words.letter(text[word - 1])) {
      word--;
    }
    int at = colon + 1;
    while (at < limit && text[at] == ' ') {
      at++;
    }
    boolean begins = at < limit && at - colon < 4 && DialledPlace.begins(text, at);
    if (!begins || word == colon || !PLACES.holds(text, word, colon) || !opens(text, word)) {
      return -1;
    }
    int to = DialledPlace.groupsEnd(text, at, Math.min(limit, at + LONGEST));
    return DialledPlace.digits(text, at, to) >= FEWEST ? at : -1;
  }

  /** Whether no other word of a label is before a word. */
  private static boolean opens(byte[] text, int word) {
    int at = word;
    while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '-' || text[at - 1] == '*')) {
      at--;
    }
    return at == 0 || "\n\t|,;./(".indexOf(text[at - 1]) >= 0;
  }
}
