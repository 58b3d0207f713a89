package org.mailboxinventory.report.ledger.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mailboxinventory.report.ledger.store.Database;
import org.mailboxinventory.report.ledger.store.LedgerIdentity;
import org.mailboxinventory.report.ledger.store.Schema;

/** What a seal is made of is found by mailbox, and is what it was when it was first named. */
final class SealedRowsTest {
  private static final int MAILBOXES = 3;

  private final Path folder;
  private final Database database;

  SealedRowsTest(@TempDir Path folder) {
    this.folder = folder;
    this.database = Database.open(folder.resolve("ledger.db"), folder, folder);
  }

  static Stream<SealedRows> ofMailbox() {
    return Stream.of(SealedRows.OF_MAILBOX, SealedRows.HEADERS, SealedRows.BLOCKS)
        .flatMap(List::stream);
  }

  @BeforeEach
  void tables() throws SQLException {
    new Schema(database, folder, folder)
        .prepare(new LedgerIdentity(folder, folder, "source", "check"));
    for (int scan : new int[] {2, 3, 40}) {
      for (int mailbox = 1; mailbox <= MAILBOXES; mailbox++) {
        database.update("INSERT INTO mailbox_scan VALUES (?, ?, 1, ?)", scan, mailbox, scan % 2);
        for (int folderKey : new int[] {9, 7}) {
          database.update(
              "INSERT INTO folder_failure VALUES (?, ?, ?, ?)", scan, mailbox, folderKey, mailbox);
        }
      }
    }
  }

  @AfterEach
  void close() {
    database.close();
  }

  /** Else a ledger of many mailboxes takes their number times itself. */
  @ParameterizedTest
  @MethodSource("ofMailbox")
  void noTableIsGoneThroughForOneMailbox(SealedRows rows) throws SQLException {
    try (ResultSet steps = database.query("EXPLAIN QUERY PLAN " + rows.sql(), 1)) {
      while (steps.next()) {
        assertThat(steps.getString("detail"))
            .as(rows.sql())
            .doesNotMatch("SCAN (?!scans$|CONSTANT ROW).*");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("ofMailbox")
  void theRowsAreThoseOfTheirName(SealedRows rows) throws SQLException {
    for (int mailbox = 1; mailbox <= MAILBOXES; mailbox++) {
      assertThat(read(rows.sql(), mailbox)).isEqualTo(read(rows.named(), mailbox));
    }
  }

  /** Else rows would be left out of a seal. */
  @ParameterizedTest
  @MethodSource("ofMailbox")
  void withoutRowsInTheTableOfSomeThereAreNone(SealedRows rows) {
    if (!rows.table().isEmpty()) {
      assertThat(SealedRows.TABLES).contains(rows.table());
      assertThat(rows.named()).containsPattern("(FROM|CROSS JOIN) " + rows.table() + " ");
      assertThat(rows.named()).doesNotContain("LEFT JOIN", "UNION", "count(");
    }
  }

  /** Another name would make every seal that is there that of a ledger that was changed. */
  @Test
  void theNamesStayAsTheFirstSealsHaveThem() {
    String names =
        Stream.of(SealedRows.OF_ALL, SealedRows.OF_MAILBOX, SealedRows.HEADERS, SealedRows.BLOCKS)
            .flatMap(List::stream)
            .map(SealedRows::named)
            .collect(Collectors.joining("\n"));
    assertThat(DigestUtils.sha256Hex(names))
        .isEqualTo("c82cef6288110966edf37ec2370ea0d285154583cb1b49c612d160e8e916eb2d");
  }

  @Test
  void someOfThemAreThere() throws SQLException {
    assertThat(read(SealedRows.OF_MAILBOX.get(1).sql(), 2))
        .containsExactly("2 1 0", "3 1 1", "40 1 0");
  }

  private List<String> read(String sql, int mailbox) throws SQLException {
    List<String> read = new ArrayList<>();
    try (ResultSet rows = database.query(sql, mailbox)) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        List<String> cells = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
          cells.add(String.valueOf(rows.getString(column)));
        }
        read.add(String.join(" ", cells));
      }
    }
    return read;
  }
}
