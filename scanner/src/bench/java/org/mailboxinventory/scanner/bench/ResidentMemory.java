package org.mailboxinventory.scanner.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Watches how much memory a process and all that it started hold at once, as Linux tells it, and
 * how long processors worked for them. Pages that several of them share are counted for each.
 */
final class ResidentMemory {
  private final List<Long> samples = new ArrayList<>();
  private final Map<Long, Duration> processorTime = new HashMap<>();
  private int mostProcesses;

  /** Looks again and again until the process has ended; its exit code. */
  int watch(Process process) throws IOException, InterruptedException {
    while (!process.waitFor(200, TimeUnit.MILLISECONDS)) {
      List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
      all.add(process.toHandle());
      samples.add(all.stream().mapToLong(one -> resident(one.pid())).sum());
      mostProcesses = Math.max(mostProcesses, all.size());
      for (ProcessHandle one : all) {
        one.info().totalCpuDuration().ifPresent(time -> processorTime.put(one.pid(), time));
      }
    }
    return process.exitValue();
  }

  int mostProcesses() {
    return mostProcesses;
  }

  /** Of all processors and processes together. */
  double processorSeconds() {
    return processorTime.values().stream().mapToLong(Duration::toMillis).sum() / 1000.0;
  }

  /** The most at any time, in MB. */
  long most() {
    return most(0, 1);
  }

  /** The most in a part of the time, in MB; from and to are between 0 and 1. */
  long most(double from, double to) {
    int begin = (int) (samples.size() * from);
    int end = Math.max(begin, (int) (samples.size() * to));
    return samples.subList(begin, end).stream().mapToLong(Long::longValue).max().orElse(0) >> 10;
  }

  private static long resident(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException | java.io.UncheckedIOException ended) {
      return 0;
    }
  }
}
