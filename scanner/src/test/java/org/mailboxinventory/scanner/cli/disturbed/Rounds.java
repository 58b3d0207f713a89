package org.mailboxinventory.scanner.cli.disturbed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.mailboxinventory.report.folder.DeletedFolder;
import org.mailboxinventory.scanner.cli.Ended;
import org.mailboxinventory.scanner.cli.InventoryFile;
import org.mailboxinventory.scanner.cli.ProgramProcess;

/**
 * Disturbs scans and reports at random moments until that was done as often as asked, lets the next
 * scan end, and compares its inventory with that of a scan that nothing disturbed.
 */
public final class Rounds {
  private static final String LOG = "access-log.ndjson";
  private static final int MOST_IN_A_ROW = 8;
  private static final int ONE_DISK_IN = 4;
  private static final int LONGEST_MINUTES = 30;

  private final Path folder;
  private final Random random;
  private final int wanted;
  private final Map<ScanTarget, ProgramProcess> programs = new HashMap<>();
  private final Map<ScanTarget, InventoryFile> wholes = new HashMap<>();
  private final Map<List<String>, Long> millis = new HashMap<>();
  private final Map<String, Integer> counts = new TreeMap<>();
  private int kills;

  /**
   * @param wanted so many kills
   */
  public Rounds(Path folder, Random random, int wanted) {
    this.folder = folder;
    this.random = random;
    this.wanted = wanted;
  }

  /** Scans it undisturbed: what the program has to come to under kills, and how long it takes. */
  public InventoryFile learn(ScanTarget target, ProgramProcess program) throws Exception {
    programs.put(target, program);
    end(target, target.arguments());
    InventoryFile whole = InventoryFile.in(target.out());
    learnt(target, whole);
    return whole;
  }

  /** The same where it is known what it has to come to. */
  public void learn(ScanTarget target, ProgramProcess program, InventoryFile whole)
      throws Exception {
    programs.put(target, program);
    end(target, target.arguments());
    learnt(target, whole);
  }

  private void learnt(ScanTarget target, InventoryFile whole) throws Exception {
    wholes.put(target, whole);
    compare(target);
    end(target, target.report());
    compare(target);
    DeletedFolder.delete(target.ledger());
  }

  public boolean done() {
    return kills >= wanted;
  }

  /**
   * Disturbs scans of one target, and one of its reports, and lets the next scan end.
   *
   * @param fills whether, now and then, the disk is full
   */
  public void round(ScanTarget target, boolean fills) throws Exception {
    count("rounds");
    int most = 1 + random.nextInt(MOST_IN_A_ROW);
    int full = fills ? random.nextInt(most * ONE_DISK_IN) : most;
    boolean ended = false;
    for (int i = 0; i < most && !done() && !ended; i++) {
      if (i == full) {
        count("disks filled, ended with " + FullDisk.end(program(target), target, random, folder));
      }
      ended = !kill(target, target.arguments());
    }
    if (!ended) {
      end(target, target.arguments());
      compare(target);
    }
    if (!done() && random.nextBoolean() && kill(target, target.report())) {
      end(target, target.report());
      compare(target);
    }
    close(target);
  }

  /**
   * Lets one scan end of which something else than the program is killed on its way.
   *
   * @param kill says whether there was something to be killed
   */
  public void round(ScanTarget target, String name, BooleanSupplier kill) throws Exception {
    long since = System.nanoTime();
    ProgramProcess.Running running = start(target, target.arguments());
    boolean late = running.process().waitFor(moment(target.arguments()), TimeUnit.MILLISECONDS);
    if (!late && kill.getAsBoolean()) {
      kills++;
      count("kills of " + name + " of " + target.name());
    }
    finished(running);
    took(target.arguments(), since);
    compare(target);
    close(target);
  }

  private void close(ScanTarget target) throws IOException {
    DeletedFolder.delete(target.ledger());
    System.out.println(kills + " kills so far: " + counts);
  }

  /** At any moment of what the last took that came to its end; false when it ended before that. */
  private boolean kill(ScanTarget target, List<String> arguments) throws Exception {
    long since = System.nanoTime();
    ProgramProcess.Running running = start(target, arguments);
    Process process = running.process();
    if (process.waitFor(moment(arguments), TimeUnit.MILLISECONDS)) {
      finished(running);
      took(arguments, since);
      compare(target);
      return false;
    }
    List<ProcessHandle> workers = process.descendants().toList();
    process.destroyForcibly().waitFor();
    for (ProcessHandle worker : workers) {
      worker.onExit().orTimeout(LONGEST_MINUTES, TimeUnit.MINUTES).join();
    }
    kills++;
    count("kills of " + arguments.get(0) + " of " + target.name());
    verify(target);
    return true;
  }

  private long moment(List<String> arguments) {
    return 1 + random.nextLong(millis.getOrDefault(arguments, 1L));
  }

  private ProgramProcess.Running start(ScanTarget target, List<String> arguments)
      throws IOException {
    return program(target).start(arguments);
  }

  private ProgramProcess program(ScanTarget target) {
    ProgramProcess program = programs.get(target);
    if (program == null) {
      throw new IllegalArgumentException("nothing is known of " + target.name());
    }
    return program;
  }

  private void end(ScanTarget target, List<String> arguments) throws Exception {
    long since = System.nanoTime();
    finished(start(target, arguments));
    took(arguments, since);
  }

  private void took(List<String> arguments, long since) {
    millis.put(arguments, 1 + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - since));
  }

  private void compare(ScanTarget target) throws IOException, InterruptedException {
    InventoryFile whole = Objects.requireNonNull(wholes.get(target));
    List<String> differences = InventoryFile.in(target.out()).differences(whole);
    if (!differences.isEmpty()) {
      throw new IllegalStateException(
          "after %d kills the inventory of the %s differs: %s"
              .formatted(kills, target.name(), differences));
    }
    count("inventories compared");
    verify(target);
  }

  /** Its access log is whole, also where no scan has ended since a kill. */
  private void verify(ScanTarget target) throws IOException, InterruptedException {
    Ended ended = program(target).run(target.verify());
    // A ledger that was not begun, or whose scan has not ended, is another thing.
    if (ended.out().contains("access log") && Files.exists(target.ledger().resolve(LOG))) {
      throw new IllegalStateException(
          "after %d kills of the %s: %s".formatted(kills, target.name(), ended.out()));
    }
    count("access logs checked");
  }

  /** Counts something that is said at the end. */
  void count(String what) {
    counts.merge(what, 1, Integer::sum);
  }

  /** What was done. */
  public String said() {
    return kills + " kills, nothing lost, nothing twice " + counts;
  }

  private static void finished(ProgramProcess.Running running)
      throws IOException, InterruptedException {
    if (!running.process().waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
      running.process().destroyForcibly();
    }
    Ended ended = running.ended();
    if (ended.code() != 0 && ended.code() != 3) {
      throw new IllegalStateException("it ended with " + ended.code() + ": " + ended.err());
    }
  }
}
