package org.mailboxinventory.scanner.source.dataconnect.row;

import java.io.Closeable;
import java.io.IOException;

/** Goes through the rows of one file in order. For one thread. */
public interface RowCursor extends RowPlace, Closeable {

  /** Moves on to the next row; false after the last. */
  boolean next() throws IOException;

  /** What tells the row from others. */
  RowKey key();
}
