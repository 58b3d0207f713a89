package org.mailboxinventory.scanner.engine.line;

import org.mailboxinventory.scanner.text.JsonString;

/**
 * Reads lines as most programs write them, straight from their bytes: an object with {@code "text"}
 * and, before or after it, an {@code "id"} that is a string without escapes or a whole number. All
 * other lines, wrong or merely unusual, are left to {@link LineRequest}. Reused; for one thread.
 */
final class PlainLine {
  /** Whole numbers of so many digits are given back as they are. */
  private static final int LONGEST_NUMBER = 18;

  private static final int NONE = -1;
  private static final byte[] NULL = {'n', 'u', 'l', 'l'};

  private final JsonString text = new JsonString();
  private byte[] line = {};
  private int to;
  private int idFrom;
  private int idTo;
  private boolean hasText;
  private int end;

  /** The text, until the next line is read. */
  JsonString text() {
    return text;
  }

  /** Where the line ends, its line feed taken in. */
  int end() {
    return end;
  }

  /** Writes the id as it came, or {@code null}. */
  void writeId(AnswerBytes out) {
    if (idFrom == NONE) {
      out.write(NULL);
    } else {
      out.write(line, idFrom, idTo - idFrom);
    }
  }

  /** Reads the line that begins at {@code from}; false when it is to be read in another way. */
  boolean read(byte[] lines, int from, int limit) {
    line = lines;
    to = limit;
    idFrom = NONE;
    idTo = NONE;
    hasText = false;
    int at = space(from);
    if (!is(at, '{')) {
      return false;
    }
    do {
      at = member(space(at + 1));
      at = at == NONE ? NONE : space(at);
    } while (is(at, ','));
    if (!is(at, '}') || !hasText) {
      return false;
    }
    at = space(at + 1);
    end = at + 1;
    return at == to || line[at] == '\n';
  }

  /** The place after a field and its value; {@link #NONE} when it is another field. */
  private int member(int at) {
    if (!hasText && is(at, '"') && key(at + 1, 't', 'e', 'x', 't')) {
      int value = value(at + 6);
      hasText = true;
      return is(value, '"') ? text.read(line, value + 1, to) : NONE;
    }
    if (idFrom == NONE && is(at, '"') && key(at + 1, 'i', 'd')) {
      idFrom = value(at + 4);
      idTo = is(idFrom, '"') ? string(idFrom + 1) : number(idFrom);
      return idTo;
    }
    return NONE;
  }

  /** Whether this field name stands here, with its closing quote. */
  private boolean key(int at, char... name) {
    for (int i = 0; i < name.length; i++) {
      if (!is(at + i, name[i])) {
        return false;
      }
    }
    return is(at + name.length, '"');
  }

  /** Where the value begins after a field name. */
  private int value(int at) {
    int colon = space(at);
    return is(colon, ':') ? space(colon + 1) : NONE;
  }

  /** The place after a string of plain ASCII that begins here without its quote. */
  private int string(int from) {
    int at = from;
    while (at < to && line[at] >= ' ' && line[at] != '"' && line[at] != '\\') {
      at++;
    }
    return is(at, '"') ? at + 1 : NONE;
  }

  /** The place after a whole number. */
  private int number(int from) {
    int first = is(from, '-') ? from + 1 : from;
    int at = first;
    while (at != NONE && at < to && line[at] >= '0' && line[at] <= '9') {
      at++;
    }
    boolean whole =
        at > first && at - first <= LONGEST_NUMBER && (line[first] != '0' || at == first + 1);
    return whole && !is(at, '.') && !is(at, 'e') && !is(at, 'E') ? at : NONE;
  }

  private int space(int from) {
    int at = from;
    while (at >= 0 && at < to && (line[at] == ' ' || line[at] == '\t' || line[at] == '\r')) {
      at++;
    }
    return at;
  }

  private boolean is(int at, char c) {
    return at >= 0 && at < to && line[at] == c;
  }
}
