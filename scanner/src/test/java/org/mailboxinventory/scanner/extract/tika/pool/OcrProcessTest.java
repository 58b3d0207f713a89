package org.mailboxinventory.scanner.extract.tika.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.report.model.PartOutcome.Read;
import org.mailboxinventory.report.model.PartOutcome.Unread;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.extract.RecordedParts;
import org.mailboxinventory.scanner.extract.ocr.OcrSetup;
import org.mailboxinventory.scanner.extract.picture.Drawn;
import org.mailboxinventory.scanner.extract.tika.Documents;
import org.mailboxinventory.scanner.extract.tika.TikaExtractor;
import org.mailboxinventory.scanner.extract.tika.frame.DocumentRequest;
import org.mailboxinventory.scanner.extract.tika.frame.ExtractLimits;
import org.mailboxinventory.scanner.extract.tika.frame.Frame;
import org.mailboxinventory.scanner.text.SensitiveText;

/** The process that reads pictures, by programs that do in its place what it should not. */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class OcrProcessTest {
  private static final int LONG = 60;

  /** Says which process it is, then does nothing for long. */
  private static final String SLEEPER = "echo $$ > %s\nexec sleep 1000";

  private final Path work;
  private final Path elsewhere;
  private final Path said;
  private final byte[] picture;

  OcrProcessTest(@TempDir Path work, @TempDir Path elsewhere) throws IOException {
    this.work = work;
    this.elsewhere = elsewhere;
    this.said = elsewhere.resolve("said");
    this.picture = Drawn.file(Drawn.text(30, List.of("Dear customer")), "png");
  }

  @Test
  void whatTakesTooLongIsEndedAndCostsItselfOnly() throws Exception {
    byte[] two = Documents.zip(Map.of("a.png", picture, "b.txt", Documents.text("behind it")));
    RecordedParts parts;
    try (TikaExtractor extractor = extractor(SLEEPER.formatted(said), Duration.ofSeconds(4))) {
      parts = extract(extractor, "two.zip", two);
      ended(Files.readString(said));
    }
    assertThat(parts.outcomes())
        .containsEntry("/a.png", new Unread(Reason.TIMEOUT))
        .containsEntry("/b.txt", new Read());
    assertThat(work).isEmptyDirectory();
  }

  @Test
  void aProgramThatFailsIsNoPictureWithoutText() throws IOException {
    try (TikaExtractor extractor = extractor("exit 9", Duration.ofMinutes(1))) {
      assertThat(extract(extractor, "a.png", picture).first().outcome())
          .isEqualTo(new Unread(Reason.CRASHED));
    }
  }

  @Test
  void itEndsWithTheRun() throws Exception {
    fifo();
    ExecutorService threads = Executors.newSingleThreadExecutor();
    TikaExtractor extractor = extractor(SLEEPER.formatted(said), Duration.ofMinutes(5));
    Future<RecordedParts> parts;
    String process;
    try {
      parts = threads.submit(() -> extract(extractor, "a.png", picture));
      process = Files.readString(said);
    } finally {
      extractor.close();
      threads.shutdown();
    }
    ended(process);
    assertThat(parts.get(LONG, TimeUnit.SECONDS).first().outcome())
        .isEqualTo(new Unread(Reason.STOPPED));
    assertThat(work).isEmptyDirectory();
  }

  /** A killed worker says nothing to the process it started; the kernel does. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void itEndsWhenWhoWantedThePictureReadIsGone(boolean killed) throws Exception {
    fifo();
    OcrSetup ocr = setup(SLEEPER.formatted(said));
    ExtractLimits limits = ExtractLimits.of(1_000_000, 10, Duration.ofMinutes(5));
    WorkerCommand command = new WorkerCommand(work, limits, ocr);
    Process worker = command.start().process();
    try (DataOutputStream out = new DataOutputStream(worker.getOutputStream())) {
      new DocumentRequest(SensitiveText.of("attachments/1/a.png"), "image/png", 0, List.of())
          .write(out);
      out.writeInt(picture.length);
      out.write(picture);
      out.writeInt(Frame.END);
      out.flush();
      String process = Files.readString(said);
      if (killed) {
        worker.destroyForcibly();
      } else {
        worker.getOutputStream().close();
      }
      ended(process);
    } finally {
      worker.destroyForcibly();
    }
    assertThat(worker.onExit()).succeedsWithin(LONG, TimeUnit.SECONDS);
    command.removeFolder();
  }

  private void fifo() throws IOException, InterruptedException {
    assertThat(new ProcessBuilder("mkfifo", said.toString()).start().waitFor()).isZero();
  }

  private static void ended(String process) throws Exception {
    ProcessHandle.of(Long.parseLong(process.strip()))
        .ifPresent(handle -> assertThat(handle.onExit()).succeedsWithin(LONG, TimeUnit.SECONDS));
  }

  private OcrSetup setup(String script) throws IOException {
    Path program = Files.writeString(elsewhere.resolve("tesseract"), "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    return new OcrSetup(program, List.of("eng"));
  }

  private TikaExtractor extractor(String script, Duration timeout) throws IOException {
    ExtractLimits limits = ExtractLimits.of(1_000_000, 10, timeout);
    return new TikaExtractor(limits, work, 1, setup(script));
  }

  private static RecordedParts extract(TikaExtractor extractor, String name, byte[] content) {
    return RecordedParts.of(extractor, name, content);
  }
}
