package org.mailboxinventory.scanner.detect.zone;

/**
 * The lines of a machine-readable zone (ICAO Doc 9303) above and below the part with its check
 * digits: of a passport and a larger card (TD3, TD2) the line of names above, of a card (TD1) what
 * is before the number of the document and the line of names below.
 */
public final class ZoneLines {
  /** What a first line begins with: passports, visas, cards. */
  private static final String DOCUMENTS = "PVACI";

  /** What a card's first line begins with. */
  private static final String CARDS = "ACI";

  private static final int LONGEST_CODE = 5;
  private static final int CARD_LINE = 30;

  /** So many fillers more or less does a line have that was typed or read from a picture. */
  private static final int SLACK = 4;

  /** Between two lines. */
  private static final String GAP = " \t\r\n>";

  private static final int LONGEST_GAP = 64;

  /** What a zone may be in. */
  private static final String BEFORE = ">\"'`(|";

  private ZoneLines() {}

  /** Where the zone begins whose part with check digits is {@code text[from, to)}. */
  public static int begin(byte[] text, int from, int to) {
    if (parted(text, from, to)) {
      int first = from;
      while (first > 0 && from - first < LONGEST_CODE && ofZone(text[first - 1])) {
        first--;
      }
      return first < from && CARDS.indexOf(text[first]) >= 0 && free(text, first) ? first : from;
    }
    int end = lineEndBefore(text, from);
    int first = end;
    while (first > 0 && ofName(text[first - 1])) {
      first--;
    }
    boolean line = fits(text, first, end, to - from) && DOCUMENTS.indexOf(text[first]) >= 0;
    return line && free(text, first) ? first : from;
  }

  /** Where the zone ends whose part with check digits is {@code text[from, to)}. */
  public static int end(byte[] text, int from, int to, int length) {
    if (!parted(text, from, to)) {
      return to;
    }
    int first = nextLine(text, to, length);
    int end = first;
    while (end < length && ofName(text[end])) {
      end++;
    }
    return fits(text, first, end, CARD_LINE) && (end == length || text[end] <= ' ') ? end : to;
  }

  /** Whether it is of two lines, as a card's is. */
  private static boolean parted(byte[] text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (text[at] <= ' ') {
        return true;
      }
    }
    return false;
  }

  /** Whether a line of names is about as long as it must be, and has two fillers in a row. */
  private static boolean fits(byte[] text, int from, int to, int length) {
    if (to - from < length - SLACK || to - from > length + SLACK) {
      return false;
    }
    for (int at = from + 1; at < to; at++) {
      if (text[at] == '<' && text[at - 1] == '<') {
        return true;
      }
    }
    return false;
  }

  /**
   * Where the line before the one that begins at {@code from} ends: before a line's end, as text
   * has it or as programs write it within strings, or where both are written together; 0 where
   * there is none.
   */
  private static int lineEndBefore(byte[] text, int from) {
    int floor = Math.max(0, from - LONGEST_GAP);
    int at = from;
    boolean ends = false;
    while (at > floor) {
      byte b = text[at - 1];
      boolean escaped = (b == 'n' || b == 'r') && at > 1 && text[at - 2] == '\\';
      if (!escaped && GAP.indexOf(b) < 0) {
        break;
      }
      ends |= escaped || b == '\n';
      at -= escaped ? 2 : 1;
    }
    return ends || at == from ? at : 0;
  }

  /** Where the next line begins, behind marks of quoted mail; {@code length} without one. */
  private static int nextLine(byte[] text, int to, int length) {
    int at = to;
    while (at < length && (text[at] == ' ' || text[at] == '\r')) {
      at++;
    }
    if (at == length || text[at] != '\n') {
      return length;
    }
    at++;
    while (at < length && (text[at] == ' ' || text[at] == '>')) {
      at++;
    }
    return at;
  }

  private static boolean free(byte[] text, int from) {
    return from == 0 || text[from - 1] <= ' ' || BEFORE.indexOf(text[from - 1]) >= 0;
  }

  private static boolean ofName(byte b) {
    return (b >= 'A' && b <= 'Z') || b == '<';
  }

  private static boolean ofZone(byte b) {
    return ofName(b) || (b >= '0' && b <= '9');
  }
}
