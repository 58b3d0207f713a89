package org.mailboxinventory.scanner.cli.scan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.scanner.cli.Ended;
import org.mailboxinventory.scanner.cli.InventoryFile;
import org.mailboxinventory.scanner.cli.Program;
import org.mailboxinventory.scanner.cli.ServedBank;

/** Of a protected mailbox no folder, no mail and no setting is asked for, whatever else is set. */
final class ProtectedMailboxesTest {
  private static final String ADDRESS = "kyc.desk@kaveripurbank.example";

  private final Path folder;

  ProtectedMailboxesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aProtectedMailboxIsNeverRequestedAndCountedAsLeftOut() throws Exception {
    try (ServedBank bank = ServedBank.in(folder.resolve("bank"))) {
      Path out = folder.resolve("run");
      Ended scan =
          Program.run(
              bank.scan(
                  folder.resolve("ledger"),
                  out,
                  "--set",
                  "mailboxes.protected=['kyc.*']",
                  "--set",
                  "mailboxes.include=['kyc.desk@kaveripurbank.example',"
                      + " 'priya.iyer@kaveripurbank.example']"));
      assertThat(scan.err()).contains("report:");
      JsonNode mailbox = InventoryFile.in(out).mailbox(ADDRESS);
      assertThat(mailbox.at("/coverage/state").asText()).isEqualTo("excluded");
      List<String> requests = bank.requests();
      String id = mailbox.path("id").asText();
      assertThat(requests).hasSizeGreaterThan(5).anyMatch(it -> it.contains("/mailFolders"));
      assertThat(requests).noneMatch(it -> it.contains(id) || it.contains("kyc.desk"));
    }
  }
}
