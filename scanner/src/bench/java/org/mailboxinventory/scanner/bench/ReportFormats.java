package org.mailboxinventory.scanner.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

/**
 * Makes a ledger of many mailboxes, 50 holdings and 200 items each, then says what a report of it
 * takes: the page (size, seconds, and in a browser first screen, search, sort), json, csv, xlsx,
 * ocsf and parquet together (seconds, memory, size), and how fast {@code serve} answers. Takes the
 * number of mailboxes ({@code -Dbench=2000}; 100,000 is the size promised) and, behind a comma,
 * what is to be measured alone: {@code page}, {@code together}, {@code counted} (together, without
 * single items), {@code serve}, a format, or {@code each} of them. What is measured runs in
 * processes with a gigabyte of heap.
 */
public final class ReportFormats {
  /** The same five where the settings say {@code report.itemDetail: none}. */
  private static final String COUNTED = "counted";

  private static final Set<Format> TOGETHER =
      EnumSet.of(Format.JSON, Format.CSV, Format.XLSX, Format.OCSF, Format.PARQUET);

  /** A folder in which the ledger is kept, and taken from when it is there. */
  private static final String KEPT = "in=";

  private static final double NANOS = 1e9;
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
    for (String step : formats.isEmpty() ? List.of("page", "together", "serve") : formats) {
      switch (step) {
        case "page" -> page();
        case "serve" -> ServedLedger.measure(ledgerFolder, folder.resolve("serve.txt"));
        default -> apart(step);
      }
    }
  }

  private void page() throws Exception {
    apart("html");
    PageInBrowser.measure(folder.resolve("out-html").resolve("report.html"));
    delete(folder.resolve("out-html"));
  }

  /** Measures in a process of its own. */
  private void apart(String format) throws Exception {
    String what = String.join(",", "measure", folder.toString(), format);
    ResidentMemory memory = new ResidentMemory();
    int code = memory.watch(java(ReportFormats.class, "-Xmx1g", what).start());
    System.out.printf(Locale.ROOT, "%18s in one process of at most %,d MB%n", "", memory.most());
    if (code != 0) {
      System.exit(code);
    }
  }

  static ProcessBuilder java(Class<?> main, String memory, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                memory,
                "-XX:+UseSerialGC", // as the launcher starts reports
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
      var held = ledger.heldItems(scan.asOf(), Harmless.nothing());
      ItemListing items =
          words.contains(COUNTED)
              ? ItemListing.countedOnly(held, reports.law())
              : ItemListing.of(held, reports.law());
      ReportWriter.Sources sources =
          new ReportWriter.Sources(facts, items, Assembly.Besides.nothing());
      for (Set<Format> run : runs) {
        measure(run, sources, reports);
      }
    }
  }

  private static List<Set<Format>> runs(List<String> words) {
    List<Set<Format>> runs = new ArrayList<>();
    for (String word : words) {
      if (word.equals("each")) {
        TOGETHER.forEach(format -> runs.add(EnumSet.of(format)));
      } else if (word.equals("together") || word.equals(COUNTED)) {
        runs.add(TOGETHER);
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
    if (!run.contains(Format.HTML)) { // a browser opens the page afterwards
      delete(out);
    }
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

  private static long size(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).mapToLong(it -> it.toFile().length()).sum();
    }
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
