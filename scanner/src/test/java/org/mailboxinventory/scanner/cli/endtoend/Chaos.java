package org.mailboxinventory.scanner.cli.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.mailboxinventory.report.folder.DeletedFolder;
import org.mailboxinventory.scanner.cli.Ended;
import org.mailboxinventory.scanner.cli.InventoryFile;
import org.mailboxinventory.scanner.cli.ProgramProcess;
import org.mailboxinventory.scanner.cli.SavedMail;
import org.mailboxinventory.scanner.cli.ServedBank;
import org.mailboxinventory.scanner.source.dataconnect.GeneratedDrop;

/**
 * Kills the program at random moments, in turn over a tenant, mail files, a drop and a report,
 * until it was killed as often as asked, and compares each inventory that comes of it with that of
 * a scan that nothing disturbed. Ends with 1 at the first that differs.
 *
 * <p>Arguments: the number of kills, the seed.
 */
public final class Chaos {
  private static final int ROWS = 1500;

  private final Random random;
  private final Path folder;
  private final ProgramProcess program;
  private int kills;
  private int compared;

  private Chaos(Path folder, long seed) throws IOException {
    this.folder = folder;
    this.random = new Random(seed);
    this.program = new ProgramProcess(folder.resolve("program"), "-XX:TieredStopAtLevel=1");
  }

  /** What is scanned, with the inventory that it has to come to. */
  private record Target(String name, List<String> scan, long millis, InventoryFile whole) {}

  public static void main(String[] arguments) throws Exception {
    int wanted = Integer.parseInt(arguments[0]);
    long seed = Long.parseLong(arguments[1]);
    Path folder = Files.createTempDirectory("chaos");
    try (ServedBank bank = ServedBank.in(folder.resolve("bank"))) {
      Chaos chaos = new Chaos(folder, seed);
      List<Target> targets = chaos.targets(bank);
      for (int i = 0; chaos.kills < wanted; i++) {
        chaos.round(targets.get(i % targets.size()), wanted);
      }
      System.out.printf(
          Locale.ROOT,
          "%d kills with seed %d, %d inventories compared: nothing lost, nothing twice%n",
          chaos.kills,
          seed,
          chaos.compared);
    } finally {
      DeletedFolder.delete(folder);
    }
  }

  private List<Target> targets(ServedBank bank) throws Exception {
    Path mail = new SavedMail(bank.server()).save(folder.resolve("mail"), 12);
    Path drop = GeneratedDrop.write(folder.resolve("drop"), ROWS);
    List<Target> targets = new ArrayList<>();
    targets.add(target("tenant", bank.scan(ledger("tenant"), out("tenant"))));
    targets.add(target("files", files(mail, "files")));
    targets.add(target("drop", files(drop, "drop")));
    return targets;
  }

  private Path ledger(String name) {
    return folder.resolve(name + "-ledger");
  }

  private Path out(String name) {
    return folder.resolve(name + "-out");
  }

  private List<String> files(Path from, String name) throws IOException {
    return List.of(
        "scan",
        "--from",
        from.toString(),
        "--out",
        out(name).toString(),
        "--set",
        "ledger.path='" + ledger(name) + "'",
        "--set",
        "judge.asOf=2031-01-01T00:00:00Z",
        "--set",
        "ledger.fingerprintKey='" + ServedBank.key(folder) + "'");
  }

  /** Scans it undisturbed, and forgets the ledger. */
  private Target target(String name, List<String> scan) throws Exception {
    long since = System.nanoTime();
    finished(program.run(scan));
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - since);
    InventoryFile whole = InventoryFile.in(out(name));
    DeletedFolder.delete(ledger(name));
    return new Target(name, scan, millis, whole);
  }

  /** Kills scans of one target, and one of its reports, and lets the next scan end. */
  private void round(Target target, int wanted) throws Exception {
    int most = 1 + random.nextInt(4);
    for (int i = 0; i < most && kills < wanted; i++) {
      kill(target, target.scan());
    }
    compare(target, target.scan());
    if (kills < wanted && random.nextBoolean()) {
      List<String> report = report(target.scan());
      kill(target, report);
      compare(target, report);
    }
    DeletedFolder.delete(ledger(target.name()));
  }

  private static List<String> report(List<String> scan) {
    List<String> report = new ArrayList<>(scan);
    report.set(0, "report");
    int from = report.indexOf("--from");
    if (from >= 0) {
      report.remove(from);
      report.remove(from);
    }
    return report;
  }

  /** At any moment of what an undisturbed scan takes; one that was quicker is no kill. */
  private void kill(Target target, List<String> arguments) throws Exception {
    long moment = 1 + random.nextLong(target.millis());
    ProgramProcess.Running running = program.start(arguments);
    Process process = running.process();
    if (process.waitFor(moment, TimeUnit.MILLISECONDS)) {
      finished(running.ended());
      compared(target);
      return;
    }
    List<ProcessHandle> workers = process.descendants().toList();
    process.destroyForcibly().waitFor();
    for (ProcessHandle worker : workers) {
      worker.onExit().orTimeout(60, TimeUnit.SECONDS).join();
    }
    kills++;
  }

  private void compare(Target target, List<String> arguments) throws Exception {
    finished(program.run(arguments));
    compared(target);
  }

  private void compared(Target target) throws IOException {
    List<String> differences = InventoryFile.in(out(target.name())).differences(target.whole());
    if (!differences.isEmpty()) {
      throw new IllegalStateException(
          "after "
              + kills
              + " kills the inventory of the "
              + target.name()
              + " differs: "
              + differences);
    }
    compared++;
  }

  private static void finished(Ended ended) {
    if (ended.code() != 0 && ended.code() != 3) {
      throw new IllegalStateException("it ended with " + ended.code() + ": " + ended.err());
    }
  }
}
