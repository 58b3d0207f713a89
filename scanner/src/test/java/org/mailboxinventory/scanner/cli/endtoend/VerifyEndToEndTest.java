package org.mailboxinventory.scanner.cli.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.scanner.cli.ProgramRun;

/** What a scan leaves behind is found changed by another hand, and removed when asked. */
final class VerifyEndToEndTest {
  private final Path folder;

  VerifyEndToEndTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private ProgramRun run(String... arguments) {
    String[] all = new String[arguments.length + 4];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "--set";
    all[arguments.length + 1] = "ledger.path=" + folder.resolve("ledger");
    all[arguments.length + 2] = "--set";
    all[arguments.length + 3] = "work.dir=" + folder.resolve("work");
    return ProgramRun.of(all);
  }

  private void scan() throws IOException {
    Path mailbox = Files.createDirectories(folder.resolve("mail/asha"));
    Files.writeString(
        mailbox.resolve("1.eml"),
        """
        From: a@bank.example\r
        Subject: update\r
        Message-ID: <1@bank.example>\r
        Date: Mon, 2 Mar 2026 10:00:00 +0000\r
        \r
        PAN: BNZPK4321L, mobile 9876543210\r
        """);
    ProgramRun scan =
        run(
            "scan",
            "--from",
            folder.resolve("mail").toString(),
            "--out",
            folder.resolve("run").toString(),
            "--set",
            "report.formats=[json,csv]");
    assertThat(scan.code()).as(scan.err()).isZero();
    // Whose number and telephone it is, and the sender.
    assertThat(scan.err()).contains("3 distinct values in 1 items, 1 to 3 people, likely 2");
    assertThat(scan.err()).doesNotContain("access log");
  }

  @Test
  void whatNobodyTouchedIsWholeAndWhatWasTouchedIsNamed() throws IOException {
    scan();
    Path ledger = folder.resolve("ledger");
    Path run = folder.resolve("run");
    assertThat(run("verify", ledger.toString()).err()).contains("nothing was changed");
    assertThat(run("verify", run.toString()).err()).contains("nothing was changed");

    Path log = ledger.resolve("access-log.ndjson");
    String entries = Files.readString(log);
    assertThat(entries).contains("\"event\":\"scan\"", "\"mailbox\":\"asha\"", "\"items\":1");
    assertThat(entries).contains("\"event\":\"report\"").doesNotContain("BNZPK4321L");
    Files.writeString(log, entries.replace("\"items\":1", "\"items\":0"));
    ProgramRun changed = run("verify", ledger.toString());
    assertThat(changed.code()).isEqualTo(3);
    assertThat(changed.out()).contains("access log, line 3: it was changed");

    Files.writeString(log, entries);
    Files.writeString(run.resolve("mailboxes.csv"), "nothing");
    assertThat(run("verify", run.toString()).out()).contains("mailboxes.csv was changed");
  }

  @Test
  void aManifestWrittenByAnotherHandIsFound() throws IOException {
    scan();
    Path manifest = folder.resolve("run/manifest.json");
    Files.writeString(manifest, Files.readString(manifest) + " ");
    ProgramRun verified = run("verify", folder.resolve("run").toString());
    assertThat(verified.code()).isEqualTo(3);
    assertThat(verified.out()).contains("the access log has no such one");
  }

  @Test
  void aMailboxIsForgottenAndTheLedgerSaysWhatItKeeps() throws IOException {
    scan();
    assertThat(run("ledger", "info").out())
        .contains("mailboxes          1", "values in items    3", "sealed             yes");
    ProgramRun forgotten = run("ledger", "forget", "--mailbox", "asha");
    assertThat(forgotten.code()).as(forgotten.err()).isZero();
    assertThat(forgotten.err()).contains("removed: 1 mailboxes");
    assertThat(run("ledger", "info").out())
        .contains("mailboxes          0", "values in items    0", "sealed             yes");
    assertThat(run("verify", folder.resolve("ledger").toString()).code()).isZero();
  }

  @Test
  void theKeyOfALedgerOfFilesIsNotChanged() throws IOException {
    scan();
    ProgramRun refused = run("ledger", "rotate-key");
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("begin a new ledger");
  }
}
