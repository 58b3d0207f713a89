package org.mailboxinventory.report.ledger.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Makes a ledger's tables, brings older ones up to date, and refuses what is not for us. */
public final class Schema {
  /** The schema that this program writes; kept as the database's {@code user_version}. */
  public static final int VERSION = Tables.VERSIONS.size();

  /** Marks the database as a ledger; kept as its {@code application_id}. */
  private static final int APPLICATION = 0x6d62696c;

  /**
   * The last version that changed what is sealed of rows that were there already. Seals of before
   * are of other columns; see report.ledger.seal.
   */
  private static final int SEALED = 7;

  /** The first version with seals. */
  private static final int SEALS = 3;

  private final Database database;
  private final Path folder;
  private final Path nativeLibraries;

  public Schema(Database database, Path folder, Path nativeLibraries) {
    this.database = database;
    this.folder = folder;
    this.nativeLibraries = nativeLibraries;
  }

  /** Makes the tables where there are none or older ones, and refuses what is not for us. */
  public void prepare(@Nullable LedgerIdentity identity) {
    database.transaction(
        () -> {
          if (identity != null && empty()) {
            database.execute("PRAGMA application_id = " + APPLICATION);
          }
          check();
          upgrade();
          requireOwn();
          if (identity != null) {
            checkOrSet(identity);
          }
          return VERSION;
        });
    if (identity != null && identity.keyedName() != null) {
      new KeyedNames(database, identity.nativeLibraries()).apply(identity.keyedName());
    }
  }

  /** Refuses what is not a ledger; true when its tables are older than those of this program. */
  public boolean isOlder() {
    return database.read(
        () -> {
          check();
          boolean older = version() < VERSION;
          if (!older) {
            requireOwn();
          }
          return older;
        });
  }

  private boolean empty() throws SQLException {
    return database.number("SELECT count(*) FROM sqlite_master") == 0;
  }

  private int version() throws SQLException {
    return database.number("PRAGMA user_version");
  }

  private void upgrade() throws SQLException {
    int from = version();
    for (int next = from; next < VERSION; next++) {
      database.execute(Tables.VERSIONS.get(next).toArray(String[]::new));
    }
    if (from < VERSION) {
      if (from >= SEALS && from < SEALED) {
        // They are of the rows as that version reads them.
        database.update("DELETE FROM seal");
      }
      database.execute("PRAGMA user_version = " + VERSION);
    }
  }

  private void requireOwn() throws SQLException {
    if (!OwnTables.are(database, folder, nativeLibraries)) {
      throw refused(
          LedgerException.Kind.OTHER_TABLES,
          "its database has tables, triggers or views that this program does not make there, so"
              + " that what it says cannot be relied on; find out who changed it, then restore the"
              + " folder from a backup or scan into a new one");
    }
  }

  private void check() throws SQLException {
    if (database.number("PRAGMA application_id") != APPLICATION) {
      throw LedgerProblems.notALedger(folder, null);
    }
    if (version() > VERSION) {
      throw refused(
          LedgerException.Kind.NEWER_SCHEMA,
          "a newer version of this program made it; use that version, or set ledger.path to"
              + " another folder");
    }
  }

  private void checkOrSet(LedgerIdentity identity) throws SQLException {
    if (database.number("SELECT count(*) FROM scan") == 0) {
      identify(identity);
    } else {
      checkIdentity(identity);
    }
  }

  /** A ledger belongs to the source of its first scan, not to one that could not be listed. */
  private void identify(LedgerIdentity identity) throws SQLException {
    database.execute("DELETE FROM identity");
    database.update(
        "INSERT INTO identity (source, key_check, names) VALUES (?, ?, ?)",
        identity.source(),
        identity.keyCheck(),
        KeyedNames.KEYED);
  }

  private void checkIdentity(LedgerIdentity identity) throws SQLException {
    if (!is("source", identity.source())) {
      throw refused(
          LedgerException.Kind.OTHER_SOURCE,
          "it belongs to another source; set ledger.path to another folder, one for each tenant or"
              + " set of --from paths");
    }
    if (!is("key_check", identity.keyCheck()) && is("key_check", LedgerIdentity.KEY_NOT_KEPT)) {
      throw refused(
          LedgerException.Kind.OTHER_KEY,
          "it was begun with ledger.fingerprints: this-run-only; set that, or set ledger.path to"
              + " another folder");
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
