package org.mailboxinventory.scanner.detect.context.label;

import org.mailboxinventory.scanner.detect.word.Words;

/** Letters that full stops part, of which a shorter phrase is but the begin: {@code A.C.N.}. */
public final class DottedLetters {
  private DottedLetters() {}

  /** Whether {@code text[from, to)} is one of such letters and another follows it. */
  public static boolean goOn(byte[] text, int from, int to, int length) {
    return to - from == 1
        && to + 2 < length
        && text[to] == '.'
        && text[to + 2] == '.'
        && Words.letter(text[to + 1])
        && from > 0
        && text[from - 1] == '.';
  }
}
