package org.mailboxinventory.scanner.detect.address.town;

/**
 * Last words that a pattern takes for a town's, since they begin with a small letter outside ASCII:
 * {@code 75009 Paris à partir du …}, {@code 60314 Frankfurt überweisen}.
 */
final class SmallEnd {
  /** The first byte of such letters of western Europe, and the least of their second. */
  private static final byte FIRST = (byte) 0xc3;

  private static final byte SMALL = (byte) 0xa0;

  private SmallEnd() {}

  /** Before such words, where a name in capitals is before them and a code before that. */
  static int before(byte[] text, int from, int to) {
    int end = to;
    int blank = blank(text, from, end);
    while (blank > from && blank + 2 < to && text[blank + 1] == FIRST && text[blank + 2] >= SMALL) {
      int name = blank(text, from, blank);
      boolean named = name > from && (text[name + 1] < 'a' || text[name + 1] > 'z');
      if (!named) {
        return end;
      }
      end = blank;
      blank = name;
    }
    return end;
  }

  /** The last blank of a range; its begin where it has none. */
  private static int blank(byte[] text, int from, int to) {
    int at = to - 1;
    while (at > from && text[at] != ' ') {
      at--;
    }
    return at;
  }
}
