package org.mailboxinventory.scanner.cli.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.scanner.cli.Ended;
import org.mailboxinventory.scanner.cli.InventoryFile;
import org.mailboxinventory.scanner.cli.Program;
import org.mailboxinventory.scanner.cli.ProgramProcess;
import org.mailboxinventory.scanner.cli.SavedMail;
import org.mailboxinventory.scanner.cli.ServedBank;
import org.mailboxinventory.scanner.cli.disturbed.ScanTarget;
import org.mailboxinventory.scanner.source.dataconnect.GeneratedDrop;
import org.mailboxinventory.scanner.source.files.GeneratedMbox;
import org.mailboxinventory.scanner.source.files.GeneratedPst;

/**
 * The program killed at random moments loses nothing: the scan that follows ends with the inventory
 * of one that nobody disturbed, and clears away what the killed one left.
 */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledProgramEndToEndTest {
  private static final int KILLS = 5;

  /**
   * A scan is killed after so small a part of the whole that five do not come to its end: one that
   * gets through is no kill, and begins again with an empty ledger.
   */
  private static final int PARTS = 7;

  private Path folder;
  private ServedBank bank;
  private ProgramProcess program;

  @BeforeAll
  void serve(@TempDir Path temporary) throws IOException {
    folder = temporary;
    bank = ServedBank.in(temporary.resolve("bank"));
    program = new ProgramProcess(temporary.resolve("program"));
  }

  @AfterAll
  void stop() {
    bank.close();
  }

  /** A scan under way, and when it is to be killed. */
  private interface Moment {
    /** Prepares for the process that starts next. */
    void choose();

    /** True once it has come. */
    boolean come();
  }

  /**
   * When a random number of requests was received, which is noticed while one waits for its answer.
   */
  private Moment request(Random random, int most) {
    AtomicLong left = new AtomicLong();
    bank.server().listener((method, target) -> left.decrementAndGet());
    return new Moment() {
      @Override
      public void choose() {
        left.set(1 + random.nextInt(most));
      }

      @Override
      public boolean come() {
        return left.get() <= 0;
      }
    };
  }

  /** When the ledger's files have grown to a random size. */
  private static Moment growth(Random random, Path ledger, long most) {
    return new Moment() {
      private long wanted;

      @Override
      public void choose() {
        wanted = size(ledger) + random.nextLong(most);
      }

      @Override
      public boolean come() {
        return size(ledger) > wanted;
      }
    };
  }

  private static long size(Path ledger) {
    return ledger.resolve("ledger.db").toFile().length()
        + ledger.resolve("ledger.db-wal").toFile().length();
  }

  @Test
  void aTenantsScanKilledAgainAndAgainEndsWithTheInventoryOfAnUndisturbedOne() throws Exception {
    Path whole = folder.resolve("tenant-whole");
    bank.requests();
    Ended undisturbed =
        Program.run(
            bank.scan(folder.resolve("tenant-ledger"), whole, "--set", "report.formats=[json]"));
    assertThat(undisturbed.code()).as(undisturbed.err()).isEqualTo(3);
    int requests = bank.requests().size();
    assertThat(requests).isGreaterThan(100);

    Path ledger = folder.resolve("tenant-killed");
    Moment moment = request(new Random(2027), requests / PARTS);
    int kills = killed(KILLS, arguments(ledger), moment, ledger, whole);
    assertThat(kills).isEqualTo(KILLS);
  }

  @Test
  void aScanOfMailFilesKilledAgainAndAgainEndsWithTheInventoryOfAnUndisturbedOne()
      throws Exception {
    Path mail = new SavedMail(bank.server()).save(folder.resolve("mail"), 12);
    Path whole = folder.resolve("files-whole");
    Path first = folder.resolve("files-ledger");
    Ended undisturbed = Program.run(fileScan(mail, first, whole));
    assertThat(undisturbed.code()).as(undisturbed.err()).isZero();

    Path ledger = folder.resolve("files-killed");
    Moment moment = growth(new Random(1950), ledger, size(first) / PARTS);
    List<String> arguments = fileScan(mail, ledger, folder.resolve("files-out"));
    int kills = killed(KILLS, arguments, moment, ledger, whole);
    assertThat(kills).isEqualTo(KILLS);
  }

  @Test
  void anMboxReadInASmallHeapAndKilledEndsWithTheInventoryOfAnUndisturbedOne() throws Exception {
    Path mbox = folder.resolve("large.mbox");
    int messages = GeneratedMbox.write(mbox, 24L << 20);
    inASmallHeap(() -> assertThat(killedWithin(mbox, "mbox").itemsSeen()).isEqualTo(messages));
  }

  @Test
  void anOutlookStoreReadInASmallHeapAndKilledEndsWithTheInventoryOfAnUndisturbedOne()
      throws Exception {
    Path store = folder.resolve("large.pst");
    int messages = GeneratedPst.write(store, 16L << 20);
    inASmallHeap(() -> assertThat(killedWithin(store, "pst").itemsSeen()).isEqualTo(messages));
  }

  @Test
  void aDataConnectDropKilledEndsWithTheInventoryOfAnUndisturbedOne() throws Exception {
    int each = 1500;
    Path drop = GeneratedDrop.write(folder.resolve("drop"), each);
    InventoryFile inventory = killedWithin(drop, "drop");
    assertThat(inventory.run().path("source").path("kind").asText()).isEqualTo("data-connect");
    assertThat(inventory.mailboxes()).hasSize(3);
    assertThat(inventory.itemsSeen())
        .as("half a file of messages comes again")
        .isEqualTo(2L * each);
    inventory.addsUp();
  }

  private void inASmallHeap(Check check) throws Exception {
    ProgramProcess usual = program;
    program = new ProgramProcess(folder.resolve("small"), "-Xmx128m");
    try {
      check.run();
    } finally {
      program = usual;
    }
  }

  @FunctionalInterface
  private interface Check {
    void run() throws Exception;
  }

  /** Kills three times on the way through one source; the undisturbed inventory. */
  private InventoryFile killedWithin(Path from, String name) throws Exception {
    Path whole = folder.resolve(name + "-whole");
    Path first = folder.resolve(name + "-ledger");
    Ended undisturbed = Program.run(fileScan(from, first, whole));
    assertThat(undisturbed.code()).as(undisturbed.err()).isZero();
    Path ledger = folder.resolve(name + "-killed");
    Moment moment = growth(new Random(2031), ledger, size(first) / 3);
    List<String> arguments = fileScan(from, ledger, folder.resolve(name + "-out"));
    assertThat(killed(3, arguments, moment, ledger, whole)).isEqualTo(3);
    return InventoryFile.in(whole);
  }

  private List<String> arguments(Path ledger) {
    return bank.scan(ledger, folder.resolve("tenant-out"), "--set", "report.formats=[json]");
  }

  private List<String> fileScan(Path mail, Path ledger, Path out) throws IOException {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("scan", "--from", mail.toString(), "--out", out.toString()));
    arguments.addAll(List.of("--set", "ledger.path='" + ledger + "'"));
    arguments.addAll(List.of("--set", "report.formats=[json]"));
    arguments.addAll(List.of("--set", "judge.asOf=2031-01-01T00:00:00Z"));
    arguments.addAll(List.of("--set", "ledger.fingerprintKey='" + ServedBank.key(folder) + "'"));
    return arguments;
  }

  /** Kills until it was done often enough; whenever a scan gets through, looks at what it wrote. */
  private int killed(int wanted, List<String> arguments, Moment moment, Path ledger, Path whole)
      throws Exception {
    int kills = 0;
    while (kills < wanted) {
      moment.choose();
      ProgramProcess.Running running = program.start(arguments);
      if (kill(running, moment)) {
        kills++;
      } else {
        finished(running.ended(), arguments, ledger, whole);
        delete(ledger);
      }
    }
    finished(program.run(arguments), arguments, ledger, whole);
    return kills;
  }

  private static boolean kill(ProgramProcess.Running running, Moment moment)
      throws InterruptedException {
    Process process = running.process();
    while (!moment.come()) {
      if (process.waitFor(1, TimeUnit.MILLISECONDS)) {
        return false;
      }
    }
    List<ProcessHandle> workers = process.descendants().toList();
    process.destroyForcibly();
    process.waitFor();
    for (ProcessHandle worker : workers) {
      worker.onExit().orTimeout(60, TimeUnit.SECONDS).join();
    }
    return process.exitValue() > 128;
  }

  private void finished(Ended ended, List<String> arguments, Path ledger, Path whole)
      throws IOException {
    assertThat(ended.code()).as(ended.err()).isIn(0, 3);
    Path out = Path.of(arguments.get(arguments.indexOf("--out") + 1));
    assertThat(InventoryFile.in(out).differences(InventoryFile.in(whole))).isEmpty();
    Ended verified = Program.run(new ScanTarget("killed", arguments, ledger, out).verify());
    assertThat(verified.code()).as(verified.out() + verified.err()).isZero();
    try (Stream<Path> left = Files.walk(program.temporary())) {
      assertThat(left.filter(Files::isRegularFile)).isEmpty();
    }
  }

  private static void delete(Path ledger) throws IOException {
    try (Stream<Path> all = Files.walk(ledger)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
