package org.mailboxinventory.scanner.detect.candidate.start;

/**
 * Capitals that end the line above a number, as the first letters of a value that was broken behind
 * them: {@code FIGI BBGS} on one line, {@code 180Q1BS6} on the next.
 */
final class CapitalsAbove {
  /** So many capitals before it at most end the line above, as {@code ABCPK} of a PAN. */
  private static final int MOST_CAPITALS = 5;

  /** Marks of quotation and blanks before a line. */
  private static final int QUOTING = 4;

  private CapitalsAbove() {}

  /** Where they begin; -1 when there are none before {@code text[from]}, which begins its line. */
  static int begin(byte[] text, int from) {
    int end = from;
    while (end > 0 && from - end < QUOTING && (text[end - 1] == ' ' || text[end - 1] == '>')) {
      end--;
    }
    if (end == 0 || text[end - 1] != '\n') {
      return -1;
    }
    end--;
    for (int i = 0; i < 2 && end > 0 && (text[end - 1] == '\r' || text[end - 1] == ' '); i++) {
      end--;
    }
    int at = end;
    while (at > 0 && end - at <= MOST_CAPITALS && text[at - 1] >= 'A' && text[at - 1] <= 'Z') {
      at--;
    }
    boolean word = at > 0 && (text[at - 1] == ' ' || text[at - 1] == ':' || text[at - 1] == '\t');
    return word && end - at > 1 && end - at <= MOST_CAPITALS ? at : -1;
  }
}
