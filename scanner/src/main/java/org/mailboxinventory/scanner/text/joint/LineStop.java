package org.mailboxinventory.scanner.text.joint;

/**
 * Where the text of a line ends, before blanks and what programs write at a line's end: a
 * backslash, the blank of quoted-printable, {@code =20}, the tag of a break.
 */
public final class LineStop {
  private static final int BLANK = 3;
  private static final int LONGEST_TAG = 6;

  private LineStop() {}

  /** The end of the text that ends by a place, not before a floor. */
  public static int of(byte[] text, int lineEnd, int floor) {
    int end = trimmed(text, lineEnd, floor);
    if (end <= floor) {
      return end;
    }
    return switch (text[end - 1]) {
      case '\\' -> trimmed(text, end - 1, floor);
      case '0' -> blank(text, end, floor) ? trimmed(text, end - BLANK, floor) : end;
      case '>' -> trimmed(text, beforeTag(text, end, floor), floor);
      default -> end;
    };
  }

  /** The same without blanks alone. */
  public static int trimmed(byte[] text, int lineEnd, int floor) {
    int end = lineEnd;
    while (end > floor && (text[end - 1] == ' ' || text[end - 1] == '\r')) {
      end--;
    }
    return end;
  }

  private static boolean blank(byte[] text, int end, int floor) {
    return end - BLANK >= floor && text[end - 2] == '2' && text[end - BLANK] == '=';
  }

  /** Before {@code <br>} or {@code <br />} that ends at a place; the same place for another. */
  private static int beforeTag(byte[] text, int end, int floor) {
    int stop = Math.max(floor, end - LONGEST_TAG);
    for (int at = end - 1; at >= stop; at--) {
      if (text[at] == '<') {
        boolean breaks = (text[at + 1] | 0x20) == 'b' && (text[at + 2] | 0x20) == 'r';
        return end - at > 3 && breaks ? at : end;
      }
    }
    return end;
  }
}
