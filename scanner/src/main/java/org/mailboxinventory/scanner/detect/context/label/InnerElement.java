package org.mailboxinventory.scanner.detect.context.label;

import org.mailboxinventory.scanner.detect.word.LabelWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * The value of an element that has another element for it: {@code
 * <Password><Value>…</Value></Password>}.
 */
final class InnerElement {
  /** What such elements are called. */
  private static final WordSet VALUES = LabelWords.of("value-keys");

  private InnerElement() {}

  /**
   * Where the value begins behind the tag of an inner element.
   *
   * @param from inside the tag of the outer one, which a blank or a line's end may part from it
   * @param name of the inner one
   * @return -1 for another element
   */
  static int value(byte[] text, int from, int name, int end) {
    int close = name - 1;
    while (close > from && (text[close - 1] == ' ' || text[close - 1] == '\n')) {
      close--;
    }
    int to = name;
    while (to < end && Words.letter(text[to])) {
      to++;
    }
    boolean holds = to + 1 < end && text[to] == '>' && VALUES.holds(text, name, to);
    return holds && NamedField.closesTag(text, from, close) ? to + 1 : -1;
  }
}
