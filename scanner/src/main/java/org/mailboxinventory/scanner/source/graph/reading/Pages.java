package org.mailboxinventory.scanner.source.graph.reading;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.source.Page;

/** The pages of one mailbox, one after another. For one thread at a time. */
@FunctionalInterface
public interface Pages {
  /** The next page, or null after the last. */
  @Nullable Page next() throws IOException;

  /** How many items the folders say they have; below zero when that is not known yet, or at all. */
  default long expected() {
    return -1;
  }
}
