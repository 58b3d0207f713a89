package org.mailboxinventory.scanner.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.mailboxinventory.report.folder.DeletedFolder;
import org.mailboxinventory.scanner.source.dataconnect.LargeDrop;

/**
 * Scans drops of growing size on one machine without Spark, by Spark in one process, and on a
 * cluster of one and of two workers with a core each, and prints for each what a message costs,
 * what the ledger grows by for it, how long a report and a second scan of the same drop take, the
 * most memory held, and how many rows a second executors read when they are warm. A cluster's start
 * is not counted; its master's, workers' and executors' memory and time are. Processes are started
 * with the options of Java that the launchers give.
 *
 * <p>Arguments: sizes in messages; numbers of workers, 0 for the local engine, {@code local} for
 * Spark in one process with two threads; a folder for all of it; and {@code scan} for the first
 * scan alone. The program has a heap of one gigabyte, executors have 700 MB.
 */
public final class Scale {
  private static final PrintStream OUT = System.out;
  private static final double MICROS = 1e6;

  /** As the launchers and spark-submit.sh have them, which add when the compiler begins. */
  private static final List<String> FOR_SCANS = List.of("-XX:+UseParallelGC", "-XX:GCTimeRatio=9");

  private static final List<String> FOR_REPORTS = List.of("-XX:+UseSerialGC");

  private final Path folder;
  private final Path drop;
  private final int messages;
  private final boolean firstAlone;

  private Scale(Path folder, Path drop, int messages, boolean firstAlone) {
    this.folder = folder;
    this.drop = drop;
    this.messages = messages;
    this.firstAlone = firstAlone;
  }

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory(Path.of(arguments[2]), "scale-");
    boolean firstAlone = arguments.length > 3 && arguments[3].equals("scan");
    OUT.println(
        "messages  workers  step     clock s  processor s  clock us  processor us  MB held"
            + "  ledger bytes a message");
    try {
      for (String size : arguments[0].split(",", -1)) {
        int messages = Integer.parseInt(size);
        Path drop = folder.resolve("drop");
        OUT.printf(Locale.ROOT, "%,d messages, %,d MB%n", messages, write(drop, messages) >> 20);
        for (String workers : arguments[1].split(",", -1)) {
          new Scale(folder, drop, messages, firstAlone).with(workers);
        }
        DeletedFolder.delete(drop);
      }
    } finally {
      DeletedFolder.delete(folder);
    }
  }

  private static long write(Path drop, int messages) throws IOException {
    return LargeDrop.write(drop, messages);
  }

  private void with(String workers) throws Exception {
    if (workers.equals("0")) {
      steps(workers, Map.of(), List.of());
      return;
    }
    if (workers.equals("local")) {
      steps(workers, Map.of("spark.master", "local[2]"), List.of());
      return;
    }
    Path place = folder.resolve("cluster");
    try (SparkCluster cluster = SparkCluster.fast(place, Integer.parseInt(workers))) {
      Path events = Files.createDirectories(folder.resolve("events"));
      steps(workers, cluster.driver(events), cluster.processes());
    }
    DeletedFolder.delete(place);
  }

  private void steps(String workers, Map<String, String> spark, List<Process> cluster)
      throws Exception {
    boolean local = spark.isEmpty();
    step(workers, "scan", spark, cluster, scan(local));
    Path events = folder.resolve("events");
    if (Files.exists(events)) {
      OUT.printf(Locale.ROOT, "%,.0f rows a second when warm%n", WarmRate.of(events));
      DeletedFolder.delete(events);
      Files.createDirectories(events);
    }
    if (!firstAlone) {
      List<String> report = TestDrops.scan(drop, folder, "scale");
      report.set(0, "report");
      report.removeAll(List.of("--from", drop.toString(), "--quiet"));
      step(workers, "report", Map.of(), List.of(), report);
      step(workers, "again", spark, cluster, scan(local));
    }
    for (String made : List.of("scale", "scale-ledger", "facts", "events")) {
      DeletedFolder.delete(folder.resolve(made));
    }
  }

  private List<String> scan(boolean local) throws IOException {
    List<String> arguments = TestDrops.scan(drop, folder, "scale");
    if (!local) {
      String facts = "ledger.facts=" + Files.createDirectories(folder.resolve("facts"));
      arguments.addAll(List.of("--engine", "spark", "--set", facts));
    }
    return arguments;
  }

  private void step(
      String workers,
      String name,
      Map<String, String> properties,
      List<Process> cluster,
      List<String> arguments)
      throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx1g");
    command.addAll(name.equals("report") ? FOR_REPORTS : FOR_SCANS);
    command.addAll(name.equals("report") ? List.of() : SparkCluster.LATER);
    properties.forEach((key, value) -> command.add("-D" + key + "=" + value));
    command.addAll(List.of("-cp", SparkCluster.classPath()));
    command.add("org.mailboxinventory.scanner.cli.Main");
    command.addAll(arguments);
    Path said = folder.resolve("said");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    ProcessCosts costs = ProcessCosts.of(process, cluster);
    if (process.exitValue() != 0) {
      throw new IllegalStateException(name + ": " + Files.readString(said));
    }
    OUT.printf(
        Locale.ROOT,
        "%8d  %7s  %-6s  %8.1f  %11.1f  %8.1f  %12.1f  %7d  %22.1f%n",
        messages,
        workers,
        name,
        costs.seconds(),
        costs.processorSeconds(),
        costs.seconds() * MICROS / messages,
        costs.processorSeconds() * MICROS / messages,
        costs.megabytes(),
        (double) bytes(folder.resolve("scale-ledger")) / messages);
  }

  private static long bytes(Path ledger) throws IOException {
    try (Stream<Path> files = Files.walk(ledger)) {
      return files.mapToLong(file -> file.toFile().isFile() ? file.toFile().length() : 0).sum();
    }
  }
}
