package org.mailboxinventory.scanner.detect.address.field;

/**
 * The address of a business card in the form of vCards: {@code ADR;TYPE=home:;;Street 1;Town;;Code;
 * Country}, in which a box, a flat, a street, a town, a region, a code and a country follow each
 * other. The country is no part of it.
 */
public final class CardAddress {
  private static final String NAME = "adr";
  private static final int LONGEST = 300;

  /** The number of the part that is a town, that of a code and of the country. */
  private static final int TOWN = 3;

  private static final int CODE = 5;
  private static final int COUNTRY = 6;

  private final int[] from = new int[COUNTRY + 1];
  private final int[] to = new int[COUNTRY + 1];
  private int parts;

  /** Whether a name is that of such an address. */
  public static boolean isName(String name) {
    return name.equalsIgnoreCase(NAME);
  }

  /**
   * Hands over the address whose name is {@code [name, end)}.
   *
   * @return whether there is one
   */
  boolean find(byte[] text, int name, int end, int length, AddressSink sink) {
    int last = Math.min(length, end + LONGEST);
    int colon = end - name == NAME.length() ? colon(text, end, last) : -1;
    if (colon < 0) {
      return false;
    }
    split(text, colon + 1, last);
    int first = filled(0, TOWN, 1);
    int behind = filled(CODE, TOWN - 1, -1);
    if (parts < COUNTRY || first < 0 || behind < 0) {
      return false;
    }
    sink.address(from[first], to[behind]);
    return true;
  }

  /** The number of the first part with a value, from one towards another; -1 where none has. */
  private int filled(int begin, int stop, int step) {
    for (int i = begin; i != stop; i += step) {
      if (to[i] > from[i]) {
        return i;
      }
    }
    return -1;
  }

  /** Where the colon is behind the name and what is told of it; -1 where none is. */
  private static int colon(byte[] text, int end, int last) {
    boolean quoted = false;
    for (int at = end; at < last && (at > end || text[at] == ':' || text[at] == ';'); at++) {
      quoted ^= text[at] == '"';
      if (text[at] == ' ' && !quoted && text[at - 1] != '\n') {
        return -1;
      }
      if (text[at] == ':' && !quoted) {
        return at;
      }
      if (text[at] == '\n' && !folded(text, at, last)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a line goes on in the next, which begins with a blank. */
  private static boolean folded(byte[] text, int lineEnd, int last) {
    return lineEnd + 1 < last && (text[lineEnd + 1] == ' ' || text[lineEnd + 1] == '\t');
  }

  /** Takes the parts up to the end of the line. */
  private void split(byte[] text, int begin, int last) {
    parts = 0;
    int part = begin;
    int at = begin;
    while (parts <= COUNTRY) {
      boolean ends = at >= last || (text[at] == '\n' && !folded(text, at, last));
      if (ends || (text[at] == ';' && text[at - 1] != '\\')) {
        take(text, part, at);
        part = at + 1;
      }
      if (ends) {
        return;
      }
      at++;
    }
  }

  private void take(byte[] text, int begin, int end) {
    int first = begin;
    int behind = end;
    while (first < behind && text[first] >= 0 && text[first] <= ' ') {
      first++;
    }
    while (behind > first && text[behind - 1] >= 0 && text[behind - 1] <= ' ') {
      behind--;
    }
    from[parts] = first;
    to[parts] = behind;
    parts++;
  }
}
