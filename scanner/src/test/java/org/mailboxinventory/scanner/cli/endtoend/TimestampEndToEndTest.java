package org.mailboxinventory.scanner.cli.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.scanner.cli.ProgramRun;
import org.mailboxinventory.scanner.timestamp.MadeUpAuthority;

/**
 * Another party says by when a manifest and an access log were there, or a run says it does not.
 */
final class TimestampEndToEndTest {
  private final Path folder;
  private final Path run;
  private final Path ledger;
  private final MadeUpAuthority authority;

  TimestampEndToEndTest(@TempDir Path folder) throws Exception {
    this.folder = folder;
    this.run = folder.resolve("run");
    this.ledger = folder.resolve("ledger");
    this.authority = new MadeUpAuthority();
  }

  @BeforeEach
  void mail() throws IOException {
    Path mailbox = Files.createDirectories(folder.resolve("mail/asha"));
    Files.writeString(mailbox.resolve("1.eml"), "From: a@bank.example\r\n\r\nPAN: BNZPK4321L\r\n");
  }

  @AfterEach
  void stop() {
    authority.close();
  }

  private ProgramRun run(String... arguments) {
    List<String> all = new ArrayList<>(Arrays.asList(arguments));
    all.addAll(List.of("--set", "ledger.path='" + ledger + "'"));
    all.addAll(List.of("--set", "work.dir='" + folder.resolve("work") + "'"));
    return ProgramRun.of(all.toArray(String[]::new));
  }

  private ProgramRun scan() {
    return run(
        "scan",
        "--from",
        folder.resolve("mail").toString(),
        "--out",
        run.toString(),
        "--format",
        "json",
        "--set",
        "report.timestampServer=" + authority.address());
  }

  private ProgramRun verify(Path what) throws Exception {
    Path root = authority.rootIn(folder.resolve("root.pem"));
    return run("verify", what.toString(), "--timestamp-authority", root.toString());
  }

  @Test
  void manifestAndLogAreTimestampedAndOtherTokensAreFound() throws Exception {
    ProgramRun scan = scan();
    assertThat(scan.code()).as(scan.err()).isZero();
    Path token = run.resolve("manifest.tsr");
    ProgramRun good = verify(run);
    assertThat(good.code()).as(good.out() + good.err()).isZero();
    assertThat(good.err()).contains("manifest.json: timestamp of", "by CN=Made-up timestamps");
    ProgramRun log = verify(ledger);
    assertThat(log.code()).as(log.out() + log.err()).isZero();
    assertThat(log.err()).contains("access log, line 6: timestamp of");

    Path kept = Files.move(token, folder.resolve("kept"));
    assertThat(verify(run).out()).contains("manifest.json has no timestamp");
    assertThat(run("verify", run.toString()).out()).contains("or its timestamp, is not the one");
    byte[] changed = Files.readAllBytes(kept);
    changed[changed.length / 2] ^= 1;
    Files.write(token, changed);
    assertThat(verify(run).out()).contains("manifest.json: ");
    Files.delete(token);
    Files.copy(kept, token);
    Files.writeString(run.resolve("manifest.json"), " ", java.nio.file.StandardOpenOption.APPEND);
    assertThat(verify(run).out()).contains("the timestamp is of something else");
  }

  @Test
  void anAuthorityThatNobodyNamedDoesNotVouch() throws Exception {
    assertThat(scan().code()).isZero();
    try (MadeUpAuthority other = new MadeUpAuthority()) {
      Path root = other.rootIn(folder.resolve("other.pem"));
      ProgramRun refused =
          run("verify", ledger.toString(), "--timestamp-authority", root.toString());
      assertThat(refused.code()).isEqualTo(3);
      assertThat(refused.out()).contains("no given authority vouches for CN=Made-up timestamps");
    }
  }

  @Test
  void withoutAnAnswerTheRunIsCompleteAndSaysThatItHasNoTimestamp() throws Exception {
    authority.fails(MadeUpAuthority.Fault.WRONG_NONCE);
    ProgramRun scan = scan();
    assertThat(scan.code()).as(scan.err()).isZero();
    assertThat(scan.err())
        .contains(
            "gave no timestamp for manifest.json: its answer is not to what was asked",
            "gave no timestamp for the access log",
            "the run is complete without it");
    assertThat(run.resolve("inventory.json")).exists();
    assertThat(run.resolve("manifest.tsr")).doesNotExist();
    assertThat(run("verify", run.toString()).code()).isZero();
    assertThat(verify(ledger).out()).contains("the access log has no timestamp");
  }
}
