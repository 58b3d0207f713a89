package org.mailboxinventory.report.ledger.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mailboxinventory.report.ledger.Facts.ASHA;
import static org.mailboxinventory.report.ledger.Facts.DIGEST;
import static org.mailboxinventory.report.ledger.Facts.INBOX;
import static org.mailboxinventory.report.ledger.Facts.MONDAY;
import static org.mailboxinventory.report.ledger.Facts.PAN;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.report.ledger.Facts;
import org.mailboxinventory.report.ledger.Ledger;
import org.mailboxinventory.report.ledger.count.FactsSeal;
import org.mailboxinventory.report.ledger.store.Database;

/**
 * A seal takes in every row of its mailbox, whether or not tables that could hold some are empty.
 */
final class SealsTest {
  private final Path folder;

  SealsTest(@TempDir Path temporary) {
    this.folder = temporary.resolve("ledger");
  }

  /** The digest is what came, so that one can be compared with what should have come. */
  private static FactsSeal everything() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    return new FactsSeal() {
      @Override
      public void add(byte[] bytes) {
        all.writeBytes(bytes);
      }

      @Override
      public byte[] end() {
        return all.toByteArray();
      }
    };
  }

  private Database filled(boolean inRows) {
    try (Ledger ledger = inRows ? Facts.openInRows(folder) : Facts.open(folder)) {
      ledger.beginScan(Facts.scan(MONDAY));
      ledger.list(List.of(Facts.asha()));
      ledger.beginFolder(ASHA, INBOX, "Inbox", 3, true, DIGEST);
      for (int i = 0; i < 20; i++) {
        ledger.put(ASHA, Facts.item("item-" + i, Facts.high(PAN, i)), DIGEST);
      }
      ledger.pageDone(ASHA, INBOX, "place", true);
      ledger.foldersGone(ASHA, Set.of(INBOX));
      ledger.mailboxDone(ASHA, null);
      ledger.endScan(MONDAY.plusSeconds(60), false);
    }
    return Database.open(folder.resolve("ledger.db"), folder, folder);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void itIsMadeOfTheRowsOfEachStatementAndItsName(boolean inRows) throws SQLException {
    Database database = filled(inRows);
    try {
      new Seals(database).seal(SealsTest::everything);
      byte[] sealed =
          database
              .first("SELECT digest FROM seal WHERE mailbox = 1", row -> row.getBytes(1))
              .orElseThrow();
      List<SealedRows> all = new ArrayList<>(SealedRows.OF_MAILBOX);
      all.addAll(inRows ? List.of() : SealedRows.BLOCKS);
      ByteArrayOutputStream should = new ByteArrayOutputStream();
      for (SealedRows rows : all) {
        write(database, rows, should);
      }
      assertThat(sealed).isEqualTo(should.toByteArray());
      assertThat(new Seals(database).changed(SealsTest::everything)).isEmpty();
    } finally {
      database.close();
    }
  }

  private static void write(Database database, SealedRows of, ByteArrayOutputStream out)
      throws SQLException {
    try (ResultSet rows = database.query(of.named(), 1)) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        for (int column = 1; column <= columns; column++) {
          cell(rows.getBytes(column), out);
        }
      }
    }
    cell(of.named().getBytes(StandardCharsets.UTF_8), out);
  }

  private static void cell(byte[] cell, ByteArrayOutputStream out) {
    out.writeBytes(ByteBuffer.allocate(4).putInt(cell == null ? -1 : cell.length).array());
    if (cell != null) {
      out.writeBytes(cell);
    }
  }

  /** A table that was empty when a ledger was sealed and is not any more changes its seal. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT INTO folder_failure VALUES (1, 1, 1, 1)",
        "INSERT INTO finding (mailbox, detector, fingerprint, item, high, medium, low, accepted)"
            + " VALUES (1, 1, x'01', 1, 1, 0, 0, 0)",
        "INSERT INTO item SELECT 1, 1, 1, 'id', 1, NULL, 1, 1, x'01', 1, NULL, NULL, 0, 0, 1, 1, 0,"
            + " 0"
      })
  void aRowInATableThatWasEmptyIsFound(String insert) throws SQLException {
    Database database = filled(false);
    try {
      new Seals(database).seal(SealsTest::everything);
      database.update(insert);
      assertThat(new Seals(database).changed(SealsTest::everything)).containsExactly(ASHA.value());
    } finally {
      database.close();
    }
  }
}
