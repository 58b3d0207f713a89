package org.mailboxinventory.scanner.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.cli.Program;
import org.mailboxinventory.scanner.cli.ProgramProcess;
import org.mailboxinventory.scanner.cli.ServedBank;

/** Commands that write no ledger, ended on a terminal while they wait for something. */
class InterruptedCommandsEndToEndTest {
  private static final String STOPPED = "warning: stopped before its end";

  /** Says on the terminal that somebody wrote into a pipe, beside the program. */
  private static final String TOLD = "(read told < \"$0\"; echo it waits) & exec \"$@\"";

  private final Path folder;
  private final Path told;

  InterruptedCommandsEndToEndTest(@TempDir Path folder) {
    this.folder = folder;
    this.told = folder.resolve("told");
  }

  @BeforeEach
  void aTerminal() throws Exception {
    PseudoTerminal.needed();
    pipe(told);
  }

  private static void pipe(Path path) throws Exception {
    assertThat(new ProcessBuilder("mkfifo", path.toString()).start().waitFor()).isZero();
  }

  private PseudoTerminal.Shown run(List<String> arguments, String... actions) throws Exception {
    ProgramProcess program =
        new ProgramProcess(
            folder.resolve("program"),
            "-Dmailbox-inventory.terminal=true",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1");
    ProcessBuilder builder = program.builder(arguments);
    List<String> command = new ArrayList<>(List.of("sh", "-c", TOLD, told.toString()));
    command.addAll(builder.command());
    PseudoTerminal.Shown shown =
        new PseudoTerminal(folder.resolve("terminal"), 80).run(builder.command(command), actions);
    assertThat(shown.missed()).as(shown.screen()).isEmpty();
    return shown;
  }

  private void tell() {
    try (OutputStream out = Files.newOutputStream(told)) {
      out.write("now\n".getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void endedAtOnce(PseudoTerminal.Shown shown) throws IOException {
    assertThat(shown.code()).as(shown.screen()).isEqualTo(3);
    assertThat(shown.seconds()).isLessThan(20);
    try (Stream<Path> runs = Files.walk(folder.resolve("program/tmp"), 2);
        Stream<Path> beside = Files.list(folder)) {
      assertThat(runs.map(Path::getFileName).map(String::valueOf))
          .noneMatch(name -> name.startsWith("run-"));
      assertThat(beside.map(Path::getFileName).map(String::valueOf))
          .noneMatch(name -> name.startsWith(".half"));
    }
  }

  /** While the tenant does not answer. */
  @ParameterizedTest
  @ValueSource(strings = {"^C", "twice", "CLOSE", "TERM"})
  void aCheckOfATenantEndsAtOnceAndSaysSo(String how) throws Exception {
    whatAsksATenantEndsAtOnceAndSaysSo("check", how);
  }

  @Tag("long")
  @ParameterizedTest
  @ValueSource(strings = {"^C", "twice", "CLOSE", "TERM"})
  void theListOfMailboxesEndsAtOnceAndSaysSo(String how) throws Exception {
    whatAsksATenantEndsAtOnceAndSaysSo("mailboxes", how);
  }

  private void whatAsksATenantEndsAtOnceAndSaysSo(String command, String how) throws Exception {
    CountDownLatch over = new CountDownLatch(1);
    CountDownLatch asked = new CountDownLatch(1);
    Thread teller = new Thread(() -> whenAsked(asked));
    teller.start();
    try (ServedBank bank = ServedBank.in(folder.resolve("bank"))) {
      bank.server()
          .listener(
              (method, target) -> {
                asked.countDown();
                await(over);
              });
      List<String> arguments =
          List.of(
              command,
              "--settings",
              bank.settings().toString(),
              "--set",
              "ledger.path='" + folder.resolve("ledger") + "'");
      PseudoTerminal.Shown shown =
          how.equals("twice")
              ? run(arguments, "it waits", "^C", "stopped", "^C")
              : run(arguments, "it waits", how);
      over.countDown();
      endedAtOnce(shown);
      if (!how.equals("CLOSE")) {
        assertThat(shown.screen()).containsOnlyOnce(STOPPED);
      }
    }
    teller.join();
    assertThat(folder.resolve("ledger")).doesNotExist();
  }

  private void whenAsked(CountDownLatch asked) {
    await(asked);
    tell();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Within its work folder, with the ledger open, while a file of changes does not come. */
  @ParameterizedTest
  @ValueSource(strings = {"^C", "CLOSE", "TERM"})
  void aReportEndsAtOnceAndWritesNothing(String how) throws Exception {
    PseudoTerminal.Shown shown = report("it waits", how);
    endedAtOnce(shown);
    if (!how.equals("CLOSE")) {
      assertThat(shown.screen()).containsOnlyOnce(STOPPED);
    }
    assertThat(folder.resolve("again")).doesNotExist();
    Path ledger = folder.resolve("ledger");
    List<String> verify =
        List.of("verify", ledger.toString(), "--set", "ledger.path='" + ledger + "'");
    assertThat(Program.run(verify).code()).as("the ledger is whole").isZero();
  }

  @Test
  void aSecondKeyIsNotNeeded() throws Exception {
    endedAtOnce(report("it waits", "^C", "stopped", "^C"));
  }

  private PseudoTerminal.Shown report(String... steps) throws Exception {
    Path mail = Files.createDirectory(folder.resolve("mail"));
    Files.writeString(mail.resolve("a.eml"), "Subject: PAN\n\nPAN: ABCPE1234F\n");
    String ledger = "ledger.path='" + folder.resolve("ledger") + "'";
    String first = folder.resolve("first").toString();
    assertThat(
            Program.run(List.of("scan", "--from", mail.toString(), "--out", first, "--set", ledger))
                .code())
        .isZero();
    Path changes = folder.resolve("changes.yaml");
    pipe(changes);
    CountDownLatch over = new CountDownLatch(1);
    Thread teller =
        new Thread(
            () -> {
              // Opened as soon as the program opens it; nothing is ever written.
              try (OutputStream opened = Files.newOutputStream(changes)) {
                opened.flush();
                tell();
                await(over);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    teller.start();
    String again = folder.resolve("again").toString();
    PseudoTerminal.Shown shown =
        run(
            List.of("report", "--out", again, "--set", ledger, "--what-if", changes.toString()),
            steps);
    over.countDown();
    teller.join();
    return shown;
  }
}
