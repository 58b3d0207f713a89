package org.mailboxinventory.scanner.text;

/**
 * What quoted-printable text (RFC 2045) leaves where nobody decoded it: an equals sign at the end
 * of a line that goes on in the next, and characters written as {@code =3D}.
 */
public final class QuotedPrintable {
  /** An encoded line has at most 76 characters; programs break it at 72 at the earliest. */
  private static final int NARROWEST = 68;

  private static final int WIDEST = 80;

  /** A line so wide is text in which words are parted, and no name that something is set for. */
  private static final int NARROW = 32;

  /** So many bytes encode one octet. */
  public static final int ESCAPE = 3;

  /** Base64 writes a key in groups of four characters; a shorter one is more likely a word. */
  private static final int GROUP = 4;

  private static final int SHORTEST_KEY = 24;

  /** No value ends with one of these: no address of mail, no path, no number in groups. */
  private static final String OPEN = "-_.@+/%:";

  /** Signs in keys, addresses and tokens that encoders write so, a blank at a line's end too. */
  private static final String ENCODED = "=@._-";

  private QuotedPrintable() {}

  /**
   * How many bytes the break of a line has that an encoder made at {@code at}; 0 where there is
   * none. What begins with {@code 0x} is the value of a key and begins a line of its own.
   */
  public static int softBreak(byte[] text, int at, int to) {
    int end = lineBehind(text, at, to);
    if (end < 0 || at == 0 || end >= to) {
      return 0;
    }
    byte before = text[at - 1];
    byte after = text[end];
    if (word(before) && word(after)) {
      boolean value = key(text, end, to) || padded(text, at) || settings(text, at, end, to);
      return value ? 0 : end - at;
    }
    if (before == ' ' && word(after) && parted(text, at)) {
      return end - at;
    }
    boolean joins = word(before) ? sign(text, end, to) : OPEN.indexOf(before) >= 0 && word(after);
    return joins || (breaks(before, after) && full(text, at)) ? end - at : 0;
  }

  /**
   * Whether the blank before an equals sign parts words of text, or groups of a number: nothing is
   * set there, as it is behind a name alone.
   */
  private static boolean parted(byte[] text, int at) {
    byte last = at > 1 ? text[at - 2] : 0;
    return (last >= '0' && last <= '9')
        || (last > ' ' && at - LineEdges.begin(text, at, NARROW + 1) >= NARROW);
  }

  /**
   * Whether an equals sign ends the value of a setting, or a cell of a row: the next line is one
   * too, and this one shorter than encoders make it.
   */
  private static boolean settings(byte[] text, int at, int next, int to) {
    int begin = LineEdges.begin(text, at, NARROWEST);
    if (at - begin >= NARROWEST - 1) {
      return false;
    }
    int sign = begin;
    while (sign < at && "=:\t".indexOf(text[sign]) < 0) {
      sign++;
    }
    int other = next;
    while (other < to && other - next < NARROW && (word(text[other]) || inKey(text[other]))) {
      other++;
    }
    if (sign == at || other == next || other == to) {
      return false;
    }
    return text[sign] == '\t' ? text[other] == '\t' : text[other] == '=' || text[other] == ':';
  }

  private static boolean inKey(byte b) {
    return b == '_' || b == '.' || b == '-';
  }

  private static boolean key(byte[] text, int at, int to) {
    return text[at] == '0' && at + 1 < to && text[at + 1] == 'x';
  }

  /** Whether the next line begins with a sign within an address, and goes on with a word. */
  private static boolean sign(byte[] text, int at, int to) {
    boolean sign = text[at] == '@' || text[at] == '.' || text[at] == '-';
    return sign && at + 1 < to && word(text[at + 1]);
  }

  /**
   * Whether the equals sign fills up a key in Base64: with it there are whole groups of four, of
   * both cases and digits, on a line shorter than encoders make it.
   */
  private static boolean padded(byte[] text, int at) {
    int from = at;
    boolean small = false;
    boolean capital = false;
    boolean digit = false;
    while (from > 0 && at - from < WIDEST && base64(text[from - 1])) {
      from--;
      small |= text[from] >= 'a';
      capital |= text[from] >= 'A' && text[from] <= 'Z';
      digit |= text[from] >= '0' && text[from] <= '9';
    }
    int length = at + 1 - from;
    boolean whole = from == 0 || "._-".indexOf(text[from - 1]) < 0;
    return whole
        && length >= SHORTEST_KEY
        && length % GROUP == 0
        && small
        && capital
        && digit
        && !full(text, at);
  }

  private static boolean base64(byte b) {
    return word(b) || b == '+' || b == '/';
  }

  /** Neither a line of equals signs nor one of hyphens, and something follows. */
  private static boolean breaks(byte before, byte after) {
    return before >= ' ' && before != '=' && after >= ' ' && after != '-' && after != '=';
  }

  /** Whether the line that ends at {@code at} is as long as an encoder makes it. */
  private static boolean full(byte[] text, int at) {
    int width = at + 1 - LineEdges.begin(text, at, WIDEST + 1);
    return width >= NARROWEST && width <= WIDEST;
  }

  /** Past the end of the line behind an equals sign; -1 where the line goes on. */
  private static int lineBehind(byte[] text, int at, int to) {
    int end = at + 1 < to && text[at + 1] == '\r' ? at + 2 : at + 1;
    return end < to && text[end] == '\n' ? end + 1 : -1;
  }

  /**
   * The sign that is encoded at {@code at}, where the encoder broke its line or the one before; -1
   * where none is.
   */
  public static int character(byte[] text, int at, int to) {
    if (at + ESCAPE >= to || text[at + 1] < '2' || text[at + 1] > '5') {
      return -1;
    }
    int character = (text[at + 1] - '0') << 4 | digit(text[at + 2]);
    byte next = text[at + ESCAPE];
    boolean blank = character == ' ' && (next < ' ' || next == '=');
    boolean sign = blank || ENCODED.indexOf(character) >= 0;
    return sign && near(text, at, to) ? character : -1;
  }

  /** How many bytes are encoded at {@code at}: those of a break, of a sign, of an octet, or one. */
  public static int width(byte[] text, int at, int to) {
    int lines = softBreak(text, at, to);
    boolean one = lines == 0 && octet(text, at, to) < 0x80 && character(text, at, to) < 0;
    return lines > 0 ? lines : one ? 1 : ESCAPE;
  }

  /**
   * How many octets of UTF-8, each encoded by three bytes, make the letter at {@code at}; 0 where
   * none is: {@code J=C3=B6rg}. What is no letter of ASCII is hardly ever written so otherwise.
   */
  public static int letter(byte[] text, int at, int to) {
    int octets = Octets.ofLetter(octet(text, at, to));
    for (int i = 1; i < octets; i++) {
      if ((octet(text, at + i * ESCAPE, to) & ~0x3f) != 0x80) {
        return 0;
      }
    }
    return octets;
  }

  /** The octet that an equals sign and two digits encode at {@code at}; -1 where none is. */
  public static int octet(byte[] text, int at, int to) {
    if (at + ESCAPE > to || text[at] != '=') {
      return -1;
    }
    int high = digit(text[at + 1]);
    int low = digit(text[at + 2]);
    return high < 0 || low < 0 ? -1 : high << 4 | low;
  }

  private static boolean near(byte[] text, int at, int to) {
    int begin = LineEdges.begin(text, at, WIDEST);
    int end = LineEdges.end(text, at, Math.min(to, at + WIDEST));
    return soft(text, begin - 1) || (end < to && soft(text, end));
  }

  /** Whether an equals sign alone is before the line's end at a place. */
  private static boolean soft(byte[] text, int lineEnd) {
    int at = lineEnd > 0 && text[lineEnd - 1] == '\r' ? lineEnd - 2 : lineEnd - 1;
    return at > 0 && text[lineEnd] == '\n' && text[at] == '=' && text[at - 1] != '=';
  }

  /** The value of a digit to base sixteen as encoders write it; -1 for none. */
  private static int digit(byte b) {
    return b >= '0' && b <= '9' ? b - '0' : b >= 'A' && b <= 'F' ? b - 'A' + 10 : -1;
  }

  private static boolean word(byte b) {
    return (b >= '0' && b <= '9') || ((b | 0x20) >= 'a' && (b | 0x20) <= 'z');
  }
}
