package org.mailboxinventory.scanner.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.PartScan;
import org.mailboxinventory.scanner.detect.catalogue.Catalogue;
import org.mailboxinventory.scanner.detect.compiled.CatalogueStore;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;

/**
 * MB of text a second on one core, by kind of text: the whole catalogue, half of it and twice it,
 * beside {@code rg -j1 --no-unicode -o} with the expressions of {@code src/bench/expressions.txt},
 * the same with one expression for each detector of the catalogue, and {@code LC_ALL=C wc} on the
 * same text, taken in turns so that a noisy machine is noisy for all. Prints the medians.
 */
public final class SpeedComparison {
  private static final int ROUNDS = 7;
  private static final int MEGABYTES = 16;
  private static final Path EXPRESSIONS = Path.of("src/bench/expressions.txt");

  private SpeedComparison() {}

  /** One way to read a text; returns seconds. */
  private interface Way {
    double read() throws IOException, InterruptedException;
  }

  /** Runs the comparison; takes no arguments. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("speed-comparison-");
    try {
      Catalogue whole = catalogue(List.of());
      int[] number = {0};
      Map<String, PartScan> scans = new LinkedHashMap<>();
      scans.put("whole", scan(whole));
      scans.put("half", scan(whole.only(detector -> number[0]++ % 2 == 0)));
      scans.put("twice", scan(catalogue(List.of(twins(folder.resolve("twins"))))));
      Path allKinds = CatalogueExpressions.write(folder.resolve("all-kinds.txt"));
      System.out.printf(
          Locale.ROOT,
          "%-12s %8s %8s %8s %8s %8s %8s %10s %13s %12s%n",
          "MB/s",
          "whole",
          "half",
          "twice",
          "rg",
          "rg-all",
          "wc",
          "whole/rg",
          "whole/rg-all",
          "twice/whole");
      for (String kind : List.of("mail", "html", "hindi", "statement", "digits", "real")) {
        List<byte[]> documents = documents(kind);
        if (!documents.isEmpty()) {
          compare(kind, documents, scans, allKinds, folder.resolve(kind + ".txt"));
        }
      }
    } finally {
      delete(folder);
    }
  }

  private static Catalogue catalogue(List<Path> extra) {
    return CatalogueStore.read(ConfigFiles.bundled(), extra, new ArrayList<>());
  }

  private static PartScan scan(Catalogue catalogue) {
    return PartScan.of(CompiledCatalogue.of(catalogue, "in"), Confidence.MEDIUM);
  }

  /** Every detector once more, under another name. */
  private static Path twins(Path folder) throws IOException {
    ConfigFiles config = ConfigFiles.bundled();
    for (String path : config.list("detectors/", ".yaml")) {
      String twin = path.substring("detectors/".length()).replace(".yaml", "-twin.yaml");
      Path file = folder.resolve(twin);
      Files.createDirectories(file.resolveSibling("."));
      try (InputStream stream = config.open(path)) {
        Files.copy(stream, file);
      }
    }
    return folder;
  }

  private static List<byte[]> documents(String kind) throws IOException {
    return switch (kind) {
      case "real" -> Bodies.real();
      case "html" -> Bodies.html();
      default -> new MailText(7).documents(kind, 2_000, 4_000);
    };
  }

  private static void compare(
      String kind, List<byte[]> documents, Map<String, PartScan> scans, Path allKinds, Path file)
      throws IOException, InterruptedException {
    List<byte[]> many = new ArrayList<>();
    long bytes = 0;
    try (OutputStream out = Files.newOutputStream(file)) {
      while (bytes < MEGABYTES * 1_000_000L) {
        for (byte[] document : documents) {
          many.add(document);
          out.write(document);
          bytes += document.length;
        }
      }
    }
    Map<String, Way> ways = new LinkedHashMap<>();
    scans.forEach((name, scan) -> ways.put(name, () -> seconds(scan, many)));
    String rg = "rg -j1 --no-unicode -o -f ";
    ways.put("rg", () -> seconds(rg + EXPRESSIONS + " " + file));
    ways.put("rg-all", () -> seconds(rg + allKinds + " " + file));
    ways.put("wc", () -> seconds("wc " + file));
    double megabytes = bytes / 1e6;
    Map<String, Double> medians = new LinkedHashMap<>();
    medians(ways).forEach((name, median) -> medians.put(name, megabytes / median));
    System.out.printf(
        Locale.ROOT,
        "%-12s %8.0f %8.0f %8.0f %8.0f %8.0f %8.0f %10.1f %13.1f %12.2f%n",
        kind,
        medians.get("whole"),
        medians.get("half"),
        medians.get("twice"),
        medians.get("rg"),
        medians.get("rg-all"),
        medians.get("wc"),
        medians.get("whole") / medians.get("rg"),
        medians.get("whole") / medians.get("rg-all"),
        medians.get("twice") / medians.get("whole"));
  }

  private static Map<String, Double> medians(Map<String, Way> ways)
      throws IOException, InterruptedException {
    Map<String, double[]> taken = new LinkedHashMap<>();
    ways.keySet().forEach(name -> taken.put(name, new double[ROUNDS]));
    for (int warmUp = 0; warmUp < 2; warmUp++) {
      for (Way way : ways.values()) {
        way.read();
      }
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (Map.Entry<String, Way> way : ways.entrySet()) {
        taken.get(way.getKey())[round] = way.getValue().read();
      }
    }
    Map<String, Double> medians = new LinkedHashMap<>();
    taken.forEach(
        (name, seconds) -> {
          Arrays.sort(seconds);
          medians.put(name, seconds[ROUNDS / 2]);
        });
    return medians;
  }

  private static double seconds(PartScan scan, List<byte[]> documents) {
    long begun = System.nanoTime();
    for (byte[] document : documents) {
      scan.begin(match -> {});
      scan.text(document, 0, document.length);
      scan.finish();
    }
    return (System.nanoTime() - begun) / 1e9;
  }

  /** A command's time; not a number where the command is not there. */
  private static double seconds(String command) throws InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command.split(" "));
    builder.environment().put("LC_ALL", "C");
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    long begun = System.nanoTime();
    try {
      int status = builder.start().waitFor();
      return status == 0 ? (System.nanoTime() - begun) / 1e9 : Double.NaN;
    } catch (IOException absent) {
      return Double.NaN;
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
