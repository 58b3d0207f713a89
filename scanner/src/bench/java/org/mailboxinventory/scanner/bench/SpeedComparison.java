package org.mailboxinventory.scanner.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * MB of text a second on one core, by kind of text: the whole catalogue, half of it and twice it,
 * beside {@code rg -j1 --no-unicode -o} with the expressions of {@code src/bench/expressions.txt},
 * the same with one expression for each detector of the catalogue, and {@code LC_ALL=C wc} on the
 * same text, taken in turns so that a noisy machine is noisy for all. Each catalogue is in a {@link
 * DetectingProcess} of its own for each kind of text, since what one text teaches Java's compiler
 * slows another. Prints the medians.
 */
public final class SpeedComparison {
  private static final int ROUNDS = 7;

  /** After so many rounds what runs often is compiled. */
  private static final int WARM_UP = 4;

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
        List<byte[]> documents = BenchTexts.of(kind);
        if (!documents.isEmpty()) {
          compare(kind, documents, allKinds, folder);
        }
      }
    } finally {
      delete(folder);
    }
  }

  private static void compare(String kind, List<byte[]> documents, Path allKinds, Path folder)
      throws IOException, InterruptedException {
    Path file = folder.resolve(kind + ".txt");
    long bytes = 0;
    try (OutputStream out = Files.newOutputStream(file)) {
      for (byte[] document : documents) {
        out.write(document);
        bytes += document.length;
      }
    }
    try (DetectingProcess whole = DetectingProcess.start("whole", kind, folder);
        DetectingProcess half = DetectingProcess.start("half", kind, folder);
        DetectingProcess twice = DetectingProcess.start("twice", kind, folder)) {
      Map<String, Way> ways = new LinkedHashMap<>();
      ways.put("whole", whole::seconds);
      ways.put("half", half::seconds);
      ways.put("twice", twice::seconds);
      print(kind, bytes, ways, allKinds, file);
    }
  }

  private static void print(
      String kind, long bytes, Map<String, Way> ways, Path allKinds, Path file)
      throws IOException, InterruptedException {
    String rg = "rg -j1 --no-unicode --regex-size-limit 2G --dfa-size-limit 2G -o -f ";
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
    for (int warmUp = 0; warmUp < WARM_UP; warmUp++) {
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
