package org.mailboxinventory.scanner.cli.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.ledger.Ledger;
import org.mailboxinventory.report.ledger.count.Harmless;
import org.mailboxinventory.report.ledger.count.StoredValueSink;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.model.Fingerprint;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.scanner.cli.Ended;
import org.mailboxinventory.scanner.cli.InventoryFile;
import org.mailboxinventory.scanner.cli.Program;
import org.mailboxinventory.scanner.cli.ServedBank;

/** What a bank brings along: decisions, accepted findings, rules, and keys that nobody keeps. */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnFilesEndToEndTest {
  private static final String ASHA = "asha.nair@kaveripurbank.example";

  private Path folder;
  private Path ledger;
  private ServedBank bank;
  private InventoryFile plain;

  @BeforeAll
  void scan(@TempDir Path temporary) throws IOException {
    folder = temporary;
    ledger = temporary.resolve("ledger");
    bank = ServedBank.in(temporary.resolve("bank"));
    Path out = temporary.resolve("plain");
    Ended ended = Program.run(bank.scan(ledger, out));
    assertThat(ended.code()).as(ended.err()).isEqualTo(3);
    plain = InventoryFile.in(out);
  }

  @AfterAll
  void stop() {
    bank.close();
  }

  private InventoryFile report(String setting, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(setting + ".yaml"), text);
    Path out = folder.resolve(setting);
    Ended ended =
        Program.run(bank.command("report", ledger, out, "--set", setting + "='" + file + "'"));
    assertThat(ended.code()).as(ended.err()).isEqualTo(3);
    return InventoryFile.in(out);
  }

  private static JsonNode holding(InventoryFile inventory, String detector) {
    return first(inventory.mailbox(ASHA).path("holdings"), "detector", detector);
  }

  private static JsonNode first(JsonNode list, String name, String value) {
    return StreamSupport.stream(list.spliterator(), false)
        .filter(node -> node.path(name).asText().equals(value))
        .findFirst()
        .orElseThrow();
  }

  /** Where a mailbox lies, by a document that says what the provider committed to. */
  private JsonNode committedTo(String committed) throws IOException {
    Path card =
        Files.writeString(
            folder.resolve(committed + ".yaml"),
            """
            document: Data Location Card
            date: 2026-11-20
            services:
              Exchange Online: {current: IND, committed: %s}
            """
                .formatted(committed));
    Path out = folder.resolve(committed);
    Ended ended =
        Program.run(
            bank.command(
                "report", ledger, out, "--set", "evidence.dataLocations=['" + card + "']"));
    assertThat(ended.code()).as(ended.err()).isEqualTo(3);
    return InventoryFile.in(out).mailbox(ASHA).path("location");
  }

  @Test
  void whatTheProviderCommittedToStandsBesideWhereMailRestsAndADifferenceIsDrift()
      throws IOException {
    JsonNode unknown = plain.mailbox(ASHA).path("location");
    assertThat(unknown.path("observed").asText()).isEqualTo("IND");
    assertThat(unknown.path("committed").isNull()).isTrue();
    assertThat(unknown.path("drift").asBoolean()).isFalse();
    JsonNode same = committedTo("India");
    assertThat(same.path("committed").asText()).isEqualTo("IND");
    assertThat(same.path("drift").asBoolean()).isFalse();
    assertThat(committedTo("APC").path("drift").asBoolean()).as("India lies within it").isFalse();
    JsonNode elsewhere = committedTo("EUR");
    assertThat(elsewhere.path("committed").asText()).isEqualTo("EUR");
    assertThat(elsewhere.path("drift").asBoolean()).isTrue();
  }

  @Test
  void acceptedFindingsLoseTheirValuesAndKeepTheirMatches() throws IOException {
    String text =
        "accepted: [{mailbox: '" + ASHA + "', detector: in.pan, by: Audit, why: training data}]";
    InventoryFile accepted = report("judge.acceptList", text);

    JsonNode before = holding(plain, "in.pan");
    JsonNode after = holding(accepted, "in.pan");
    assertThat(before.path("values").asLong()).isPositive();
    assertThat(after.path("values").asLong()).isZero();
    assertThat(after.path("matches")).isEqualTo(before.path("matches"));
    assertThat(after.path("accepted")).isEqualTo(before.path("matches"));
    accepted.addsUp();
  }

  @Test
  void aDecisionIsShownUnderItsObligation() throws IOException {
    String id = plain.mailbox(ASHA).path("obligations").path(0).path("id").asText();
    InventoryFile decided =
        report(
            "judge.decisions",
            "decisions: [{obligation: '"
                + id
                + "', by: Counsel, at: 2026-11-24, why: not payment data}]");
    JsonNode obligation = first(decided.mailbox(ASHA).path("obligations"), "id", id);
    assertThat(obligation.path("decision").path("by").asText()).isEqualTo("Counsel");
    assertThat(plain.mailbox(ASHA).path("obligations").path(0).path("decision").isNull()).isTrue();
  }

  @Test
  void whatIsWrongInOwnFilesEndsItBeforeAnythingIsRead() throws IOException {
    bank.requests();
    Path rules = Files.writeString(folder.resolve("wrong.yaml"), "rules: {MINE: {name: mine}}");
    Ended ended =
        Program.run(
            bank.scan(
                folder.resolve("no-ledger"),
                folder.resolve("no-out"),
                "--set",
                "judge.rules=['" + rules + "']"));
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("wrong.yaml:1:15: rules.MINE.when");
    assertThat(bank.requests()).isEmpty();
    assertThat(folder.resolve("no-ledger")).doesNotExist();
  }

  @Test
  void underAKeyOfThisRunOnlyEachScanCountsTheSameAndLeavesNoKeyOfFingerprints()
      throws IOException {
    Path settings =
        Files.writeString(
            folder.resolve("once.yaml"),
            Files.readString(bank.settings()).replaceAll("(?m)^  fingerprintKey: .*$", "")
                + "report: {formats: [json]}\n"
                + "mailboxes: {include: ['asha.*', 'customercare@*']}\n");
    Path own = folder.resolve("once-ledger");
    for (int i = 0; i < 2; i++) {
      Path out = folder.resolve("once-" + i);
      bank.requests();
      Ended ended =
          Program.run(
              List.of(
                  "scan",
                  "--settings",
                  settings.toString(),
                  "--set",
                  "ledger.path='" + own + "'",
                  "--set",
                  "ledger.fingerprints=this-run-only",
                  "--out",
                  out.toString()));
      assertThat(ended.code()).as(ended.err()).isEqualTo(3);
      assertThat(bank.requests()).as("everything is read again").hasSizeGreaterThan(50);
    }
    // The key that is kept seals the ledger and its access log; no fingerprint is made under it.
    Path kept = folder.resolve("kept-ledger");
    Ended ended =
        Program.run(
            List.of(
                "scan",
                "--settings",
                settings.toString(),
                "--set",
                "ledger.path='" + kept + "'",
                "--set",
                "ledger.fingerprintKey='" + own + ".key'",
                "--out",
                folder.resolve("kept").toString()));
    assertThat(ended.code()).as(ended.err()).isEqualTo(3);
    InventoryFile underOneKey = InventoryFile.in(folder.resolve("kept"));
    for (int i = 0; i < 2; i++) {
      assertThat(InventoryFile.in(folder.resolve("once-" + i)).differences(underOneKey)).isEmpty();
    }
    Set<Fingerprint> underTheKey = fingerprints(kept);
    assertThat(underTheKey).hasSizeGreaterThan(100);
    assertThat(fingerprints(own))
        .hasSameSizeAs(underTheKey)
        .doesNotContainAnyElementsOf(underTheKey);
  }

  private Set<Fingerprint> fingerprints(Path path) {
    Set<Fingerprint> found = new HashSet<>();
    try (Ledger opened = Ledger.openExisting(path, folder.resolve("native"))) {
      opened.values(
          Instant.now(),
          Harmless.nothing(),
          new StoredValueSink() {
            @Override
            public void mailbox(Mailbox mailbox) {}

            @Override
            public void value(
                DetectorId detector,
                Fingerprint value,
                int item,
                @Nullable Instant at,
                int[] records,
                boolean staff) {
              found.add(value);
            }
          });
    }
    return found;
  }
}
