package org.mailboxinventory.scanner.confine;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.mailboxinventory.report.folder.DeletedFolder;

/** One such process, from this side. Used by one thread at a time; may be killed by any. */
public final class ConfinedProcess implements Closeable {
  /** What a JVM exits with under {@code -XX:+ExitOnOutOfMemoryError}. */
  private static final int OUT_OF_MEMORY = 3;

  private final Process process;
  private final Path folder;
  private volatile boolean ended;

  ConfinedProcess(Process process, Path folder) {
    this.process = process;
    this.folder = folder;
  }

  /** As the system has it. */
  public Process process() {
    return process;
  }

  /** Whether it died because its memory did not suffice. */
  public boolean diedOfMemory() {
    return exitCode() == OUT_OF_MEMORY;
  }

  /** What it started is killed with it. */
  public void kill() {
    ended = true;
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  public boolean isUsable() {
    return !ended && process.isAlive();
  }

  /** Ends it, and removes its files. */
  @Override
  public void close() throws IOException {
    kill();
    exitCode();
    closeQuietly(process.getInputStream());
    closeQuietly(process.getOutputStream());
    DeletedFolder.delete(folder);
  }

  private int exitCode() {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly();
          } else {
            return process.exitValue();
          }
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static void closeQuietly(Closeable stream) {
    try {
      stream.close();
    } catch (IOException e) {
      // The process is dead; nothing was to be said any more.
    }
  }
}
