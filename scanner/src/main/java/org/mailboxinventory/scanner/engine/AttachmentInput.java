package org.mailboxinventory.scanner.engine;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.mailboxinventory.scanner.extract.Extractor;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.text.SensitiveText;

/**
 * An attachment's bytes as extraction wants them: what the source says of a failure becomes the
 * reason of the part.
 */
final class AttachmentInput extends FilterInputStream {
  private AttachmentInput(InputStream in) {
    super(in);
  }

  /**
   * @param known what may open it, where it is locked
   */
  static Extractor.Input of(SourceItem.Content content, Passwords.Known known) {
    return new Extractor.Input() {
      @Override
      public InputStream open() throws IOException {
        try {
          return new AttachmentInput(content.open());
        } catch (SourceException e) {
          throw translated(e);
        }
      }

      @Override
      public List<SensitiveText> passwords() {
        return known.offered();
      }
    };
  }

  @Override
  public int read() throws IOException {
    try {
      return super.read();
    } catch (SourceException e) {
      throw translated(e);
    }
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    try {
      return super.read(bytes, offset, length);
    } catch (SourceException e) {
      throw translated(e);
    }
  }

  private static IOException translated(SourceException failure) {
    return new Extractor.InputException(failure.reason(), String.valueOf(failure.getMessage()));
  }
}
