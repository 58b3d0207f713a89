package org.mailboxinventory.scanner.detect.candidate.start;

import org.mailboxinventory.scanner.detect.word.LabelWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.web.WebAddress;

/**
 * The name of a field before an address of mail, as in {@code custEmail=asha@…}, or of a parameter
 * of a web address, as in {@code ?u=asha@…}. An equals sign may be in an address too, behind other
 * words.
 */
final class AddressKey {
  private static final int LONGEST = 40;

  private static final WordSet KEYS = LabelWords.of("address-keys");

  private AddressKey() {}

  /** Whether the name of such a field ends in {@code text[from, to)}, of which a key is the end. */
  static boolean ends(byte[] text, int from, int to) {
    int at = to;
    int floor = Math.max(from, to - LONGEST);
    while (at > floor && (Words.letter(text[at - 1]) || text[at - 1] == '_')) {
      at--;
      boolean begins =
          at == from || !Words.letterOrDigit(text[at - 1]) || WebAddress.partBegins(text, at);
      if (begins && KEYS.holds(text, at, to)) {
        return true;
      }
    }
    return at > 0 && (text[at - 1] == '?' || text[at - 1] == '&');
  }
}
