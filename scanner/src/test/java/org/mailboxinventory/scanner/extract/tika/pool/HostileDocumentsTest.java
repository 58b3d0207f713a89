package org.mailboxinventory.scanner.extract.tika.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.report.model.PartOutcome.PartlyRead;
import org.mailboxinventory.report.model.PartOutcome.Read;
import org.mailboxinventory.report.model.PartOutcome.Unread;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.extract.RecordedParts;
import org.mailboxinventory.scanner.extract.tika.Documents;
import org.mailboxinventory.scanner.extract.tika.TikaExtractor;
import org.mailboxinventory.scanner.extract.tika.frame.ExtractLimits;
import org.mailboxinventory.scanner.text.PartSink;
import org.mailboxinventory.scanner.text.SensitiveText;
import org.mailboxinventory.scanner.text.TextSink;

class HostileDocumentsTest {
  private static final PartOutcome READ = new Read();

  private Path work;
  private final AtomicInteger opened = new AtomicInteger();

  @BeforeEach
  void folder(@TempDir Path folder) {
    work = folder;
  }

  @AfterEach
  void nothingIsLeft() {
    assertThat(work).isEmptyDirectory();
  }

  @Test
  void aDocumentThatEndsItsWorkerIsTriedTwiceAndCostsItselfOnly() throws IOException {
    try (TikaExtractor extractor = extractor(limits(60_000))) {
      RecordedParts parts = extract(extractor, "MISBEHAVE:die");
      assertThat(parts.first().outcome()).isEqualTo(new PartlyRead(Reason.CRASHED));
      assertThat(parts.first().text()).startsWith("before\nbefore");
      assertThat(parts.first().text().split("\n", -1).length).isLessThanOrEqualTo(10_000);
      assertThat(opened).hasValue(2);
      assertThat(extract(extractor, "MISBEHAVE:print").first().outcome()).isEqualTo(READ);
    }
  }

  @Test
  void partsThatNeverCameToItEndWithTheReasonToo() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("a.txt", Documents.text("first"));
    entries.put("b.bin", Documents.text("MISBEHAVE:die"));
    entries.put("c.txt", Documents.text("never reached"));
    try (TikaExtractor extractor = extractor(limits(60_000))) {
      assertThat(extract(extractor, Documents.zip(entries)).outcomes())
          .containsEntry("", READ)
          .containsEntry("/a.txt", READ)
          .containsEntry("/b.bin", new PartlyRead(Reason.CRASHED))
          .containsEntry("/c.txt", new Unread(Reason.CRASHED))
          .hasSize(4);
    }
  }

  @Test
  void aDocumentThatHangsRunsOutOfTime() throws IOException {
    try (TikaExtractor extractor = extractor(limits(3_000))) {
      assertThat(extract(extractor, "MISBEHAVE:hang").first().outcome())
          .isEqualTo(new PartlyRead(Reason.TIMEOUT));
      assertThat(opened).hasValue(1);
      assertThat(extract(extractor, "MISBEHAVE:print").first().outcome()).isEqualTo(READ);
    }
  }

  @Test
  void aDocumentThatEatsAllMemoryHasThatReason() throws IOException {
    try (TikaExtractor extractor = extractor(limits(60_000))) {
      assertThat(extract(extractor, "MISBEHAVE:eat").first().outcome())
          .isEqualTo(new PartlyRead(Reason.OUT_OF_MEMORY));
      assertThat(extract(extractor, "MISBEHAVE:print").first().outcome()).isEqualTo(READ);
    }
  }

  @Test
  void aWorkerIsReplacedAfterSoManyDocumentsAndAtOnceAfterItDied() throws IOException {
    ExtractLimits three =
        new ExtractLimits(1 << 20, 10, Duration.ofMinutes(1), 100, 1 << 20, 1 << 22, 128, 3);
    try (TikaExtractor extractor = extractor(three)) {
      List<String> processes = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        processes.add(process(extractor));
      }
      assertThat(processes.subList(0, 3)).containsOnly(processes.get(0));
      assertThat(processes.get(3)).isNotEqualTo(processes.get(0));
      extract(extractor, "MISBEHAVE:die");
      assertThat(process(extractor)).isNotIn(processes);
    }
  }

  private String process(TikaExtractor extractor) {
    String text = extract(extractor, "MISBEHAVE:name").first().text();
    return text.lines().filter(line -> line.startsWith("process ")).findFirst().orElseThrow();
  }

  @Test
  void aWorkerEndsWhenItsParentIsGone() throws Exception {
    WorkerCommand command = new WorkerCommand(work, limits(60_000), null);
    Process worker = command.start().process();
    assertThat(worker.getInputStream().read()).isZero();
    worker.getOutputStream().close();
    assertThat(worker.waitFor()).isZero();
    command.removeFolder();
  }

  @Test
  void otherFailuresLeaveTheWorkerAlive() throws IOException {
    try (TikaExtractor extractor = extractor(limits(60_000))) {
      assertThat(extract(extractor, "MISBEHAVE:nest").first().outcome())
          .isEqualTo(new PartlyRead(Reason.TOO_DEEP));
      assertThat(extract(extractor, "MISBEHAVE:fail").first().outcome())
          .isEqualTo(new PartlyRead(Reason.CORRUPT));
      assertThat(extract(extractor, "MISBEHAVE:litter").first().outcome()).isEqualTo(READ);
    }
  }

  @Test
  void textBeyondTheLimitIsCutAndSaysSo() throws IOException {
    ExtractLimits few =
        new ExtractLimits(1 << 20, 10, Duration.ofMinutes(1), 10, 100_000, 1 << 20, 128, 3);
    try (TikaExtractor extractor = extractor(few)) {
      RecordedParts parts = extract(extractor, "MISBEHAVE:talk");
      assertThat(parts.first().outcome()).isEqualTo(new PartlyRead(Reason.TRUNCATED));
      assertThat(parts.first().text().length()).isBetween(90_000, 200_000);
    }
  }

  @Test
  void morePartsThanTheLimitAreNamedSo() throws IOException {
    ExtractLimits few =
        new ExtractLimits(1 << 20, 10, Duration.ofMinutes(1), 4, 100_000, 1 << 20, 128, 1);
    Map<String, byte[]> entries = new LinkedHashMap<>();
    for (int i = 0; i < 9; i++) {
      entries.put(i + ".txt", Documents.text("word"));
    }
    try (TikaExtractor extractor = extractor(few)) {
      for (int round = 0; round < 2; round++) {
        RecordedParts parts = extract(extractor, Documents.zip(entries));
        assertThat(parts.first().outcome()).isEqualTo(new PartlyRead(Reason.TOO_MANY_PARTS));
        assertThat(parts.all()).hasSize(4);
      }
    }
  }

  @Test
  void closingStopsWhatIsBeingRead() throws Exception {
    TikaExtractor extractor = extractor(limits(600_000));
    CountDownLatch reading = new CountDownLatch(1);
    RecordedParts parts = new RecordedParts();
    Thread thread =
        new Thread(
            () ->
                extractor.extract(
                    () -> new ByteArrayInputStream(Documents.text("MISBEHAVE:hang")),
                    SensitiveText.of("attachments/1/x"),
                    "application/octet-stream",
                    0,
                    new StartSignal(parts, reading)));
    thread.start();
    reading.await();
    extractor.close();
    thread.join();
    assertThat(parts.first().outcome())
        .isIn(new PartlyRead(Reason.STOPPED), new Unread(Reason.STOPPED));
    assertThat(extract(extractor, "MISBEHAVE:print").first().outcome())
        .isEqualTo(new Unread(Reason.STOPPED));
  }

  @Test
  void plainTextNeedsNoWorker() throws IOException {
    try (TikaExtractor extractor = extractor(limits(60_000))) {
      RecordedParts parts = new RecordedParts();
      extractor.extract(
          () -> new ByteArrayInputStream(Documents.text("a,b\n")),
          SensitiveText.of("attachments/1/a.csv"),
          "text/csv; charset=utf-8",
          0,
          parts);
      assertThat(parts.first().text()).isEqualTo("{[a][b];}");
      assertThat(ProcessHandle.current().children().filter(HostileDocumentsTest::isWorker))
          .isEmpty();
    }
  }

  private static boolean isWorker(ProcessHandle process) {
    return process.info().commandLine().orElse("").contains("worker.args");
  }

  private static ExtractLimits limits(long timeout) {
    return new ExtractLimits(
        1 << 20, 10, Duration.ofMillis(timeout), 100, 1 << 20, 1 << 22, 128, 100);
  }

  private TikaExtractor extractor(ExtractLimits limits) throws IOException {
    return new TikaExtractor(limits, work, 1);
  }

  private RecordedParts extract(TikaExtractor extractor, String content) {
    return extract(extractor, Documents.text(content));
  }

  private RecordedParts extract(TikaExtractor extractor, byte[] content) {
    RecordedParts parts = new RecordedParts();
    extractor.extract(
        () -> {
          opened.incrementAndGet();
          return new ByteArrayInputStream(content);
        },
        SensitiveText.of("attachments/1/thing"),
        "application/octet-stream",
        0,
        parts);
    return parts;
  }

  /** Tells when the first part begins. */
  private record StartSignal(RecordedParts parts, CountDownLatch began) implements PartSink {
    @Override
    public TextSink beginPart(PartHeader header) {
      TextSink sink = parts.beginPart(header);
      began.countDown();
      return sink;
    }

    @Override
    public void endPart(long bytes, PartOutcome outcome) {
      parts.endPart(bytes, outcome);
    }
  }
}
