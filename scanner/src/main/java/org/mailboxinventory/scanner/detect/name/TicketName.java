package org.mailboxinventory.scanner.detect.name;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameWords;

/** Names as airlines write them, with a title behind: {@code RAO/ASHA MS}, {@code RAO/ASHAMRS}. */
final class TicketName {
  private static final int SHORTEST = 3;
  private static final int LONGEST_TITLE = 4;

  private TicketName() {}

  /**
   * Where the name of a ticket ends, as {@code RAO/ASHA MS}, whose family name ends at {@code to};
   * -1 where no title follows.
   */
  static int end(byte[] text, int to, int length) {
    int end = to + 1;
    while (end < length && (NameLetters.capital(text[end]) || text[end] == '-')) {
      end++;
    }
    boolean title =
        end - to > 2
            && end + 2 < length
            && text[end] == ' '
            && NameLetters.capital(text[end + 1])
            && NameTitles.word(text, end + 1, NameLetters.end(text, end + 1, length));
    return title ? end : gluedTitle(text, to + 1, end);
  }

  /**
   * Where a first name ends that a title follows without a blank, as in {@code RAO/ASHAMRS}; -1
   * where none does.
   */
  private static int gluedTitle(byte[] text, int given, int to) {
    for (int title = to - 2; title >= to - LONGEST_TITLE && title - given >= SHORTEST; title--) {
      if (NameTitles.traveller(text, title, to)
          && (NameWords.bundled().flags(text, given, title) & NameWords.FIRST) != 0
          && (NameWords.bundled().flags(text, given, to) & NameWords.FIRST) == 0) {
        return title;
      }
    }
    return -1;
  }
}
