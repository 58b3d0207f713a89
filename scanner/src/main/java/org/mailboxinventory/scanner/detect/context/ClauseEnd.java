package org.mailboxinventory.scanner.detect.context;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Whether a word ends what is said: its line, its sentence, its field; or is all that a program has
 * in quotation marks or sets before it sets another: {@code password=… host=…}.
 */
final class ClauseEnd {
  private static final int SHORTEST = 6;

  /** A name in capitals of more letters is no word that people write so: {@code PASSWORD}. */
  private static final int LONGEST_WORD = 8;

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
            || (behind == ' ' && variable(text, from - 1))
            || ((behind == ' ' || behind == ';') && option(text, to + 1, length)));
  }

  /** Whether a variable of a shell is set by the equals sign, before a command. */
  private static boolean variable(byte[] text, int equals) {
    int from = equals;
    boolean joined = false;
    while (from > 0 && (Words.capital(text[from - 1]) || text[from - 1] == '_')) {
      from--;
      joined |= text[from] == '_';
    }
    boolean plain = text[equals + 1] >= 'a' && text[equals + 1] <= 'z';
    return plain && equals - from >= SHORTEST && (joined || equals - from > LONGEST_WORD);
  }

  /**
   * Whether another option or setting begins at a place: {@code --x}, {@code -e}, {@code host=}.
   */
  private static boolean option(byte[] text, int from, int length) {
    int at = from;
    while (at < length && (Words.letterOrDigit(text[at]) || "_-.".indexOf(text[at]) >= 0)) {
      at++;
    }
    boolean dash = from + 2 < length && text[from] == '-';
    boolean dashes =
        dash && (text[from + 1] == '-' || (Words.letter(text[from + 1]) && text[from + 2] == ' '));
    return dashes || (at > from && at < length && text[at] == '=');
  }
}
