package org.mailboxinventory.scanner.source.files.outlook;

/** The text of RTF, for those outside of this package. */
public final class RtfReading {
  private RtfReading() {}

  /** Reads it and lets it go. */
  public static void read(byte[] rtf) {
    RtfText.of(rtf);
  }
}
