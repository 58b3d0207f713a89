package org.mailboxinventory.scanner.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.scanner.cli.Ended;
import org.mailboxinventory.scanner.cli.InventoryFile;
import org.mailboxinventory.scanner.cli.Program;

/** What is done with a ledger is the same whichever engine filled it. */
final class AfterSparkTest {
  private static final List<String> ENGINES = List.of("local", "spark");

  private final Path folder;
  private final Path drop;

  AfterSparkTest(@TempDir Path folder) {
    this.folder = folder;
    this.drop = folder.resolve("drop");
  }

  @BeforeEach
  void inOneProcess() throws IOException {
    System.setProperty("spark.master", "local[2]");
    TestDrops.everything(drop, 20);
    TestDrops.exchangeExport(drop);
  }

  @AfterEach
  void noMaster() {
    System.clearProperty("spark.master");
  }

  @Test
  void itemsEarlierTimesComparisonsCustomersAndWhatIsForgotten() throws IOException {
    scan("first");
    same("first");
    sameFile("first", "items.csv");
    sameFile("first", "holdings.csv");
    Instant between = Instant.now();

    Files.writeString(
        drop.resolve("region=USA/zlater.json"),
        TestDrops.row(TestDrops.ASHA, "M5", 9, "PAN: ABCPK7777D")
            + TestDrops.row(TestDrops.RAVI, "new", 9, "PAN: ABCPK7778D"));
    scan("second");
    same("second");
    scan("third", "--rescan");
    same("third");

    report("then", "--as-of", between.toString());
    same("then");
    // Judged by the law of that day; what lay there is what the first scan found.
    assertThat(counts("then")).isEqualTo(counts("first")).isNotEqualTo(counts("third"));
    assertThat(diff("spark")).isEqualTo(diff("local")).contains("asha@bank.example");
    match();
    sameFile("matched", "affected.csv");

    ledger("forget", "--detector", "in.pan");
    report("forgotten");
    same("forgotten");
    assertThat(inventory("spark", "forgotten").differences(inventory("spark", "third")))
        .isNotEmpty();
    ledger("retain", "--days", "0");
    report("retained");
    same("retained");
    for (String engine : ENGINES) {
      assertThat(folder.resolve(engine + "-ledger").resolve("access-log.ndjson"))
          .content()
          .contains("mailbox-opened");
    }
  }

  /** Of any ledger of files; a drop's is one. */
  @Test
  void theKeyIsNotChangedByWhichFilesAreNamed() throws IOException {
    for (String engine : ENGINES) {
      List<String> scan = TestDrops.scan(drop, folder, engine);
      Files.copy(TestDrops.key(folder), folder.resolve(engine + "-ledger.key"));
      int named = scan.indexOf("ledger.fingerprintKey=" + TestDrops.key(folder));
      scan.subList(named - 1, named + 1).clear();
      run(engine, scan);
      List<String> rotate = new ArrayList<>(List.of("ledger", "rotate-key"));
      rotate.addAll(settings(scan));
      Ended refused = Program.run(rotate);
      assertThat(refused.code()).isEqualTo(2);
      assertThat(refused.err()).contains("begin a new ledger instead");
    }
  }

  private void scan(String name, String... more) throws IOException {
    for (String engine : ENGINES) {
      run(engine, arguments(engine, name, more));
    }
  }

  private static void run(String engine, List<String> arguments) {
    List<String> all = new ArrayList<>(arguments);
    all.addAll(List.of("--engine", engine));
    ended(Program.run(all));
  }

  /** A scan into the ledger of the engine, with its run folder. */
  private List<String> arguments(String engine, String name, String... more) throws IOException {
    List<String> arguments = TestDrops.scan(drop, folder, engine, more);
    arguments.set(arguments.indexOf("--out") + 1, out(engine, name).toString());
    arguments.addAll(List.of("--format", "json,csv"));
    return arguments;
  }

  private Path out(String engine, String name) {
    return folder.resolve(engine + "-" + name);
  }

  private void report(String name, String... more) throws IOException {
    for (String engine : ENGINES) {
      List<String> report = arguments(engine, name, more);
      report.set(0, "report");
      report.removeAll(List.of("--from", drop.toString()));
      if (List.of(more).contains("--as-of")) {
        int fixed = report.indexOf("judge.asOf=2036-01-01");
        report.subList(fixed - 1, fixed + 1).clear();
      }
      ended(Program.run(report));
    }
  }

  private void ledger(String command, String... more) throws IOException {
    for (String engine : ENGINES) {
      List<String> all = new ArrayList<>(List.of("ledger", command));
      all.addAll(List.of(more));
      all.addAll(settings(arguments(engine, "any")));
      ended(Program.run(all));
    }
  }

  private String diff(String engine) {
    Ended ended =
        Program.run(
            List.of(
                "diff",
                out(engine, "first").toString(),
                out(engine, "second").toString(),
                "--json"));
    assertThat(ended.code()).as(ended.err()).isZero();
    // Runs have times and names of their own.
    return ended.out().replaceAll("\"(id|at|asOf|started|ended|run)\" ?: ?\"[^\"]*\"", "");
  }

  private void match() throws IOException {
    Path customers =
        Files.writeString(
            folder.resolve("customers.csv"), "number,pan\n1,ABCPK7777D\n2,ABCPK9999D\n");
    for (String engine : ENGINES) {
      List<String> match =
          new ArrayList<>(
              List.of(
                  "match",
                  "--customers",
                  customers.toString(),
                  "--key",
                  "number",
                  "--columns",
                  "pan=in.pan",
                  "--out",
                  out(engine, "matched").toString()));
      match.addAll(settings(arguments(engine, "any")));
      ended(Program.run(match));
    }
  }

  /** The settings of a scan without its other options. */
  private static List<String> settings(List<String> scan) {
    List<String> settings = new ArrayList<>();
    for (int i = 0; i < scan.size(); i++) {
      if (scan.get(i).equals("--set")) {
        settings.addAll(scan.subList(i, i + 2));
      }
    }
    return settings;
  }

  private static void ended(Ended ended) {
    assertThat(ended.code()).as(ended.err()).isIn(0, 3);
  }

  private InventoryFile inventory(String engine, String name) throws IOException {
    return InventoryFile.in(out(engine, name));
  }

  private List<JsonNode> counts(String name) throws IOException {
    InventoryFile inventory = inventory("spark", name);
    return List.of(
        inventory.totals().path("matches"),
        inventory.totals().path("values"),
        inventory.totals().path("byDetector"),
        inventory.coverage().path("items"));
  }

  private void same(String name) throws IOException {
    assertThat(inventory("spark", name).differences(inventory("local", name))).as(name).isEmpty();
  }

  private void sameFile(String name, String file) throws IOException {
    try (Stream<Path> files = Files.list(out("local", name))) {
      assertThat(files.map(path -> path.getFileName()).map(String::valueOf)).contains(file);
    }
    assertThat(out("spark", name).resolve(file))
        .isNotEmptyFile()
        .hasSameTextualContentAs(out("local", name).resolve(file));
  }
}
