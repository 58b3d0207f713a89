package org.mailboxinventory.scanner.cli.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.scanner.cli.Ended;
import org.mailboxinventory.scanner.cli.InventoryFile;
import org.mailboxinventory.scanner.cli.Program;

/** With {@code ledger.records: count-only}, people are counted and records are not kept. */
final class DroppedRecordsEndToEndTest {
  private static final int LETTERS = 12;

  /** A customer a letter, who sent them, and who received them. */
  private static final int PEOPLE = LETTERS + 2;

  private static final String COUNT_ONLY = "ledger.records=count-only";

  private final Path folder;

  DroppedRecordsEndToEndTest(@TempDir Path temporary) {
    this.folder = temporary;
  }

  private static String pan(int customer) {
    return "ABCP" + (char) ('A' + customer) + 1234 + (char) ('A' + customer);
  }

  @BeforeEach
  void mail() throws IOException {
    Path mailbox = Files.createDirectories(folder.resolve("mail").resolve("asha"));
    for (int i = 0; i < LETTERS; i++) {
      Files.writeString(
          mailbox.resolve(i + ".eml"),
          "From: a@bank.example\r\nTo: b@bank.example\r\nSubject: KYC\r\nMessage-ID: <"
              + i
              + "@bank.example>\r\nDate: Mon, 2 Mar 2026 10:00:00 +0000\r\n"
              + "Content-Type: text/plain\r\n\r\nPAN: "
              + pan(i)
              + "\r\nMobile: 98102030"
              + (10 + i)
              + "\r\n");
    }
  }

  private Ended run(String ledger, String command, String... more) {
    List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
    arguments.addAll(List.of("--set", "ledger.path='" + folder.resolve(ledger) + "'"));
    arguments.addAll(List.of(more));
    return Program.run(arguments);
  }

  private InventoryFile scan(String ledger, String out, String... more) throws IOException {
    List<String> options = new ArrayList<>(List.of(more));
    options.addAll(List.of("--from", folder.resolve("mail").toString()));
    options.addAll(List.of("--set", "report.formats=[json]", "--set", "judge.asOf=2031-01-01"));
    options.addAll(List.of("--out", folder.resolve(out).toString()));
    Ended ended = run(ledger, "scan", options.toArray(new String[0]));
    assertThat(ended.code()).as(ended.err()).isZero();
    return InventoryFile.in(folder.resolve(out));
  }

  private String records(String ledger) {
    return run(ledger, "ledger info")
        .out()
        .lines()
        .filter(line -> line.startsWith("records"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theInventoryIsThatOfRecordsKeptAndSoIsThatOfTheNextScan() throws IOException {
    InventoryFile kept = scan("kept", "kept-run");
    assertThat(records("kept")).endsWith("kept");
    for (String out : List.of("first", "second")) {
      InventoryFile counted = scan("counted", out, "--set", COUNT_ONLY);
      assertThat(counted.root().at("/totals/people")).isEqualTo(kept.root().at("/totals/people"));
      assertThat(counted.root().at("/totals/people/likely").asInt()).isEqualTo(PEOPLE);
      assertThat(counted.root().at("/mailboxes/0/people"))
          .isEqualTo(kept.root().at("/mailboxes/0/people"));
      assertThat(records("counted")).contains("dropped");
    }
  }

  @Test
  void recordsAreKeptAgainOnceTheSettingSaysSo() throws IOException {
    scan("ledger", "first", "--set", COUNT_ONLY);
    InventoryFile again = scan("ledger", "second");
    assertThat(again.root().at("/totals/people/likely").asInt()).isEqualTo(PEOPLE);
    assertThat(match("ledger")).contains("together");
  }

  private String match(String ledger) throws IOException {
    Path list =
        Files.writeString(
            folder.resolve("customers.csv"), "no,pan,mobile\n1," + pan(3) + ",9810203013\n");
    Path out = folder.resolve("affected-" + ledger);
    Ended ended =
        run(
            ledger,
            "match",
            "--customers",
            list.toString(),
            "--key",
            "no",
            "--columns",
            "pan=in.pan,mobile=in.mobile",
            "--out",
            out.toString());
    assertThat(ended.code()).as(ended.err()).isZero();
    return ended.err() + ended.out() + Files.readString(out.resolve("affected.csv"));
  }

  @Test
  void matchKnowsValuesApartAlone() throws IOException {
    scan("kept", "kept-run");
    assertThat(match("kept")).contains(",together,").doesNotContain("records are not kept");
    scan("counted", "counted-run", "--set", COUNT_ONLY);
    assertThat(match("counted"))
        .contains(",apart,", "records are not kept")
        .doesNotContain(",together,");
  }
}
