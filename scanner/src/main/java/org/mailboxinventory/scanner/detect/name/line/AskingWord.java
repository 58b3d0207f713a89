package org.mailboxinventory.scanner.detect.name.line;

/**
 * A capitalised word as {@code Ask}, {@code Contact} or {@code I} before a word in small letters.
 */
public final class AskingWord {
  private static final int LONGEST = 8;

  /** Bits for the first and second letters of such words. */
  private static final int FIRST = bits("acstpi");

  private static final int SECOND = bits("saoe");

  private AskingWord() {}

  private static int bits(String letters) {
    return letters.chars().map(letter -> 1 << (letter - 'a')).reduce(0, (a, b) -> a | b);
  }

  /** Whether one may begin here. */
  public static boolean mayBe(byte[] text, int at, int length) {
    int letter = text[at] - 'A';
    if (letter < 0 || (FIRST >>> letter & 1) == 0 || at + 4 >= length) {
      return false;
    }
    int second = text[at + 1] - 'a';
    boolean i = letter == 'I' - 'A';
    if (i ? text[at + 1] != ' ' : second < 0 || (SECOND >>> second & 1) == 0) {
      return false;
    }
    int end = at + 1;
    while (end < length && small(text[end]) && end - at < LONGEST) {
      end++;
    }
    return end + 1 < length && text[end] == ' ' && small(text[end + 1]);
  }

  private static boolean small(byte b) {
    return b >= 'a' && b <= 'z';
  }
}
