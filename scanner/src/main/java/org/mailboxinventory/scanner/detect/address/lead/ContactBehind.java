package org.mailboxinventory.scanner.detect.address.lead;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.Signs;

/**
 * The word for a telephone and its number behind an address, on its line or the one below: {@code
 * Calle Mayor 5} above {@code Tel.: 91 555 0100}.
 */
public final class ContactBehind {
  private static final WordSet TELEPHONES =
      WordSet.of(new WordLists("address-bounds.txt").phrases("telephones"));

  /** So far behind the number of a house it is at most. */
  private static final int REACH = 90;

  /** Between the word and the number. */
  private static final Signs GAP = Signs.of(" .:/(+");

  private static final int LONGEST_GAP = 5;

  /** What may be directly behind the last word of a street that has its line or cell to itself. */
  private static final Signs CLOSING = Signs.of("\n\r\t<|;\"'\\");

  private ContactBehind() {}

  /** Whether they are behind a number. */
  public static boolean is(byte[] text, int length, int number) {
    int last = Math.min(length, number + REACH);
    int lines = 0;
    int at = number;
    while (at < last && lines < 2) {
      if (!Words.letter(text[at])) {
        lines += text[at] == '\n' ? 1 : 0;
        at++;
        continue;
      }
      int end = at;
      while (end < last && Words.letter(text[end])) {
        end++;
      }
      if (TELEPHONES.holds(text, at, end) && number(text, end, last)) {
        return true;
      }
      at = end;
    }
    return false;
  }

  private static boolean number(byte[] text, int from, int last) {
    int at = from;
    while (at < last && at - from < LONGEST_GAP && GAP.has(text[at])) {
      at++;
    }
    return at > from && at < last && AnchorScanner.isDigit(text[at]);
  }

  /**
   * Whether nothing but signs, tags and the end of a line part the word and the number of a
   * telephone from a place, and the number before is none of an item: {@code 2. Chairman}.
   *
   * @param number where that is
   */
  public static boolean next(byte[] text, int length, int number, int end) {
    int last = Math.min(length, end + REACH);
    int at = end;
    while (at < last && !Words.letterOrDigit(text[at])) {
      at = text[at] == '<' ? tagEnd(text, at, last) : at + 1;
    }
    int word = at;
    while (at < last && Words.letter(text[at])) {
      at++;
    }
    return at > word
        && TELEPHONES.holds(text, word, at)
        && number(text, at, last)
        && !item(text, number, end);
  }

  private static boolean item(byte[] text, int from, int end) {
    int at = from;
    while (at < end && AnchorScanner.isDigit(text[at])) {
      at++;
    }
    return text[at] == '.';
  }

  private static int tagEnd(byte[] text, int from, int last) {
    int at = from;
    while (at < last && text[at] != '>') {
      at++;
    }
    return at;
  }

  /** Whether the line, the cell or the string of a text ends at a place, or a slash is there. */
  public static boolean closes(byte[] text, int length, int end) {
    int at = end;
    while (at < length && (text[at] == ' ' || text[at] == '.' || text[at] == ',')) {
      at++;
    }
    return at >= length || CLOSING.has(text[at]);
  }
}
