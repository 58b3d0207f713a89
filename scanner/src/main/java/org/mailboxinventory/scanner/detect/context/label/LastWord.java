package org.mailboxinventory.scanner.detect.context.label;

import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/** The last word of a key, which may be put together of several: {@code creditorIban}. */
final class LastWord {
  private LastWord() {}

  /** Whether the last word of the key that ends at {@code to} is one of {@code words}. */
  static boolean is(WordSet words, byte[] text, int to, int floor) {
    int at = to;
    while (at > floor && Words.letter(text[at - 1]) && !(at < to && capitalBehindSmall(text, at))) {
      at--;
    }
    return at < to && words.holds(text, at, to);
  }

  private static boolean capitalBehindSmall(byte[] text, int at) {
    return text[at] >= 'A' && text[at] <= 'Z' && text[at - 1] >= 'a' && text[at - 1] <= 'z';
  }
}
