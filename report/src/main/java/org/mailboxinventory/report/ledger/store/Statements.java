package org.mailboxinventory.report.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The statements of one connection, each prepared once. */
final class Statements {
  /** So many rows go into one statement. */
  private static final int ROWS = 16;

  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();
  private final Set<String> changes = new HashSet<>();

  Statements(Connection connection) {
    this.connection = connection;
  }

  /** Runs a statement and says how many rows it changed. */
  int update(String sql, @Nullable Object... arguments) throws SQLException {
    int rows = bound(sql, arguments).executeUpdate();
    if (rows > 0) {
      changes.add(sql);
    }
    return rows;
  }

  /** See {@link Database#changes}. */
  Set<String> changes() {
    return Set.copyOf(changes);
  }

  /** The statement with its arguments, ready to be run. */
  PreparedStatement bound(String sql, @Nullable Object... arguments) throws SQLException {
    PreparedStatement statement = prepared(sql);
    for (int i = 0; i < arguments.length; i++) {
      bind(statement, i + 1, arguments[i]);
    }
    return statement;
  }

  private PreparedStatement prepared(String sql) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    return statement;
  }

  private static void bind(PreparedStatement statement, int place, @Nullable Object argument)
      throws SQLException {
    if (argument instanceof Integer number) {
      statement.setInt(place, number);
    } else if (argument instanceof Long number) {
      statement.setLong(place, number);
    } else if (argument instanceof Boolean truth) {
      statement.setInt(place, truth ? 1 : 0);
    } else if (argument instanceof byte[] bytes) {
      statement.setBytes(place, bytes);
    } else {
      statement.setString(place, (String) argument);
    }
  }

  /**
   * Inserts rows, several with one statement.
   *
   * @param into table and columns, as in {@code finding (mailbox, detector)}
   * @param columns how many
   * @param values of the rows, one row after another
   */
  void insertAll(String into, int columns, @Nullable Object[] values) throws SQLException {
    changes.add(into);
    int chunk = columns * ROWS;
    int at = 0;
    for (; at + chunk <= values.length; at += chunk) {
      insertRows(into, columns, ROWS, values, at);
    }
    for (; at < values.length; at += columns) {
      insertRows(into, columns, 1, values, at);
    }
  }

  private void insertRows(String into, int columns, int rows, @Nullable Object[] values, int from)
      throws SQLException {
    String row = "(" + "?, ".repeat(columns - 1) + "?)";
    String sql = "INSERT INTO " + into + " VALUES " + (row + ", ").repeat(rows - 1) + row;
    PreparedStatement statement = prepared(sql);
    for (int i = 0; i < columns * rows; i++) {
      bind(statement, i + 1, values[from + i]);
    }
    statement.executeUpdate();
  }

  /** Closes them; each is prepared anew when it is used again. */
  void close() throws SQLException {
    for (PreparedStatement statement : prepared.values()) {
      statement.close();
    }
    prepared.clear();
  }
}
