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
 * Scans drops of growing size on one machine without Spark, and on a cluster of one and of two
 * workers with a core each, and prints for each what a message costs, what the ledger grows by for
 * it, how long a report and a second scan of the same drop take, and the most memory held. A
 * cluster's start is not counted; its master's, workers' and executors' memory and time are.
 *
 * <p>Arguments: sizes in messages; the numbers of workers, 0 for none; a folder for all of it. The
 * program has a heap of one gigabyte, executors have 700 MB.
 */
public final class Scale {
  private static final PrintStream OUT = System.out;
  private static final double MICROS = 1e6;

  private final Path folder;
  private final Path drop;
  private final int messages;

  private Scale(Path folder, Path drop, int messages) {
    this.folder = folder;
    this.drop = drop;
    this.messages = messages;
  }

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory(Path.of(arguments[2]), "scale-");
    OUT.println(
        "messages  workers  step     clock s  processor s  clock us  processor us  MB held"
            + "  ledger bytes a message");
    try {
      for (String size : arguments[0].split(",", -1)) {
        int messages = Integer.parseInt(size);
        Path drop = folder.resolve("drop");
        OUT.printf(Locale.ROOT, "%,d messages, %,d MB%n", messages, write(drop, messages) >> 20);
        for (String workers : arguments[1].split(",", -1)) {
          new Scale(folder, drop, messages).with(Integer.parseInt(workers));
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

  private void with(int workers) throws Exception {
    if (workers == 0) {
      steps(0, Map.of(), List.of());
      return;
    }
    Path place = folder.resolve("cluster");
    try (SparkCluster cluster = SparkCluster.fast(place, workers)) {
      Path events = Files.createDirectories(folder.resolve("events"));
      steps(workers, cluster.driver(events), cluster.processes());
    }
    DeletedFolder.delete(place);
  }

  private void steps(int workers, Map<String, String> spark, List<Process> cluster)
      throws Exception {
    step(workers, "scan", spark, cluster, scan(workers));
    List<String> report = TestDrops.scan(drop, folder, "scale");
    report.set(0, "report");
    report.removeAll(List.of("--from", drop.toString(), "--quiet"));
    step(workers, "report", Map.of(), List.of(), report);
    step(workers, "again", spark, cluster, scan(workers));
    for (String made : List.of("scale", "scale-ledger", "facts")) {
      DeletedFolder.delete(folder.resolve(made));
    }
  }

  private List<String> scan(int workers) throws IOException {
    List<String> arguments = TestDrops.scan(drop, folder, "scale");
    if (workers > 0) {
      String facts = "ledger.facts=" + Files.createDirectories(folder.resolve("facts"));
      arguments.addAll(List.of("--engine", "spark", "--set", facts));
    }
    return arguments;
  }

  private void step(
      int workers,
      String name,
      Map<String, String> properties,
      List<Process> cluster,
      List<String> arguments)
      throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx1g");
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
        "%8d  %7d  %-6s  %8.1f  %11.1f  %8.1f  %12.1f  %7d  %22.1f%n",
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
