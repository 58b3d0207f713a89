package org.mailboxinventory.scanner.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Text taken from mail, as UTF-8. It cannot be printed, logged or serialised by accident: its
 * string form is {@code ***}.
 */
public final class SensitiveText {
  private static final SensitiveText EMPTY = new SensitiveText(new byte[0]);

  private final byte[] utf8;

  private SensitiveText(byte[] utf8) {
    this.utf8 = utf8;
  }

  /** Nothing. */
  public static SensitiveText empty() {
    return EMPTY;
  }

  /** Wraps a string; lone surrogates become question marks. */
  public static SensitiveText of(String text) {
    return text.isEmpty() ? EMPTY : new SensitiveText(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Copies {@code utf8[from, to)}. */
  public static SensitiveText copyOf(byte[] utf8, int from, int to) {
    return from == to ? EMPTY : new SensitiveText(Arrays.copyOfRange(utf8, from, to));
  }

  /** Its length in bytes. */
  public int length() {
    return utf8.length;
  }

  /** A copy of its bytes: for scanning, fingerprinting and deliberate revealing only. */
  public byte[] bytes() {
    return utf8.clone();
  }

  /** The text itself. Whoever calls this answers for where it goes. */
  public String reveal() {
    return new String(utf8, StandardCharsets.UTF_8);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SensitiveText text && Arrays.equals(utf8, text.utf8);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(utf8);
  }

  @Override
  public String toString() {
    return "***";
  }
}
