package org.mailboxinventory.scanner.cli.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.scanner.cli.ClosedPort;
import org.mailboxinventory.scanner.cli.Ended;
import org.mailboxinventory.scanner.cli.InventoryFile;
import org.mailboxinventory.scanner.cli.Program;
import org.mailboxinventory.scanner.cli.ProgramProcess;
import org.mailboxinventory.scanner.cli.ServedBank;

/**
 * What is given wrong, or goes wrong: said with thing, problem and remedy, and by the exit code.
 */
class BadInputEndToEndTest {
  /** Mailboxes enough for a scan that somebody can come between. */
  private static final String FEW =
      "mailboxes.include=['asha.*', 'customercare@*', 'kyc.desk@*', 'rohan.*', 'vikram.*']";

  private final Path folder;
  private final Path ledger;
  private final Path out;
  private Path mail;

  BadInputEndToEndTest(@TempDir Path folder) {
    this.folder = folder;
    this.ledger = folder.resolve("ledger");
    this.out = folder.resolve("out");
    this.mail = folder.resolve("mail");
  }

  private ServedBank bank;

  @BeforeEach
  void serve() throws IOException {
    bank = ServedBank.in(folder.resolve("bank"));
    Files.createDirectories(mail.resolve("asha"));
    message("asha/1.eml");
    message("asha/2.eml");
  }

  private void message(String name) throws IOException {
    Files.writeString(
        mail.resolve(name),
        "From: a@example.org\nTo: b@example.org\nSubject: Hello\n\nPAN: ABCPE1234F\n");
  }

  @AfterEach
  void stop() {
    bank.close();
  }

  private List<String> files(Path from, String... more) {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("scan", "--from", from.toString(), "--out", out.toString()));
    arguments.addAll(List.of("--set", "ledger.path='" + ledger + "'"));
    arguments.addAll(List.of(more));
    return arguments;
  }

  private static void refused(Ended ended, int code, String... words) {
    assertThat(ended.err()).matches("(?s)(the run folder [^\n]*\n)?error: .*").contains(words);
    assertThat(ended.code()).as(ended.err()).isEqualTo(code);
    assertThat(ended.out()).isEmpty();
  }

  @Test
  void aTokenThatTheServiceDoesNotAccept() {
    refused(
        Program.run(bank.scan(ledger, out), Map.of("MAILBOX_TOKEN", "of-yesterday")),
        4,
        "does not accept the token",
        "check tenant.id",
        "tenant.credential");
    assertThat(out).doesNotExist();
  }

  @Test
  void aServiceThatDoesNotAnswer() throws IOException {
    try (ClosedPort port = new ClosedPort()) {
      String host = "localhost:" + port.number();
      refused(
          Program.run(bank.scan(ledger, out, "--set", "tenant.graphEndpoint=http://" + host)),
          5,
          host,
          "cannot be reached",
          "check network.proxy");
    }
  }

  @Test
  void aPathThatIsNotThere() {
    refused(
        Program.run(files(folder.resolve("nowhere"))),
        2,
        folder.resolve("nowhere").toString(),
        "no such file or folder",
        "correct --from");
  }

  @Test
  void aSecondProgramOnTheSameLedger() throws Exception {
    // From its thirtieth request on, the first one waits until the second has been refused.
    CountDownLatch received = new CountDownLatch(30);
    Semaphore refused = new Semaphore(0);
    ProgramProcess program = new ProgramProcess(folder.resolve("program"));
    ProgramProcess.Running first = program.start(bank.scan(ledger, out, "--set", FEW));
    bank.server()
        .listener(
            (method, target) -> {
              received.countDown();
              if (received.getCount() == 0) {
                refused.acquireUninterruptibly();
                refused.release();
              }
            });
    while (!received.await(10, TimeUnit.MILLISECONDS)) {
      assertThat(first.process().isAlive()).isTrue();
    }
    try {
      refused(
          Program.run(bank.scan(ledger, folder.resolve("second"), "--set", FEW)),
          2,
          ledger.toString(),
          "another program has it open",
          "wait");
    } finally {
      refused.release();
    }
    assertThat(first.ended().code()).isEqualTo(3);
  }

  @Test
  void anotherKeyOrSourceThanTheLedgerWasBegunWith() throws IOException {
    assertThat(Program.run(files(mail)).code()).isZero();
    byte[] other = new byte[32];
    Arrays.fill(other, (byte) 9);
    Path key = ServedBank.ownerOnly(folder.resolve("other.key"), other);
    refused(
        Program.run(files(mail, "--set", "ledger.fingerprintKey='" + key + "'")),
        2,
        ledger.toString(),
        "another key",
        "set ledger.fingerprintKey");
    refused(
        Program.run(files(mail.resolve("asha"))),
        2,
        ledger.toString(),
        "another source",
        "set ledger.path");
    assertThat(Program.run(files(mail)).code()).isZero();
  }

  @Test
  void aKeyThatIsNotThereOrTooShort() throws IOException {
    Path missing = folder.resolve("no.key");
    refused(
        Program.run(files(mail, "--set", "ledger.fingerprintKey='" + missing + "'")),
        2,
        missing.toString(),
        "is not there",
        "correct ledger.fingerprintKey");
    Path brief = ServedBank.ownerOnly(folder.resolve("short.key"), new byte[31]);
    refused(
        Program.run(files(mail, "--set", "ledger.fingerprintKey='" + brief + "'")),
        2,
        brief.toString(),
        "too short",
        "at least 32 random bytes");
  }

  @Test
  void aRunFolderThatHoldsSomethingElse() throws IOException {
    Files.createDirectories(out);
    Path precious = Files.writeString(out.resolve("precious.txt"), "keep me");
    refused(Program.run(files(mail)), 2, "--out", "precious.txt", "name another folder");
    assertThat(precious).hasContent("keep me");
    assertThat(ledger).doesNotExist();
  }

  @Test
  void settingsWithSeveralMistakes() throws IOException {
    Path settings =
        Files.writeString(
            folder.resolve("bad.yaml"),
            "tenant:\n  idd: x\nledgr:\n  path: y\ndetect:\n  minConfidence: middling\n");
    Ended ended = Program.run(files(mail, "--settings", settings.toString()));
    refused(
        ended,
        2,
        settings + ":2:",
        "'tenant.idd' is not known; did you mean 'tenant.id'?",
        settings + ":4:",
        "did you mean 'ledger.path'?",
        settings + ":6:",
        "[high, low, medium]");
    assertThat(ended.err().lines()).hasSize(3);
  }

  @Test
  void aTimeBeforeAllScans() {
    refused(
        Program.run(files(mail, "--set", "judge.asOf=2020-01-01")),
        2,
        "judge.asOf 2020-01-01",
        "before the first scan",
        "leave it out");
    assertThat(Program.run(files(mail)).code()).isZero();
    refused(
        Program.run(
            List.of(
                "report",
                "--set",
                "ledger.path='" + ledger + "'",
                "--out",
                folder.resolve("early").toString(),
                "--as-of",
                "2020-01-01")),
        2,
        ledger.toString(),
        "holds no scan of that time",
        "--as-of");
  }

  @Test
  void aReportOfNoLedger() {
    refused(
        Program.run(List.of("report", "--set", "ledger.path='" + ledger + "'")),
        2,
        ledger.toString(),
        "there is no ledger.db in it",
        "run scan first");
    assertThat(ledger).doesNotExist();
  }

  @Test
  void aDamagedFileIsSaidWithItsMailboxAndWhatWouldHelp() throws IOException {
    Files.createDirectories(mail.resolve("rohan"));
    Files.write(
        mail.resolve("rohan/1.msg"),
        new byte[] {
          (byte) 0xd0,
          (byte) 0xcf,
          0x11,
          (byte) 0xe0,
          (byte) 0xa1,
          (byte) 0xb1,
          0x1a,
          (byte) 0xe1,
          0
        });
    Ended ended = Program.run(files(mail));
    assertThat(ended.code()).as(ended.err()).isEqualTo(3);
    assertThat(ended.err())
        .contains("warning: corrupt, once, in rohan: Damaged; its text cannot be extracted. Open");
    InventoryFile.in(out).addsUp();
  }

  /** A file of more than 50 KB cannot be written there, as on a disk that is full. */
  @Test
  void aWorkFolderWithoutRoom() throws Exception {
    ProgramProcess program = new ProgramProcess(folder.resolve("program"));
    ProcessBuilder builder = program.builder(files(mail));
    List<String> limited = new ArrayList<>(List.of("sh", "-c", "ulimit -f 100; exec \"$@\"", "sh"));
    limited.addAll(builder.command());
    Path err = folder.resolve("err");
    Process process = builder.command(limited).redirectError(err.toFile()).start();
    process.getInputStream().close();
    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(Files.readString(err))
        .contains(program.temporary().toString(), "cannot be unpacked", "set work.dir")
        .doesNotContain("damaged");
  }

  /** Whoever may read everything reads it; anybody else hears of it, and the rest goes on. */
  @Test
  void aFolderThatMayNotBeRead() throws IOException {
    Path closed = Files.createDirectories(mail.resolve("asha/closed"));
    message("asha/closed/3.eml");
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    boolean mayReadAll = Files.isReadable(closed);
    try {
      Ended ended = Program.run(files(mail));
      assertThat(ended.code()).as(ended.err()).isEqualTo(mayReadAll ? 0 : 3);
      if (!mayReadAll) {
        assertThat(ended.err()).contains("access-denied, once, in asha: ", "let this user read");
      }
    } finally {
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }
    InventoryFile inventory = InventoryFile.in(out);
    inventory.addsUp();
    assertThat(inventory.itemsSeen()).isEqualTo(mayReadAll ? 3 : 2);
    assertThat(inventory.mailbox("asha").path("coverage").path("state").asText())
        .isEqualTo(mayReadAll ? "complete" : "partial");
  }

  @Test
  void aRunFolderThatMayNotBeRead() throws IOException {
    Files.createDirectories(out);
    Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("---------"));
    boolean mayReadAll = Files.isReadable(out);
    try {
      Ended ended = Program.run(files(mail));
      if (mayReadAll) {
        assertThat(ended.code()).as(ended.err()).isZero();
      } else {
        refused(ended, 2, "--out " + out, "permission denied", "name another folder");
      }
    } finally {
      Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void aScanThatIsAskedToEndWritesWhatIsKnownAndTheNextOneGoesOn() throws Exception {
    ProgramProcess program = new ProgramProcess(folder.resolve("program"));
    AtomicLong received = new AtomicLong();
    bank.server().listener((method, target) -> received.incrementAndGet());
    ProgramProcess.Running running = program.start(bank.scan(ledger, out, "--set", FEW));
    while (received.get() < 50 && !running.process().waitFor(1, TimeUnit.MILLISECONDS)) {
      assertThat(running.process().isAlive()).isTrue();
    }
    interrupt(running.process());
    assertThat(running.process().waitFor(30, TimeUnit.SECONDS)).isTrue();
    Ended ended = running.ended();
    assertThat(ended.code()).as(ended.err()).isEqualTo(3);
    assertThat(ended.err()).contains("stopping", "report: " + out.toAbsolutePath());
    InventoryFile stopped = InventoryFile.in(out);
    stopped.addsUp();
    assertThat(stopped.coverage().path("unreadReasons").toString())
        .containsAnyOf("\"stopped\"", "\"not-started\"");

    assertThat(Program.run(bank.scan(ledger, out, "--set", FEW)).code()).isEqualTo(3);
    InventoryFile next = InventoryFile.in(out);
    assertThat(next.coverage().path("unreadReasons").toString())
        .doesNotContain("\"stopped\"", "\"not-started\"");
    assertThat(next.itemsSeen()).isGreaterThan(stopped.itemsSeen());
  }

  /**
   * As Ctrl-C does; where this process was started with that ignored, its children ignore it too.
   */
  private static void interrupt(Process process) throws IOException, InterruptedException {
    Path status = Path.of("/proc/" + process.pid() + "/status");
    boolean ignored =
        Files.exists(status)
            && Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .anyMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
    String signal = ignored ? "-TERM" : "-INT";
    new ProcessBuilder("kill", signal, String.valueOf(process.pid())).start().waitFor();
  }
}
