package org.mailboxinventory.report.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mailboxinventory.report.ledger.Facts.MONDAY;
import static org.mailboxinventory.report.ledger.Facts.TUESDAY;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.ledger.count.InventoryFacts;
import org.mailboxinventory.report.ledger.count.InventoryFacts.MailboxFacts;
import org.mailboxinventory.report.rights.OwnerOnly;

class KilledScanTest {
  private static final String UNWHOLE_ITEMS =
      "SELECT count(*) FROM item i WHERE"
          + " (SELECT count(*) FROM finding f WHERE f.item = i.key) <>"
          + " (SELECT total(d.value_count) FROM detector_count d WHERE d.item = i.key)"
          + " OR NOT EXISTS (SELECT 1 FROM detector_count d WHERE d.item = i.key)"
          + " OR NOT EXISTS (SELECT 1 FROM part_count p WHERE p.item = i.key)";

  private final Path temporary;

  KilledScanTest(@TempDir Path temporary) {
    this.temporary = temporary;
  }

  @Test
  void aProcessKilledAnywhereLeavesEachItemWholeAndTheNextScanGoesOn() throws Exception {
    List<MailboxFacts> undisturbed = undisturbed();
    Random random = new Random(24);
    for (int round = 0; round < 3; round++) {
      Path folder = temporary.resolve("killed-" + round);
      killAfter(folder, 1 + random.nextInt(KilledScan.PAGES * KilledScan.PAGE - 1));
      assertThat(count(folder, UNWHOLE_ITEMS)).isZero();
      assertThat(count(folder, "SELECT count(*) FROM item")).isPositive();
      assertThat(continued(folder)).isEqualTo(undisturbed);
    }
  }

  @Test
  void aLedgerThatWasNeverClosedIsContinuedFromACopy() throws Exception {
    Path open = temporary.resolve("open");
    Path copy = temporary.resolve("copy");
    try (Ledger ledger = Facts.open(open)) {
      int[] left = {333};
      KilledScan.run(
          ledger,
          MONDAY,
          () -> {
            if (--left[0] == 0) {
              copy(open, copy);
            }
          });
    }
    OwnerOnly.narrow(copy);
    try (Ledger ledger = Ledger.openExisting(copy, temporary.resolve("native"))) {
      InventoryFacts facts = ledger.facts(MONDAY).orElseThrow();
      assertThat(facts.coverage().items().seen()).isEqualTo(333);
      assertThat(facts.coverage().mailboxes().partial()).isEqualTo(1);
      assertThat(facts.finishedAt()).isNull();
    }
    assertThat(continued(copy)).isEqualTo(undisturbed());
  }

  private List<MailboxFacts> undisturbed() throws IOException {
    try (Ledger ledger = Facts.open(Files.createTempDirectory(temporary, "undisturbed"))) {
      return finished(ledger, MONDAY);
    }
  }

  private static List<MailboxFacts> continued(Path folder) {
    try (Ledger ledger = Facts.open(folder)) {
      return finished(ledger, TUESDAY);
    }
  }

  private static List<MailboxFacts> finished(Ledger ledger, Instant at) {
    KilledScan.run(ledger, at, () -> {});
    return ledger.facts(at).orElseThrow().mailboxes();
  }

  private static void killAfter(Path folder, int items) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                KilledScan.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (InputStream said = process.getInputStream()) {
      assertThat(said.readNBytes(items)).hasSize(items);
      process.destroyForcibly();
    }
    process.waitFor();
  }

  private static long count(Path folder, String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("ledger.db"));
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.getLong(1);
    }
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.list(from)) {
      Files.createDirectories(to);
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName().toString()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
