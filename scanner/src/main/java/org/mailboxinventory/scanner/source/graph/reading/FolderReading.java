package org.mailboxinventory.scanner.source.graph.reading;

import java.io.IOException;
import org.mailboxinventory.scanner.source.Page;

/** The pages of one folder, one after another; the last one says so. */
@FunctionalInterface
interface FolderReading {
  Page next() throws IOException;

  /** How many items the next page may open; 0 when that is not limited. */
  default int wants() {
    return 0;
  }

  /** The next page may open no more. */
  default void limit(int items) {}
}
