package org.mailboxinventory.report.ledger;

import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a ledger. Times are scans: a row holds from the scan that found it until the scan
 * that missed it ({@code until_scan} is null while it holds), and a scan has its time.
 */
final class Schema {
  /** The schema that this program writes; kept as the database's {@code user_version}. */
  static final int VERSION = 1;

  /** Marks the database as a ledger; kept as its {@code application_id}. */
  private static final int APPLICATION = 0x6d62696c;

  private static final String[] TABLES = {
    "CREATE TABLE identity (source TEXT NOT NULL, key_check TEXT NOT NULL)",
    // Dictionary: detectors, reasons, kinds of item, digests. Key 0 stands for none.
    "CREATE TABLE name (key INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE)",
    // started: microseconds since 1970.
    "CREATE TABLE scan (key INTEGER PRIMARY KEY, started INTEGER NOT NULL, digest INTEGER NOT NULL,"
        + " facts TEXT NOT NULL, finished TEXT, stopped INTEGER NOT NULL DEFAULT 0)",
    "CREATE TABLE mailbox (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE)",
    "CREATE TABLE mailbox_fact (mailbox INTEGER NOT NULL, from_scan INTEGER NOT NULL,"
        + " until_scan INTEGER, facts TEXT NOT NULL, PRIMARY KEY (mailbox, from_scan))"
        + " WITHOUT ROWID",
    // A row: the scan came to the mailbox; done: it came to its end, for better or worse.
    "CREATE TABLE mailbox_scan (scan INTEGER NOT NULL, mailbox INTEGER NOT NULL,"
        + " done INTEGER NOT NULL, reason INTEGER NOT NULL, PRIMARY KEY (scan, mailbox))"
        + " WITHOUT ROWID",
    "CREATE TABLE folder (key INTEGER PRIMARY KEY, mailbox INTEGER NOT NULL, id TEXT NOT NULL,"
        + " generation INTEGER NOT NULL, digest INTEGER NOT NULL, position TEXT,"
        + " UNIQUE (mailbox, id))",
    // expected: below zero when unknown.
    "CREATE TABLE folder_fact (folder INTEGER NOT NULL, from_scan INTEGER NOT NULL,"
        + " until_scan INTEGER, path TEXT NOT NULL, expected INTEGER NOT NULL,"
        + " PRIMARY KEY (folder, from_scan)) WITHOUT ROWID",
    "CREATE TABLE folder_failure (scan INTEGER NOT NULL, mailbox INTEGER NOT NULL,"
        + " folder INTEGER NOT NULL, reason INTEGER NOT NULL,"
        + " PRIMARY KEY (scan, mailbox, folder)) WITHOUT ROWID",
    // facts: digest of all that is known of the item; at: milliseconds since 1970;
    // outcome: see OutcomeCode.
    "CREATE TABLE item (key INTEGER PRIMARY KEY, mailbox INTEGER NOT NULL,"
        + " folder INTEGER NOT NULL, id TEXT NOT NULL, from_scan INTEGER NOT NULL,"
        + " until_scan INTEGER, generation INTEGER NOT NULL, digest INTEGER NOT NULL,"
        + " facts BLOB NOT NULL, kind INTEGER NOT NULL, message_key BLOB, at INTEGER,"
        + " sent INTEGER NOT NULL, external INTEGER NOT NULL, bytes INTEGER NOT NULL,"
        + " outcome INTEGER NOT NULL, reason INTEGER NOT NULL)",
    "CREATE UNIQUE INDEX item_now ON item (folder, id) WHERE until_scan IS NULL",
    "CREATE INDEX item_mailbox ON item (mailbox)",
    // attachment: 0 for a body; outcome, provider: see OutcomeCode.
    "CREATE TABLE part_count (item INTEGER NOT NULL, attachment INTEGER NOT NULL,"
        + " outcome INTEGER NOT NULL, reason INTEGER NOT NULL, provider INTEGER NOT NULL,"
        + " parts INTEGER NOT NULL, PRIMARY KEY (item, attachment, outcome, reason, provider))"
        + " WITHOUT ROWID",
    "CREATE TABLE detector_count (item INTEGER NOT NULL, detector INTEGER NOT NULL,"
        + " high INTEGER NOT NULL, medium INTEGER NOT NULL, low INTEGER NOT NULL,"
        + " accepted INTEGER NOT NULL, value_count INTEGER NOT NULL,"
        + " PRIMARY KEY (item, detector)) WITHOUT ROWID",
    // Read in order, equal fingerprints of a mailbox's detector stand together.
    "CREATE TABLE finding (mailbox INTEGER NOT NULL, detector INTEGER NOT NULL,"
        + " fingerprint BLOB NOT NULL, item INTEGER NOT NULL, high INTEGER NOT NULL,"
        + " medium INTEGER NOT NULL, low INTEGER NOT NULL, accepted INTEGER NOT NULL,"
        + " PRIMARY KEY (mailbox, detector, fingerprint, item)) WITHOUT ROWID",
  };

  private final Database database;
  private final Path folder;

  Schema(Database database, Path folder) {
    this.database = database;
    this.folder = folder;
  }

  /** Makes the tables where there are none, and refuses what is not ours or not for us. */
  void prepare(@Nullable LedgerIdentity identity) {
    database.transaction(
        () -> {
          if (identity != null && empty()) {
            create();
          }
          check(identity);
          return VERSION;
        });
  }

  private boolean empty() throws SQLException {
    return database.number("SELECT count(*) FROM sqlite_master") == 0;
  }

  private void create() throws SQLException {
    database.execute(TABLES);
    database.execute("PRAGMA application_id = " + APPLICATION, "PRAGMA user_version = " + VERSION);
  }

  private void check(@Nullable LedgerIdentity identity) throws SQLException {
    if (database.number("PRAGMA application_id") != APPLICATION) {
      throw LedgerProblems.notALedger(folder, null);
    }
    if (database.number("PRAGMA user_version") > VERSION) {
      throw refused(
          LedgerException.Kind.NEWER_SCHEMA,
          "a newer version of this program made it; use that version, or set ledger.path to"
              + " another folder");
    }
    if (identity != null && database.number("SELECT count(*) FROM scan") == 0) {
      identify(identity);
    } else if (identity != null) {
      checkIdentity(identity);
    }
  }

  /** A ledger belongs to the source of its first scan, not to one that could not be listed. */
  private void identify(LedgerIdentity identity) throws SQLException {
    database.execute("DELETE FROM identity");
    database.update(
        "INSERT INTO identity (source, key_check) VALUES (?, ?)",
        identity.source(),
        identity.keyCheck());
  }

  private void checkIdentity(LedgerIdentity identity) throws SQLException {
    if (!is("source", identity.source())) {
      throw refused(
          LedgerException.Kind.OTHER_SOURCE,
          "it belongs to another source; set ledger.path to another folder, one for each tenant or"
              + " set of --from paths");
    }
    if (!is("key_check", identity.keyCheck())) {
      throw refused(
          LedgerException.Kind.OTHER_KEY,
          "its fingerprints were made under another key; set ledger.fingerprintKey to the key it"
              + " was begun with, or set ledger.path to another folder");
    }
  }

  private boolean is(String column, String text) throws SQLException {
    return database.number("SELECT " + column + " = ? FROM identity", text) == 1;
  }

  private LedgerException refused(LedgerException.Kind kind, String problem) {
    return LedgerProblems.problem(folder, kind, problem, null);
  }
}
