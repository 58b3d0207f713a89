package org.mailboxinventory.scanner.cli.disturbed;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.mailboxinventory.report.folder.DeletedFolder;
import org.mailboxinventory.scanner.cli.Ended;
import org.mailboxinventory.scanner.cli.InventoryFile;
import org.mailboxinventory.scanner.cli.Program;
import org.mailboxinventory.scanner.cli.ServedBank;
import org.mailboxinventory.scanner.sample.http.Fault;

/**
 * Scans a tenant under all faults, mail files and a drop in turn within one process, now anew and
 * now again, for so many minutes, and compares each inventory with the first. Prints memory,
 * handles, threads, processes and files each minute. Ends with 1 when an inventory differs, or when
 * the last quarter of the time held a fifth more of anything than the second.
 *
 * <p>Argument: minutes.
 */
public final class Soak {
  private static final double MOST_GROWTH = 1.2;
  private static final int QUARTERS = 4;
  private static final int AGAIN = 4;

  private final Path folder;
  private final List<Held> held = new ArrayList<>();
  private int scans;

  private Soak(Path folder) {
    this.folder = folder;
  }

  /** What the process holds at one time. */
  private record Held(long heapMegabytes, long handles, long threads, long processes, long files) {}

  public static void main(String[] arguments) throws Exception {
    int minutes = Integer.parseInt(arguments[0]);
    Path folder = Files.createTempDirectory("soak");
    System.setProperty("java.io.tmpdir", Files.createDirectory(folder.resolve("tmp")).toString());
    try (ServedBank bank = ServedBank.in(folder.resolve("bank"))) {
      List<ScanTarget> targets = ScanTarget.all(folder, bank);
      bank.server().faults(EnumSet.allOf(Fault.class));
      Soak soak = new Soak(folder);
      soak.scan(targets, bank, minutes);
      soak.judge();
    } finally {
      DeletedFolder.delete(folder);
    }
  }

  private void scan(List<ScanTarget> targets, ServedBank bank, int minutes) throws Exception {
    List<InventoryFile> first = new ArrayList<>();
    for (ScanTarget target : targets) {
      finished(Program.run(target.arguments()));
      first.add(InventoryFile.in(target.out()));
    }
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(minutes);
    long nextMinute = System.nanoTime();
    System.out.println("minute   scans  heap MB  handles  threads  processes  files");
    while (System.nanoTime() < end) {
      int at = scans % targets.size();
      ScanTarget target = targets.get(at);
      if (scans / targets.size() % AGAIN == 0) {
        DeletedFolder.delete(target.ledger());
      }
      finished(Program.run(target.arguments()));
      scans++;
      // It keeps every address that it is asked.
      bank.requests();
      List<String> differences = InventoryFile.in(target.out()).differences(first.get(at));
      if (!differences.isEmpty()) {
        throw new IllegalStateException("scan %d differs: %s".formatted(scans, differences));
      }
      if (System.nanoTime() >= nextMinute) {
        look();
        nextMinute += TimeUnit.MINUTES.toNanos(1);
      }
    }
  }

  private void look() throws IOException {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    Held now =
        new Held(
            (runtime.totalMemory() - runtime.freeMemory()) >> 20,
            handles(),
            Thread.activeCount(),
            ProcessHandle.current().descendants().count(),
            files());
    held.add(now);
    System.out.printf(
        Locale.ROOT,
        "%6d  %6d  %7d  %7d  %7d  %9d  %5d%n",
        held.size(),
        scans,
        now.heapMegabytes(),
        now.handles(),
        now.threads(),
        now.processes(),
        now.files());
  }

  private static long handles() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
        ? unix.getOpenFileDescriptorCount()
        : 0;
  }

  private long files() throws IOException {
    try (Stream<Path> all = Files.walk(folder.resolve("tmp"))) {
      return all.filter(Files::isRegularFile).count();
    }
  }

  private void judge() {
    flat("memory", Held::heapMegabytes);
    flat("handles", Held::handles);
    flat("threads", Held::threads);
    flat("processes", Held::processes);
    flat("files", Held::files);
    System.out.printf(Locale.ROOT, "%d scans, all inventories the same%n", scans);
  }

  /** By the least of each quarter: what is held between scans, not what one needs for itself. */
  private void flat(String what, ToLongFunction<Held> number) {
    int quarter = held.size() / QUARTERS;
    if (quarter > 0) {
      long before = least(held.subList(quarter, 2 * quarter), number);
      long last = least(held.subList(held.size() - quarter, held.size()), number);
      if (last > before * MOST_GROWTH) {
        throw new IllegalStateException("%s grew from %d to %d".formatted(what, before, last));
      }
    }
  }

  private static long least(List<Held> some, ToLongFunction<Held> number) {
    return some.stream().mapToLong(number).min().orElse(0);
  }

  private static void finished(Ended ended) {
    if (ended.code() != 0 && ended.code() != 3) {
      throw new IllegalStateException("it ended with " + ended.code() + ": " + ended.err());
    }
  }
}
