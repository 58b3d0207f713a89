package org.mailboxinventory.scanner.cli.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.cli.ProgramRun;

/** A ledger whose fingerprints are of one run each: what needs no fingerprint is done. */
final class UnkeptKeyEndToEndTest {
  private static final String THIS_RUN_ONLY = "ledger.fingerprints=this-run-only";

  private final Path folder;
  private final Path ledger;

  UnkeptKeyEndToEndTest(@TempDir Path folder) {
    this.folder = folder;
    this.ledger = folder.resolve("ledger");
  }

  private ProgramRun run(String words, String... more) {
    return ProgramRun.of(
        Stream.of(
                Stream.of(words.split(" ", -1)),
                Stream.of("--set", "ledger.path=" + ledger),
                Stream.of("--set", "work.dir=" + folder.resolve("work")),
                Stream.of(more))
            .flatMap(all -> all)
            .toArray(String[]::new));
  }

  private ProgramRun scan() {
    return run(
        "scan --from " + folder.resolve("mail") + " --out " + folder.resolve("run"),
        "--set",
        THIS_RUN_ONLY,
        "--set",
        "report.formats=[csv]");
  }

  @BeforeEach
  void mail() throws IOException {
    for (String name : List.of("asha", "ravi")) {
      Path mailbox = Files.createDirectories(folder.resolve("mail").resolve(name));
      String head = "From: a@bank.example\r\nDate: Mon, 2 Mar 2026 10:00:00 +0000\r\n\r\n";
      Files.writeString(mailbox.resolve("1.eml"), head + "PAN: BNZPK4321L\r\n");
    }
    assertThat(scan().code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--mailbox asha", "--detector in.pan", "--before 2099-01-01"})
  void factsAreForgottenAndTheLedgerStaysWhole(String what) {
    ProgramRun forgotten = run("ledger forget " + what, "--set", THIS_RUN_ONLY);
    assertThat(forgotten.code()).as(forgotten.err()).isZero();
    assertThat(run("ledger retain --days 1", "--set", THIS_RUN_ONLY).code()).isZero();
    assertThat(run("verify " + ledger, "--set", THIS_RUN_ONLY).code()).isZero();
    assertThat(scan().code()).isZero();
  }

  @Test
  void whatNeedsAFingerprintOfBeforeIsRefusedWithTheReason() {
    for (String refused :
        List.of(
            "ledger rotate-key",
            "match --customers list.csv --columns pan=in.pan --key id --out out",
            "ledger forget --customer list.csv --columns pan=in.pan --key id",
            "sample --set privacy.purpose=audit --from " + folder.resolve("mail"))) {
      ProgramRun run = run(refused, "--set", THIS_RUN_ONLY);
      assertThat(run.code()).as(run.err()).isEqualTo(2);
      assertThat(run.err()).as(refused).contains("this-run-only", "the key was not kept");
    }
  }

  @Test
  void whoLeavesTheSettingOutIsToldOfIt() {
    ProgramRun refused = run("ledger forget --mailbox asha");
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("set that").doesNotContain("another key");
  }
}
