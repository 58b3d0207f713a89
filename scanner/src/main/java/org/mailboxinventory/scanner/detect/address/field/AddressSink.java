package org.mailboxinventory.scanner.detect.address.field;

/** Takes addresses. */
public interface AddressSink {
  /** An address is {@code [from, to)} of the text. */
  void address(int from, int to);
}
