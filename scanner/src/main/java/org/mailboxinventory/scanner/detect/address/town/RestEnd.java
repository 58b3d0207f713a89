package org.mailboxinventory.scanner.detect.address.town;

import java.nio.charset.StandardCharsets;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.Signs;

/**
 * Where text that may go on with an address ends at a line's end, however full that line is: before
 * a line that begins with a label of several words, behind the number that ends an address, and
 * behind a code whose state is before it.
 */
public final class RestEnd {
  /** Signs within the names of labels. */
  private static final Signs OF_NAME = Signs.of(" '-.");

  private static final int LONGEST_LABEL = 40;

  private static final int SHORT = 3;
  private static final int CODE = 5;

  /** Letters of the sign of a state. */
  private static final int STATE = 2;

  /** A letter of Latin, Greek or Cyrillic has so many bytes at most. */
  private static final int LETTER = 2;

  private RestEnd() {}

  /** In {@code [from, to)}, the end of the line above a label; {@code to} where there is none. */
  public static int beforeLabel(byte[] text, int from, int to, int length) {
    for (int at = from; at < to; at++) {
      if (text[at] == '\n' && label(text, at + 1, length)) {
        return at;
      }
    }
    return to;
  }

  /** The same before a line with a capital behind one that a number ends. */
  public static int behindNumber(byte[] text, int from, int to) {
    for (int at = from + 1; at < to; at++) {
      if (text[at] == '\n'
          && AnchorScanner.isDigit(text[text[at - 1] == '\r' ? at - 2 : at - 1])
          && capital(text, at + 1, to)) {
        return at;
      }
    }
    return to;
  }

  /** The same where the code {@code [code, from)} of Brazil ends its line behind its state. */
  public static int behindState(byte[] text, int code, int from, int to) {
    int at = from < to && text[from] == '\r' ? from + 1 : from;
    boolean ends = at < to && text[at] == '\n';
    return ends && BrazilianState.isBefore(text, code, from) ? at : to;
  }

  /**
   * Whether a town is the end of a label that begins its line, or all of it: {@code Office Lima:}.
   */
  public static boolean isLabel(byte[] text, int town, int end, int length) {
    int at = end < length && text[end] == ':' ? town : 0;
    while (at > 0 && town - at < LONGEST_LABEL && named(text[at - 1])) {
      at--;
    }
    return at > 0 && at <= town && text[at - 1] == '\n';
  }

  /**
   * Whether a code of five digits ends its line behind the sign of a state, {@code Salem OR 97301},
   * so that the name below is no town's.
   */
  public static boolean isBelowState(byte[] text, int from, int to) {
    int line = from;
    while (line < to && AnchorScanner.isDigit(text[line])) {
      line++;
    }
    int state = from - 1 - STATE;
    return line - from == CODE
        && line < to
        && (text[line] == '\n' || text[line] == '\r')
        && state > 0
        && text[from - 1] == ' '
        && text[state - 1] == ' '
        && capital(text[state])
        && capital(text[state + 1]);
  }

  private static boolean capital(byte b) {
    return b >= 'A' && b <= 'Z';
  }

  private static boolean label(byte[] text, int line, int length) {
    int from = line;
    while (from < length && (text[from] == ' ' || text[from] == '>')) {
      from++;
    }
    if (!capital(text, from, length)) {
      return false;
    }
    int last = Math.min(length, from + LONGEST_LABEL);
    int at = from;
    while (at < last && named(text[at])) {
      at++;
    }
    int next = at + 1;
    while (next < length && text[next] == ' ') {
      next++;
    }
    boolean digit = next < length && AnchorScanner.isDigit(text[next]);
    return at < last && text[at] == ':' && !(digit && brief(text, from, at));
  }

  /** Whether a short word is before a colon, as of a house or a box: {@code Flat No: 4}. */
  private static boolean brief(byte[] text, int from, int colon) {
    int at = colon;
    while (at > from && Words.letter(text[at - 1])) {
      at--;
    }
    return at < colon && colon - at <= SHORT;
  }

  private static boolean named(byte b) {
    return b < 0 || Words.letterOrDigit(b) || OF_NAME.has(b);
  }

  private static boolean capital(byte[] text, int at, int length) {
    if (at >= length || text[at] >= 0) {
      return at < length && text[at] >= 'A' && text[at] <= 'Z';
    }
    int size = Math.min(LETTER, length - at);
    return Character.isUpperCase(new String(text, at, size, StandardCharsets.UTF_8).charAt(0));
  }
}
