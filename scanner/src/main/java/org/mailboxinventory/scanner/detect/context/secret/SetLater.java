package org.mailboxinventory.scanner.detect.context.secret;

import org.mailboxinventory.scanner.detect.context.secret.text.SecretWords;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * A secret in quotation marks that other parts of a program part from its name: the call that fills
 * a field, {@code By.id("password")).sendKeys("…")}; the value of a variable, {@code variable
 * "db_password" { default = "…" }}; what PHP stores with its length; the row of a table, {@code
 * (login, password) VALUES ('…', '…')}.
 */
final class SetLater {
  /** From the name of a variable to its value. */
  private static final int LONGEST_BLOCK = 240;

  /** From the bracket before the names of columns to the name, and on to the values. */
  private static final int LONGEST_LIST = 160;

  private static final int MOST_CLOSING = 5;

  /** Calls that fill a field or set a value. */
  private static final WordSet CALLS = SecretWords.of("filling-calls");

  /** The key of what a variable is without another. */
  private static final WordSet DEFAULTS = SecretWords.of("default-keys");

  private static final WordSet VALUES = SecretWords.of("row-keys");

  private SetLater() {}

  /** Where the secret begins behind its name; -1 when none does. */
  static int value(byte[] text, int labelTo, int ceiling) {
    int at = labelTo;
    while (at < ceiling && at - labelTo < MOST_CLOSING && "\"'`]) ".indexOf(text[at]) >= 0) {
      at++;
    }
    if (at >= ceiling) {
      return -1;
    }
    int value =
        switch (text[at]) {
          case '.' -> call(text, at + 1, ceiling);
          case '{' -> block(text, at + 1, ceiling);
          case ';' -> sized(text, at + 1, ceiling);
          default -> row(text, labelTo, ceiling);
        };
    return value >= 0 && SettingName.quoted(text, value, ceiling) ? value + 1 : -1;
  }

  /** The argument of a call whose name begins at a place. */
  private static int call(byte[] text, int from, int ceiling) {
    int to = from;
    while (to < ceiling && (Words.letter(text[to]) || text[to] == '_')) {
      to++;
    }
    boolean called = to + 1 < ceiling && text[to] == '(' && CALLS.holds(text, from, to);
    return called ? to + 1 : -1;
  }

  /** What is behind its own length, as PHP writes it: {@code "password";s:10:"…"}. */
  private static int sized(byte[] text, int from, int ceiling) {
    int at = from + 2;
    if (at >= ceiling || text[from] != 's' || text[from + 1] != ':') {
      return -1;
    }
    while (at < ceiling && AnchorScanner.isDigit(text[at])) {
      at++;
    }
    return at + 1 < ceiling && text[at] == ':' ? at + 1 : -1;
  }

  /** What a block sets as the value of its variable. */
  private static int block(byte[] text, int from, int ceiling) {
    int end = Math.min(ceiling, from + LONGEST_BLOCK);
    int at = from;
    while (at < end && text[at] != '}') {
      if (text[at] == '=') {
        int to = at;
        while (to > from && text[to - 1] == ' ') {
          to--;
        }
        int key = to;
        while (key > from && Words.letter(text[key - 1])) {
          key--;
        }
        if (DEFAULTS.holds(text, key, to)) {
          return blanks(text, at + 1, ceiling);
        }
      }
      at++;
    }
    return -1;
  }

  /** The value that has the place in its row which the name has among the columns. */
  private static int row(byte[] text, int labelTo, int ceiling) {
    int column = column(text, labelTo);
    int end = Math.min(ceiling, labelTo + LONGEST_LIST);
    int close = labelTo;
    while (column >= 0 && close < end && text[close] != ')' && text[close] != '(') {
      close++;
    }
    if (column < 0 || close >= end || text[close] != ')') {
      return -1;
    }
    int word = blanks(text, close + 1, end);
    int open = word;
    while (open < end && Words.letter(text[open])) {
      open++;
    }
    int values = blanks(text, open, end);
    if (values >= end || text[values] != '(' || !VALUES.holds(text, word, open)) {
      return -1;
    }
    return item(text, values + 1, column, ceiling);
  }

  /** How many columns are before the one whose name ends at a place; -1 where none are listed. */
  private static int column(byte[] text, int labelTo) {
    int floor = Math.max(0, labelTo - LONGEST_LIST);
    int count = 0;
    for (int at = labelTo - 1; at >= floor; at--) {
      if (text[at] == '(') {
        return count;
      }
      if (text[at] == ')' || text[at] == ';') {
        return -1;
      }
      count += text[at] == ',' ? 1 : 0;
    }
    return -1;
  }

  /** Where an item of a list begins, no comma within quotation marks counting. */
  private static int item(byte[] text, int from, int place, int ceiling) {
    int end = Math.min(ceiling, from + LONGEST_LIST);
    int left = place;
    boolean inside = false;
    for (int at = from; at < end && (inside || text[at] != ')'); at++) {
      if (left == 0) {
        return blanks(text, at, end);
      }
      inside ^= text[at] == '\'';
      left -= text[at] == ',' && !inside ? 1 : 0;
    }
    return -1;
  }

  private static int blanks(byte[] text, int from, int end) {
    int at = from;
    while (at < end && (text[at] == ' ' || text[at] == '\n')) {
      at++;
    }
    return at;
  }
}
