package org.mailboxinventory.scanner.text.web;

/**
 * Whether a place is within a web address, and how the names of its parameters are put together.
 */
public final class WebAddress {
  private static final int LONGEST = 512;

  private WebAddress() {}

  /** Within a web address, digits are part of the address. A payment link is no web address. */
  public static boolean holds(byte[] text, int from) {
    for (int i = from - 1;
        i > 1
            && i > from - LONGEST
            && text[i] > ' '
            && text[i] != '<'
            && text[i] != '"'
            && text[i] != ';';
        i--) {
      if (text[i] == '/' && text[i - 1] == '/' && text[i - 2] == ':') {
        return i < 3 || text[i - 3] != 'i';
      }
    }
    return false;
  }

  /** Whether another word of a name begins at a place: {@code custPan}, {@code cust_pan}. */
  public static boolean partBegins(byte[] text, int at) {
    byte before = text[at - 1];
    boolean capital = text[at] >= 'A' && text[at] <= 'Z';
    return before == '_' || before == '-' || (capital && before >= 'a' && before <= 'z');
  }
}
