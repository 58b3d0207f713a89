package org.mailboxinventory.scanner.text.web;

/**
 * Whether a place is within a web address, and how the names of its parameters are put together.
 */
public final class WebAddress {
  private static final int LONGEST = 512;

  /** What is before the at sign of an address of mail (RFC 5321, section 4.5.3.1.1). */
  private static final int LONGEST_LOCAL_PART = 64;

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

  /**
   * Whether the parameter that begins at a place is an address of mail: {@code ?u=asha@b.example}.
   * What begins with a digit is more often the id of a message.
   */
  public static boolean mailIn(byte[] text, int from, int to) {
    if (text[from] >= '0' && text[from] <= '9') {
      return false;
    }
    int at = from;
    int last = Math.min(to, from + LONGEST_LOCAL_PART + 1);
    while (at < last && text[at] > ' ' && "&?#=<>\"".indexOf(text[at]) < 0) {
      if (text[at] == '@') {
        return at > from;
      }
      at++;
    }
    return false;
  }
}
