package org.mailboxinventory.scanner.cli.scan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.scanner.cli.InventoryFile;
import org.mailboxinventory.scanner.cli.ProgramRun;

/** Where mail went is said anew when the domains that mailboxes' addresses tell have changed. */
final class DerivedDomainsEndToEndTest {
  private final Path folder;

  DerivedDomainsEndToEndTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aMailboxOfAnotherDomainMakesItOneOfTheBank() throws IOException {
    mail("asha@bank.example");
    assertThat(external()).isEqualTo(1);
    String first = reading();
    assertThat(external()).isEqualTo(1);
    assertThat(reading()).as("the same domains").isEqualTo(first);

    mail("ravi@cards.example");

    assertThat(external()).isZero();
    assertThat(reading()).isNotEqualTo(first);
  }

  private void mail(String owner) throws IOException {
    Path mailbox = Files.createDirectories(folder.resolve("mail").resolve(owner));
    Files.writeString(
        mailbox.resolve("1.eml"),
        """
        From: asha@bank.example
        To: ravi@cards.example
        Subject: papers
        Message-ID: <1@bank.example>
        Date: Mon, 2 Mar 2026 10:00:00 +0000

        PAN: BNZPK4321L
        """);
  }

  /** How many of the first mailbox's items with a number were exchanged with people outside. */
  private long external() throws IOException {
    Path out = folder.resolve("out");
    ProgramRun scan =
        ProgramRun.of(
            "scan",
            "--from",
            folder.resolve("mail").toString(),
            "--out",
            out.toString(),
            "--set",
            "ledger.path=" + folder.resolve("ledger"),
            "--set",
            "report.formats=[json]",
            "--set",
            "work.dir=" + folder.resolve("work"));
    assertThat(scan.code()).as(scan.err()).isZero();
    for (JsonNode mailbox : InventoryFile.in(out).mailboxes()) {
      if (mailbox.path("address").asText().startsWith("asha")) {
        for (JsonNode holding : mailbox.path("holdings")) {
          if (holding.path("detector").asText().equals("in.pan")) {
            return holding.path("externalItems").asLong();
          }
        }
      }
    }
    throw new AssertionError("no PAN was found");
  }

  /** What the last scan's mail was read by, as the access log has it. */
  private String reading() throws IOException {
    String log = Files.readString(folder.resolve("ledger/access-log.ndjson"));
    int at = log.lastIndexOf("\"reading\":\"");
    return log.substring(at, log.indexOf('"', at + "\"reading\":\"".length()));
  }
}
