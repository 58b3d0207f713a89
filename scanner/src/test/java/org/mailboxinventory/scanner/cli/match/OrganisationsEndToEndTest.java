package org.mailboxinventory.scanner.cli.match;

import static java.nio.charset.StandardCharsets.UTF_8;
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

/** Companies, firms and families have a PAN, and are no people; as customers they are found. */
@Tag("long")
final class OrganisationsEndToEndTest {
  private final Path folder;

  OrganisationsEndToEndTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private ProgramRun run(String command, String... more) {
    List<String> arguments = new ArrayList<>(List.of(command));
    arguments.addAll(List.of("--set", "ledger.path=" + folder.resolve("ledger")));
    arguments.addAll(List.of("--set", "work.dir=" + folder.resolve("work")));
    arguments.addAll(List.of(more));
    return ProgramRun.of(arguments.toArray(String[]::new));
  }

  private InventoryFile scanned(String... mails) throws IOException {
    Path mailbox = Files.createDirectories(folder.resolve("mail/asha"));
    for (int number = 0; number < mails.length; number++) {
      Files.writeString(
          mailbox.resolve(number + ".eml"),
          "From: a@bank.example\r\nTo: b@bank.example\r\nSubject: papers\r\nMessage-ID: <"
              + number
              + "@bank.example>\r\nDate: Mon, 2 Mar 2026 10:00:00 +0000\r\n"
              + "Content-Type: text/plain; charset=utf-8\r\n\r\n"
              + mails[number]);
    }
    ProgramRun scan =
        run(
            "scan",
            "--from",
            folder.resolve("mail").toString(),
            "--out",
            folder.resolve("out").toString(),
            "--set",
            "detect.detectors.include=[in.pan, in.pan-organisation, global.phone]",
            "--set",
            "report.formats=[json]");
    assertThat(scan.code()).as(scan.err()).isZero();
    return InventoryFile.in(folder.resolve("out"));
  }

  private static long values(InventoryFile inventory, String detector) {
    for (JsonNode holding : inventory.mailboxes().get(0).path("holdings")) {
      if (holding.path("detector").asText().equals(detector)) {
        return holding.path("values").asLong();
      }
    }
    return 0;
  }

  @Test
  void aCompanyAFirmAndAFamilyAreNoPeople() throws IOException {
    InventoryFile inventory =
        scanned(
            """
            PAN,Mobile,City
            BNZPK4321L,9820011001,Pune
            ABZCT4821Q,9820011002,Pune
            CFZPS1234M,9820011003,Pune
            ABZFK1290M,9820011004,Pune
            DGZPR5678N,9820011005,Pune
            ABZHS4321L,9820011006,Pune
            """,
            "PAN of the company: ABZCT4821Q\n");
    assertThat(values(inventory, "in.pan")).isEqualTo(3);
    assertThat(values(inventory, "in.pan-organisation")).isEqualTo(3);
    JsonNode people = inventory.totals().path("people");
    assertThat(people.path("likely").asLong()).as("%s", people).isEqualTo(3);
    assertThat(people.path("atLeast").asLong()).as("%s", people).isEqualTo(3);
  }

  @Test
  void aListOfCustomersFindsACompanyByTheColumnOfPans() throws IOException {
    scanned("PAN of the company: ABZCT4821Q\n", "PAN of the customer: BNZPK4321L\n");
    Path list =
        Files.writeString(
            folder.resolve("customers.csv"),
            """
            customer_no,pan
            C1,abzct4821q
            C2,BNZPK4321L
            C3,ABZFK1290M
            """);
    Path out = folder.resolve("affected");
    ProgramRun match =
        run(
            "match",
            "--customers",
            list.toString(),
            "--key",
            "customer_no",
            "--columns",
            "pan=in.pan",
            "--out",
            out.toString());
    assertThat(match.code()).as(match.err()).isZero();
    assertThat(match.err())
        .contains("0 values or rows are none")
        .contains("not in the list: 0.0 % of the people");
    List<String> rows = Files.readAllLines(out.resolve("affected.csv"), UTF_8);
    assertThat(rows).hasSize(3);
    assertThat(rows.get(1)).startsWith("C1,").contains("in.pan,").contains("own");
    assertThat(rows.get(2)).startsWith("C2,").contains("in.pan,").contains("own");
  }
}
