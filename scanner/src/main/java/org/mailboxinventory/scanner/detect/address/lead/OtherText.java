package org.mailboxinventory.scanner.detect.address.lead;

/** Whether what seems to be an address says who holds rights, cites something or lists codes. */
public final class OtherText {
  private OtherText() {}

  /** Whether {@code text[from, to)} does. */
  public static boolean in(byte[] text, int from, int to, int length) {
    return Rights.in(text, from, to, length) || listed(text, from, to);
  }

  /** Whether {@code text[from, to)} cites something or lists codes. */
  public static boolean listed(byte[] text, int from, int to) {
    return CitedText.in(text, from, to) || CodeLines.in(text, from, to);
  }
}
