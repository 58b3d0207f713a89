package org.mailboxinventory.scanner.detect.address.town;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.Signs;

/**
 * The town of any name behind the number of a house whose state ends the address, as in Brazil,
 * where many leave the code out: {@code Rua Quinze, 86 - Centro, Charqueada - SP}.
 *
 * @param from where the town begins
 * @param to behind the sign of the state, or its code
 */
public record StateSign(int from, int to) {
  /** So far from the number of the house the sign is at most. */
  private static final int REACH = 90;

  private static final int MOST_DIGITS = 5;
  private static final int SHORTEST_TOWN = 3;

  /** What may part the town from the sign, and from what is before it. */
  private static final Signs PARTS = Signs.of("-,/");

  /** Signs before the sign of the state, on its line. */
  private static final Signs OF_LINE = Signs.of(" -,/.'()");

  private static final StateSign NONE = new StateSign(-1, -1);

  /** That behind the number at a place; its beginning is -1 where none is. */
  public static StateSign behind(byte[] text, int length, int place) {
    if (place < 2 || text[place - 1] != ' ') {
      return NONE;
    }
    int end = place;
    while (end < length && end - place <= MOST_DIGITS && AnchorScanner.isDigit(text[end])) {
      end++;
    }
    if (end - place > MOST_DIGITS || !parts(text, end, length)) {
      return NONE;
    }
    int part = end;
    for (int at = end; at < Math.min(length, end + REACH) && ofLine(text[at]); at++) {
      boolean within = text[at] == '-' && Words.letter(text[at - 1]);
      if (within || !PARTS.has(text[at])) {
        continue;
      }
      int name = nameEnd(text, part, at);
      int state = name > 0 && text[at] != ',' ? BrazilianState.end(text, length, name) : name;
      if (name > 0 && state > name && town(text, part, name)) {
        return new StateSign(begin(text, part), state);
      }
      part = at + 1;
    }
    return NONE;
  }

  /** Whether a comma or a dash is behind the number, perhaps behind a blank. */
  private static boolean parts(byte[] text, int end, int length) {
    int at = end < length && text[end] == ' ' ? end + 1 : end;
    return at < length && (text[at] == ',' || (text[at] == '-' && at > end));
  }

  private static boolean ofLine(byte b) {
    return b < 0 || Words.letterOrDigit(b) || OF_LINE.has(b);
  }

  private static int begin(byte[] text, int part) {
    int at = part;
    while (text[at] == ' ') {
      at++;
    }
    return at;
  }

  private static int nameEnd(byte[] text, int part, int sign) {
    int at = sign;
    while (at > part && text[at - 1] == ' ') {
      at--;
    }
    return at;
  }

  /** Whether a name with a capital and without digits is there. */
  private static boolean town(byte[] text, int part, int to) {
    int from = begin(text, part);
    for (int at = from; at < to; at++) {
      if (!(Words.letter(text[at]) || text[at] == ' ' || text[at] == '\'' || text[at] == '-')) {
        return false;
      }
    }
    return to - from >= SHORTEST_TOWN && (text[from] < 0 || Words.capital(text[from]));
  }
}
