package org.mailboxinventory.scanner.cli.disturbed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.mailboxinventory.report.folder.DeletedFolder;
import org.mailboxinventory.scanner.cli.Ended;
import org.mailboxinventory.scanner.cli.InventoryFile;
import org.mailboxinventory.scanner.cli.ProgramProcess;
import org.mailboxinventory.scanner.cli.ServedBank;
import org.mailboxinventory.scanner.sample.http.Fault;

/**
 * Kills the program at random moments, in turn over a tenant, mail files, a drop and reports, until
 * it was killed as often as asked, and compares each inventory that comes of it with that of a scan
 * that nothing disturbed. In half of the tenant's rounds one request in five goes wrong; now and
 * then a scan may not write files beyond a random size, as on a disk that fills. Ends with 1 at the
 * first inventory that differs.
 *
 * <p>Arguments: the number of kills, the seed.
 */
public final class Chaos {
  private static final int MOST_IN_A_ROW = 4;
  private static final int ONE_DISK_IN = 4;
  private static final int LONGEST_MINUTES = 30;

  private final Random random;
  private final Path folder;
  private final ServedBank bank;
  private final ProgramProcess program;
  private final Map<String, Integer> counts = new TreeMap<>();
  private int kills;

  private Chaos(Path folder, long seed, ServedBank bank) throws IOException {
    this.folder = folder;
    this.random = new Random(seed);
    this.bank = bank;
    this.program = new ProgramProcess(folder.resolve("program"));
  }

  /** What is scanned, how long that takes undisturbed, and the inventory it has to come to. */
  private record Target(ScanTarget scan, long millis, InventoryFile whole) {}

  public static void main(String[] arguments) throws Exception {
    int wanted = Integer.parseInt(arguments[0]);
    long seed = Long.parseLong(arguments[1]);
    Path folder = Files.createTempDirectory("chaos");
    try (ServedBank bank = ServedBank.in(folder.resolve("bank"))) {
      Chaos chaos = new Chaos(folder, seed, bank);
      List<Target> targets = new ArrayList<>();
      for (ScanTarget scan : ScanTarget.all(folder, bank)) {
        targets.add(chaos.undisturbed(scan));
      }
      for (int i = 0; chaos.kills < wanted; i++) {
        chaos.round(targets.get(i % targets.size()), wanted);
      }
      System.out.printf(
          Locale.ROOT,
          "%d kills with seed %d: nothing lost, nothing twice (%s)%n",
          chaos.kills,
          seed,
          chaos.counts);
    } finally {
      DeletedFolder.delete(folder);
    }
  }

  /** Scans it undisturbed, and forgets the ledger. */
  private Target undisturbed(ScanTarget scan) throws Exception {
    long since = System.nanoTime();
    finished(program.run(scan.arguments()));
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - since);
    InventoryFile whole = InventoryFile.in(scan.out());
    DeletedFolder.delete(scan.ledger());
    return new Target(scan, millis, whole);
  }

  /** Disturbs scans of one target, and one of its reports, and lets the next scan end. */
  private void round(Target target, int wanted) throws Exception {
    boolean faulty = target.scan().isTenant() && random.nextBoolean();
    bank.server().faults(faulty ? EnumSet.allOf(Fault.class) : Set.of());
    count(faulty ? "rounds with faults of the service" : "rounds");
    int most = 1 + random.nextInt(MOST_IN_A_ROW);
    for (int i = 0; i < most && kills < wanted; i++) {
      if (random.nextInt(ONE_DISK_IN) == 0) {
        fill(target);
      }
      kill(target, target.scan().arguments());
    }
    finished(program.run(target.scan().arguments()));
    compare(target);
    if (kills < wanted && random.nextBoolean()) {
      kill(target, target.scan().report());
      finished(program.run(target.scan().report()));
      compare(target);
    }
    DeletedFolder.delete(target.scan().ledger());
    System.out.println(kills + " kills so far: " + counts);
  }

  /** At any moment of what an undisturbed scan takes; one that was quicker is no kill. */
  private void kill(Target target, List<String> arguments) throws Exception {
    long moment = 1 + random.nextLong(target.millis());
    ProgramProcess.Running running = program.start(arguments);
    Process process = running.process();
    if (process.waitFor(moment, TimeUnit.MILLISECONDS)) {
      finished(running.ended());
      compare(target);
      return;
    }
    List<ProcessHandle> workers = process.descendants().toList();
    process.destroyForcibly().waitFor();
    for (ProcessHandle worker : workers) {
      worker.onExit().orTimeout(60, TimeUnit.SECONDS).join();
    }
    kills++;
    count("kills of " + arguments.get(0) + " of " + target.scan().name());
  }

  /** A scan to its end that can write no file beyond a size that a ledger comes to on its way. */
  private void fill(Target target) throws Exception {
    int blocks = ScanTarget.LIBRARY_BLOCKS + random.nextInt(ScanTarget.LEDGER_BLOCKS);
    ProcessBuilder builder = program.builder(target.scan().arguments());
    List<String> limited =
        new ArrayList<>(List.of("sh", "-c", "ulimit -f " + blocks + "; exec \"$@\"", "sh"));
    limited.addAll(builder.command());
    Path said = folder.resolve("full.txt");
    Process process =
        builder.command(limited).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      throw new IllegalStateException("it came to no end when its disk was full");
    }
    count("disks filled, ended with " + process.exitValue());
    if (Files.readString(said).contains("\tat ")) {
      throw new IllegalStateException("it met a fault: " + Files.readString(said));
    }
  }

  private void compare(Target target) throws IOException {
    List<String> differences = InventoryFile.in(target.scan().out()).differences(target.whole());
    if (!differences.isEmpty()) {
      throw new IllegalStateException(
          "after %d kills the inventory of the %s differs: %s"
              .formatted(kills, target.scan().name(), differences));
    }
    count("inventories compared");
  }

  private void count(String what) {
    counts.merge(what, 1, Integer::sum);
  }

  private static void finished(Ended ended) {
    if (ended.code() != 0 && ended.code() != 3) {
      throw new IllegalStateException("it ended with " + ended.code() + ": " + ended.err());
    }
  }
}
