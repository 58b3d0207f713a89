package org.mailboxinventory.scanner.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.scanner.cli.InventoryFile;

final class KilledDriverTest {
  private final Path folder;
  private final Path facts;

  KilledDriverTest(@TempDir Path folder) {
    this.folder = folder;
    this.facts = folder.resolve("facts");
  }

  /**
   * Killed while it writes its second batch, with another batch's files beside its own: the next
   * scan takes the batch that was finished, reads the rest, and looks at no other.
   */
  @Test
  void theNextScanGoesOnAfterTheLastFinishedBatchAndReadsNoOther() throws Exception {
    Path drop = TestDrops.everything(folder.resolve("drop"), 60);
    InventoryFile local = new Engines(drop, folder).local("local");

    Process killed = start(drop);
    while (batches().size() < 2) {
      assertThat(killed.waitFor(10, TimeUnit.MILLISECONDS)).as(said()).isFalse();
    }
    kill(killed);
    Path finished =
        batches().stream()
            .filter(batch -> Files.exists(batch.resolve("_SUCCESS")))
            .findAny()
            .orElseThrow();
    Path foreign = Files.createDirectory(finished.resolveSibling("batch-of-another"));
    try (Stream<Path> files = Files.list(finished)) {
      for (Path file : files.toList()) {
        Files.copy(file, foreign.resolve(file.getFileName()));
      }
    }
    goesOn(drop, local);
  }

  /** What it had read counts, and what came since is read. */
  @Test
  void theNextScanOfMailFilesGoesOnAndReadsWhatCameSince() throws Exception {
    Path mail = TestMail.everything(folder.resolve("mail"));
    Process killed = start(mail);
    while (batches().stream().noneMatch(batch -> Files.exists(batch.resolve("_SUCCESS")))) {
      assertThat(killed.waitFor(10, TimeUnit.MILLISECONDS)).as(said()).isFalse();
    }
    kill(killed);
    TestMail.mail(mail.resolve(TestMail.ASHA + "/0.eml"), 900, "PAN: ABCPK7777D");
    goesOn(mail, new Engines(mail, folder).local("local"));
  }

  /** Asked to end, it keeps what executors have read, and says what is left. */
  @Test
  void aScanOfMailFilesThatIsStoppedKeepsWhatItReadAndTheNextGoesOn() throws Exception {
    Path mail = TestMail.everything(folder.resolve("mail"));
    InventoryFile local = new Engines(mail, folder).local("local");
    Process stopped = start(mail);
    Set<Path> seen = new HashSet<>();
    while (seen.size() < 2) {
      assertThat(stopped.waitFor(10, TimeUnit.MILLISECONDS)).as(said()).isFalse();
      batches().stream()
          .filter(batch -> Files.exists(batch.resolve("_temporary")))
          .forEach(seen::add);
    }
    stopped.destroy();
    assertThat(stopped.waitFor()).as(said()).isEqualTo(3);
    assertThat(said()).contains("stopping").doesNotContain("did not stop in time");
    InventoryFile begun = InventoryFile.in(folder.resolve("spark"));
    begun.addsUp();
    assertThat(begun.mailbox(TestMail.ASHA).path("coverage").path("state").asText())
        .as("of the first batch")
        .isNotEqualTo("pending");
    assertThat(begun.coverage().path("mailboxes").path("pending").asLong()).isPositive();
    goesOn(mail, local);
  }

  private static void kill(Process killed) throws InterruptedException {
    List<ProcessHandle> workers = killed.descendants().toList();
    killed.destroyForcibly().waitFor();
    for (ProcessHandle worker : workers) {
      worker.onExit().join();
    }
  }

  private void goesOn(Path from, InventoryFile local) throws Exception {
    Process last = start(from);
    assertThat(last.waitFor()).as(said()).isEqualTo(3);
    assertThat(InventoryFile.in(folder.resolve("spark")).differences(local)).isEmpty();
    assertThat(facts).as("what waited is in the ledger, and all else is gone").isEmptyDirectory();
  }

  private Process start(Path from) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dspark.master=local[2]"));
    command.add("-Dspark.mailboxInventory.pieceBytes=1024");
    command.add("-Dspark.mailboxInventory.tasksInBatch=1");
    command.addAll(List.of("-cp", SparkCluster.classPath()));
    command.add("org.mailboxinventory.scanner.cli.Main");
    command.addAll(TestDrops.scan(from, folder, "spark"));
    command.addAll(List.of("--engine", "spark", "--set", "ledger.facts=" + facts));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("said.txt").toFile())
        .start();
  }

  private String said() throws IOException {
    return Files.readString(folder.resolve("said.txt"));
  }

  private List<Path> batches() throws IOException {
    if (Files.notExists(facts)) {
      return List.of();
    }
    List<Path> batches = new ArrayList<>();
    try (Stream<Path> ledgers = Files.list(facts)) {
      for (Path ledger : ledgers.toList()) {
        try (Stream<Path> entries = Files.list(ledger)) {
          entries
              .filter(entry -> String.valueOf(entry.getFileName()).startsWith("batch-"))
              .forEach(batches::add);
        }
      }
    }
    return batches;
  }
}
