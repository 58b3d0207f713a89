package org.mailboxinventory.scanner.detect.context.label;

/** What is between an opener, as {@code Mr}, and its value: a full stop and blanks. */
public final class OpenerGap {
  private static final int LONGEST = 4;

  private OpenerGap() {}

  /** Where the value begins of which more than one byte is before the ceiling; -1 when nowhere. */
  public static int value(byte[] text, int to, int ceiling) {
    int value = to;
    while (value < ceiling && value - to < LONGEST && (text[value] == '.' || text[value] == ' ')) {
      value++;
    }
    boolean sign = value < ceiling && value - to < LONGEST && text[value] == ':';
    return sign || value + 1 >= ceiling ? -1 : value;
  }
}
