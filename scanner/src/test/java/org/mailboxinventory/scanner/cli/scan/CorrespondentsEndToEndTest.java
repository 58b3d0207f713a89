package org.mailboxinventory.scanner.cli.scan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.scanner.cli.InventoryFile;
import org.mailboxinventory.scanner.cli.ProgramRun;

/** Who write to each other are people of their own; functions that write are none. */
@Tag("long")
final class CorrespondentsEndToEndTest {
  private final Path folder;

  CorrespondentsEndToEndTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private ProgramRun run(String command, String... more) {
    List<String> arguments = new ArrayList<>(List.of(command));
    arguments.addAll(List.of("--set", "ledger.path=" + folder.resolve("ledger")));
    arguments.addAll(List.of("--set", "work.dir=" + folder.resolve("work")));
    arguments.addAll(List.of(more));
    return ProgramRun.of(arguments.toArray(String[]::new));
  }

  private InventoryFile scanned(String from, String to, String text) throws IOException {
    Path mailbox = Files.createDirectories(folder.resolve("mail/asha"));
    Files.writeString(
        mailbox.resolve("1.eml"),
        "From: "
            + from
            + "\r\nTo: "
            + to
            + "\r\nSubject: papers\r\nMessage-ID: <1@bank.example>\r\n"
            + "Date: Mon, 2 Mar 2026 10:00:00 +0000\r\n"
            + "Content-Type: text/plain; charset=utf-8\r\n\r\n"
            + text);
    Path out = folder.resolve("out");
    ProgramRun scan =
        run("scan", "--from", folder.resolve("mail").toString(), "--out", out.toString());
    assertThat(scan.code()).as(scan.err()).isZero();
    return InventoryFile.in(out);
  }

  private static void arePeople(int likely, int atMost, InventoryFile inventory) {
    JsonNode people = inventory.totals().path("people");
    assertThat(people.path("likely").asInt()).as("%s", people).isEqualTo(likely);
    assertThat(people.path("atMost").asInt()).as("%s", people).isEqualTo(atMost);
  }

  private static long values(InventoryFile inventory, String detector) {
    return inventory.totals().at("/byDetector/" + detector + "/values").asLong();
  }

  @Test
  void senderAndReceiverAreTwoPeople() throws IOException {
    arePeople(2, 2, scanned("t.rao@client.example", "v.iyer@partner.example", "Thank you.\r\n"));
  }

  @Test
  void soAreThoseOfAQuotedMessage() throws IOException {
    InventoryFile inventory =
        scanned(
            "t.rao@client.example",
            "t.rao@client.example",
            String.join(
                "\r\n",
                "See below.",
                "",
                "From: v.iyer@partner.example",
                "Sent: Monday",
                "To: n.das@partner.example",
                "Cc: k.sen@other.example",
                "Subject: papers",
                ""));
    arePeople(4, 4, inventory);
  }

  @Test
  void whatOnePersonsRecordHoldsBesideAFunctionsAddressIsThePersons() throws IOException {
    InventoryFile inventory =
        scanned(
            "No-Reply@partner.example",
            "support@partner.example",
            "PAN: BNZPK4321L\r\nMobile: 9876543210\r\nEmail: helpdesk@partner.example\r\n");
    assertThat(values(inventory, "global.role-address")).isEqualTo(3);
    assertThat(values(inventory, "global.email")).isZero();
    // At most two: a telephone beside a number may be passed on.
    arePeople(1, 2, inventory);
  }

  @Test
  void aCustomerWhoIsListedByAFunctionsAddressIsFound() throws IOException {
    scanned("t.rao@client.example", "accounts@firm.example", "Thank you.\r\n");
    Path list =
        Files.writeString(
            folder.resolve("customers.csv"),
            "no,mail\nC1,Accounts@firm.example\nC2,T.Rao@client.example\nC3,v@client.example\n");
    Path out = folder.resolve("affected");
    ProgramRun match =
        run(
            "match",
            "--customers",
            list.toString(),
            "--key",
            "no",
            "--columns",
            "mail=global.email",
            "--out",
            out.toString());
    assertThat(match.code()).as(match.err()).isZero();
    List<String> rows = Files.readAllLines(out.resolve("affected.csv"));
    assertThat(rows).hasSize(3);
    assertThat(rows.get(1)).startsWith("C1,").contains("weak", "global.email");
    assertThat(rows.get(2)).startsWith("C2,").contains("weak", "global.email");
  }
}
