package org.mailboxinventory.scanner.text;

/**
 * What a line begins with that goes on with the one before, as a form of messages has it: two
 * slashes in a field of SWIFT, the number of the next part in field 86 of a statement, the feed of
 * a page.
 */
public final class LineLead {
  /** A question mark and two digits. */
  private static final int PART = 3;

  private static final int SLASHES = 2;

  private LineLead() {}

  /** How many bytes; 0 where the line begins with something else. */
  static int size(byte[] text, int from, int length) {
    if (from + PART >= length) {
      return 0;
    }
    byte next = text[from + 1];
    return switch (text[from]) {
      case '\f' -> 1;
      // Before a line that a change adds, or that a telex goes on with.
      case '+' -> next == ' ' ? 1 : 0;
      case '/' -> next == '/' && text[from + SLASHES] > '/' ? SLASHES : 0;
      case '?' -> digit(next) && digit(text[from + 2]) ? PART : 0;
      default -> 0;
    };
  }

  /** How many bytes it has that ends at a place; 0 for something else. */
  public static int before(byte[] text, int to) {
    for (int size = 1; size <= PART && size < to; size++) {
      if (text[to - size - 1] == '\n') {
        return size(text, to - size, text.length) == size ? size : 0;
      }
    }
    return 0;
  }

  private static boolean digit(byte b) {
    return b >= '0' && b <= '9';
  }
}
