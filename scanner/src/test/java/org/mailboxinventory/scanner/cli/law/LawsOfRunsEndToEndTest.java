package org.mailboxinventory.scanner.cli.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.scanner.cli.InventoryFile;
import org.mailboxinventory.scanner.cli.ProgramRun;
import org.mailboxinventory.scanner.cli.ServedBank;
import org.mailboxinventory.scanner.sample.SampleServer;
import org.mailboxinventory.scanner.sample.tenant.SampleTenant;

/** By which law runs were reported is kept with the ledger, found changed, and removed with it. */
@Tag("long")
final class LawsOfRunsEndToEndTest {
  private final Path folder;
  private final Path ledger;

  LawsOfRunsEndToEndTest(@TempDir Path folder) {
    this.folder = folder;
    this.ledger = folder.resolve("ledger");
  }

  private ProgramRun run(List<String> settings, String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    for (String setting : settings) {
      all.addAll(List.of("--set", setting));
    }
    all.addAll(List.of("--set", "ledger.path=" + ledger));
    all.addAll(List.of("--set", "work.dir=" + folder.resolve("work")));
    return ProgramRun.of(all.toArray(String[]::new));
  }

  private ProgramRun run(String... arguments) {
    return run(List.of(), arguments);
  }

  private void scan(String... settings) throws IOException {
    Path in = Files.createDirectories(folder.resolve("mail/asha"));
    Files.writeString(
        in.resolve("1.eml"),
        "From: a@bank.example\r\nMessage-ID: <1@bank.example>\r\n\r\nPAN: BNZPK4321L\r\n");
    List<String> all = new ArrayList<>(List.of(settings));
    all.add("report.formats=[json]");
    ProgramRun scan =
        run(
            all,
            "scan",
            "--from",
            folder.resolve("mail").toString(),
            "--out",
            folder.resolve("run").toString());
    assertThat(scan.code()).as(scan.err()).isZero();
  }

  private List<Path> laws() throws IOException {
    try (Stream<Path> files = Files.list(ledger.resolve("laws"))) {
      return files.sorted().toList();
    }
  }

  private String wrong() {
    ProgramRun verified = run("verify", ledger.toString());
    assertThat(verified.code()).as(verified.err()).isIn(0, 3);
    assertThat(verified.code() == 0).isEqualTo(verified.out().isEmpty());
    return verified.out();
  }

  @Test
  void aChangeOfWhatIsKeptIsFound() throws IOException {
    scan();
    scan();
    assertThat(laws()).hasSize(2);
    assertThat(wrong()).isEmpty();
    Path last = laws().get(1);
    String kept = Files.readString(last);
    Files.writeString(last, kept.replace("in-force", "not-yet"));
    assertThat(wrong()).contains("laws/" + last.getFileName()).contains("was changed");
    Files.delete(last);
    assertThat(wrong()).contains("is missing");
    Files.writeString(last, kept);
    assertThat(wrong()).isEmpty();
    Path other =
        ServedBank.ownerOnly(ledger.resolve("laws/17.json"), kept.getBytes(StandardCharsets.UTF_8));
    assertThat(wrong()).contains("laws/17.json").contains("was added");
    Files.delete(other);
    assertThat(wrong()).isEmpty();
    assertThat(run("report", "--out", folder.resolve("again").toString()).code()).isZero();
    assertThat(wrong()).isEmpty();
  }

  @Test
  void eachReportSaysWhatTheRunsBeforeCameTo() throws IOException {
    scan();
    scan();
    scan();
    ProgramRun reported =
        run("report", "--format", "json", "--out", folder.resolve("trend").toString());
    assertThat(reported.code()).as(reported.err()).isZero();
    JsonNode runs = InventoryFile.in(folder.resolve("trend")).root().path("changes").path("runs");
    assertThat(runs).hasSize(2);
    assertThat(runs.get(0).path("asOf").asText()).isLessThan(runs.get(1).path("asOf").asText());
    assertThat(runs.get(0).path("listed").asInt()).isPositive();
    assertThat(runs.get(1).path("values").asInt()).isPositive();
  }

  @Test
  void whatCannotBeReadOfEarlierRunsIsSaidAndTheOthersStay() throws IOException {
    scan();
    scan();
    scan();
    Path first = laws().get(0);
    Path before = laws().get(1);
    Files.writeString(first, "{not JSON");
    ProgramRun reported =
        run("report", "--format", "json", "--out", folder.resolve("trend").toString());
    assertThat(reported.code()).as(reported.err()).isZero();
    assertThat(reported.err()).contains("cannot be read in " + first);
    JsonNode runs = InventoryFile.in(folder.resolve("trend")).root().path("changes").path("runs");
    assertThat(runs).hasSize(1);
    Files.writeString(before, "{not JSON");
    ProgramRun again =
        run("report", "--format", "json", "--out", folder.resolve("again").toString());
    assertThat(again.err())
        .contains("cannot be read in " + before)
        .contains("by which law the run compared with was reported cannot be read")
        .contains("by the dates of the law of now");
  }

  @Test
  void whatBelongsToRunsThatAreGoneGoesWithThem() throws IOException {
    scan();
    scan();
    scan();
    List<Path> before = laws();
    assertThat(before).hasSize(3);
    ProgramRun retained = run("ledger", "retain", "--days", "0");
    assertThat(retained.code()).as(retained.err()).isZero();
    assertThat(laws()).containsExactly(before.get(2));
    assertThat(wrong()).isEmpty();
    scan("ledger.retainDays=1");
    assertThat(laws()).hasSize(2).contains(before.get(2));
    assertThat(wrong()).isEmpty();
    assertThat(run("ledger", "forget", "--before", "2090-01-01").code()).isZero();
    assertThat(laws()).hasSize(1).doesNotContain(before.get(2));
    assertThat(wrong()).isEmpty();
  }

  @Test
  void aMailboxThatIsForgottenLeavesTheLawsOfRunsAsTheyAre() throws IOException {
    scan();
    assertThat(run("ledger", "forget", "--mailbox", "asha").code()).isZero();
    assertThat(laws()).hasSize(1);
    assertThat(Files.readString(laws().get(0))).doesNotContain("asha", "BNZPK4321L");
    assertThat(wrong()).isEmpty();
  }

  @Test
  void anotherKeyOfTheLedgerLeavesThemAsTheyAre() throws IOException {
    SampleTenant tenant = SampleTenant.roles(ConfigFiles.bundled(), 2, 3, 500);
    try (SampleServer server = SampleServer.start(tenant)) {
      Path token =
          ServedBank.ownerOnly(
              folder.resolve("token"), server.token().getBytes(StandardCharsets.US_ASCII));
      List<String> settings =
          List.of(
              "tenant.id=sample-bank.example",
              "tenant.graphEndpoint=" + server.endpoint(),
              "tenant.credential.kind=static-token",
              "tenant.credential.token='${file:" + token + "}'",
              "privacy.purpose=demonstration with made-up data",
              "report.formats=[json]");
      String[] scan = {"scan", "--out", folder.resolve("run").toString()};
      ProgramRun first = run(settings, scan);
      assertThat(first.code()).as(first.err()).isZero();
      assertThat(wrong()).isEmpty();
      Path key = Objects.requireNonNull(ledger.resolveSibling("ledger.key"));
      byte[] before = Files.readAllBytes(key);
      ProgramRun rotated = run("ledger", "rotate-key");
      assertThat(rotated.code()).as(rotated.err()).isZero();
      // Before any seal was removed, so that nobody is taken for another hand where one is killed.
      assertThat(Files.readString(ledger.resolve("access-log.ndjson")))
          .containsSubsequence("\"event\":\"unsealed\"", "\"event\":\"rotate-key\"");
      assertThat(Files.readAllBytes(key)).isNotEqualTo(before);
      assertThat(wrong()).isEmpty();
      ProgramRun second = run(settings, scan);
      assertThat(second.code()).as(second.err()).isZero();
      assertThat(second.err()).doesNotContain("law since the run before");
      assertThat(laws()).hasSize(2);
      assertThat(wrong()).isEmpty();
      Files.writeString(laws().get(0), "{}");
      assertThat(wrong()).contains("was changed");
    }
  }
}
