package org.mailboxinventory.scanner.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailboxinventory.scanner.cli.InventoryFile;

final class SameInventoryTest {
  private final Path folder;

  SameInventoryTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @AfterEach
  void noMaster() {
    System.clearProperty("spark.master");
    System.clearProperty("spark.mailboxInventory.pieceBytes");
  }

  private InventoryFile local(Path drop, String name, String... more) throws IOException {
    return new Engines(drop, folder).local(name, more);
  }

  private InventoryFile spark(Path drop, String name, String... more) throws IOException {
    return new Engines(drop, folder).spark(name, more);
  }

  @ParameterizedTest
  @CsvSource({"local,67108864", "local[2],1024"})
  void aDropWithEverythingInItIsTheSameInventory(String master, String bytes) throws IOException {
    System.setProperty("spark.master", master);
    System.setProperty("spark.mailboxInventory.pieceBytes", bytes);
    Path drop = TestDrops.everything(folder.resolve("drop"), 120);
    TestDrops.exchangeExport(drop);
    InventoryFile local = local(drop, "local");
    InventoryFile spark = spark(drop, "spark");
    assertThat(local.itemsSeen()).isGreaterThan(400);
    assertThat(local.mailboxes())
        .as("values of the bank's own people")
        .anyMatch(mailbox -> mailbox.path("staffValues").asLong() > 0);
    assertThat(spark.differences(local)).isEmpty();
    spark.addsUp();
    assertThat(folder.resolve("spark-ledger.facts")).isEmptyDirectory();
  }

  /** The next scan of either engine goes on where the other was. */
  @Test
  void theEnginesFillOneLedgerInTurn() throws IOException {
    System.setProperty("spark.master", "local[2]");
    Path drop = TestDrops.everything(folder.resolve("drop"), 60);
    InventoryFile local = local(drop, "local");
    InventoryFile first = spark(drop, "one", "--set", "ledger.path=" + folder.resolve("shared"));
    assertThat(first.differences(local)).isEmpty();
    InventoryFile again = local(drop, "two", "--set", "ledger.path=" + folder.resolve("shared"));
    assertThat(again.differences(local)).isEmpty();
    InventoryFile more = spark(drop, "three", "--set", "ledger.path=" + folder.resolve("shared"));
    assertThat(more.differences(local)).isEmpty();
  }

  @Test
  void settingsThatLeaveThingsOutAreTheSameInventory() throws IOException {
    System.setProperty("spark.master", "local[2]");
    Path drop = TestDrops.everything(folder.resolve("drop"), 60);
    String[] more = {
      "--set", "mailboxes.exclude=[" + TestDrops.RAVI + "]",
      "--set", "items.folders.exclude=[region=USA/later*]",
      "--set", "items.receivedAfter=2026-02-02T12:00:00Z"
    };
    assertThat(spark(drop, "spark", more).differences(local(drop, "local", more))).isEmpty();
  }

  /** A later drop says some messages again and others no more; a file comes and one goes. */
  @Test
  void aDropThatChangesIsTheSameInventory() throws IOException {
    System.setProperty("spark.master", "local[2]");
    Path drop = TestDrops.everything(folder.resolve("drop"), 60);
    local(drop, "local1", "--set", "ledger.path=" + folder.resolve("local-ledger"));
    spark(drop, "spark1", "--set", "ledger.path=" + folder.resolve("spark-ledger"));
    Files.delete(drop.resolve("region=USA/later.json"));
    Files.writeString(
        drop.resolve("region=USA/zlater.json"),
        TestDrops.row(TestDrops.ASHA, "M5", 9, "PAN: ABCPK7777D")
            + TestDrops.row(TestDrops.RAVI, "new", 9, "PAN: ABCPK7778D"));
    InventoryFile local =
        local(drop, "local2", "--set", "ledger.path=" + folder.resolve("local-ledger"));
    InventoryFile spark =
        spark(drop, "spark2", "--set", "ledger.path=" + folder.resolve("spark-ledger"));
    assertThat(spark.differences(local)).isEmpty();
  }
}
