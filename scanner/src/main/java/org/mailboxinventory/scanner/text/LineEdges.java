package org.mailboxinventory.scanner.text;

/** Where lines begin and end. */
public final class LineEdges {
  private LineEdges() {}

  /** Where the line begins that holds a place, at most {@code longest} bytes before it. */
  public static int begin(byte[] text, int place, int longest) {
    int stop = Math.max(0, place - longest);
    int at = place;
    for (; at - 8 >= stop; at -= 8) {
      long breaks = Octets.equal(Octets.get(text, at - 8), '\n');
      if (breaks != 0) {
        return at - 7 + Octets.last(breaks);
      }
    }
    while (at > stop && text[at - 1] != '\n') {
      at--;
    }
    return at;
  }

  /** The same, as far as it begins no farther away; else -1. */
  public static int beginWithin(byte[] text, int place, int longest) {
    int at = begin(text, place, longest);
    return at == 0 || text[at - 1] == '\n' ? at : -1;
  }

  /**
   * Where the next line begins from {@code from} on that begins with a small letter; {@code to}
   * where none does.
   */
  public static int nextSmall(byte[] text, int from, int to) {
    int at = from;
    long before = at == 0 || text[at - 1] == '\n' ? 0x80 : 0;
    for (; at + 8 <= to; at += 8) {
      long x = Octets.get(text, at);
      if ((Octets.controls(x) | before) == 0) {
        continue;
      }
      long breaks = Octets.equal(x, '\n');
      long begins = (breaks << 8) | before;
      if (begins != 0) {
        begins &= Octets.smalls(Octets.letters(x), x);
        if (begins != 0) {
          return at + Octets.first(begins);
        }
      }
      before = breaks >>> 56;
    }
    while (at < to) {
      if (text[at] >= 'a' && text[at] <= 'z' && (at == 0 || text[at - 1] == '\n')) {
        return at;
      }
      at++;
    }
    return to;
  }

  /** Where the line ends that holds a place, at most at {@code limit}. */
  public static int end(byte[] text, int place, int limit) {
    int at = place;
    for (; at + 8 <= limit; at += 8) {
      long breaks = Octets.equal(Octets.get(text, at), '\n');
      if (breaks != 0) {
        return at + Octets.first(breaks);
      }
    }
    while (at < limit && text[at] != '\n') {
      at++;
    }
    return at;
  }
}
