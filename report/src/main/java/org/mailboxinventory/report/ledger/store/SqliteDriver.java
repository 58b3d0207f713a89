package org.mailboxinventory.report.ledger.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.sqlite.SQLiteConfig;

/** Connects to a database file. What fails is said in the words of the ledger's folder. */
final class SqliteDriver {
  private SqliteDriver() {}

  /**
   * Connects.
   *
   * @param folder of the ledger
   * @param nativeLibraries where the driver unpacks its library
   */
  static Connection connect(String url, Properties properties, Path folder, Path nativeLibraries) {
    try {
      Files.createDirectories(nativeLibraries);
      // The driver unpacks its library there once; the usual temporary folder may be noexec.
      System.setProperty("org.sqlite.tmpdir", nativeLibraries.toAbsolutePath().toString());
      // Nothing asks the driver for keys; it would run a statement of its own behind each insert.
      properties.setProperty(SQLiteConfig.Pragma.JDBC_GET_GENERATED_KEYS.pragmaName, "false");
      return DriverManager.getConnection(url, properties);
    } catch (IOException e) {
      throw LedgerProblems.of(nativeLibraries, e);
    } catch (SQLException e) {
      // Without a code of the database it is not the database that failed: the driver found none.
      throw e.getErrorCode() == 0 && e.getCause() != null
          ? LedgerProblems.noLibrary(nativeLibraries, e)
          : LedgerProblems.of(folder, e);
    }
  }
}
