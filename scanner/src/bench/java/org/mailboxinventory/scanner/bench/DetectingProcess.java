package org.mailboxinventory.scanner.bench;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.PartScan;
import org.mailboxinventory.scanner.detect.catalogue.Catalogue;
import org.mailboxinventory.scanner.detect.compiled.CatalogueStore;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;

/**
 * Detection in a process of its own, with the launchers' options: for each line that it is sent it
 * reads the texts of its kind once and answers how many seconds that took.
 */
final class DetectingProcess implements Closeable {
  private static final List<String> OPTIONS =
      List.of("-Xmx1g", "-XX:+UseSerialGC", "-XX:FreqInlineSize=60", "-XX:InlineSmallCode=1000");

  private final Process process;
  private final Writer asks;
  private final BufferedReader answers;

  private DetectingProcess(Process process) {
    this.process = process;
    this.asks = process.outputWriter(StandardCharsets.US_ASCII);
    this.answers = process.inputReader(StandardCharsets.US_ASCII);
  }

  /**
   * Starts it.
   *
   * @param catalogue {@code whole}, {@code half} or {@code twice}
   * @param kind of text, as {@link BenchTexts} has them
   * @param folder for what it makes
   */
  static DetectingProcess start(String catalogue, String kind, Path folder) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(OPTIONS);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(
        List.of(
            DetectingProcess.class.getName(), catalogue, kind, folder.resolve(kind).toString()));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    return new DetectingProcess(builder.start());
  }

  /** Has it read the texts once. */
  double seconds() throws IOException {
    asks.write('\n');
    asks.flush();
    String seconds = answers.readLine();
    if (seconds == null) {
      throw new EOFException("The process that detects has ended; what it said is above.");
    }
    return Double.parseDouble(seconds);
  }

  @Override
  public void close() throws IOException {
    asks.close();
    process.destroy();
  }

  /** What the process runs; takes the arguments of {@link #start}. */
  public static void main(String[] arguments) throws IOException {
    PartScan scan = scan(arguments[0], Path.of(arguments[2]));
    List<byte[]> documents = BenchTexts.of(arguments[1]);
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    while (lines.readLine() != null) {
      long begun = System.nanoTime();
      for (byte[] document : documents) {
        scan.begin(match -> {});
        scan.text(document, 0, document.length);
        scan.finish();
      }
      System.out.println((System.nanoTime() - begun) / 1e9);
    }
  }

  private static PartScan scan(String name, Path folder) throws IOException {
    List<Path> extra = name.equals("twice") ? List.of(twins(folder)) : List.of();
    Catalogue catalogue = CatalogueStore.read(ConfigFiles.bundled(), extra, new ArrayList<>());
    int[] number = {0};
    Catalogue chosen =
        name.equals("half") ? catalogue.only(detector -> number[0]++ % 2 == 0) : catalogue;
    return PartScan.of(CompiledCatalogue.of(chosen, "in"), Confidence.MEDIUM);
  }

  /** A copy of each detector under another name. */
  private static Path twins(Path folder) throws IOException {
    ConfigFiles config = ConfigFiles.bundled();
    for (String path : config.list("detectors/", ".yaml")) {
      Path file =
          folder.resolve(path.substring("detectors/".length()).replace(".yaml", "-twin.yaml"));
      Files.createDirectories(file.resolveSibling("."));
      try (InputStream stream = config.open(path)) {
        Files.copy(stream, file);
      }
    }
    return folder;
  }
}
