package org.mailboxinventory.scanner.detect.name.beside;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;

/**
 * Names whose parts are in fields of a record for computers, by the place that the record has for
 * them: who is insured or treated in claims of American insurers, {@code NM1*IL*1*RAO*ASHA**}, in
 * messages between hospitals, {@code PID|1||7||RAO^ASHA}, and cards of addresses, {@code
 * N:Rao;Asha;;;}.
 */
final class SegmentName {
  private static final int LONGEST = 160;
  private static final int LONGEST_PART = 40;
  private static final int NEAR = 90;

  private SegmentName() {}

  static boolean mayBegin(byte[] text, int at, int length) {
    if (at + 8 >= length || (at > 0 && NameLetters.letter(text[at - 1]))) {
      return false;
    }
    return switch (text[at]) {
      case 'N' -> text[at + 1] == ':' || text[at + 1] == ';' || segment(text, at, 'M', '1');
      case 'P' -> segment(text, at, 'I', 'D');
      default -> false;
    };
  }

  /** Where the value of the field {@code /NAME/} of a statement begins; -1 at another place. */
  static int field(byte[] text, int at, int length) {
    boolean name =
        at > 0
            && at + 7 < length
            && text[at - 1] == '/'
            && text[at] == 'N'
            && text[at + 1] == 'A'
            && text[at + 2] == 'M'
            && text[at + 3] == 'E'
            && text[at + 4] == '/';
    return name && NameLetters.capital(text[at + 5]) ? at + 5 : -1;
  }

  private static boolean segment(byte[] text, int at, char second, char third) {
    return text[at + 1] == second
        && text[at + 2] == third
        && (text[at + 3] == '*' || text[at + 3] == '|');
  }

  /** Where the name is, as its begin and its end in one; 0 where none is. */
  static long place(byte[] text, int at, int length) {
    int limit = Math.min(length, at + LONGEST);
    if (text[at] == 'P') {
      return parts(text, field(text, at + 3, 5, limit), '^', limit);
    }
    if (text[at + 1] == 'M') {
      int kind = field(text, at + 3, 2, limit);
      boolean person = kind > 0 && kind + 1 < limit && text[kind] == '1';
      person &= kind > 0 && kind + 1 < limit && text[kind + 1] == text[at + 3];
      return person ? parts(text, kind + 2, text[at + 3], limit) : 0;
    }
    int colon = at + 1;
    while (colon < limit && text[colon] > ' ' && text[colon] != ':') {
      colon++;
    }
    return colon < limit && text[colon] == ':' && card(text, at, colon, length)
        ? parts(text, colon + 1, ';', limit)
        : 0;
  }

  /** Behind the separator {@code from} and so many more fields; -1 where the line ends before. */
  private static int field(byte[] text, int from, int fields, int limit) {
    byte sign = text[from];
    int at = from;
    int count = 1;
    while (count < fields) {
      at++;
      if (at >= limit || text[at] == '\n' || text[at] == '\r' || text[at] == '~') {
        return -1;
      }
      count += text[at] == sign ? 1 : 0;
    }
    return at + 1;
  }

  /** Whether another line of a card is near: {@code FN:}, {@code VERSION:}, {@code BEGIN:}. */
  private static boolean card(byte[] text, int from, int colon, int length) {
    int begin = Math.max(1, from - NEAR);
    int end = Math.min(length - 3, colon + NEAR);
    for (int at = begin; at < end; at++) {
      boolean full = text[at] == 'F' && text[at + 1] == 'N';
      boolean version = text[at] == 'V' && text[at + 1] == 'C' && text[at + 2] == 'A';
      boolean line = !NameLetters.letter(text[at - 1]) || text[at - 1] == 'n';
      if ((full && line && (text[at + 2] == ':' || text[at + 2] == ';')) || version) {
        return true;
      }
    }
    return false;
  }

  /** The family's name, the given one and a further one: two of them at least, of letters. */
  private static long parts(byte[] text, int from, int sign, int limit) {
    int at = from;
    int end = -1;
    for (int count = 0; from > 0 && count < 3; count++) {
      int stop = partEnd(text, at, limit);
      boolean goesOn = stop < limit && text[stop] == sign;
      if (stop == at || (count == 0 && !goesOn)) {
        break;
      }
      end = count > 0 ? stop : end;
      if (!goesOn) {
        break;
      }
      at = stop + 1;
    }
    return end < 0 ? 0 : (long) from << 32 | end;
  }

  private static int partEnd(byte[] text, int from, int limit) {
    int at = from;
    while (at < limit
        && at - from < LONGEST_PART
        && (NameLetters.letter(text[at]) || " .'-".indexOf(text[at]) >= 0)) {
      at++;
    }
    return at;
  }
}
