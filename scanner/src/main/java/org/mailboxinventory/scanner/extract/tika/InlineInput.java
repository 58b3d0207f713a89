package org.mailboxinventory.scanner.extract.tika;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Duration;
import org.mailboxinventory.scanner.extract.Extractor.Input;

/**
 * A picture that a document has in an address of its own text.
 *
 * @param document is told how long it waited
 */
@SuppressWarnings("ArrayRecordComponent") // bytes of a document, compared by none
record InlineInput(byte[] content, Input document) implements Input {
  @Override
  public InputStream open() {
    return new ByteArrayInputStream(content);
  }

  @Override
  public void waited(Duration time) {
    document.waited(time);
  }
}
