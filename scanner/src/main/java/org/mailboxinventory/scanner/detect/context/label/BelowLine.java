package org.mailboxinventory.scanner.detect.context.label;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;

/**
 * A secret on a line of its own with empty lines between it and its label, as mails write codes:
 * {@code Your verification code is:}, an empty line, {@code 482609}.
 */
public final class BelowLine {
  /** Between a label and the line of its secret. */
  public static final int MOST_BREAKS = 3;

  private static final int LONGEST = 64;

  private BelowLine() {}

  /**
   * Whether the line that goes on at a place holds a digit and is one run without blanks, or groups
   * of digits.
   */
  public static boolean alone(byte[] text, int from, int ceiling) {
    int end = Math.min(ceiling, from + LONGEST);
    boolean digit = false;
    boolean digits = true;
    boolean parted = false;
    int at = from;
    while (at < end && text[at] != '\n') {
      boolean blank = text[at] == ' ' || text[at] == '\t';
      digit |= AnchorScanner.isDigit(text[at]);
      digits &= blank || AnchorScanner.isDigit(text[at]);
      if (parted && !blank && !digits) {
        return false;
      }
      parted |= blank;
      at++;
    }
    return digit && (at == ceiling || text[at] == '\n');
  }
}
