package org.mailboxinventory.scanner.cli.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.scanner.cli.Ended;
import org.mailboxinventory.scanner.cli.InventoryFile;
import org.mailboxinventory.scanner.cli.Program;
import org.mailboxinventory.scanner.cli.ProgramProcess;
import org.mailboxinventory.scanner.cli.ServedBank;

/** Scans that end before their end: at the first step, while listing, on a disk that is full. */
@Tag("long")
class EndedEarlyEndToEndTest {
  private static final String MOUNT = "mount -t tmpfs -o size=%dk none '%s' && exec \"$@\"";

  private final Path folder;

  EndedEarlyEndToEndTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aSourceThatIsNotThereLeavesNeitherKeyNorLedger() {
    Path ledger = folder.resolve("ledger");
    Ended ended =
        Program.run(
            List.of(
                "scan",
                "--from",
                folder.resolve("no-such-mail").toString(),
                "--out",
                folder.resolve("out").toString(),
                "--set",
                "ledger.path='" + ledger + "'"));
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("no-such-mail").contains("--from");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whatIsStoppedWhileListingEndsWithThreeAndLeavesNothing() throws Exception {
    assumeTrue(!windows(), "there a process can only be killed");
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch over = new CountDownLatch(1);
    try (ServedBank bank = ServedBank.in(folder.resolve("bank"))) {
      ProgramProcess program = new ProgramProcess(folder.resolve("program"));
      bank.server()
          .listener(
              (method, target) -> {
                asked.countDown();
                awaitQuietly(over);
              });
      ProgramProcess.Running scan =
          program.start(bank.scan(folder.resolve("ledger"), folder.resolve("out")));
      try {
        assertThat(asked.await(2, TimeUnit.MINUTES)).as("it asks for the mailboxes").isTrue();
        scan.process().destroy();
        assertThat(scan.process().waitFor(30, TimeUnit.SECONDS)).as("within 30 s").isTrue();
      } finally {
        over.countDown();
      }
      Ended ended = scan.ended();
      assertThat(ended.code()).isEqualTo(3);
      assertThat(ended.err()).contains("stopped before the mailboxes were listed");
      assertThat(folder.resolve("out")).doesNotExist();
      assertThat(files(program.temporary())).isEmpty();
    }
  }

  @Test
  void aLedgerWhoseDiskIsFullStillGivesARunFolderOfWhatIsKnown() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    Path out = folder.resolve("out");
    assumeTrue(ended(onDisk(disk, 64, List.of("true"))) == 0, "no small disk can be had here");
    try (ServedBank bank = ServedBank.in(folder.resolve("bank"))) {
      ProgramProcess program = new ProgramProcess(folder.resolve("program"));
      ProcessBuilder builder = program.builder(bank.scan(disk.resolve("ledger"), out));
      builder.command(onDisk(disk, 1500, builder.command()));
      Path err = folder.resolve("err");
      builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(err.toFile());
      assertThat(builder.start().waitFor()).as(Files.readString(err)).isEqualTo(3);
      assertThat(Files.readString(err)).contains("its disk is full; free some space");
      InventoryFile inventory = InventoryFile.in(out);
      inventory.addsUp();
      assertThat(inventory.mailboxes()).hasSizeGreaterThanOrEqualTo(12);
      assertThat(inventory.coverage().path("mailboxes").path("pending").asInt()).isPositive();
      assertThat(inventory.itemsSeen()).isPositive();
    }
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static List<Path> files(Path below) throws IOException {
    try (Stream<Path> all = Files.walk(below)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  private static boolean windows() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");
  }

  /** The command with a disk of its own at {@code at}, which goes with it. */
  private static List<String> onDisk(Path at, int kilobytes, List<String> command) {
    List<String> all = new ArrayList<>(List.of("unshare", "--map-root-user", "--mount", "sh"));
    all.addAll(List.of("-c", MOUNT.formatted(kilobytes, at), "sh"));
    all.addAll(command);
    return all;
  }

  private static int ended(List<String> command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      return -1;
    }
  }
}
