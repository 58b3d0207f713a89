package org.mailboxinventory.scanner.source.files.mime;

import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.DefaultFieldBuilder;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.util.RecycledByteArrayBuffer;

/**
 * Keeps header lines that are no header fields, which the parser drops: in a message without
 * headers they are its text.
 */
final class MalformedFields extends DefaultFieldBuilder {
  private static final int LONGEST_FIELD = 1 << 20;
  private static final int MOST = 1 << 20;

  private final StringBuilder text = new StringBuilder();

  MalformedFields() {
    super(LONGEST_FIELD);
  }

  @Override
  public RawField build() throws MimeException {
    try {
      return super.build();
    } catch (MimeException e) {
      RecycledByteArrayBuffer raw = getRaw();
      if (text.length() < MOST) {
        text.append(HeaderText.unfolded(raw.buffer(), 0, raw.length())).append('\n');
      }
      throw e;
    }
  }

  String text() {
    return text.toString();
  }
}
