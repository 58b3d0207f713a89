package org.mailboxinventory.scanner.detect.name;

import org.mailboxinventory.scanner.detect.name.line.Nickname;
import org.mailboxinventory.scanner.detect.name.line.WrappedLine;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.text.Octets;

/** What is between two words of one name: blanks, a nickname, the end of a line, a lone hyphen. */
final class NameGap {
  private NameGap() {}

  /**
   * Where the next word begins behind the word {@code text[from, to)}; -1 where none may follow.
   *
   * @param name where the first word of the name begins, when this one goes on from it
   * @param stopped the word is an initial with a full stop at {@code to}
   */
  static int past(byte[] text, int name, int from, int to, int length, boolean stopped) {
    int at = stopped ? to + 1 : to;
    if (at >= length) {
      return -1;
    }
    byte b = text[at];
    if (b == ' ') {
      return pastBlank(text, name, from, at, length);
    }
    if (b == '\n' || b == '\r') {
      return WrappedLine.next(text, name, from, at, length);
    }
    if (b == '-' && at + 2 < length && text[at + 1] == ' ') {
      return givenNames(text, from, to, at + 2, length) ? at + 2 : -1;
    }
    return stopped ? at : -1;
  }

  private static int pastBlank(byte[] text, int name, int from, int at, int length) {
    int nickname = Nickname.past(text, at, length);
    if (nickname >= 0) {
      return nickname;
    }
    int word = at + 1 < length && text[at + 1] == ' ' ? at + 2 : at + 1;
    boolean lineEnds = word < length && (text[word] == '\n' || text[word] == '\r');
    return lineEnds ? WrappedLine.next(text, name, from, at, length) : word;
  }

  /** {@code Hans- Dietrich}: two first names whose hyphen an editor parted from the second. */
  private static boolean givenNames(byte[] text, int from, int to, int next, int length) {
    NameWords words = NameWords.bundled();
    return words.isFirstName(text, from, to)
        && words.isFirstName(text, next, Octets.lettersEnd(text, next, length));
  }
}
