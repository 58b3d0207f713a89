package org.mailboxinventory.scanner.detect.context.other;

/**
 * Whether a number is of an account that no bank keeps; {@link OtherAccount} is asked once for all
 * kinds of accounts that a place may be of. For one thread.
 */
public final class NumbersOfOthers {
  private static final byte[] NONE = {};

  private byte[] text = NONE;
  private int from;
  private int to;
  private boolean other;

  /** Another window of text. */
  public void begin() {
    text = NONE;
  }

  /** Whether the words before the number {@code text[from, to)}, or those of its table, say so. */
  public boolean has(byte[] newText, int newFrom, int newTo, int length) {
    if (newText != text || newFrom != from || newTo != to) {
      text = newText;
      from = newFrom;
      to = newTo;
      other =
          OtherAccount.named(text, from, to, length, true) || OtherAccount.headed(text, from, true);
    }
    return other;
  }
}
