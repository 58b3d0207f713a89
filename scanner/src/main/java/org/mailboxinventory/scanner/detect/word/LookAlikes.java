package org.mailboxinventory.scanner.detect.word;

/**
 * Text read from a picture, with letters that look like digits taken for digits where they lie
 * among digits: O, I, l, S, B for 0, 1, 1, 5, 8. Only values that a check confirms may be read this
 * way. Reused; for one thread.
 */
public final class LookAlikes {
  private static final int LONGEST_RUN = 64;

  private byte[] text = new byte[0];
  private byte[] variant = new byte[0];
  private int length;
  private boolean any;

  /** Takes up a window of text. */
  public void prepare(byte[] newText, int newLength) {
    text = newText;
    length = newLength;
    any = false;
    if (variant.length < length) {
      variant = new byte[length + length / 4];
    }
    System.arraycopy(text, 0, variant, 0, length);
    int at = 0;
    while (at < length) {
      if (!AnchorScanner.isWord(text[at])) {
        at++;
        continue;
      }
      int end = at + 1;
      while (end < length && AnchorScanner.isWord(text[end])) {
        end++;
      }
      replace(at, end);
      at = end;
    }
  }

  /** The text with look-alikes replaced. */
  public byte[] variant() {
    return variant;
  }

  /** Whether {@code [from, to)} holds a letter that was taken for a digit. */
  public boolean within(int from, int to) {
    for (int i = from; any && i < Math.min(to, length); i++) {
      if (text[i] != variant[i]) {
        return true;
      }
    }
    return false;
  }

  /** Replaces in a run of digits and look-alikes only, at least half of them digits. */
  private void replace(int from, int to) {
    int digits = 0;
    for (int i = from; i < to; i++) {
      digits += AnchorScanner.isDigit(text[i]) ? 1 : 0;
      if (digit(text[i]) == 0) {
        return;
      }
    }
    if (to - from > LONGEST_RUN || digits * 2 < to - from || digits == to - from) {
      return;
    }
    any = true;
    for (int i = from; i < to; i++) {
      variant[i] = digit(text[i]);
    }
  }

  private static byte digit(byte b) {
    return switch (b) {
      case 'O', 'o' -> '0';
      case 'I', 'l' -> '1';
      case 'S' -> '5';
      case 'B' -> '8';
      default -> AnchorScanner.isDigit(b) ? b : 0;
    };
  }
}
