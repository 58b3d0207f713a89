package org.mailboxinventory.scanner.detect.name;

import org.mailboxinventory.scanner.text.Octets;

/** What follows a capitalised word directly, and makes something else than a name of it. */
final class WordEnd {
  private WordEnd() {}

  /** Whether a digit, a dot and a letter, a sign of an address or {@code /o} follows directly. */
  static boolean glued(byte[] text, int stop, int length) {
    if (stop >= length) {
      return false;
    }
    byte b = text[stop];
    boolean dotted =
        b == '.' && stop + 1 < length && text[stop + 1] >= 'a' && text[stop + 1] <= 'z';
    boolean address = b == '@' && !ofOrganisation(text, stop, length);
    boolean relation = b == '/' && stop + 1 < length && text[stop + 1] == 'o';
    return (b >= '0' && b <= '9')
        || address
        || relation
        || b == '_'
        || b == '='
        || b == '\\'
        || dotted;
  }

  /** Whether capitals and a blank follow the sign, as in {@code Asha Rao@HOME on}. */
  private static boolean ofOrganisation(byte[] text, int sign, int length) {
    int at = Octets.lettersEnd(text, sign + 1, length);
    return at > sign + 1 && at < length && text[at] == ' ' && text[at - 1] <= 'Z';
  }
}
