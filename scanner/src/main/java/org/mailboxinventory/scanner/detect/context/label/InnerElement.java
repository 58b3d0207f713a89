package org.mailboxinventory.scanner.detect.context.label;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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

  private static final byte[] DATA = "<![CDATA[".getBytes(StandardCharsets.US_ASCII);

  private InnerElement() {}

  /** Where a section of character data begins that opens directly before a place, or the place. */
  static int beforeData(byte[] text, int place) {
    int from = place - DATA.length;
    boolean data = from > 0 && Arrays.equals(text, from, place, DATA, 0, DATA.length);
    return data ? from : place;
  }

  /** Whether the value of an inner element begins at a place, behind the tag of the outer one. */
  static boolean leads(byte[] text, int from, int place) {
    int name = place - 1;
    while (name > from && text[name - 1] != '<') {
      name--;
    }
    return name > from && value(text, from, name, place + 1) == place;
  }

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
