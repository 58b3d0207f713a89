package org.mailboxinventory.scanner.detect.context.payment;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.LabelWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Numbers in an array of JSON or a list of YAML whose key names accounts, each by itself or behind
 * a key for values: {@code "accounts": ["…", "…"]}, {@code accounts:} and below it {@code - no: …}.
 */
final class AccountArray {
  /** From the number to where the array opens. */
  private static final int LONGEST = 480;

  private static final int LONGEST_KEY = 32;
  private static final int MOST_LINES = 24;

  private static final WordSet VALUES = LabelWords.of("value-keys");

  private AccountArray() {}

  /** Whether the number that begins at a place is in such an array. */
  static boolean holds(byte[] text, int from) {
    boolean quoted = from > 0 && quote(text[from - 1]);
    int at = blanksBefore(text, quoted ? from - 1 : from);
    if (at == 0) {
      return false;
    }
    byte sign = text[at - 1];
    if (sign == '[' || (sign == ',' && at > 1 && (quote(text[at - 2]) || digit(text[at - 2])))) {
      return keyed(text, opening(text, at, 0));
    }
    if (sign == '-') {
      return quoted && itemOf(text, at - 1);
    }
    int key = sign == ':' ? keyBefore(text, at - 1) : -1;
    if (key < 0) {
      return false;
    }
    int before = blanksBefore(text, quote(text[key - 1]) ? key - 1 : key) - 1;
    boolean json = before > 0 && (text[before] == '{' || text[before] == ',');
    return json ? keyed(text, opening(text, key, 1)) : itemOf(text, before);
  }

  /** Where a key for values begins that ends before a colon; -1 for another. */
  private static int keyBefore(byte[] text, int colon) {
    int to = colon > 0 && quote(text[colon - 1]) ? colon - 1 : colon;
    int begin = to;
    while (begin > 0 && to - begin < LONGEST_KEY && Words.letter(text[begin - 1])) {
      begin--;
    }
    return begin > 1 && begin < to && VALUES.holds(text, begin, to) ? begin : -1;
  }

  /** The bracket of the array that is open at a place, with so many braces open in it; -1. */
  private static int opening(byte[] text, int place, int braces) {
    int floor = Math.max(0, place - LONGEST);
    int closed = 0;
    int open = 0;
    for (int at = place - 1; at >= floor; at--) {
      byte b = text[at];
      if (b == '}' || b == ']') {
        closed++;
      } else if ((b == '{' || b == '[') && closed > 0) {
        closed--;
      } else if (b == '[') {
        return open == braces ? at : -1;
      } else if (b == '{') {
        open++;
      }
    }
    return -1;
  }

  /** Whether a key that names accounts leads to the bracket at a place. */
  private static boolean keyed(byte[] text, int bracket) {
    int colon = bracket < 1 ? 0 : blanksBefore(text, bracket) - 1;
    if (colon < 1 || text[colon] != ':') {
      return false;
    }
    int to = quote(text[colon - 1]) ? colon - 1 : colon;
    int begin = to;
    while (begin > 0 && to - begin < LONGEST_KEY && inKey(text[begin - 1])) {
      begin--;
    }
    return AccountList.names(text, begin, to);
  }

  /** Whether the hyphen at a place begins an item of a list below a key that names accounts. */
  private static boolean itemOf(byte[] text, int hyphen) {
    int line = hyphen < 0 || text[hyphen] != '-' ? 0 : blanksBeforeOnLine(text, hyphen);
    for (int lines = 0; lines < MOST_LINES && line > 0 && text[line - 1] == '\n'; lines++) {
      int end = line - 1;
      line = end;
      while (line > 0 && end - line < LONGEST && text[line - 1] != '\n') {
        line--;
      }
      boolean within = line < end && (text[line] == ' ' || text[line] == '-');
      if (!within || (text[end - 1] == ':' && AccountList.names(text, line, end))) {
        return end > line && text[end - 1] == ':' && AccountList.names(text, line, end);
      }
    }
    return false;
  }

  private static int blanksBefore(byte[] text, int place) {
    int at = place;
    while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '\n' || text[at - 1] == '\t')) {
      at--;
    }
    return at;
  }

  private static int blanksBeforeOnLine(byte[] text, int place) {
    int at = place;
    while (at > 0 && text[at - 1] == ' ') {
      at--;
    }
    return at;
  }

  private static boolean inKey(byte b) {
    return Words.letter(b) || b == '_' || b == '-' || b == ' ';
  }

  private static boolean quote(byte b) {
    return b == '"' || b == '\'';
  }

  private static boolean digit(byte b) {
    return AnchorScanner.isDigit(b);
  }
}
