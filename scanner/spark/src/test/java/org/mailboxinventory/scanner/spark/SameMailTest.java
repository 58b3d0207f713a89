package org.mailboxinventory.scanner.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.report.folder.DeletedFolder;
import org.mailboxinventory.scanner.cli.Ended;
import org.mailboxinventory.scanner.cli.InventoryFile;
import org.mailboxinventory.scanner.cli.Program;

/** Mail files are the same inventory whichever engine reads them. */
final class SameMailTest {
  private static final String ASHA = TestMail.ASHA;

  private final Path folder;
  private final Path mail;
  private final Engines engines;

  SameMailTest(@TempDir Path folder) {
    this.folder = folder;
    this.mail = folder.resolve("mail");
    this.engines = new Engines(mail, folder);
  }

  @BeforeEach
  void written() throws IOException {
    System.setProperty("spark.master", "local[2]");
    TestMail.everything(mail);
  }

  @AfterEach
  void noMaster() {
    System.clearProperty("spark.master");
    System.clearProperty("spark.mailboxInventory.tasksInBatch");
  }

  @ParameterizedTest
  @ValueSource(strings = {"local", "local[2]"})
  void aFolderWithEverythingInItIsTheSameInventory(String master) throws IOException {
    System.setProperty("spark.master", master);
    System.setProperty("spark.mailboxInventory.tasksInBatch", "2");
    Path outside = Files.writeString(folder.resolve("outside.eml"), "Subject: Not ours\n\nText\n");
    Files.createSymbolicLink(mail.resolve(ASHA + "/outside.eml"), outside);
    Files.writeString(
        mail.resolve("exchange.csv"),
        """
        PrimarySmtpAddress,DisplayName,Database,RecipientTypeDetails
        asha@bank.example,Asha Menon,INDP287DG012-db050,UserMailbox
        nobody@bank.example,Nobody Here,INDP287DG012-db050,UserMailbox
        """);
    InventoryFile local = engines.local("local");
    InventoryFile spark = engines.spark("spark");
    assertThat(local.itemsSeen()).isGreaterThan(250);
    assertThat(local.coverage().path("unreadReasons").properties())
        .extracting(Map.Entry::getKey)
        .contains("corrupt", "unsupported", "outside-root");
    assertThat(spark.differences(local)).isEmpty();
    spark.addsUp();
    assertThat(folder.resolve("spark-ledger.facts")).isEmptyDirectory();
  }

  /** What stayed as it was is not read again; with --rescan it is. */
  @Test
  void theNextScanReadsWhatChangedAndWithRescanAll() throws IOException {
    engines.local("local1", engines.ledger("local-ledger"));
    InventoryFile first = engines.spark("spark1", engines.ledger("spark-ledger"));
    TestMail.changeUnseen(mail.resolve(ASHA + "/1.eml"), "ABCPK3001D", "no number.");
    InventoryFile again = engines.spark("spark2", engines.ledger("spark-ledger"));
    assertThat(again.differences(first)).as("nothing was read again").isEmpty();
    InventoryFile local = engines.local("local3", engines.ledger("local-ledger", "--rescan"));
    InventoryFile spark = engines.spark("spark3", engines.ledger("spark-ledger", "--rescan"));
    assertThat(spark.differences(local)).isEmpty();
    assertThat(spark.differences(first)).isNotEmpty();
  }

  @Test
  void mailThatComesAndGoesIsTheSameInventory() throws IOException {
    engines.local("local1", engines.ledger("local-ledger"));
    InventoryFile first = engines.spark("spark1", engines.ledger("spark-ledger"));
    TestMail.mail(mail.resolve(ASHA + "/0.eml"), 900, "PAN: ABCPK7777D");
    TestMail.mail(mail.resolve("new/1.eml"), 901, "PAN: ABCPK7778D");
    Files.writeString(
        mail.resolve(TestMail.RAVI),
        TestMail.ofMbox(902, "PAN: ABCPK7779D"),
        StandardOpenOption.APPEND);
    DeletedFolder.delete(mail.resolve(ASHA + "/Sent Items"));
    Files.delete(mail.resolve("meena/0001.eml"));
    DeletedFolder.delete(mail.resolve("box"));
    InventoryFile local = engines.local("local2", engines.ledger("local-ledger"));
    InventoryFile spark = engines.spark("spark2", engines.ledger("spark-ledger"));
    assertThat(spark.differences(local)).isEmpty();
    assertThat(spark.differences(first)).isNotEmpty();
  }

  /** The next scan of either engine goes on where the other was. */
  @Test
  void theEnginesFillOneLedgerInTurn() throws IOException {
    InventoryFile local = engines.local("local");
    InventoryFile first = engines.spark("one", engines.ledger("shared"));
    assertThat(first.differences(local)).isEmpty();
    TestMail.changeUnseen(mail.resolve(ASHA + "/1.eml"), "ABCPK3001D", "no number.");
    InventoryFile again = engines.local("two", engines.ledger("shared"));
    assertThat(again.differences(local)).isEmpty();
    InventoryFile more = engines.spark("three", engines.ledger("shared"));
    assertThat(more.differences(local)).isEmpty();
  }

  /** A folder is chosen by its name as it is, though no value in it is written down. */
  @Test
  void settingsThatLeaveThingsOutAreTheSameInventory() throws IOException {
    String[] more = {
      "--set", "mailboxes.exclude=[meena]",
      "--set", "items.folders.exclude=[KYC ABCPM*, Customers, Archive.mbox]",
      "--set", "items.personal=skip",
      "--set", "items.receivedAfter=2026-02-02T00:00:00Z",
      "--set", "report.formats=[json, csv]",
      "--set", "report.itemDetail=headers"
    };
    InventoryFile local = engines.local("local", more);
    InventoryFile spark = engines.spark("spark", more);
    assertThat(spark.differences(local)).isEmpty();
    assertThat(local.coverage().path("unreadReasons").has("excluded-folder")).isTrue();
    assertThat(folder.resolve("spark/items.csv"))
        .isNotEmptyFile()
        .hasSameTextualContentAs(folder.resolve("local/items.csv"));
    assertThat(folder.resolve("spark/items.csv")).content().contains("About M");
  }

  @Test
  void oneFileIsAMailboxToo() throws IOException {
    Engines one = new Engines(mail.resolve("sound.pst"), folder);
    assertThat(one.spark("spark").differences(one.local("local"))).isEmpty();
  }

  @Test
  void aTenantIsRefusedWithTheReason() throws IOException {
    List<String> arguments = TestDrops.scan(mail, folder, "spark", "--engine", "spark");
    arguments.removeAll(List.of("--from", mail.toString()));
    Ended ended = Program.run(arguments);
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("does not read a tenant").contains("--from");
  }
}
