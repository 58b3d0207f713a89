package org.mailboxinventory.scanner.text;

/** A few signs of ASCII, told from other bytes without a search. Immutable. */
public final class Signs {
  private final long lower;
  private final long upper;

  private Signs(long lower, long upper) {
    this.lower = lower;
    this.upper = upper;
  }

  /** The signs of {@code all}, each of ASCII. */
  public static Signs of(String all) {
    long lower = 0;
    long upper = 0;
    for (int i = 0; i < all.length(); i++) {
      char sign = all.charAt(i);
      if (sign >= 2 * Long.SIZE) {
        throw new IllegalArgumentException("no sign of ASCII: U+" + Integer.toHexString(sign));
      }
      lower |= sign < Long.SIZE ? 1L << sign : 0;
      upper |= sign < Long.SIZE ? 0 : 1L << sign;
    }
    return new Signs(lower, upper);
  }

  /** Whether a byte is one of these. */
  public boolean has(byte b) {
    return b >= 0 && ((b < Long.SIZE ? lower : upper) >>> b & 1) != 0;
  }

  /** Whether a character is one of these. */
  public boolean has(char c) {
    return c < 2 * Long.SIZE && has((byte) c);
  }
}
