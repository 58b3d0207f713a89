package org.mailboxinventory.scanner.detect.context.label;

import org.mailboxinventory.scanner.detect.word.LabelWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * A value whose key is within the one that names it, perhaps behind others: {@code "phone":
 * {"type": "home", "value": "…"}}, {@code account:} and indented below it {@code type: SB} and
 * {@code number: …}.
 */
public final class NestedKey {
  /** From the outer key to the value. */
  private static final int LONGEST = 64;

  /** The inner key may be the fourth below the outer one. */
  private static final int MOST_BREAKS = 4;

  private static final WordSet VALUES = LabelWords.of("value-keys");

  private NestedKey() {}

  /** Where the value begins that the key that ends at {@code labelTo} names; -1 for none. */
  public static int value(byte[] text, int labelTo, int ceiling) {
    int colon = labelTo < ceiling && quote(text[labelTo]) ? labelTo + 1 : labelTo;
    if (colon >= ceiling || text[colon] != ':') {
      return -1;
    }
    int end = Math.min(ceiling, labelTo + LONGEST);
    int open = colon + 1;
    while (open < end && (text[open] == ' ' || text[open] == '[')) {
      open++;
    }
    if (open >= end || (text[open] != '{' && text[open] != '\n')) {
      return -1;
    }
    return text[open] == '{' ? within(text, open + 1, end, false) : within(text, open, end, true);
  }

  /** The value of the first key for values, before the record ends that begins at a place. */
  private static int within(byte[] text, int from, int end, boolean indented) {
    int breaks = 0;
    for (int at = from; at < end; at++) {
      byte b = text[at];
      breaks += b == '\n' ? 1 : 0;
      boolean ends = b == '{' || b == '}' || (b == ']' && !indented) || breaks > MOST_BREAKS;
      if (ends || (indented && b == '\n' && !goesOn(text, at + 1, end))) {
        return -1;
      }
      if (Words.letter(b)) {
        int to = wordEnd(text, at, end);
        int value = keyBegins(text, at) && VALUES.holds(text, at, to) ? behind(text, to, end) : -1;
        if (value >= 0) {
          return value;
        }
        at = to - 1;
      }
    }
    return -1;
  }

  /** Whether a line is a part of what the line above it began. */
  private static boolean goesOn(byte[] text, int line, int end) {
    return line + 2 < end
        && (text[line] == ' ' || text[line] == '\t' || text[line] == '-')
        && text[line + 1] != '\n';
  }

  private static boolean keyBegins(byte[] text, int at) {
    return " \t\n,{".indexOf(text[quote(text[at - 1]) ? at - 2 : at - 1]) >= 0;
  }

  /** Where the value begins behind a key that ends at a place; -1 where no key does. */
  private static int behind(byte[] text, int to, int end) {
    int at = quote(text[to < end ? to : end - 1]) ? to + 1 : to;
    while (at < end && text[at] == ' ') {
      at++;
    }
    if (at >= end || text[at] != ':') {
      return -1;
    }
    at++;
    while (at < end && (text[at] == ' ' || quote(text[at]))) {
      at++;
    }
    return at < end && text[at] > ' ' && "{[,}".indexOf(text[at]) < 0 ? at : -1;
  }

  private static int wordEnd(byte[] text, int from, int end) {
    int to = from;
    while (to < end && (Words.letterOrDigit(text[to]) || text[to] == '_')) {
      to++;
    }
    return to;
  }

  private static boolean quote(byte b) {
    return b == '"' || b == '\'';
  }
}
