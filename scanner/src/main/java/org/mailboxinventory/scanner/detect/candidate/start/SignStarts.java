package org.mailboxinventory.scanner.detect.candidate.start;

import org.mailboxinventory.scanner.text.Octets;

/** Where numbers begin by the signs before their first digit. */
final class SignStarts {
  private SignStarts() {}

  /**
   * Adds the signs before {@code text[from, to)}, as in {@code (+44} and {@code + (44}, and what is
   * behind the letter of a line's end that a program writes: {@code \n98}.
   *
   * @param begin nothing before it counts
   */
  static void add(byte[] text, int from, int to, int begin, Starts starts) {
    int sign = from - 1;
    while (sign >= begin && sign >= from - 2 && (text[sign] == '+' || text[sign] == '(')) {
      starts.add(Starts.Kind.NUMBER, sign);
      sign--;
    }
    if (sign > begin && text[sign] == ' ' && text[sign - 1] == '+') {
      starts.add(Starts.Kind.NUMBER, sign - 1);
    }
    if (to - from > 1 && Octets.escapedBreak(text, from + 1)) {
      starts.add(Starts.Kind.NUMBER, from + 1);
    }
  }
}
