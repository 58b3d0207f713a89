package org.mailboxinventory.report.model;

/**
 * An {@link ItemHeader} that only {@link HeaderSeal} can open, under the key it was sealed with.
 */
public final class SealedHeader {
  private final byte[] bytes;

  /** As it was kept. */
  public SealedHeader(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  /** To be kept. */
  public byte[] bytes() {
    return bytes.clone();
  }
}
