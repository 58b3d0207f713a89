package org.mailboxinventory.scanner.source.graph.reading;

import java.io.IOException;
import org.mailboxinventory.scanner.source.Page;

/** The pages of one folder, one after another; the last one says so. */
@FunctionalInterface
interface FolderReading {
  Page next() throws IOException;
}
