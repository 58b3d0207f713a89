package org.mailboxinventory.scanner.text;

/** Whether words end because the next field or another column follows them. */
public final class NextField {
  private static final int LONGEST_LABEL = 8;
  private static final int MOST_BLANKS = 24;

  /** So many capitals begin the longest codes of people: {@code AAAPL1234C}. */
  private static final int MOST_CAPITALS = 5;

  private NextField() {}

  /** Whether a word that names the number behind it follows: {@code DOB 04/17}, {@code PAN: 1}. */
  public static boolean follows(byte[] text, int end, int length) {
    return isLabel(text, pastBlanks(text, end, length), length);
  }

  /** Whether the word at a place names the number behind it. */
  public static boolean isLabel(byte[] text, int word, int length) {
    int to = word;
    while (to < length && letter(text[to])) {
      to++;
    }
    int value = to < length && text[to] == ':' ? to + 1 : to;
    int digit = pastBlanks(text, value, length);
    return to > word
        && to - word <= LONGEST_LABEL
        && digit > value
        && digit < length
        && (digit(text[digit]) || (capitals(text, word, to) && code(text, digit, length)));
  }

  private static boolean capitals(byte[] text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (text[at] < 'A' || text[at] > 'Z') {
        return false;
      }
    }
    return true;
  }

  /** Whether capitals and digits make one word at a place: {@code T7068220B}. */
  private static boolean code(byte[] text, int from, int length) {
    int at = from;
    while (at < length && text[at] >= 'A' && text[at] <= 'Z') {
      at++;
    }
    return at - from <= MOST_CAPITALS && at < length && digit(text[at]);
  }

  private static boolean digit(byte b) {
    return b >= '0' && b <= '9';
  }

  /** Whether a column ends here, or a bracket or another field follows. */
  public static boolean columnEnds(byte[] text, int end, int length) {
    int at = pastBlanks(text, end, length);
    return at > end
        && (at == length
            || text[at] == '('
            || (at > end + 1 && !letter(text[at]))
            || isLabel(text, at, length));
  }

  /** Whether a byte is a letter, or a part of one. */
  private static boolean letter(byte b) {
    return b < 0 || ((b | 0x20) >= 'a' && (b | 0x20) <= 'z');
  }

  private static int pastBlanks(byte[] text, int from, int length) {
    int at = from;
    while (at < length && at - from < MOST_BLANKS && text[at] == ' ') {
      at++;
    }
    return at;
  }
}
