package org.mailboxinventory.scanner.detect.name.beside;

/**
 * Lines of an exported conversation, with who wrote each behind its time: {@code [18/02/24, 8:15:40
 * AM] Asha Rao: ok} and {@code 18/02/24, 08:15 - Asha Rao: ok}.
 */
public final class ChatLine {
  private static final int LONGEST_TIME = 32;
  private static final int FEWEST_DIGITS = 3;

  private ChatLine() {}

  /** Whether {@code text[from, to)} is who wrote a line. */
  public static boolean writer(byte[] text, int from, int to, int length) {
    if (to + 1 >= length || text[to] != ':' || text[to + 1] != ' ' || from < FEWEST_DIGITS + 2) {
      return false;
    }
    if (text[from - 1] != ' ') {
      return false;
    }
    byte sign = text[from - 2];
    boolean dash = sign == '-' && text[from - 3] == ' ';
    return (sign == ']' || dash) && time(text, from - 2, sign == ']');
  }

  /** Whether a time fills the line up to a place, in brackets where it ends with one. */
  private static boolean time(byte[] text, int end, boolean bracket) {
    int at = end;
    int digits = 0;
    boolean colon = false;
    while (at > 0 && text[at - 1] != '\n' && end - at < LONGEST_TIME) {
      at--;
      digits += text[at] >= '0' && text[at] <= '9' ? 1 : 0;
      colon |= text[at] == ':';
      if (text[at] == '[' && bracket) {
        break;
      }
    }
    boolean begins = at == 0 || text[at - 1] == '\n' || text[at - 1] < 0;
    byte first = text[at];
    boolean number = first >= '0' && first <= '9';
    return begins && colon && digits >= FEWEST_DIGITS && (bracket ? first == '[' : number);
  }
}
