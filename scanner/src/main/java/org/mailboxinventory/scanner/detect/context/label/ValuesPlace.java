package org.mailboxinventory.scanner.detect.context.label;

import org.mailboxinventory.scanner.detect.word.Words;

/**
 * What takes the place of a value behind or around a label: the words of a placeholder, {@code
 * <enter password>}, and a variable that a program adds, {@code "pwd=" + pwd + "…"}.
 */
public final class ValuesPlace {
  /** From the bracket to the last word of a placeholder. */
  private static final int LONGEST = 28;

  private ValuesPlace() {}

  public static boolean taken(byte[] text, int from, int to, int length) {
    if (to + 1 >= length) {
      return false;
    }
    return switch (text[to]) {
      case '>' -> placeholder(text, from);
      case '=', ':' -> added(text, to + 1, length);
      case ' ' -> from > 1 && text[to + 1] == '+' && text[from - 2] == '+' && text[from - 1] == ' ';
      default -> false;
    };
  }

  private static boolean placeholder(byte[] text, int from) {
    if (from < 2 || text[from - 1] != ' ') {
      return false;
    }
    int at = from - 1;
    while (at > 0 && from - at < LONGEST && (Words.letter(text[at]) || text[at] == ' ')) {
      at--;
    }
    return text[at] == '<' && Words.letter(text[at + 1]);
  }

  /** Whether a quotation mark closes behind the sign, and a variable is added. */
  private static boolean added(byte[] text, int from, int length) {
    int at = text[from] == ' ' ? from + 1 : from;
    if (at >= length || (text[at] != '"' && text[at] != '\'')) {
      return false;
    }
    at++;
    while (at < length && text[at] == ' ') {
      at++;
    }
    boolean plus = at + 1 < length && text[at] == '+' && text[at + 1] == ' ';
    return plus && (at + 2 >= length || (text[at + 2] != '"' && text[at + 2] != '\''));
  }
}
