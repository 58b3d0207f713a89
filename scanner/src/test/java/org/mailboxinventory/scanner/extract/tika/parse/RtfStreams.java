package org.mailboxinventory.scanner.extract.tika.parse;

import java.io.ByteArrayInputStream;
import java.io.IOException;

/** RTF as it is handed to its parser, for those outside of this package. */
public final class RtfStreams {
  private RtfStreams() {}

  /** Fails when something of the document is missing. */
  public static void read(byte[] rtf) throws IOException {
    byte[] read = new PreparedRtf(new ByteArrayInputStream(rtf)).readAllBytes();
    int at = 0;
    for (byte b : read) {
      at += at < rtf.length && b == rtf[at] ? 1 : 0;
    }
    if (at < rtf.length) {
      throw new IllegalStateException("something of the document was lost");
    }
  }
}
