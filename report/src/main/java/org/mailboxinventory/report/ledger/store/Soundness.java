package org.mailboxinventory.report.ledger.store;

import java.sql.SQLException;

/** Tells whether a database's file is as SQLite writes it. */
public final class Soundness {
  private Soundness() {}

  /**
   * Whether pages, rows and indexes hang together, as far as that is told without comparing each
   * index with its table.
   *
   * @param tables those looked at; none given for all
   */
  public static boolean of(Database database, String... tables) {
    return database.read(
        () -> {
          if (tables.length == 0) {
            return isOk(database, "PRAGMA quick_check(1)");
          }
          boolean sound = true;
          for (String table : tables) {
            sound &= isOk(database, "PRAGMA quick_check('" + table + "')");
          }
          return sound;
        });
  }

  private static boolean isOk(Database database, String check) throws SQLException {
    return database.first(check, row -> "ok".equals(row.getString(1))).orElse(false);
  }
}
