package org.mailboxinventory.scanner.source.dataconnect.row;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** A row that is at hand: where it lies and what is in it. */
public interface RowPlace {

  /** Where the row begins: a number that only grows, the same for the same file. */
  long from();

  /** Where the next row begins. */
  long to();

  /** All of the row's fields, names in lower case. Only of rows that have no failure. */
  ObjectNode fields() throws IOException;
}
