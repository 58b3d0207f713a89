package org.mailboxinventory.report.ledger.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells what is in a database that this program does not make there: a trigger, a view or a table
 * by another hand can hide what is found, and no seal of rows would differ.
 */
final class OwnTables {
  private static final String ALL = "SELECT type, name, tbl_name, sql FROM sqlite_master";

  private OwnTables() {}

  /** Whether the tables, indexes, triggers and views are those of this program's own making. */
  static boolean are(Database database, Path folder, Path nativeLibraries) throws SQLException {
    Set<String> found;
    try (ResultSet rows = database.query(ALL)) {
      found = texts(rows);
    }
    try (Connection memory =
            SqliteDriver.connect(
                "jdbc:sqlite::memory:", new Properties(), folder, nativeLibraries);
        Statement own = memory.createStatement()) {
      for (List<String> version : Tables.VERSIONS) {
        execute(own, version);
      }
      Set<String> needed = texts(own.executeQuery(ALL));
      execute(own, LaterTables.ALL);
      return found.containsAll(needed) && texts(own.executeQuery(ALL)).containsAll(found);
    }
  }

  private static void execute(Statement own, List<String> sqls) throws SQLException {
    for (String sql : sqls) {
      own.execute(sql);
    }
  }

  private static Set<String> texts(ResultSet rows) throws SQLException {
    Set<String> texts = new TreeSet<>();
    while (rows.next()) {
      texts.add(
          String.join(
              "\n",
              rows.getString(1),
              rows.getString(2),
              rows.getString(3),
              String.valueOf(rows.getString(4))));
    }
    return texts;
  }
}
