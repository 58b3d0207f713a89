package org.mailboxinventory.scanner.cli.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.scanner.cli.Ended;
import org.mailboxinventory.scanner.cli.InventoryFile;
import org.mailboxinventory.scanner.cli.Program;

/** Real mail, where it lies beside the project, from {@code --from} to the inventory. */
class CorporaEndToEndTest {
  private static final Path CORPORA = Path.of("../../shared/corpora");

  private final Path folder;

  CorporaEndToEndTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void threeThousandRealMessagesAreReadButForOneInAHundred() throws IOException {
    InventoryFile inventory = scanned("spamassassin");
    JsonNode items = inventory.coverage().path("items");
    assertThat(items.path("seen").asLong()).isEqualTo(3250);
    assertThat(items.path("unread").asLong() + items.path("partlyRead").asLong())
        .isLessThanOrEqualTo(32);
  }

  @Test
  void mailFilesOfEveryKindAreReadOrSayWhyNot() throws IOException {
    InventoryFile inventory = scanned("mail-files");
    assertThat(inventory.itemsSeen()).isGreaterThanOrEqualTo(280);
    assertThat(inventory.mailboxes()).hasSize(7);
  }

  private InventoryFile scanned(String name) throws IOException {
    Path corpus = CORPORA.resolve(name);
    assumeTrue(Files.isDirectory(corpus), "needs ../shared/corpora/" + name);
    Path out = folder.resolve("out");
    Ended ended =
        Program.run(
            List.of(
                "scan",
                "--from",
                corpus.toString(),
                "--out",
                out.toString(),
                "--set",
                "ledger.path='" + folder.resolve("ledger") + "'"));
    assertThat(ended.code()).as(ended.err()).isIn(0, 3);
    assertThat(ended.err()).doesNotContain("fault of the program");
    InventoryFile inventory = InventoryFile.in(out);
    inventory.addsUp();
    inventory.mailboxes().forEach(CorporaEndToEndTest::hasAReasonForAll);
    return inventory;
  }

  /** Attachments that gave nothing or not all, and items of which nothing was read. */
  private static void hasAReasonForAll(JsonNode mailbox) {
    JsonNode coverage = mailbox.path("coverage");
    JsonNode attachments = coverage.path("attachments");
    long reasons = 0;
    for (JsonNode times : coverage.path("reasons")) {
      reasons += times.asLong();
    }
    assertThat(reasons)
        .as(mailbox.path("address").asText())
        .isGreaterThanOrEqualTo(
            coverage.path("items").path("unread").asLong()
                + attachments.path("unread").asLong()
                + attachments.path("partlyRead").asLong()
                + attachments.path("opaque").asLong());
  }
}
