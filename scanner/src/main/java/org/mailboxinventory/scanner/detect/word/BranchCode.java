package org.mailboxinventory.scanner.detect.word;

/** The form of a code of a bank's branch in India: four letters, a zero, six letters or digits. */
public final class BranchCode {
  /** How long it is. */
  public static final int LENGTH = 11;

  private static final int ZERO = 4;

  /** From whom to whom is paid: {@code P2A}, {@code P2M}. */
  private static final int WAY = 3;

  private BranchCode() {}

  /**
   * Whether one ends at a place, or the letters and the digit for a way of payment, which
   * narrations join to the number behind: {@code HDFC0001234-412345678901}, {@code
   * IMPS-P2A-412345678901}.
   */
  static boolean endsAt(byte[] text, int to) {
    return (to >= LENGTH && is(text, to - LENGTH, to)) || wayEndsAt(text, to);
  }

  private static boolean wayEndsAt(byte[] text, int to) {
    int from = to - WAY;
    return from > 0
        && text[from] == 'P'
        && text[from + 1] == '2'
        && text[from + 2] >= 'A'
        && text[from + 2] <= 'Z'
        && text[from - 1] == '-';
  }

  /**
   * Whether a hyphen and one follow {@code text[from, to)}, which is one field of a narration and
   * so has no hyphen itself: {@code ravi@okaxis-HDFC0001234}.
   */
  static boolean behindField(byte[] text, int from, int to, int length) {
    int code = to + 1;
    int end = code + LENGTH;
    if (end > length || text[to] != '-' || !is(text, code, end)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (text[i] == '-') {
        return false;
      }
    }
    return end == length || !AnchorScanner.isWord(text[end]);
  }

  /** Whether {@code text[from, to)} is one, with no letter or digit before it. */
  public static boolean is(byte[] text, int from, int to) {
    if (to - from != LENGTH
        || text[from + ZERO] != '0'
        || (from > 0 && Words.letterOrDigit(text[from - 1]))) {
      return false;
    }
    for (int i = from; i < to; i++) {
      boolean capital = text[i] >= 'A' && text[i] <= 'Z';
      if (!capital && (i < from + ZERO || !AnchorScanner.isDigit(text[i]))) {
        return false;
      }
    }
    return true;
  }
}
