package org.mailboxinventory.scanner.engine.item;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import org.mailboxinventory.scanner.engine.password.Passwords;
import org.mailboxinventory.scanner.extract.Extractor;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.text.SensitiveText;

/**
 * An attachment's bytes as extraction wants them: what the source says of a failure becomes the
 * reason of the part.
 */
final class AttachmentInput extends FilterInputStream {
  private final ItemClock clock;

  private AttachmentInput(InputStream in, ItemClock clock) {
    super(in);
    this.clock = clock;
  }

  /**
   * @param known what may open it, where it is locked
   * @param clock told how long the source let it wait
   */
  static Extractor.Input of(SourceItem.Content content, Passwords.Known known, ItemClock clock) {
    return new Extractor.Input() {
      @Override
      public InputStream open() throws IOException {
        long since = clock.now();
        try {
          return new AttachmentInput(content.open(), clock);
        } catch (SourceException e) {
          throw translated(e);
        } finally {
          clock.waitedSince(since);
        }
      }

      @Override
      public void waited(Duration time) {
        clock.waited(time);
      }

      @Override
      public List<SensitiveText> passwords() {
        return known.offered();
      }
    };
  }

  @Override
  public int read() throws IOException {
    long since = clock.now();
    try {
      return super.read();
    } catch (SourceException e) {
      throw translated(e);
    } finally {
      clock.waitedSince(since);
    }
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    long since = clock.now();
    try {
      return super.read(bytes, offset, length);
    } catch (SourceException e) {
      throw translated(e);
    } finally {
      clock.waitedSince(since);
    }
  }

  private static IOException translated(SourceException failure) {
    return new Extractor.InputException(failure.reason(), String.valueOf(failure.getMessage()));
  }
}
