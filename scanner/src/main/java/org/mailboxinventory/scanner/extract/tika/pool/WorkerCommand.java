package org.mailboxinventory.scanner.extract.tika.pool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.confine.ConfinedJava;
import org.mailboxinventory.scanner.confine.ConfinedProcess;
import org.mailboxinventory.scanner.extract.ocr.OcrSetup;
import org.mailboxinventory.scanner.extract.tika.frame.ExtractLimits;
import org.mailboxinventory.scanner.extract.tika.frame.WorkerArguments;

/** How worker processes are started. */
public final class WorkerCommand {
  private static final String WORKER = "org.mailboxinventory.scanner.extract.tika.parse.Worker";

  private final ConfinedJava java;

  /** Makes a folder of its own below {@code parent}, which is made when absent. */
  public WorkerCommand(Path parent, ExtractLimits limits, @Nullable OcrSetup ocr)
      throws IOException {
    Path all = Files.createDirectories(parent).toAbsolutePath();
    this.java =
        new ConfinedJava(
            Files.createTempDirectory(all, "extract-"),
            limits.workerMegabytes(),
            WORKER,
            new WorkerArguments(limits, ocr).words());
  }

  /** Where workers find their Java; for messages. */
  Path java() {
    return java.java();
  }

  /** Removes all that was written. */
  void removeFolder() throws IOException {
    java.removeFolder();
  }

  ConfinedProcess start() throws IOException {
    return java.start();
  }
}
