package org.mailboxinventory.scanner.detect.context.dialled;

import org.mailboxinventory.scanner.detect.word.Words;

/** A place of somebody's own, whose numbers are dialled: {@code my UAE no. 050…}. */
final class OwnPlace {
  private OwnPlace() {}

  /** Whether the name of such a place ends at {@code placeTo}. */
  static boolean ends(byte[] text, int placeTo) {
    int end = wordBegin(text, placeTo) - 1;
    int from = wordBegin(text, end);
    return from < end && TelephoneWords.OWN.holds(text, from, end);
  }

  private static int wordBegin(byte[] text, int to) {
    int at = to;
    while (at > 0 && Words.letterOrDigit(text[at - 1])) {
      at--;
    }
    return at;
  }
}
