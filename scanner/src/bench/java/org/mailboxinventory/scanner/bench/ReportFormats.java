package org.mailboxinventory.scanner.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.exposure.JudgeSettings;
import org.mailboxinventory.report.inventory.Assembly;
import org.mailboxinventory.report.ledger.Ledger;
import org.mailboxinventory.report.ledger.count.Harmless;
import org.mailboxinventory.report.ledger.count.InventoryFacts;
import org.mailboxinventory.report.write.Format;
import org.mailboxinventory.report.write.ReportWriter;
import org.mailboxinventory.report.write.RunFolder;
import org.mailboxinventory.report.write.RunFolderException;
import org.mailboxinventory.report.write.item.ItemListing;
import org.mailboxinventory.scanner.cli.Main;

/**
 * Makes a ledger of many mailboxes, 50 holdings and 200 items each, then says what each format
 * takes from it: seconds, the most memory in use, size; and how fast {@code serve} answers. Takes
 * the number of mailboxes ({@code -Dbench=2000}; 100,000 is the size promised) and, behind a comma,
 * formats. Runs the part that is measured in a process with a gigabyte of memory.
 */
public final class ReportFormats {
  private static final Set<Format> MEASURED =
      EnumSet.of(Format.HTML, Format.JSON, Format.CSV, Format.XLSX, Format.OCSF, Format.PARQUET);

  /** A folder in which the ledger is kept, and taken from when it is there. */
  private static final String KEPT = "in=";

  private static final double NANOS = 1e9;
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/\\w+/");
  private static final Pattern PART = Pattern.compile("\"chunk\":(\\d+)");

  private static long processorBefore;

  private final Path folder;
  private final Path ledgerFolder;

  private ReportFormats(Path folder) {
    this.folder = folder;
    this.ledgerFolder = folder.resolve("ledger");
  }

  /** Takes {@code 2000} or {@code 2000,json,csv}. */
  public static void main(String[] arguments) throws Exception {
    List<String> words = List.of(arguments[0].split(",", -1));
    if (words.get(0).equals("measure")) {
      new ReportFormats(Path.of(words.get(1))).measure(words.subList(2, words.size()));
      return;
    }
    if (!words.get(0).matches("\\d+")) {
      System.err.println("say -Dbench=2000, or -Dbench=2000,json,csv");
      System.exit(2);
    }
    if (words.size() > 1 && words.get(1).startsWith(KEPT)) {
      Path folder = Files.createDirectories(Path.of(words.get(1).substring(KEPT.length())));
      new ReportFormats(folder).run(Integer.parseInt(words.get(0)), words.subList(2, words.size()));
      return;
    }
    Path folder = Files.createTempDirectory("report-formats-");
    try {
      new ReportFormats(folder).run(Integer.parseInt(words.get(0)), words.subList(1, words.size()));
    } finally {
      delete(folder);
    }
  }

  private void run(int mailboxes, List<String> formats) throws Exception {
    long begun = System.nanoTime();
    if (!Files.exists(ledgerFolder)) {
      LargeLedger.make(ledgerFolder, mailboxes);
    }
    say("ledger made", begun, Files.size(ledgerFolder.resolve("ledger.db")));
    if (formats.equals(List.of("nothing"))) {
      return;
    }
    List<String> what = new ArrayList<>(List.of("measure", folder.toString()));
    what.addAll(formats);
    ResidentMemory memory = new ResidentMemory();
    Process measured = java(ReportFormats.class, "-Xmx1g", String.join(",", what)).start();
    int code = memory.watch(measured);
    System.out.printf(Locale.ROOT, "in one process of at most %,d MB%n", memory.most());
    if (code != 0) {
      System.exit(code);
    }
    if (formats.isEmpty()) {
      serve();
    }
  }

  private static ProcessBuilder java(Class<?> main, String memory, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                memory,
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectErrorStream(true).inheritIO();
  }

  private void measure(List<String> words) throws Exception {
    List<Set<Format>> runs = runs(words);
    Path libraries = Files.createDirectories(folder.resolve("native"));
    ReportWriter reports = ReportWriter.with(ConfigFiles.bundled());
    try (Ledger ledger = Ledger.openExisting(ledgerFolder, libraries)) {
      long begun = System.nanoTime();
      var scan = ledger.latestScan().orElseThrow();
      InventoryFacts facts = ledger.facts(scan.asOf(), Harmless.nothing()).orElseThrow();
      say("facts read", begun, 0);
      ItemListing items =
          ItemListing.of(ledger.heldItems(scan.asOf(), Harmless.nothing()), reports.law());
      ReportWriter.Sources sources =
          new ReportWriter.Sources(facts, items, Assembly.Besides.nothing());
      for (Set<Format> run : runs) {
        measure(run, sources, reports);
      }
    }
  }

  /** Each format by itself, then all in one run; or those that are named. */
  private static List<Set<Format>> runs(List<String> words) {
    List<Set<Format>> runs = new ArrayList<>();
    if (words.isEmpty()) {
      MEASURED.forEach(format -> runs.add(EnumSet.of(format)));
      runs.add(MEASURED);
    }
    for (String word : words) {
      if (word.equals("together")) {
        runs.add(MEASURED);
      } else if (!word.equals("facts")) {
        runs.add(EnumSet.of(Format.of(word).orElseThrow()));
      }
    }
    return runs;
  }

  private void measure(Set<Format> run, ReportWriter.Sources sources, ReportWriter reports)
      throws IOException, RunFolderException {
    String name = run.size() > 1 ? "together" : run.iterator().next().word();
    Path out = folder.resolve("out-" + name);
    processorBefore = processor();
    List<MemoryPoolMXBean> heap =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(it -> it.getType() == MemoryType.HEAP)
            .toList();
    System.gc();
    heap.forEach(MemoryPoolMXBean::resetPeakUsage);
    long begun = System.nanoTime();
    reports.write(sources, JudgeSettings.bankIn("IN", "US"), null, run, RunFolder.at(out));
    say(name, begun, size(out));
    long peak = heap.stream().mapToLong(it -> it.getPeakUsage().getUsed()).sum();
    System.out.printf(Locale.ROOT, "%18s %,d MB of heap in use at most%n", "", peak >> 20);
    delete(out);
  }

  /** Of this process, all threads together. */
  private static long processor() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static void say(String what, long begun, long bytes) {
    System.out.printf(
        Locale.ROOT,
        "%-18s %8.1f s %8.1f s of a processor %10.1f MB%n",
        what,
        (System.nanoTime() - begun) / NANOS,
        (processor() - processorBefore) / NANOS,
        bytes / 1e6);
    processorBefore = processor();
  }

  /** Starts the program as users do, and asks for the page and each of its parts. */
  private void serve() throws Exception {
    Path output = folder.resolve("serve.txt");
    long begun = System.nanoTime();
    Process server =
        java(Main.class, "-Xmx1g", "serve", ledgerFolder.toString())
            .redirectOutput(output.toFile())
            .start();
    try {
      Matcher address = ADDRESS.matcher("");
      while (!address.find() && server.isAlive()) {
        Thread.sleep(100);
        address = ADDRESS.matcher(Files.readString(output));
      }
      if (!server.isAlive()) {
        System.err.println(Files.readString(output));
        return;
      }
      say("serve is ready", begun, 0);
      ask(URI.create(address.group()));
    } finally {
      server.destroy();
    }
  }

  private static void ask(URI address) throws IOException, InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    long begun = System.nanoTime();
    HttpResponse<String> page =
        client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    say("serve: the page", begun, page.body().length());
    if (!PART.matcher(page.body()).find()) {
      throw new IOException("no page was served");
    }
    double most = 0;
    int parts = 0;
    for (String kind : List.of("hot", "h", "i")) {
      int number = 0;
      int status = 200;
      while (status == 200) {
        String part = kind.equals("hot") ? kind : kind + number;
        long asked = System.nanoTime();
        status =
            client
                .send(
                    HttpRequest.newBuilder(address.resolve("d/d-" + part)).build(),
                    HttpResponse.BodyHandlers.ofByteArray())
                .statusCode();
        if (status == 200) {
          most = Math.max(most, (System.nanoTime() - asked) / 1e6);
          parts++;
        }
        number++;
        status = kind.equals("hot") ? 404 : status;
      }
    }
    System.out.printf(Locale.ROOT, "serve: %d parts, the slowest in %.0f ms%n", parts, most);
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).mapToLong(it -> it.toFile().length()).sum();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
