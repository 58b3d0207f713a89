package org.mailboxinventory.scanner.cli.disturbed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.mailboxinventory.report.folder.DeletedFolder;
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
  private Chaos() {}

  public static void main(String[] arguments) throws Exception {
    int wanted = Integer.parseInt(arguments[0]);
    long seed = Long.parseLong(arguments[1]);
    Random random = new Random(seed);
    Path folder = Files.createTempDirectory("chaos");
    try (ServedBank bank = ServedBank.in(folder.resolve("bank"))) {
      ProgramProcess program = new ProgramProcess(folder.resolve("program"));
      Rounds rounds = new Rounds(folder, random, wanted);
      List<ScanTarget> targets = ScanTarget.all(folder, bank);
      for (ScanTarget target : targets) {
        rounds.learn(target, program);
      }
      for (int i = 0; !rounds.done(); i++) {
        ScanTarget target = targets.get(i % targets.size());
        boolean faulty = target.isTenant() && random.nextBoolean();
        bank.server().faults(faulty ? EnumSet.allOf(Fault.class) : Set.of());
        if (faulty) {
          rounds.count("rounds with faults of the service");
        }
        rounds.round(target, true);
        // It keeps every address that it is asked.
        bank.requests();
      }
      System.out.println("seed " + seed + ": " + rounds.said());
    } finally {
      DeletedFolder.delete(folder);
    }
  }
}
