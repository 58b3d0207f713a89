package org.mailboxinventory.scanner.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.mailboxinventory.scanner.extract.tika.ExtractLimits;
import org.mailboxinventory.scanner.extract.tika.TikaExtractor;
import org.mailboxinventory.scanner.text.PartSink;
import org.mailboxinventory.scanner.text.SensitiveText;
import org.mailboxinventory.scanner.text.TextSink;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Attachments a second by kind, with two at a time: through worker processes, beside Tika's {@code
 * AutoDetectParser} in this process on the same bytes, in turns so that a noisy machine is noisy
 * for both; neither reads pictures. Prints the medians once both are warm, and what the first round
 * took with all start-up.
 */
public final class AttachmentSpeed {
  private static final int AT_A_TIME = 2;
  private static final int AT_LEAST = 8;
  private static final int WARM_UP = 30;
  private static final int ROUNDS = 5;

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
    AttachmentSpeed speed = new AttachmentSpeed(folder);
    try {
      speed.compare(OfficeDocuments.byKind(folder));
    } finally {
      speed.extractor.close();
      speed.threads.shutdownNow();
      delete(folder);
    }
  }

  private void compare(Map<String, List<OfficeDocuments.Document>> kinds)
      throws InterruptedException, ExecutionException {
    List<OfficeDocuments.Document> once = kinds.values().stream().flatMap(List::stream).toList();
    double coldWorkers = seconds(once, this::isolated);
    double coldHere = seconds(once, this::here);
    System.out.printf(
        Locale.ROOT,
        "%-8s %6s %10s %12s %8s%n",
        "docs/s",
        "docs",
        "workers",
        "in-process",
        "ratio");
    double workers = 0;
    double here = 0;
    int documents = 0;
    for (Map.Entry<String, List<OfficeDocuments.Document>> kind : kinds.entrySet()) {
      List<OfficeDocuments.Document> many = repeated(kind.getValue());
      double[] medians = medians(many);
      print(kind.getKey(), many.size(), medians[0], medians[1]);
      documents += kind.getValue().size();
      workers += medians[0] / many.size() * kind.getValue().size();
      here += medians[1] / many.size() * kind.getValue().size();
    }
    print("all", documents, workers, here);
    print("first", once.size(), coldWorkers, coldHere);
  }

  private static void print(String name, int documents, double workers, double here) {
    System.out.printf(
        Locale.ROOT,
        "%-8s %6d %10.0f %12.0f %8.2f%n",
        name,
        documents,
        documents / workers,
        documents / here,
        here / workers);
  }

  private static List<OfficeDocuments.Document> repeated(List<OfficeDocuments.Document> some) {
    List<OfficeDocuments.Document> many = new ArrayList<>(some);
    while (many.size() < AT_LEAST) {
      many.addAll(some);
    }
    return many;
  }

  private double[] medians(List<OfficeDocuments.Document> documents)
      throws InterruptedException, ExecutionException {
    double[] workers = new double[ROUNDS];
    double[] here = new double[ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      double isolated = seconds(documents, this::isolated);
      double plain = seconds(documents, this::here);
      if (round >= 0) {
        workers[round] = isolated;
        here[round] = plain;
      }
    }
    Arrays.sort(workers);
    Arrays.sort(here);
    return new double[] {workers[ROUNDS / 2], here[ROUNDS / 2]};
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
