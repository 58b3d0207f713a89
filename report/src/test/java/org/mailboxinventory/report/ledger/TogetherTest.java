package org.mailboxinventory.report.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mailboxinventory.report.ledger.Facts.ASHA;
import static org.mailboxinventory.report.ledger.Facts.DIGEST;
import static org.mailboxinventory.report.ledger.Facts.INBOX;
import static org.mailboxinventory.report.ledger.Facts.MONDAY;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls of a ledger that are one transaction, seen by another program that reads it meanwhile. */
final class TogetherTest {
  private final Path folder;
  private final Ledger ledger;

  TogetherTest(@TempDir Path temporary) {
    this.folder = temporary.resolve("ledger");
    this.ledger = Facts.open(folder);
  }

  @BeforeEach
  void begin() {
    ledger.beginScan(Facts.scan(MONDAY));
    ledger.list(List.of(Facts.asha()));
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private long other(String sql) {
    try (Connection other = connection()) {
      return number(other, sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Connection connection() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("ledger.db"));
  }

  private static long number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.getLong(1);
    }
  }

  private void folder() {
    ledger.beginFolder(ASHA, INBOX, "Inbox", 3, false, DIGEST);
    ledger.pageDone(ASHA, INBOX, "place", true);
  }

  @Test
  void nobodySeesSomeOfThem() {
    long seen =
        ledger.together(
            () -> {
              folder();
              assertThat(ledger.positions(ASHA, DIGEST)).containsEntry(INBOX, "place");
              assertThat(ledger.care().isSealed()).isFalse();
              return other("SELECT count(*) FROM folder");
            });
    assertThat(seen).isZero();
    assertThat(other("SELECT count(*) FROM folder")).isEqualTo(1);
  }

  @Test
  void whereOneFailsAllAreTakenBackAndTheLedgerGoesOn() {
    assertThatThrownBy(
            () ->
                ledger.together(
                    () -> {
                      folder();
                      ledger.mailboxDone(ASHA, null);
                      throw new IllegalStateException("it failed");
                    }))
        .hasMessage("it failed");
    assertThat(other("SELECT count(*) FROM folder")).isZero();
    assertThat(other("SELECT count(*) FROM mailbox_scan")).isZero();
    folder();
    ledger.foldersGone(ASHA, Set.of(INBOX));
    assertThat(other("SELECT count(*) FROM folder")).isEqualTo(1);
  }

  @Test
  void togetherWithinTogetherIsOne() {
    long seen =
        ledger.together(
            () -> {
              ledger.together(
                  () -> {
                    folder();
                    return ledger;
                  });
              return other("SELECT count(*) FROM folder");
            });
    assertThat(seen).isZero();
    assertThat(other("SELECT count(*) FROM folder")).isEqualTo(1);
  }

  /** Each page that is written for nothing is written twice, into the log and into the file. */
  @Test
  void aFolderThatStandsWhereItStoodIsNotWritten() throws SQLException {
    folder();
    try (Connection other = connection()) {
      long before = number(other, "PRAGMA data_version");
      ledger.pageDone(ASHA, INBOX, "place", true);
      assertThat(number(other, "PRAGMA data_version")).isEqualTo(before);
      ledger.pageDone(ASHA, INBOX, "another place", true);
      assertThat(number(other, "PRAGMA data_version")).isNotEqualTo(before);
    }
    assertThat(ledger.positions(ASHA, DIGEST)).containsEntry(INBOX, "another place");
  }
}
