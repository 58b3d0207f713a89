package org.mailboxinventory.scanner.spark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.mailboxinventory.report.folder.DeletedFolder;
import org.mailboxinventory.scanner.cli.InventoryFile;
import org.mailboxinventory.scanner.cli.ProgramProcess;
import org.mailboxinventory.scanner.cli.disturbed.Rounds;
import org.mailboxinventory.scanner.cli.disturbed.ScanTarget;

/**
 * Kills scans of a drop and of mail files on Spark at random moments, until that was done as often
 * as asked: the program where Spark runs in its own process, the program as the driver of a
 * cluster, and executors of that cluster. Compares each inventory that comes of it with that of the
 * local engine. What killed scans leave where facts wait stays there for the next ledger, which may
 * read none of it. Ends with 1 at the first inventory that differs.
 *
 * <p>Arguments: the number of kills, the seed.
 */
public final class SparkChaos {
  private static final int ROWS = 60;
  private static final int WAYS = 3;
  private static final int SOURCES = 2;

  private SparkChaos() {}

  public static void main(String[] arguments) throws Exception {
    int wanted = Integer.parseInt(arguments[0]);
    long seed = Long.parseLong(arguments[1]);
    Random random = new Random(seed);
    Path folder = Files.createTempDirectory("spark-chaos");
    Path drop = TestDrops.everything(folder.resolve("drop"), ROWS);
    Path mail = TestMail.everything(folder.resolve("mail"));
    Rounds rounds = new Rounds(folder, random, wanted);
    try (SparkCluster cluster = SparkCluster.start(folder.resolve("cluster"))) {
      Path events = Files.createDirectories(folder.resolve("events"));
      List<Targets> targets =
          List.of(
              learnt(rounds, folder, "drop", drop, cluster.driver(events)),
              learnt(rounds, folder, "mail", mail, cluster.driver(events)));
      for (int i = 0; !rounds.done(); i++) {
        Targets now = targets.get(i / WAYS % SOURCES);
        switch (i % WAYS) {
          case 0 -> rounds.round(now.alone(), false);
          case 1 -> rounds.round(now.shared(), false);
          default -> rounds.round(now.shared(), "an executor", () -> killed(cluster, random));
        }
      }
      System.out.println("seed " + seed + ": " + rounds.said());
    } finally {
      DeletedFolder.delete(folder);
    }
  }

  /** One source on Spark in one process, and on the cluster. */
  private record Targets(ScanTarget alone, ScanTarget shared) {}

  private static Targets learnt(
      Rounds rounds, Path folder, String name, Path from, Map<String, String> cluster)
      throws Exception {
    InventoryFile whole =
        rounds.learn(
            ScanTarget.files(folder, name, from), new ProgramProcess(folder.resolve("local")));
    ScanTarget alone = target(folder, name + " on Spark in one process", from);
    rounds.learn(alone, program(folder, Map.of("spark.master", "local[2]")), whole);
    ScanTarget shared = target(folder, name + " on a cluster", from);
    rounds.learn(shared, program(folder, cluster), whole);
    return new Targets(alone, shared);
  }

  private static ScanTarget target(Path folder, String name, Path from) throws Exception {
    Path facts = Files.createDirectories(folder.resolve("facts"));
    return ScanTarget.files(
        folder, name, from, "--engine", "spark", "--set", "ledger.facts='" + facts + "'");
  }

  /** In pieces so small, and batches so short, that there are many moments to be killed at. */
  private static ProgramProcess program(Path folder, Map<String, String> spark) throws Exception {
    List<String> options = new ArrayList<>();
    spark.forEach((key, value) -> options.add("-D" + key + "=" + value));
    options.add("-Dspark.mailboxInventory.pieceBytes=4096");
    options.add("-Dspark.mailboxInventory.tasksInBatch=2");
    options.add("-Dspark.sql.codegen.wholeStage=false");
    options.add("-Dspark.sql.codegen.factoryMode=NO_CODEGEN");
    return new ProgramProcess(folder.resolve("program"), options.toArray(String[]::new));
  }

  /** Kills one of the executors that run. */
  private static boolean killed(SparkCluster cluster, Random random) {
    List<ProcessHandle> executors = cluster.executors();
    return !executors.isEmpty()
        && executors.get(random.nextInt(executors.size())).destroyForcibly();
  }
}
