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

  /** How large the mailbox is, as far as that is known once the first page has come. */
  default Size size() {
    return Size.UNKNOWN;
  }

  /**
   * How much there is to read, for showing how far a reading is; it may be more than what comes.
   *
   * @param items how many; below zero when that is not known
   * @param bytes how many; below zero when that is not known
   */
  record Size(long items, long bytes) {
    public static final Size UNKNOWN = new Size(-1, -1);
  }
}
