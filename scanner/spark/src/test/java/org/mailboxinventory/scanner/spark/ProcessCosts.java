package org.mailboxinventory.scanner.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What processes and all that they start cost while one of them runs: seconds of the clock, seconds
 * of processors, and the most memory that all held at once, as Linux tells it.
 */
final class ProcessCosts {
  private final Map<Long, Duration> before = new HashMap<>();
  private final Map<Long, Duration> now = new HashMap<>();
  private long mostKilobytes;
  private double seconds;

  private ProcessCosts() {}

  /** Looks again and again until {@code process} has ended; {@code others} go on. */
  static ProcessCosts of(Process process, List<Process> others)
      throws IOException, InterruptedException {
    ProcessCosts costs = new ProcessCosts();
    long begun = System.nanoTime();
    others.forEach(other -> costs.note(other.toHandle(), costs.before));
    do {
      costs.look(process, others);
    } while (!process.waitFor(100, TimeUnit.MILLISECONDS));
    others.forEach(other -> costs.note(other.toHandle(), costs.now));
    costs.seconds = (System.nanoTime() - begun) / 1e9;
    return costs;
  }

  private void look(Process process, List<Process> others) {
    long held = note(process.toHandle(), now);
    for (Process other : others) {
      held += note(other.toHandle(), now);
    }
    mostKilobytes = Math.max(mostKilobytes, held);
  }

  /** What it and its descendants hold; their time goes into the map. */
  private long note(ProcessHandle process, Map<Long, Duration> into) {
    return Stream.concat(Stream.of(process), process.descendants())
        .mapToLong(
            one -> {
              one.info().totalCpuDuration().ifPresent(time -> into.put(one.pid(), time));
              return resident(one.pid());
            })
        .sum();
  }

  private static long resident(long process) {
    Path status = Path.of("/proc", Long.toString(process), "status");
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .sum();
    } catch (IOException | UncheckedIOException e) {
      // It has just ended, or this is not Linux.
      return 0;
    }
  }

  double seconds() {
    return seconds;
  }

  double processorSeconds() {
    long millis = 0;
    for (Map.Entry<Long, Duration> one : now.entrySet()) {
      Duration since = before.getOrDefault(one.getKey(), Duration.ZERO);
      millis += one.getValue().minus(since).toMillis();
    }
    return millis / 1000.0;
  }

  long megabytes() {
    return mostKilobytes >> 10;
  }
}
