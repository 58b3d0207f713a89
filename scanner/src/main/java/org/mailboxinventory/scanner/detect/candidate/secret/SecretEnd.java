package org.mailboxinventory.scanner.detect.candidate.secret;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Where a secret ends before marks around it and its label, and what is written in place of one: a
 * name that a program replaces, an option of a command.
 */
final class SecretEnd {
  /** A secret is no longer. */
  private static final int LONGEST = 64;

  /** From the marks that open bold print to the secret. */
  private static final int LONGEST_LEAD = 96;

  private SecretEnd() {}

  /**
   * Where the marks begin that close the bold print in which a secret and its label are: {@code
   * **Passwort: heron123**}. The ceiling where none do.
   */
  static int marks(byte[] text, int from, int ceiling) {
    int to = from;
    int limit = Math.min(ceiling, from + LONGEST);
    if (from > 0 && text[from - 1] == '`') {
      return tick(text, from, limit, ceiling);
    }
    while (to < limit && (text[to] > ' ' || text[to] < 0)) {
      to++;
    }
    int end = to;
    while (end > from + 2 && (text[end - 1] == '*' || text[end - 1] == '`')) {
      end--;
    }
    boolean bold = to - end > 1 && (stars(text, to - 2) || stars(text, end));
    return bold && open(text, from) ? end : ceiling;
  }

  /** Where the back tick is that closes the one before a place; the ceiling where none does. */
  private static int tick(byte[] text, int from, int limit, int ceiling) {
    int to = from;
    while (to < limit && text[to] != '`' && (text[to] > ' ' || text[to] < 0)) {
      to++;
    }
    return to < limit && text[to] == '`' ? to : ceiling;
  }

  /** Whether a tag with attributes opens at a place: {@code <s:property value="…" />}. */
  static boolean tag(byte[] text, int at) {
    if (at < 0 || at >= text.length || text[at] != '<') {
      return false;
    }
    int limit = Math.min(text.length, at + LONGEST);
    boolean named = false;
    boolean set = false;
    int to = at + 1;
    while (to < limit && text[to] != '>' && text[to] != '<' && text[to] != '\n') {
      named |= text[to] == ' ';
      set |= named && text[to] == '=';
      to++;
    }
    return set && to < limit && text[to] == '>';
  }

  private static boolean stars(byte[] text, int at) {
    return text[at] == '*' && text[at + 1] == '*';
  }

  /** Whether two stars that none close are before a place on its line. */
  private static boolean open(byte[] text, int from) {
    boolean open = false;
    int floor = Math.max(0, from - LONGEST_LEAD);
    for (int at = from - 2; at >= floor && text[at] != '\n'; at--) {
      if (stars(text, at)) {
        open = !open;
        at--;
      }
    }
    return open;
  }

  /**
   * Whether a name in curly brackets begins at a place, in whose place a program puts something:
   * {@code {config.key}}.
   */
  static boolean replaced(byte[] text, int at) {
    if (at < 1 || at >= text.length || text[at - 1] != '{') {
      return false;
    }
    int limit = Math.min(text.length, at + LONGEST);
    int to = at;
    boolean digit = false;
    boolean joined = false;
    while (to < limit && (Words.letterOrDigit(text[to]) || "._[]'\"()".indexOf(text[to]) >= 0)) {
      digit |= AnchorScanner.isDigit(text[to]);
      joined |= !Words.letterOrDigit(text[to]);
      to++;
    }
    return to > at && to < limit && text[to] == '}' && (!digit || joined);
  }

  /** Whether a hyphen and letters alone are a word of a command: {@code -AsPlainText}. */
  static boolean option(byte[] text, int hyphen, int ceiling) {
    int to = hyphen + 1;
    while (to < ceiling && Words.letter(text[to])) {
      to++;
    }
    return hyphen > 0
        && text[hyphen - 1] == ' '
        && to > hyphen + 1
        && (to == ceiling || " )\n".indexOf(text[to]) >= 0);
  }
}
