package org.mailboxinventory.scanner.detect.context.secret;

import org.mailboxinventory.scanner.detect.context.secret.text.SecretWords;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * A secret in quotation marks that other parts of a program part from its name: the call that fills
 * a field, {@code By.id("password")).sendKeys("…")}; the value of a variable, {@code variable
 * "db_password" { default = "…" }}; what PHP stores with its length; the argument of a call that
 * sets it, {@code setPassword("…")}, {@code put("password", "…")}; the row of a table, {@code
 * (login, password) VALUES ('…', '…')}.
 */
final class SetLater {
  /** From the name of a variable to its value. */
  private static final int LONGEST_BLOCK = 240;

  /** From the bracket before the names of columns to the name, and on to the values. */
  private static final int LONGEST_LIST = 160;

  /** From a value to the end of its row. */
  private static final int LONGEST_ROW = 400;

  private static final int MOST_CLOSING = 5;
  private static final int LONGEST_KEY = 40;

  /** Calls that fill a field or set a value. */
  private static final WordSet CALLS = SecretWords.of("filling-calls");

  /** The key of what a variable is without another. */
  private static final WordSet DEFAULTS = SecretWords.of("default-keys");

  /** Begin the names of calls that set what they end in. */
  private static final WordSet SETTER_WORDS = SecretWords.of("setter-words");

  /** Calls that set what their first argument names to their second. */
  private static final WordSet PAIR_CALLS = SecretWords.of("pair-calls");

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
          case '(' -> setter(text, labelTo, at, ceiling);
          case ',' -> pair(text, labelTo, at, ceiling);
          default -> -1;
        };
    value = value < 0 ? row(text, labelTo, ceiling) : value;
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

  /**
   * The argument of a call that sets what its name ends in, {@code setDbPassword("…")}, or of one
   * of several in a row that make a thing, {@code .user("…").password("…")}.
   */
  private static int setter(byte[] text, int labelTo, int open, int ceiling) {
    int begin = nameBegin(text, labelTo);
    int to = begin;
    while (to < labelTo && text[to] >= 'a' && text[to] <= 'z') {
      to++;
    }
    boolean sets = to < labelTo && SETTER_WORDS.holds(text, begin, to);
    boolean chained =
        begin > 1
            && text[begin - 1] == '.'
            && (text[begin - 2] == ')' || text[begin - 2] == ' ' || text[begin - 2] == '\n');
    return open == labelTo && (sets || chained) ? blanks(text, open + 1, ceiling) : -1;
  }

  /** The second of two arguments, where a call sets what the first one names. */
  private static int pair(byte[] text, int labelTo, int comma, int ceiling) {
    byte mark = text[labelTo];
    int open = labelTo - 1;
    int floor = Math.max(1, labelTo - LONGEST_KEY);
    while (open > floor && text[open] > ' ' && text[open] != mark) {
      open--;
    }
    if ((mark != '"' && mark != '\'') || text[open] != mark || text[open - 1] != '(') {
      return -1;
    }
    int begin = nameBegin(text, open - 1);
    int value = blanks(text, comma + 1, ceiling);
    return PAIR_CALLS.holds(text, begin, open - 1) && last(text, value, ceiling) ? value : -1;
  }

  /** Whether what is in marks is the last argument of its call. */
  private static boolean last(byte[] text, int open, int ceiling) {
    int at = open + 1;
    while (at < ceiling && text[at] > ' ' && text[at] != text[open]) {
      at++;
    }
    return at + 1 < ceiling && text[at + 1] == ')';
  }

  private static int nameBegin(byte[] text, int to) {
    int begin = to;
    while (begin > 0 && (AnchorScanner.isWord(text[begin - 1]) || text[begin - 1] == '_')) {
      begin--;
    }
    return begin;
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

  /**
   * Where the value of the next row begins that has the same place as the one at {@code value}; the
   * marks around it may differ. -1 where no further row follows.
   */
  static int nextRow(byte[] text, int labelTo, int value, int ceiling) {
    int column = column(text, labelTo);
    int end = Math.min(ceiling, value + LONGEST_ROW);
    boolean inside = true;
    int at = value;
    while (at < end && (inside || text[at] != ')')) {
      inside ^= text[at] == '\'';
      at++;
    }
    int comma = column < 0 || at >= end ? end : blanks(text, at + 1, end);
    int open = comma < end && text[comma] == ',' ? blanks(text, comma + 1, end) : end;
    int next = open < end && text[open] == '(' ? item(text, open + 1, column, ceiling) : -1;
    return next >= 0 && SettingName.quoted(text, next, ceiling) ? next + 1 : -1;
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
