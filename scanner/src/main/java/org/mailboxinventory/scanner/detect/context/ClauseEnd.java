package org.mailboxinventory.scanner.detect.context;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Whether a word ends what is said: its line, its sentence, its field; or is all that a program has
 * in quotation marks or sets before it sets another: {@code password=… host=…}.
 */
final class ClauseEnd {
  /** A line of so many bytes is full: its sentence may go on in the next. */
  private static final int FULL_LINE = 60;

  private ClauseEnd() {}

  /** Whether {@code text[from, to)} does. */
  static boolean is(byte[] text, int length, int from, int to) {
    if (from > 0 && to < length && set(text, length, from, to)) {
      return true;
    }
    int at = to;
    while (at < length && (text[at] == '"' || text[at] == '\'' || text[at] == ' ')) {
      at++;
    }
    if (at == length || text[at] == '\n' || text[at] == '\t' || text[at] == '<') {
      return at == length || text[at] != '\n' || !goesOn(text, length, to, at);
    }
    boolean stop = ".,;)!?]}|".indexOf(text[at]) >= 0;
    return stop && (at + 1 == length || !AnchorScanner.isWord(text[at + 1]));
  }

  /** Whether the line that ends behind a word is full and the next goes on in small letters. */
  private static boolean goesOn(byte[] text, int length, int to, int lineEnd) {
    int next = lineEnd + 1;
    while (next < length && (text[next] == ' ' || text[next] == '>')) {
      next++;
    }
    int begin = to;
    while (begin > 0 && lineEnd - begin < FULL_LINE && text[begin - 1] != '\n') {
      begin--;
    }
    return lineEnd - begin >= FULL_LINE && next < length && ValueText.small(text[next]);
  }

  /** Whether a mark closes what it opened, or an equals sign directly before a word sets it. */
  private static boolean set(byte[] text, int length, int from, int to) {
    byte before = text[from - 1];
    byte behind = text[to];
    boolean closes = behind == '"' || behind == '\'';
    if ((closes || behind == '`') && before == behind) {
      return true;
    }
    return before == '='
        && (closes
            || behind == '&'
            || ((behind == ' ' || behind == ';') && option(text, to + 1, length)));
  }

  /** Whether another option or setting begins at a place: {@code --x}, {@code host=}. */
  private static boolean option(byte[] text, int from, int length) {
    int at = from;
    while (at < length && (Words.letterOrDigit(text[at]) || "_-.".indexOf(text[at]) >= 0)) {
      at++;
    }
    boolean dashes = from + 2 < length && text[from] == '-' && text[from + 1] == '-';
    return dashes || (at > from && at < length && text[at] == '=');
  }
}
