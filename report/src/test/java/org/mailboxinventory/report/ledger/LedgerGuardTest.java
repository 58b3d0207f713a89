package org.mailboxinventory.report.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mailboxinventory.report.ledger.Facts.ASHA;
import static org.mailboxinventory.report.ledger.Facts.DIGEST;
import static org.mailboxinventory.report.ledger.Facts.INBOX;
import static org.mailboxinventory.report.ledger.Facts.MONDAY;
import static org.mailboxinventory.report.ledger.Facts.PAN;
import static org.mailboxinventory.report.ledger.Facts.high;
import static org.mailboxinventory.report.ledger.Facts.item;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.ledger.store.LedgerException;
import org.mailboxinventory.report.ledger.store.LedgerIdentity;
import org.mailboxinventory.report.ledger.store.Schema;
import org.mailboxinventory.report.rights.OwnerOnly;

class LedgerGuardTest {
  private final Path folder;

  LedgerGuardTest(@TempDir Path temporary) {
    folder = temporary.resolve("deep/ledger");
  }

  private LedgerIdentity identity(String source, String key) {
    return new LedgerIdentity(folder, folder.resolveSibling("native"), source, key);
  }

  private void makeLedger() {
    try (Ledger ledger = Facts.open(folder)) {
      ledger.beginScan(Facts.scan(MONDAY));
    }
  }

  private void onDatabase(String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("ledger.db"));
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private void assertRefused(LedgerException.Kind kind, ThrowingCallable open) {
    LedgerException refusal = catchThrowableOfType(LedgerException.class, open);
    assertThat(refusal.kind()).isEqualTo(kind);
    assertThat(refusal).hasMessageContaining(folder.toString());
  }

  @Test
  void anotherSourceIsRefused() {
    makeLedger();
    assertRefused(
        LedgerException.Kind.OTHER_SOURCE, () -> Ledger.open(identity("tenant-2", "key-check-1")));
    makeLedger();
  }

  @Test
  void anotherFingerprintKeyIsRefused() {
    makeLedger();
    assertRefused(
        LedgerException.Kind.OTHER_KEY, () -> Ledger.open(identity("tenant-1", "key-check-2")));
  }

  @Test
  void itBelongsToTheSourceOfItsFirstScanNotToOneThatCouldNotBeListed() {
    Ledger.open(identity("tenant-mistyped", "key-check-2")).close();
    makeLedger();
    assertRefused(
        LedgerException.Kind.OTHER_SOURCE,
        () -> Ledger.open(identity("tenant-mistyped", "key-check-1")));
  }

  @Test
  void aNewerSchemaIsRefused() throws SQLException {
    makeLedger();
    onDatabase("PRAGMA user_version = " + (Schema.VERSION + 1));
    assertRefused(LedgerException.Kind.NEWER_SCHEMA, () -> Facts.open(folder));
    assertRefused(
        LedgerException.Kind.NEWER_SCHEMA,
        () -> Ledger.openExisting(folder, folder.resolveSibling("native")));
  }

  @Test
  void aSecondProgramAtTheSameTimeIsRefused() {
    try (Ledger first = Facts.open(folder)) {
      assertRefused(LedgerException.Kind.IN_USE, () -> Facts.open(folder));
      first.beginScan(Facts.scan(MONDAY));
    }
    makeLedger();
  }

  @Test
  void reportingNeedsALedgerAndNotItsSource() {
    assertRefused(
        LedgerException.Kind.NOT_A_LEDGER,
        () -> Ledger.openExisting(folder, folder.resolveSibling("native")));
    assertThat(folder).doesNotExist();
    Ledger.open(identity("tenant-9", "key-check-9")).close();
    Ledger.openExisting(folder, folder.resolveSibling("native")).close();
  }

  @Test
  void whatIsNotALedgerIsLeftAlone() throws IOException, SQLException {
    OwnerOnly.makeFolder(folder);
    Path database = folder.resolve("ledger.db");
    OwnerOnly.makeFile(database);
    Files.writeString(database, "minutes of the board, 24 November, and more of that sort of text");
    assertRefused(LedgerException.Kind.NOT_A_LEDGER, () -> Facts.open(folder));
    assertThat(database).content().startsWith("minutes of the board");
    Files.delete(database);
    OwnerOnly.makeFile(database);
    onDatabase("CREATE TABLE other (id INTEGER)");
    assertRefused(LedgerException.Kind.NOT_A_LEDGER, () -> Facts.open(folder));
  }

  @Test
  void aFileInTheFoldersPlaceIsRefused() throws IOException {
    Files.createDirectories(folder.resolveSibling("x"));
    Files.writeString(folder, "x");
    assertRefused(LedgerException.Kind.NOT_A_LEDGER, () -> Facts.open(folder));
  }

  @Test
  void aDamagedDatabaseIsSaidToBe() throws IOException {
    try (Ledger ledger = Facts.open(folder)) {
      fill(ledger, 0, 300);
    }
    Path database = folder.resolve("ledger.db");
    byte[] bytes = Files.readAllBytes(database);
    for (int i = 4096; i < bytes.length; i++) {
      bytes[i] = (byte) 0xa5;
    }
    Files.write(database, bytes);
    assertRefused(LedgerException.Kind.DAMAGED, () -> Facts.open(folder));
  }

  @Test
  void afterAFullDiskWhatWasWrittenStaysAndTheScanGoesOn() {
    try (Ledger ledger = Facts.open(folder)) {
      fill(ledger, 0, 20);
      ledger.limitPages(1);
      assertRefused(LedgerException.Kind.NO_SPACE, () -> fill(ledger, 20, 2000));
      long seen = seen(ledger);
      assertThat(seen).isGreaterThanOrEqualTo(20).isLessThan(2000);
      ledger.limitPages(1_000_000);
      fill(ledger, 0, 2000);
      assertThat(seen(ledger)).isEqualTo(2000);
      assertThat(ledger.facts(MONDAY).orElseThrow().totals().values()).isEqualTo(2000);
    }
  }

  @Test
  void aClosedLedgerWritesNothing() {
    Ledger ledger = Facts.open(folder);
    ledger.close();
    ledger.close();
    assertThatThrownBy(() -> ledger.beginScan(Facts.scan(MONDAY)))
        .isInstanceOf(IllegalStateException.class);
  }

  private static long seen(Ledger ledger) {
    return ledger.facts(MONDAY).orElseThrow().coverage().items().seen();
  }

  private static void fill(Ledger ledger, int from, int to) {
    ledger.beginScan(Facts.scan(MONDAY));
    ledger.list(List.of(Facts.asha()));
    ledger.beginFolder(ASHA, INBOX, "Inbox", to, false, DIGEST);
    for (int i = from; i < to; i++) {
      ledger.put(ASHA, item("item-" + i, high(PAN, i)), DIGEST);
    }
  }
}
