package org.mailboxinventory.scanner.detect.name.thing;

/** Quotation marks of all kinds between a word and a name: {@code navire « Asha Rao »}. */
final class QuoteMarks {
  private static final int MOST_BYTES = 8;

  private QuoteMarks() {}

  /** Where the word ends that is before {@code from}, with blanks and quotation marks between. */
  static int before(byte[] text, int from) {
    int at = from;
    while (at > 0 && from - at < MOST_BYTES) {
      int width = text[at - 1] < 0 ? wide(text, at) : ascii(text[at - 1]) ? 1 : 0;
      if (width == 0) {
        return at;
      }
      at -= width;
    }
    return at;
  }

  private static boolean ascii(byte b) {
    return b == ' ' || b == '"' || b == '\'';
  }

  /** How many bytes the mark or blank beyond ASCII has that ends at a place; 0 for others. */
  private static int wide(byte[] text, int to) {
    int last = text[to - 1] & 0xff;
    if (to > 1 && (text[to - 2] & 0xff) == 0xc2) {
      return last == 0xab || last == 0xbb || last == 0xa0 ? 2 : 0;
    }
    boolean general = to > 2 && (text[to - 3] & 0xff) == 0xe2 && (text[to - 2] & 0xff) == 0x80;
    boolean quote = (last >= 0x98 && last <= 0x9f) || last == 0xb9 || last == 0xba || last == 0xaf;
    return general && quote ? 3 : 0;
  }
}
