package org.mailboxinventory.scanner.source.files.mime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

/**
 * Opens a message as the parser expects it: with line ends it knows, and with a blank line before a
 * text that has no header, which would be taken for one and be lost.
 */
final class MessageStart {
  private MessageStart() {}

  static InputStream open(RawMessage message) throws IOException {
    InputStream in = message.open();
    try {
      byte[] head = in.readNBytes(HeaderBlock.MOST);
      List<InputStream> pieces =
          List.of(
              new ByteArrayInputStream(header(head).getBytes(StandardCharsets.US_ASCII)),
              new ByteArrayInputStream(head),
              in);
      return LineEnds.of(head).joined(new SequenceInputStream(Collections.enumeration(pieces)));
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  /** What has to come before a text without a header. */
  private static String header(byte[] head) {
    if (head.length == 0 || head[0] == '\n' || head[0] == '\r' || HeaderBlock.showsMail(head)) {
      return "";
    }
    return HeaderBlock.isHtml(head) ? "Content-Type: text/html\n\n" : "\n";
  }
}
