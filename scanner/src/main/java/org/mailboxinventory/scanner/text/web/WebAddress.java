package org.mailboxinventory.scanner.text.web;

/**
 * Whether a place is within a web address, and how the names of its parameters are put together.
 */
public final class WebAddress {
  private static final int LONGEST = 512;

  /** What is before the at sign of an address of mail (RFC 5321, section 4.5.3.1.1). */
  private static final int LONGEST_LOCAL_PART = 64;

  /** Part the four numbers of a computer's address. */
  private static final int DOTS = 3;

  private static final int LONGEST_PORT = 5;

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

  /**
   * Whether the address of a computer, four numbers, begins behind the slashes of a web address,
   * the name of somebody there or of a driver: {@code http://192.0.2.17:8080/}, {@code
   * root@192.0.2.17}, {@code jdbc:oracle:thin:@192.0.2.17}. One within the machine itself, which
   * begins with 127, is nobody's there.
   */
  public static boolean hostAt(byte[] text, int from, int to) {
    if (from < 2 || !leadsToHost(text[from - 2], text[from - 1])) {
      return false;
    }
    boolean own =
        from + 3 < to && text[from] == '1' && text[from + 1] == '2' && text[from + 2] == '7';
    if (own && text[from - 1] == '/' && text[from + 3] == '.') {
      return false;
    }
    int dots = 0;
    int at = from;
    while (at < to && (digit(text[at]) || text[at] == '.')) {
      dots += text[at] == '.' ? 1 : 0;
      at++;
    }
    return dots == DOTS;
  }

  private static boolean leadsToHost(byte first, byte second) {
    boolean word = digit(first) || ((first | 0x20) >= 'a' && (first | 0x20) <= 'z') || first < 0;
    return second == '/' ? first == '/' : second == '@' && (word || first == ':');
  }

  /** Whether it is one that begins so, or that its port follows. */
  public static boolean server(byte[] text, int from, int to, int length) {
    return hostAt(text, from, length) || portAt(text, to, length);
  }

  /** Whether the port of a computer follows its address: {@code :8080}. */
  private static boolean portAt(byte[] text, int at, int to) {
    int end = at + 1;
    while (end < to && digit(text[end])) {
      end++;
    }
    int digits = end - at - 1;
    boolean parted = end >= to || "./-:_".indexOf(text[end]) < 0 || text[end] == '/';
    return at < to && text[at] == ':' && digits >= 2 && digits <= LONGEST_PORT && parted;
  }

  private static boolean digit(byte b) {
    return b >= '0' && b <= '9';
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
