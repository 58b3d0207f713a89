package org.mailboxinventory.scanner.detect.address.town;

import org.mailboxinventory.scanner.detect.word.Words;

/** The two letters of a code of the Netherlands, behind its digits. */
public final class DutchLetters {
  /** The digits of such a code. */
  private static final int DUTCH = 4;

  private DutchLetters() {}

  /** Behind the two letters of a code of the Netherlands, as in {@code 4811 XC Breda}. */
  public static int lettersEnd(byte[] text, int from, int end, int length) {
    boolean letters =
        end - from == DUTCH
            && end + DUTCH < length
            && text[end] == ' '
            && Words.capital(text[end + 1])
            && Words.capital(text[end + 2])
            && text[end + 3] == ' ';
    return letters ? end + 3 : end;
  }

  /** The same where the code has a string or a cell of its own: {@code '4811 XC', 'Breda'}. */
  public static int lettersInCell(byte[] text, int from, int end, int length) {
    byte close = end + DUTCH < length ? text[end + 3] : 0;
    boolean mark = close == '\'' || close == '"' || close == ';' || close == '|';
    boolean letters =
        mark
            && end - from == DUTCH
            && from > 0
            && (text[from - 1] == close || close == '|')
            && text[end] == ' '
            && Words.capital(text[end + 1])
            && Words.capital(text[end + 2]);
    return letters ? end + 3 : end;
  }
}
