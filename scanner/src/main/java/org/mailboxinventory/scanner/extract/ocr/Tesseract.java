package org.mailboxinventory.scanner.extract.ocr;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.extract.picture.GreyPicture;
import org.mailboxinventory.scanner.extract.picture.PictureException;

/**
 * Tesseract, one process a picture. A picture goes in through its standard input and words come out
 * of its standard output, so that no file holds either; it dies with this process, is ended when
 * its time is over, and keeps to one processor, as there are as many workers as processors.
 */
final class Tesseract {
  /** Ends a program, by the kernel, when the process that started it is gone (util-linux). */
  private static final Path WITH_PARENT = Path.of("/usr/bin/setpriv");

  private final OcrSetup setup;
  private final Object lock = new Object();
  private @Nullable Process running;
  private boolean ended;

  Tesseract(OcrSetup setup) {
    this.setup = setup;
  }

  /** How Tesseract takes a page: as a page of its own layout, or as one block of lines. */
  enum Layout {
    PAGE("3"),
    BLOCK("6");

    private final String mode;

    Layout(String mode) {
      this.mode = mode;
    }
  }

  /**
   * The words in a picture; empty where there are none.
   *
   * @param options more of Tesseract's variables
   */
  List<Word> words(GreyPicture picture, Layout layout, Map<String, String> options, Duration atMost)
      throws IOException {
    if (atMost.isNegative() || atMost.isZero()) {
      throw new PictureException(Reason.TIMEOUT, "Tesseract took longer than it may");
    }
    AtomicBoolean tookTooLong = new AtomicBoolean();
    String table;
    try {
      table = run(command(layout, options), picture, atMost, tookTooLong);
    } catch (IOException e) {
      throw tookTooLong.get()
          ? new PictureException(Reason.TIMEOUT, "Tesseract took longer than it may")
          : new PictureException(Reason.CRASHED, "Tesseract failed");
    }
    return Word.of(table);
  }

  private String run(
      List<String> command, GreyPicture picture, Duration atMost, AtomicBoolean tookTooLong)
      throws IOException {
    Process process = start(command);
    Thread watch = watch(process, atMost, tookTooLong);
    try {
      String table = talk(process, picture);
      if (process.waitFor() != 0) {
        throw new IOException("it ended with " + process.exitValue());
      }
      return table;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while it ran", e);
    } finally {
      process.destroyForcibly();
      watch.interrupt();
    }
  }

  /** Ends it, and no other is started any more. */
  void end() {
    synchronized (lock) {
      ended = true;
      if (running != null) {
        running.destroyForcibly();
      }
    }
  }

  private List<String> command(Layout layout, Map<String, String> options) {
    List<String> command = new ArrayList<>();
    if (Files.isExecutable(WITH_PARENT)) {
      command.addAll(List.of(WITH_PARENT.toString(), "--pdeathsig", "KILL", "--"));
    }
    command.addAll(List.of(setup.program().toString(), "stdin", "stdout"));
    command.addAll(List.of("-l", String.join("+", setup.languages())));
    command.addAll(List.of("--psm", layout.mode, "--dpi", "300", "-c", "tessedit_create_tsv=1"));
    options.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
    return command;
  }

  private Process start(List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    builder.directory(temporary.toFile());
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    for (String name : List.of("TMPDIR", "TMP", "TEMP")) {
      builder.environment().put(name, temporary.toString());
    }
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    synchronized (lock) {
      if (ended) {
        throw new IOException("this process is ending");
      }
      Process process = builder.start();
      running = process;
      return process;
    }
  }

  /** It reads all of its input before it says anything. */
  private static String talk(Process process, GreyPicture picture) throws IOException {
    try (OutputStream out = new BufferedOutputStream(process.getOutputStream(), 1 << 16)) {
      String head = "P5\n" + picture.width() + " " + picture.height() + "\n255\n";
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      out.write(picture.pixels());
    } catch (IOException e) {
      // It is gone; its exit code says more.
    }
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static Thread watch(Process process, Duration atMost, AtomicBoolean tookTooLong) {
    Thread watch =
        new Thread(
            () -> {
              try {
                if (!process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                  tookTooLong.set(true);
                  process.destroyForcibly();
                }
              } catch (InterruptedException e) {
                // It has answered.
                return;
              }
            },
            "ocr-watch");
    watch.setDaemon(true);
    watch.start();
    return watch;
  }
}
