package org.mailboxinventory.scanner.source.files.folder;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.source.Page;

/** Reads one folder, or one store of folders, page by page. For one thread. */
interface FolderReader extends Closeable {

  /** The next page; null after the last. What cannot be read comes as a page with a failure. */
  @Nullable Page next();

  @Override
  default void close() throws IOException {}

  /** A folder still to be opened. */
  @FunctionalInterface
  interface Step {
    FolderReader open();
  }
}
