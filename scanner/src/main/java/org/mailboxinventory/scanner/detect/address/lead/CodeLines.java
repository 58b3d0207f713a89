package org.mailboxinventory.scanner.detect.address.lead;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Whether lines are those of a list of codes, each with what it stands for behind it: {@code 2218
 * RING OPERATOR} above {@code 2219 BULLET OPERATOR}, {@code 005A …} above {@code 005B …}. Names of
 * things in a program, which underscores join, are none of an address either.
 */
final class CodeLines {
  private static final int FEWEST = 4;
  private static final int MOST = 8;

  /** So far one code is from the next. */
  private static final int STEP = 16;

  private static final int LINE = 120;
  private static final int HEXADECIMAL = 16;

  private CodeLines() {}

  /** Whether {@code text[from, to)} are such lines, or the end of one and the next. */
  static boolean in(byte[] text, int from, int to) {
    int line = from;
    while (line > 0 && from - line < LINE && text[line - 1] != '\n') {
      line--;
    }
    long above = code(text, line, to);
    for (int at = from; at < to; at++) {
      if (text[at] == '\n') {
        long code = code(text, at + 1, to);
        if (above >= 0 && code > above && code - above <= STEP) {
          return true;
        }
        above = code;
      } else if (text[at] == '_' && at > from && at + 1 < to) {
        if (capital(text[at - 1]) && capital(text[at + 1])) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * The number of the code at the beginning of a line, with how many digits it is written; -1 where
   * none is.
   */
  private static long code(byte[] text, int from, int to) {
    long code = 0;
    int at = from;
    while (at < to && at - from <= MOST && digit(text[at])) {
      code = code * HEXADECIMAL + Character.digit(text[at], HEXADECIMAL);
      at++;
    }
    int size = at - from;
    boolean words = at + 1 < to && text[at] == ' ' && Words.letter(text[at + 1]);
    return size >= FEWEST && size <= MOST && words && AnchorScanner.isDigit(text[from])
        ? ((long) size << Integer.SIZE) + code
        : -1;
  }

  private static boolean digit(byte b) {
    return AnchorScanner.isDigit(b) || (b >= 'A' && b <= 'F');
  }

  private static boolean capital(byte b) {
    return b >= 'A' && b <= 'Z';
  }
}
