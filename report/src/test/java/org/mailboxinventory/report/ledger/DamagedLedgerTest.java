package org.mailboxinventory.report.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mailboxinventory.report.ledger.Facts.ASHA;
import static org.mailboxinventory.report.ledger.Facts.DIGEST;
import static org.mailboxinventory.report.ledger.Facts.INBOX;
import static org.mailboxinventory.report.ledger.Facts.MONDAY;
import static org.mailboxinventory.report.ledger.Facts.PAN;
import static org.mailboxinventory.report.ledger.Facts.TUESDAY;
import static org.mailboxinventory.report.ledger.Facts.WEDNESDAY;
import static org.mailboxinventory.report.ledger.Facts.high;
import static org.mailboxinventory.report.ledger.Facts.item;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.report.ledger.count.InventoryFacts;
import org.mailboxinventory.report.ledger.store.Database;
import org.mailboxinventory.report.ledger.store.LedgerException;
import org.mailboxinventory.report.model.People;

/** Disks that flip bits, and places where nothing can be written. */
class DamagedLedgerTest {
  private static final int ROUNDS = 300;

  private final Path temporary;
  private final Path folder;
  private final Path database;
  private byte[] sound = {};

  DamagedLedgerTest(@TempDir Path temporary) {
    this.temporary = temporary;
    this.folder = temporary.resolve("ledger");
    this.database = folder.resolve("ledger.db");
  }

  @BeforeEach
  void fill() throws IOException {
    fill(Facts.open(folder));
  }

  private void fill(Ledger opened) throws IOException {
    try (Ledger ledger = opened) {
      ledger.beginScan(Facts.scan(MONDAY));
      ledger.list(List.of(Facts.asha()));
      ledger.beginFolder(ASHA, INBOX, "Inbox", 40, true, DIGEST);
      for (int i = 0; i < 40; i++) {
        ledger.put(ASHA, item("item-" + i, high(PAN, i)), DIGEST);
      }
      ledger.pageDone(ASHA, INBOX, "end", true);
      ledger.mailboxDone(ASHA, null);
      ledger.endScan(TUESDAY, false);
    }
    sound = Files.readAllBytes(database);
  }

  /** Each flips one to eight bits somewhere in the pages that are in use. */
  @Test
  void flippedBitsAreDamageOrPassUnnoticedAndNeverAFault() throws IOException {
    Random random = new Random(20261126);
    Map<LedgerException.Kind, Integer> seen = new EnumMap<>(LedgerException.Kind.class);
    for (int round = 0; round < ROUNDS; round++) {
      byte[] flipped = sound.clone();
      for (int bits = 1 + random.nextInt(8); bits > 0; bits--) {
        flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
      }
      Files.write(database, flipped);
      LedgerException.Kind kind = round % 2 == 0 ? reported() : scanned();
      if (kind != null) {
        seen.merge(kind, 1, Integer::sum);
      }
    }
    assertThat(seen.get(LedgerException.Kind.DAMAGED)).isGreaterThan(ROUNDS / 10);
    assertThat(seen)
        .doesNotContainKeys(LedgerException.Kind.BROKEN, LedgerException.Kind.NO_PERMISSION);
  }

  private LedgerException.@Nullable Kind reported() {
    try (Ledger ledger = Ledger.openExisting(folder, temporary.resolve("native"))) {
      ledger.latestScan();
      ledger.facts(TUESDAY);
      ledger.vanished();
      ledger.changes();
      return null;
    } catch (LedgerException e) {
      return e.kind();
    }
  }

  private LedgerException.@Nullable Kind scanned() {
    try (Ledger ledger = Facts.open(folder)) {
      ledger.beginScan(Facts.scan(TUESDAY));
      ledger.list(List.of(Facts.asha()));
      ledger.positions(ASHA, DIGEST);
      ledger.beginFolder(ASHA, INBOX, "Inbox", 40, true, DIGEST);
      for (int i = 0; i < 40; i++) {
        ledger.put(ASHA, item("item-" + i, high(PAN, i)), DIGEST);
      }
      ledger.pageDone(ASHA, INBOX, "end", true);
      ledger.foldersGone(ASHA, java.util.Set.of(INBOX));
      ledger.mailboxDone(ASHA, null);
      ledger.endScan(TUESDAY, false);
      ledger.facts(TUESDAY);
      return null;
    } catch (LedgerException e) {
      return e.kind();
    }
  }

  @Test
  void whereNothingCanBeWrittenALedgerIsReadAllTheSame() {
    try (Database alone =
        Database.openToRead(database, folder, temporary.resolve("native"), true)) {
      assertThat(alone.read(() -> alone.number("SELECT sum(items) FROM settled"))).isEqualTo(40);
      assertThat(folder.resolve("ledger.db-shm")).doesNotExist();
    }
  }

  @Test
  void whatCannotBeWrittenIsToldFromWhatIsDamaged() {
    try (Database reading =
        Database.openToRead(database, folder, temporary.resolve("native"), false)) {
      LedgerException refusal =
          org.assertj.core.api.Assertions.catchThrowableOfType(
              LedgerException.class,
              () -> reading.transaction(() -> reading.update("DELETE FROM item")));
      assertThat(refusal.kind()).isEqualTo(LedgerException.Kind.READ_ONLY);
      assertThat(refusal).hasMessageContaining("'report' works");
    }
  }

  @Test
  void aReportReadsWhatIsWrittenWhileAScanRuns() {
    try (Ledger scan = Facts.open(folder)) {
      scan.beginScan(Facts.scan(TUESDAY));
      scan.list(List.of(Facts.asha()));
      try (Ledger beside = Ledger.openExisting(folder, temporary.resolve("native"))) {
        assertThat(beside.isBeingWritten()).isTrue();
        assertThat(beside.facts(TUESDAY).orElseThrow().coverage().items().seen()).isEqualTo(40);
        scan.put(ASHA, item("item-new", high(PAN, 99)), DIGEST);
        assertThat(beside.facts(TUESDAY).orElseThrow().coverage().items().seen()).isEqualTo(41);
      }
    }
    try (Ledger after = Ledger.openExisting(folder, temporary.resolve("native"))) {
      assertThat(after.isBeingWritten()).isFalse();
      assertThat(after.facts(TUESDAY).orElseThrow().finishedAt()).isNull();
    }
  }

  /** As the version wrote it that had this schema, with all items in rows. */
  private void fillAs(int schema) throws IOException, SQLException {
    Files.delete(database);
    fill(Facts.openInRows(folder));
    backTo(schema);
  }

  private void backTo(int schema) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
        Statement statement = connection.createStatement()) {
      statement.execute("DROP TABLE IF EXISTS fact_batch");
      statement.execute("DROP TABLE failed_item");
      if (schema < 9) {
        statement.execute("DROP TABLE settled");
        statement.execute("DROP TABLE settled_piece");
        statement.execute("DROP TABLE settled_folder");
      }
      if (schema < 8) {
        statement.execute("DROP TABLE item_header");
      }
      if (schema < 7) {
        statement.execute("DROP TABLE counted");
        statement.execute("DROP TABLE counted_total");
      }
      if (schema < 6) {
        statement.execute("ALTER TABLE finding DROP COLUMN staff");
        statement.execute("ALTER TABLE detector_count DROP COLUMN staff_count");
        statement.execute("ALTER TABLE scan DROP COLUMN staff");
      }
      if (schema < 5) {
        statement.execute("DROP TABLE opened_item");
      }
      if (schema < 4) {
        statement.execute("ALTER TABLE item DROP COLUMN free_mail");
      }
      if (schema < 3) {
        statement.execute("DROP TABLE seal");
        statement.execute("DROP TABLE person_set");
        statement.execute("DROP TABLE person_kind");
        statement.execute("ALTER TABLE finding DROP COLUMN records");
        statement.execute("ALTER TABLE scan DROP COLUMN records");
      }
      if (schema < 2) {
        statement.execute("DROP TABLE vanished");
        statement.execute("ALTER TABLE scan DROP COLUMN accepts_gone");
        statement.execute("ALTER TABLE identity DROP COLUMN names");
      }
      statement.execute("PRAGMA user_version = " + schema);
    }
  }

  @Test
  void aLedgerOfTheFirstVersionIsBroughtUpToDateByAReport() throws Exception {
    fillAs(1);
    assertThat(reported()).isNull();
    try (Ledger ledger = Ledger.openExisting(folder, temporary.resolve("native"))) {
      assertThat(ledger.facts(TUESDAY).orElseThrow().coverage().items().seen()).isEqualTo(40);
      assertThat(ledger.facts(TUESDAY).orElseThrow().totals().people().method())
          .isEqualTo(People.VALUES);
      assertThat(ledger.vanished()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9})
  void aLedgerOfAnOlderVersionIsReadAndWritten(int schema) throws Exception {
    fillAs(schema);
    assertThat(reported()).isNull();
    backTo(schema);
    try (Ledger ledger = Facts.open(folder)) {
      ledger.beginScan(Facts.scan(TUESDAY));
      assertThat(ledger.batches().of(DIGEST)).isEmpty();
      assertThat(ledger.facts(TUESDAY).orElseThrow().coverage().items().seen()).isEqualTo(40);
    }
  }

  /** The version before blocks had all items in rows: the next scan puts them into blocks. */
  @Test
  void itemsOfAnOlderVersionComeIntoBlocksWithTheNextScanAndCountTheSame() throws Exception {
    fillAs(8);
    InventoryFacts before;
    try (Ledger ledger = Facts.open(folder)) {
      before = ledger.facts(TUESDAY).orElseThrow();
      ledger.beginScan(Facts.scan(WEDNESDAY));
      ledger.list(List.of(Facts.asha()));
      ledger.mailboxDone(ASHA, null);
      ledger.endScan(WEDNESDAY, false);
      assertThat(ledger.facts(WEDNESDAY).orElseThrow().mailboxes()).isEqualTo(before.mailboxes());
      assertThat(ledger.facts(TUESDAY).orElseThrow().totals()).isEqualTo(before.totals());
    }
    try (Database alone =
        Database.openToRead(database, folder, temporary.resolve("native"), true)) {
      assertThat(alone.read(() -> alone.number("SELECT count(*) FROM item"))).isZero();
      assertThat(alone.read(() -> alone.number("SELECT count(*) FROM finding"))).isZero();
      assertThat(alone.read(() -> alone.number("SELECT sum(items) FROM settled"))).isEqualTo(40);
    }
  }
}
