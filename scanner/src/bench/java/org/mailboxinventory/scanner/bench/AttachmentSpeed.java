package org.mailboxinventory.scanner.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.scanner.extract.tika.TikaExtractor;
import org.mailboxinventory.scanner.extract.tika.frame.ExtractLimits;
import org.mailboxinventory.scanner.text.PartSink;
import org.mailboxinventory.scanner.text.SensitiveText;
import org.mailboxinventory.scanner.text.TextSink;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Attachments a second by kind, with two at a time: through worker processes, beside Tika's {@code
 * AutoDetectParser} in this process on the same bytes, in turns so that a noisy machine is noisy
 * for both; neither reads pictures. Workers start as launchers have them started, from the program
 * that was built and with its class data archive. A round has documents of every kind; prints some
 * of the rounds while both are still being compiled, the first with all start-up, and then the
 * medians of the last nine.
 */
public final class AttachmentSpeed {
  private static final int AT_A_TIME = 2;
  private static final int AT_LEAST = 8;
  private static final int WARM_UP = 60;
  private static final int ROUNDS = 9;
  private static final Set<Integer> SHOWN = Set.of(1, 2, 5, 10, 20, 40, 60);

  private final ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);
  private final AutoDetectParser parser = new AutoDetectParser();
  private final TikaExtractor extractor;

  /** One way to read a document; returns how much text came. */
  private interface Way {
    long read(OfficeDocuments.Document document);
  }

  private AttachmentSpeed(Path folder) throws IOException {
    ExtractLimits limits = ExtractLimits.of(150 << 20, 10, Duration.ofSeconds(60));
    extractor = new TikaExtractor(limits, folder.resolve("work"), AT_A_TIME);
  }

  /** Runs the comparison; takes no arguments. */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, ExecutionException {
    Path folder = Files.createTempDirectory("attachment-speed-");
    launched(Path.of("target/program/lib"), folder.resolve("classes.jsa"));
    AttachmentSpeed speed = new AttachmentSpeed(folder);
    try {
      speed.compare(OfficeDocuments.byKind(folder));
    } finally {
      speed.extractor.close();
      speed.threads.shutdownNow();
      delete(folder);
    }
  }

  /** What a launcher does before it starts the program in {@code lib}. */
  private static void launched(Path lib, Path archive) throws IOException, InterruptedException {
    Path jar;
    try (Stream<Path> files = Files.list(lib)) {
      jar =
          files
              .filter(it -> it.getFileName().toString().startsWith("mailbox-inventory-scanner-"))
              .findFirst()
              .orElseThrow()
              .toAbsolutePath();
    }
    Process first =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:ArchiveClassesAtExit=" + archive,
                "-XX:+UseSerialGC",
                "-cp",
                jar.toString(),
                "org.mailboxinventory.scanner.cli.FirstStart",
                "--version")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (first.waitFor() != 0) {
      throw new IOException("the program in " + lib + " does not start");
    }
    System.setProperty("java.class.path", jar.toString());
    System.setProperty("mailbox-inventory.archive", archive.toString());
  }

  private void compare(Map<String, List<OfficeDocuments.Document>> kinds)
      throws InterruptedException, ExecutionException {
    Map<String, Rounds> all = new TreeMap<>();
    kinds.forEach((kind, documents) -> all.put(kind, new Rounds(documents)));
    System.out.printf(
        Locale.ROOT,
        "%-8s %6s %10s %12s %8s%n",
        "docs/s",
        "docs",
        "workers",
        "in-process",
        "ratio");
    for (int round = 1; round <= WARM_UP + ROUNDS; round++) {
      for (Rounds kind : all.values()) {
        kind.workers().add(seconds(kind.many(), this::isolated) / kind.many().size());
        kind.here().add(seconds(kind.many(), this::here) / kind.many().size());
      }
      if (SHOWN.contains(round)) {
        print("round " + round, all.values(), round - 1);
      }
    }
    all.forEach((kind, rounds) -> print(kind, List.of(rounds), WARM_UP));
    print("all", all.values(), WARM_UP);
  }

  /** Each document once: the medians of the rounds from {@code first} on. */
  private static void print(String name, Collection<Rounds> kinds, int first) {
    int documents = kinds.stream().mapToInt(kind -> kind.once().size()).sum();
    double workers = kinds.stream().mapToDouble(kind -> kind.taken(kind.workers(), first)).sum();
    double here = kinds.stream().mapToDouble(kind -> kind.taken(kind.here(), first)).sum();
    System.out.printf(
        Locale.ROOT,
        "%-8s %6d %10.0f %12.0f %8.2f%n",
        name,
        documents,
        documents / workers,
        documents / here,
        here / workers);
  }

  /**
   * What one kind took, round by round.
   *
   * @param many the documents, over and over, so that two at a time find enough to do
   * @param workers seconds a document
   * @param here seconds a document
   */
  private record Rounds(
      List<OfficeDocuments.Document> once,
      List<OfficeDocuments.Document> many,
      List<Double> workers,
      List<Double> here) {
    Rounds(List<OfficeDocuments.Document> once) {
      this(once, repeated(once), new ArrayList<>(), new ArrayList<>());
    }

    double taken(List<Double> rounds, int first) {
      double[] sorted =
          rounds.subList(first, rounds.size()).stream().mapToDouble(a -> a).sorted().toArray();
      return sorted[sorted.length / 2] * once.size();
    }
  }

  private static List<OfficeDocuments.Document> repeated(List<OfficeDocuments.Document> some) {
    List<OfficeDocuments.Document> many = new ArrayList<>(some);
    while (many.size() < AT_LEAST) {
      many.addAll(some);
    }
    return many;
  }

  private double seconds(List<OfficeDocuments.Document> documents, Way way)
      throws InterruptedException, ExecutionException {
    List<Callable<Long>> tasks = new ArrayList<>();
    documents.forEach(document -> tasks.add(() -> way.read(document)));
    long begun = System.nanoTime();
    for (Future<Long> read : threads.invokeAll(tasks)) {
      read.get();
    }
    return (System.nanoTime() - begun) / 1e9;
  }

  private long isolated(OfficeDocuments.Document document) {
    Counting counting = new Counting();
    extractor.extract(
        () -> new ByteArrayInputStream(document.content()),
        SensitiveText.of("attachments/1/" + document.name()),
        "application/octet-stream",
        0,
        counting);
    return counting.bytes;
  }

  private long here(OfficeDocuments.Document document) {
    AtomicLong characters = new AtomicLong();
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, document.name());
    ParseContext context = new ParseContext();
    context.set(Parser.class, parser);
    TesseractOCRConfig ocr = new TesseractOCRConfig();
    ocr.setSkipOcr(true);
    context.set(TesseractOCRConfig.class, ocr);
    try (InputStream in = new ByteArrayInputStream(document.content())) {
      parser.parse(
          in,
          new DefaultHandler() {
            @Override
            public void characters(char[] chars, int from, int length) {
              characters.addAndGet(length);
            }
          },
          metadata,
          context);
    } catch (IOException | SAXException | TikaException | RuntimeException | StackOverflowError e) {
      // Damaged and locked documents are among them.
    }
    return characters.get();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** Counts text and lets it go. */
  private static final class Counting implements PartSink, TextSink {
    private long bytes;

    @Override
    public TextSink beginPart(PartHeader header) {
      return this;
    }

    @Override
    public void endPart(long size, PartOutcome outcome) {}

    @Override
    public void text(byte[] utf8, int from, int to) {
      bytes += to - from;
    }

    @Override
    public void beginTable() {}

    @Override
    public void beginCell(int span) {}

    @Override
    public void endCell() {}

    @Override
    public void endRow() {}

    @Override
    public void endTable() {}
  }
}
