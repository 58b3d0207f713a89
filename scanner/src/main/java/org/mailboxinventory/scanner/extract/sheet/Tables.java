package org.mailboxinventory.scanner.extract.sheet;

/** Where the cells of each table go. */
public interface Tables {
  /** A table begins; all tables have one sink. */
  CellSink begin();

  /** The table ends. */
  void end();
}
