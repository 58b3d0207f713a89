package org.mailboxinventory.scanner.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.cli.Ended;
import org.mailboxinventory.scanner.cli.InventoryFile;
import org.mailboxinventory.scanner.cli.Program;

final class ClusterTest {
  /** Values, addresses, message ids, subjects and names of folders. */
  private static final Pattern SECRET =
      Pattern.compile(
          "ABCP[KLM]\\d{4}D|bank\\.example|About [MBG]\\d|The customer wrote|Sent Items");

  private final Path folder;

  ClusterTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /**
   * Two executors on loopback, one of which is killed while facts are written: the inventory is
   * that of one process, and nothing of the mail is in any log, work folder or shuffle file.
   */
  @ParameterizedTest
  @ValueSource(strings = {"drop", "mail"})
  void anExecutorIsKilledAndTheInventoryIsTheSameAndNothingLeaks(String what) throws Exception {
    Path from = folder.resolve("from");
    if (what.equals("drop")) {
      TestDrops.everything(from, 60);
    } else {
      TestMail.everything(from);
    }
    Ended local = Program.run(TestDrops.scan(from, folder, "local"));
    assertThat(local.code()).as(local.err()).isEqualTo(3);
    Path eventLog = Files.createDirectories(folder.resolve("events"));
    Path facts = folder.resolve("facts");
    List<String> leaks = new ArrayList<>();
    try (SparkCluster cluster = SparkCluster.start(folder.resolve("cluster"))) {
      Map<String, String> driver = cluster.driver(eventLog);
      driver.forEach(System::setProperty);
      System.setProperty("spark.mailboxInventory.pieceBytes", "1024");
      System.setProperty("spark.mailboxInventory.tasksInBatch", "3");
      Killer killer = new Killer(cluster, facts);
      killer.start();
      List<String> arguments = TestDrops.scan(from, folder, "spark");
      arguments.addAll(List.of("--engine", "spark", "--set", "ledger.facts=" + facts));
      Ended spark = Program.run(arguments);
      killer.done.set(true);
      killer.join();
      assertThat(spark.code()).as(spark.err()).isEqualTo(3);
      assertThat(killer.killed.get()).as("an executor was killed").isTrue();
      leaks.addAll(killer.leaks.get());
      search(cluster.written(), leaks);
      search(below(eventLog), leaks);
      driver.keySet().forEach(System::clearProperty);
    } finally {
      System.clearProperty("spark.mailboxInventory.pieceBytes");
      System.clearProperty("spark.mailboxInventory.tasksInBatch");
    }
    assertThat(
            InventoryFile.in(folder.resolve("spark"))
                .differences(InventoryFile.in(folder.resolve("local"))))
        .isEmpty();
    assertThat(leaks).isEmpty();
    assertThat(below(eventLog)).isNotEmpty();
  }

  private static List<Path> below(Path top) throws IOException {
    try (Stream<Path> all = Files.walk(top)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  private void search(List<Path> files, List<String> leaks) throws IOException {
    byte[] key = Files.readAllBytes(TestDrops.key(folder));
    List<String> forms =
        List.of(
            new String(key, StandardCharsets.ISO_8859_1),
            Base64.getEncoder().encodeToString(key),
            HexFormat.of().formatHex(key));
    for (Path file : files) {
      String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      if (SECRET.matcher(text).find() || forms.stream().anyMatch(text::contains)) {
        leaks.add(file.toString());
      }
    }
  }

  /** Kills one executor as soon as facts are being written, after a look at what lies there. */
  private final class Killer extends Thread {
    private final SparkCluster cluster;
    private final Path facts;
    private final AtomicBoolean done = new AtomicBoolean();
    private final AtomicBoolean killed = new AtomicBoolean();
    private final AtomicReference<List<String>> leaks = new AtomicReference<>(List.of());

    Killer(SparkCluster cluster, Path facts) {
      super("killer");
      this.cluster = cluster;
      this.facts = facts;
    }

    @Override
    public void run() {
      while (!done.get() && !killed.get()) {
        try {
          look();
          join(50);
        } catch (InterruptedException e) {
          return;
        }
      }
    }

    private void look() {
      try {
        if (Files.exists(facts) && writes()) {
          List<ProcessHandle> executors = cluster.executors();
          killed.set(!executors.isEmpty() && executors.get(0).destroyForcibly());
          List<String> found = new ArrayList<>();
          search(cluster.written(), found);
          leaks.set(found);
        }
      } catch (IOException | UncheckedIOException e) {
        // Files come and go while they are looked for.
        return;
      }
    }

    private boolean writes() throws IOException {
      try (Stream<Path> all = Files.walk(facts)) {
        return all.anyMatch(path -> path.endsWith("_temporary"));
      }
    }
  }
}
