package org.mailboxinventory.report.ledger.store;

import java.util.List;

/** Tables that a ledger gets once something is to be kept in them, and not before. */
public final class LaterTables {
  /** Facts that wait outside of the ledger. */
  public static final String FACT_BATCH =
      "CREATE TABLE IF NOT EXISTS fact_batch (folder TEXT NOT NULL, digest INTEGER NOT NULL,"
          + " file TEXT NOT NULL, bytes INTEGER NOT NULL, PRIMARY KEY (folder, file))"
          + " WITHOUT ROWID";

  /**
   * Readings that were begun and came to no end; stalled: the scan was stopped while the item took
   * long, else the program died.
   */
  public static final String ATTEMPT =
      "CREATE TABLE IF NOT EXISTS attempt (mailbox INTEGER NOT NULL, item TEXT NOT NULL,"
          + " digest INTEGER NOT NULL, attempts INTEGER NOT NULL, stalled INTEGER NOT NULL,"
          + " PRIMARY KEY (mailbox, item)) WITHOUT ROWID";

  /** How often people said what of a detector's findings. */
  public static final String VERDICT =
      "CREATE TABLE IF NOT EXISTS verdict (detector TEXT NOT NULL, verdict TEXT NOT NULL,"
          + " times INTEGER NOT NULL, PRIMARY KEY (detector, verdict)) WITHOUT ROWID";

  /** What a source notes for its next scan, in a form of its own: one row at most. */
  public static final String SOURCE_NOTE =
      "CREATE TABLE IF NOT EXISTS source_note (key INTEGER PRIMARY KEY, notes BLOB NOT NULL)";

  static final List<String> ALL = List.of(FACT_BATCH, ATTEMPT, VERDICT, SOURCE_NOTE);

  private LaterTables() {}
}
