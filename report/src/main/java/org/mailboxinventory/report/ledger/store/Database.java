package org.mailboxinventory.report.ledger.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sqlite.Function;

/**
 * The one connection to a ledger's database, with its statements prepared once. Not thread-safe:
 * {@code Ledger} lets one caller in at a time.
 */
public final class Database implements AutoCloseable {
  /** SQLITE_OPEN_READONLY. */
  private static final String READ_ONLY_MODE = "1";

  private final Path folder;
  private final Connection connection;
  private final Statements statements;

  private Database(Path folder, Connection connection) {
    this.folder = folder;
    this.connection = connection;
    this.statements = new Statements(connection);
  }

  /** Opens {@code file} to be written, making it where there is none. */
  public static Database open(Path file, Path folder, Path nativeLibraries) {
    String url = "jdbc:sqlite:" + file.toAbsolutePath();
    return new Database(
            folder, SqliteDriver.connect(url, new Properties(), folder, nativeLibraries))
        .configured(
            "PRAGMA journal_mode = WAL",
            "PRAGMA synchronous = NORMAL",
            // Pages that many small transactions change go into the file once: 16 MB at a time.
            "PRAGMA wal_autocheckpoint = 4000");
  }

  /**
   * Opens {@code file} to be read, while another program may write it.
   *
   * @param alone nothing can be written where it lies, not even what readers need to keep out of a
   *     writer's way; then no other writes there meanwhile
   */
  public static Database openToRead(Path file, Path folder, Path nativeLibraries, boolean alone) {
    Properties readOnly = new Properties();
    readOnly.setProperty("open_mode", READ_ONLY_MODE);
    String path = file.toAbsolutePath().toString();
    String url =
        alone
            ? "jdbc:sqlite:" + file.toAbsolutePath().toUri() + "?immutable=1"
            : "jdbc:sqlite:" + path;
    return new Database(folder, SqliteDriver.connect(url, readOnly, folder, nativeLibraries))
        .configured();
  }

  /** Keeps no more than so many kilobytes of pages in memory. */
  public Database withCache(int kilobytes) {
    return configured("PRAGMA cache_size = -" + kilobytes);
  }

  private Database configured(String... pragmas) {
    boolean done = false;
    try {
      execute(
          "PRAGMA busy_timeout = 5000", "PRAGMA temp_store = MEMORY", "PRAGMA cache_size = -65536");
      execute("PRAGMA trusted_schema = OFF");
      execute(pragmas);
      done = true;
      return this;
    } catch (SQLException e) {
      throw LedgerProblems.of(folder, e);
    } finally {
      if (!done) {
        close();
      }
    }
  }

  /** What is done within one transaction. */
  public interface Work<T> {
    T run() throws SQLException;
  }

  /** Does the work wholly or not at all. */
  public <T> T transaction(Work<T> work) {
    return between("BEGIN IMMEDIATE", work);
  }

  /** Reads what was there when it began, whatever others write meanwhile. */
  public <T> T read(Work<T> work) {
    return between("BEGIN", work);
  }

  /** Does work that belongs to a transaction which this connection is in. */
  public <T> T within(Work<T> work) {
    try {
      return work.run();
    } catch (SQLException e) {
      throw LedgerProblems.of(folder, e);
    }
  }

  private <T> T between(String begin, Work<T> work) {
    try {
      update(begin);
      T result = work.run();
      update("COMMIT");
      return result;
    } catch (SQLException e) {
      rollBack(e);
      throw LedgerProblems.of(folder, e);
    } catch (RuntimeException | Error e) {
      rollBack(e);
      throw e;
    }
  }

  /** Writes the whole file anew, so that nothing is left in it of what was overwritten. */
  public void rewrite(Path temporary) {
    try {
      // It refuses while a statement is not at its end.
      statements.close();
      String folderText = temporary.toAbsolutePath().toString().replace("'", "''");
      execute(
          "PRAGMA temp_store = FILE",
          "PRAGMA temp_store_directory = '" + folderText + "'",
          "VACUUM",
          "PRAGMA wal_checkpoint(TRUNCATE)",
          "PRAGMA temp_store_directory = ''",
          "PRAGMA temp_store = MEMORY");
    } catch (SQLException e) {
      throw LedgerProblems.of(folder, e);
    }
  }

  /** What a function of statements computes of a number and bytes. */
  public interface OfNumberAndBytes {
    byte[] apply(int number, byte[] bytes);
  }

  /** Makes a function known to statements from now on. */
  public void function(String name, OfNumberAndBytes function) throws SQLException {
    Function.create(
        connection,
        name,
        new Function() {
          @Override
          protected void xFunc() throws SQLException {
            result(function.apply(value_int(0), value_blob(1)));
          }
        });
  }

  /**
   * Takes back what the transaction did, unless the database has done so by itself, as on a full
   * disk. The driver closes a statement that failed, so all are prepared anew.
   */
  private void rollBack(Throwable problem) {
    try {
      statements.close();
      execute("ROLLBACK");
    } catch (SQLException e) {
      problem.addSuppressed(e);
    }
  }

  /** Runs statements that are used once, such as those that make the tables. */
  public void execute(String... sqls) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : sqls) {
        statement.execute(sql);
      }
    }
  }

  /** Runs a statement and says how many rows it changed. */
  public int update(String sql, @Nullable Object... arguments) throws SQLException {
    return statements.update(sql, arguments);
  }

  /**
   * Statements that have changed rows since this was opened, each once; of those that insert many
   * rows the table and its columns.
   */
  public Set<String> changes() {
    return statements.changes();
  }

  /**
   * Inserts rows, several with one statement.
   *
   * @param into table and columns, as in {@code finding (mailbox, detector)}
   * @param columns how many
   * @param values of the rows, one row after another
   */
  public void insertAll(String into, int columns, @Nullable Object[] values) throws SQLException {
    statements.insertAll(into, columns, values);
  }

  /** Inserts one row and returns its key. */
  public int insert(String sql, @Nullable Object... arguments) throws SQLException {
    update(sql, arguments);
    return number("SELECT last_insert_rowid()");
  }

  /** Runs a query; the caller closes the rows before the next use of the same text. */
  public ResultSet query(String sql, @Nullable Object... arguments) throws SQLException {
    return statements.bound(sql, arguments).executeQuery();
  }

  /** What is read of one row. */
  public interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** The first row, when there is one. */
  public <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... arguments)
      throws SQLException {
    try (ResultSet rows = query(sql, arguments)) {
      return rows.next() ? Optional.of(row.read(rows)) : Optional.empty();
    }
  }

  /** The number that the first row begins with; 0 when there is no row. */
  public int number(String sql, @Nullable Object... arguments) throws SQLException {
    return first(sql, row -> row.getInt(1), arguments).orElse(0);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw LedgerProblems.of(folder, e);
    }
  }
}
