package org.mailboxinventory.scanner.detect.address.lead;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * A box and its code, which a hyphen parts, before a town that no list has, as in Kenya: {@code
 * P.O. Box 2341-00900, Kiambu}.
 */
public final class BoxAndCode {
  private static final int CODE = 5;
  private static final int MOST_DIGITS = 6;
  private static final int LONGEST_GAP = 2;
  private static final int MOST_WORDS = 2;

  /** The letters and stops before the word for a box are no more: {@code P. O. }. */
  private static final int LONGEST_LEAD = 6;

  private static final int SHORTEST_TOWN = 4;

  private BoxAndCode() {}

  /**
   * Where the box whose number is at {@code place} begins and its town ends, as two halves of a
   * long; -1 where there is none from {@code floor} on.
   */
  public static long at(byte[] text, int length, int place, int floor) {
    int begin = begin(text, place);
    int end = begin < floor ? -1 : codeEnd(text, place, length);
    int last = end < 0 ? -1 : townEnd(text, end, length);
    return last > end ? (long) begin << 32 | last : -1;
  }

  /** Where the word for the box begins whose number is at a place; -1 where none is. */
  private static int begin(byte[] text, int place) {
    int word = blanks(text, place);
    if (word == place || !box(text, word)) {
      return -1;
    }
    int lead = word - 3;
    while (lead > 0 && word - 3 - lead < LONGEST_LEAD && ofLead(text[lead - 1])) {
      lead--;
    }
    while (text[lead] == ' ' || text[lead] == '.') {
      lead++;
    }
    boolean post = (text[lead] | 0x20) == 'p';
    return post && (lead == 0 || !Words.letterOrDigit(text[lead - 1])) ? lead : -1;
  }

  /** Behind the code that follows the number of a box at a place, and its hyphen; -1 for none. */
  private static int codeEnd(byte[] text, int place, int length) {
    int at = digits(text, place, length);
    boolean number = at - place <= MOST_DIGITS;
    while (at < length && text[at] == ' ') {
      at++;
    }
    if (!number || at >= length || text[at] != '-') {
      return -1;
    }
    do {
      at++;
    } while (at < length && text[at] == ' ');
    int end = digits(text, at, length);
    return end - at == CODE ? end : -1;
  }

  private static int digits(byte[] text, int from, int length) {
    int at = from;
    while (at < length && AnchorScanner.isDigit(text[at])) {
      at++;
    }
    return at;
  }

  /** Behind the name of the town that follows a code; {@code end} where none does. */
  private static int townEnd(byte[] text, int end, int length) {
    int at = end < length && text[end] == ',' ? end + 1 : end;
    int to = end;
    for (int words = 0; words < MOST_WORDS && at + 1 < length && text[at] == ' '; words++) {
      int next = Words.capital(text[at + 1]) ? (int) Words.firstWord(text, at + 1, length) : at;
      if (next - at <= (words == 0 ? SHORTEST_TOWN : 2)) {
        break;
      }
      to = next;
      at = next;
    }
    return to;
  }

  private static int blanks(byte[] text, int to) {
    int at = to;
    while (at > 0 && to - at < LONGEST_GAP && text[at - 1] == ' ') {
      at--;
    }
    return at;
  }

  private static boolean ofLead(byte b) {
    return b == ' ' || b == '.' || (b | 0x20) == 'p' || (b | 0x20) == 'o';
  }

  /** Whether the word for a box ends at a place. */
  public static boolean box(byte[] text, int end) {
    return end > 2
        && (text[end - 1] | 0x20) == 'x'
        && (text[end - 2] | 0x20) == 'o'
        && (text[end - 3] | 0x20) == 'b';
  }
}
