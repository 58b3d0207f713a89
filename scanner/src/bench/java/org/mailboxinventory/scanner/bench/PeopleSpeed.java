package org.mailboxinventory.scanner.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mailboxinventory.report.ledger.count.PersonGroups;
import org.mailboxinventory.report.ledger.store.Database;
import org.mailboxinventory.report.ledger.store.Names;
import org.mailboxinventory.scanner.cli.Main;

/**
 * Makes a ledger of so many values of made-up people ({@code -Dbench=10000000}) and a list of as
 * many customers with three columns. Then says how fast people are grouped, from the ledger's rows
 * to the kept outcome, and how fast the command {@code match} compares the list with the ledger;
 * and how much memory each process held at most. {@code 10000000,in=FOLDER} keeps what was made,
 * and takes it again when it is there.
 */
public final class PeopleSpeed {
  private static final String KEPT = "in=";
  private static final double NANOS = 1e9;

  private final Path folder;
  private final int values;

  private PeopleSpeed(Path folder, int values) {
    this.folder = folder;
    this.values = values;
  }

  /**
   * Takes {@code 10000000}, or {@code 10000000,in=FOLDER}, or with {@code group} or {@code match}
   * behind.
   */
  public static void main(String[] arguments) throws Exception {
    List<String> words = List.of(arguments[0].split(",", -1));
    if (words.get(0).equals("grouping")) {
      group(Path.of(words.get(1)));
      return;
    }
    if (!words.get(0).matches("\\d+")) {
      System.err.println("say -Dbench=10000000, or -Dbench=10000000,in=FOLDER");
      System.exit(2);
    }
    int values = Integer.parseInt(words.get(0));
    if (words.size() > 1 && words.get(1).startsWith(KEPT)) {
      Path folder = Path.of(words.get(1).substring(KEPT.length()));
      new PeopleSpeed(folder, values).run(words.subList(2, words.size()));
      return;
    }
    Path folder = Files.createTempDirectory("people-speed-");
    try {
      new PeopleSpeed(folder.resolve("made"), values).run(words.subList(1, words.size()));
    } finally {
      delete(folder);
    }
  }

  private void run(List<String> what) throws Exception {
    if (!Files.exists(folder)) {
      long begun = System.nanoTime();
      Files.createDirectories(folder);
      PeopleLedger.make(folder, values);
      System.out.printf(
          Locale.ROOT,
          "made: %,d values, %,d customers, in %.0f s%n",
          values,
          values,
          (System.nanoTime() - begun) / NANOS);
    }
    if (what.isEmpty() || what.contains("group")) {
      measured("grouping", "-Xmx640m", PeopleSpeed.class, "grouping," + folder);
    }
    if (what.isEmpty() || what.contains("match")) {
      measured("match", "-Xmx860m", Main.class, match());
    }
  }

  private String[] match() {
    return new String[] {
      "match",
      "--customers",
      folder.resolve("customers.csv").toString(),
      "--key",
      "customer_no",
      "--columns",
      "pan=in.pan,mobile=in.mobile,email=global.email",
      "--set",
      "ledger.path='" + folder.resolve("ledger") + "'",
      "--set",
      "work.dir='" + folder.resolve("work") + "'",
      "--out",
      folder.resolve("affected").toString()
    };
  }

  private void measured(String what, String memory, Class<?> main, String... arguments)
      throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                memory,
                "-XX:+UseSerialGC",
                "-Xmn100m",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
    command.addAll(List.of(arguments));
    ResidentMemory resident = new ResidentMemory();
    long begun = System.nanoTime();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).inheritIO().start();
    int code = resident.watch(process);
    double seconds = (System.nanoTime() - begun) / NANOS;
    System.out.printf(
        Locale.ROOT,
        "%s: %.1f s, %.1f s of a processor, %,.0f rows/s, at most %,d MB resident (%s)%n",
        what,
        seconds,
        resident.processorSeconds(),
        values / seconds,
        resident.most(),
        memory);
    if (code != 0) {
      System.exit(code);
    }
  }

  /** Groups anew what the ledger holds. */
  private static void group(Path folder) throws IOException {
    Path libraries = Files.createDirectories(folder.resolve("native"));
    Path work = folder.resolve("work-people");
    Path ledger = folder.resolve("ledger");
    try (Database database = Database.open(ledger.resolve("ledger.db"), ledger, libraries)) {
      long begun = System.nanoTime();
      database.transaction(
          () -> {
            new PersonGroups(database, new Names(database), work).keepOfLatestScan();
            return database.number("SELECT count(*) FROM person_set");
          });
      System.out.printf(
          Locale.ROOT,
          "grouped in %.1f s with %.1f s of a processor%n",
          (System.nanoTime() - begun) / NANOS,
          ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                  .getProcessCpuTime()
              / NANOS);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
