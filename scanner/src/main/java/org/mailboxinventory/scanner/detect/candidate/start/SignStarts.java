package org.mailboxinventory.scanner.detect.candidate.start;

/** Where numbers begin by the signs before their first digit. */
final class SignStarts {
  private SignStarts() {}

  /**
   * Adds the signs before a number, as in {@code (+44} and {@code + (44}.
   *
   * @param begin nothing before it counts
   */
  static void add(byte[] text, int from, int begin, Starts starts) {
    int sign = from - 1;
    while (sign >= begin && sign >= from - 2 && (text[sign] == '+' || text[sign] == '(')) {
      starts.add(Starts.Kind.NUMBER, sign);
      sign--;
    }
    if (sign > begin && text[sign] == ' ' && text[sign - 1] == '+') {
      starts.add(Starts.Kind.NUMBER, sign - 1);
    }
  }
}
