package org.mailboxinventory.scanner.source.files.mime;

import org.jspecify.annotations.Nullable;

/** The header block that Outlook keeps of a message which came by SMTP. */
public final class TransportHeaders {
  private TransportHeaders() {}

  /** Empty headers when there is no such block. */
  public static MessageHeaders parse(@Nullable String block) {
    MessageHeaders headers = new MessageHeaders();
    if (block == null) {
      return headers;
    }
    for (String line : block.replaceAll("\r?\n(?=[ \t])", "").split("\r?\n", -1)) {
      int colon = line.indexOf(':');
      if (colon > 0 && line.substring(0, colon).matches("[!-9;-~]+")) {
        headers.add(line.substring(0, colon), line.substring(colon + 1).strip());
      }
    }
    return headers;
  }
}
