package org.mailboxinventory.scanner.cli.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.trust.Manifest;
import org.mailboxinventory.scanner.cli.ProgramRun;
import org.mailboxinventory.scanner.cli.ServedBank;

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

  private void scan(String... more) throws IOException {
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
    List<String> words =
        new ArrayList<>(
            List.of(
                "scan",
                "--from",
                folder.resolve("mail").toString(),
                "--out",
                folder.resolve("run").toString(),
                "--set",
                "report.formats=[json,csv]"));
    words.addAll(List.of(more));
    ProgramRun scan = run(words.toArray(String[]::new));
    assertThat(scan.code()).as(scan.err()).isZero();
    // Whose number and telephone it is, and the sender.
    assertThat(scan.err()).contains("3 distinct values in 1 item, 1 to 3 people, likely 2");
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
  void thePathOfALedgerSufficesAndItsKeyMustBeThere() throws IOException {
    scan();
    Path ledger = folder.resolve("ledger");
    String work = "work.dir=" + folder.resolve("work");
    ProgramRun whole = ProgramRun.of("verify", ledger.toString(), "--set", work);
    assertThat(whole.code()).as(whole.err()).isZero();
    Path log = ledger.resolve("access-log.ndjson");
    Files.writeString(log, Files.readString(log).replace("\"items\":1", "\"items\":0"));
    assertThat(ProgramRun.of("verify", ledger.toString(), "--set", work).code()).isEqualTo(3);

    Path key = folder.resolve("ledger.key");
    Files.move(key, folder.resolve("elsewhere"));
    ProgramRun without = ProgramRun.of("verify", ledger.toString(), "--set", work);
    assertThat(without.code()).isEqualTo(2);
    assertThat(without.err()).contains("ledger.key, is not there; put it back");
    ProgramRun ofRun = run("verify", folder.resolve("run").toString());
    assertThat(ofRun.code()).as(ofRun.out()).isZero();
    assertThat(ofRun.err()).contains("without the ledger and its key");
    assertThat(key).as("no other key is made").doesNotExist();
  }

  @Test
  void whatIsServedOfALedgerThatNoSettingNamesStandsInItsAccessLog() throws IOException {
    scan();
    Path ledger = folder.resolve("ledger");
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      ProgramRun served =
          ProgramRun.of(
              "serve",
              ledger.toString(),
              "--port",
              String.valueOf(taken.getLocalPort()),
              "--set",
              "work.dir=" + folder.resolve("work"));
      assertThat(served.code()).isEqualTo(2);
      assertThat(served.err()).contains("no page can be served on port");
    }
    assertThat(Files.readString(ledger.resolve("access-log.ndjson"))).contains("\"serve\"");
    assertThat(run("verify", ledger.toString()).err()).contains("nothing was changed");
  }

  private Path pem(String name, String what, byte[] key) throws IOException {
    String text =
        "-----BEGIN "
            + what
            + "-----\n"
            + Base64.getMimeEncoder().encodeToString(key)
            + "\n-----END "
            + what
            + "-----\n";
    return ServedBank.ownerOnly(folder.resolve(name), text.getBytes(UTF_8));
  }

  @Test
  void theAccessLogIsSignedAtEachRunsEndAndWhoeverHasTheLedgersKeyCannotForgeIt() throws Exception {
    KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    Path key = pem("sign.pem", "PRIVATE KEY", keys.getPrivate().getEncoded());
    String mine = pem("mine.pem", "PUBLIC KEY", keys.getPublic().getEncoded()).toString();
    scan("--set", "report.signingKey='" + key + "'");
    String ledger = folder.resolve("ledger").toString();
    ProgramRun good = run("verify", ledger, "--public-key", mine);
    assertThat(good.code()).as(good.out() + good.err()).isZero();

    // Without the signing key another run adds lines, chained under the ledger's key.
    ProgramRun report = run("report", "--out", folder.resolve("again").toString());
    assertThat(report.code()).as(report.err()).isZero();
    assertThat(run("verify", ledger).code()).isZero();
    ProgramRun unsigned = run("verify", ledger, "--public-key", mine);
    assertThat(unsigned.code()).isEqualTo(3);
    assertThat(unsigned.out()).contains("1 lines are not signed");
  }

  private ProgramRun withoutLedger(Path run, String key) {
    return ProgramRun.of(
        "verify",
        run.toString(),
        "--public-key",
        key,
        "--set",
        "ledger.path=" + folder.resolve("none"),
        "--set",
        "work.dir=" + folder.resolve("work"));
  }

  @Test
  void aSignedRunIsKnownByThePublicKeyWithoutTheLedgerAndNoOtherHandCanWriteIt() throws Exception {
    KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    KeyPair others = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    Path key = pem("sign.pem", "PRIVATE KEY", keys.getPrivate().getEncoded());
    String mine = pem("mine.pem", "PUBLIC KEY", keys.getPublic().getEncoded()).toString();
    String other = pem("other.pem", "PUBLIC KEY", others.getPublic().getEncoded()).toString();
    scan("--set", "report.signingKey='" + key + "'");
    Path run = folder.resolve("run");

    ProgramRun good = run("verify", run.toString(), "--public-key", mine);
    assertThat(good.code()).as(good.out() + good.err()).isZero();
    assertThat(run("verify", run.toString(), "--public-key", other).out())
        .contains("manifest.json is not signed with this key");

    assertThat(withoutLedger(run, mine).code()).isZero();

    Files.writeString(run.resolve("mailboxes.csv"), "nothing");
    String signed = Files.readString(run.resolve("manifest.json"));
    Manifest.write(run);
    assertThat(Manifest.problems(run)).isEmpty();
    assertThat(withoutLedger(run, mine).out()).contains("manifest.json is not signed");
    String signature = signed.substring(signed.indexOf("  \"signature\""));
    String anew = Files.readString(run.resolve("manifest.json")).stripTrailing();
    Files.writeString(
        run.resolve("manifest.json"),
        anew.substring(0, anew.length() - 1).stripTrailing() + ",\n" + signature);
    assertThat(Manifest.problems(run)).isEmpty();
    ProgramRun forged = withoutLedger(run, mine);
    assertThat(forged.code()).isEqualTo(3);
    assertThat(forged.out()).contains("not signed with this key, or was changed since");
  }

  @Test
  void aKeyThatDoesNotSignEndsTheScanBeforeItReads() throws Exception {
    Files.createDirectories(folder.resolve("mail"));
    String key = ServedBank.ownerOnly(folder.resolve("bad.pem"), new byte[] {1}).toString();
    ProgramRun refused =
        run(
            "scan",
            "--from",
            folder.resolve("mail").toString(),
            "--out",
            folder.resolve("run").toString(),
            "--set",
            "report.signingKey='" + key + "'");
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("openssl genpkey -algorithm ed25519");
    assertThat(folder.resolve("ledger")).doesNotExist();
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
