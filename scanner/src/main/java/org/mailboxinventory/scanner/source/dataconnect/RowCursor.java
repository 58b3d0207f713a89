package org.mailboxinventory.scanner.source.dataconnect;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;

/** Goes through the rows of one file in order. For one thread. */
interface RowCursor extends Closeable {

  /** Moves on to the next row; false after the last. */
  boolean next() throws IOException;

  /** Where the row begins: a number that only grows, the same for the same file. */
  long from();

  /** Where the next row begins. */
  long to();

  /** What tells the row from others. */
  RowKey key();

  /** All of the row's fields, names in lower case. Only of rows that have no failure. */
  ObjectNode fields() throws IOException;
}
