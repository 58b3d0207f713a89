package org.mailboxinventory.scanner.source;

import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/** The items of one mailbox, page by page, folder after folder. For one thread. */
public interface ItemStream extends Closeable {

  /**
   * The next page, or null after the last. A folder that cannot be read comes as a page with a
   * failure, and the next folders follow.
   */
  @Nullable Page next() throws SourceException;
}
