package org.mailboxinventory.scanner.extract.tika.pool;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.mailboxinventory.report.folder.DeletedFolder;
import org.mailboxinventory.scanner.extract.tika.frame.DocumentRequest;
import org.mailboxinventory.scanner.extract.tika.frame.Frame;
import org.mailboxinventory.scanner.extract.tika.frame.FrameInput;

/** One worker process, from this side. Used by one thread at a time; may be killed by any. */
public final class WorkerProcess implements Closeable {
  private static final int PIPE = 64 * 1024;

  /** What a JVM exits with under {@code -XX:+ExitOnOutOfMemoryError}. */
  private static final int OUT_OF_MEMORY = 3;

  private final Process process;
  private final Path folder;
  private final DataOutputStream out;
  private final DataInputStream in;
  private int documents;
  private volatile boolean ended;

  private WorkerProcess(Process process, Path folder) {
    this.process = process;
    this.folder = folder;
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), PIPE));
    this.in = new DataInputStream(new FrameInput(process.getInputStream()));
  }

  /** Starts one and waits until it can take documents. */
  static WorkerProcess start(WorkerCommand command) throws IOException {
    Path folder = command.newFolder();
    WorkerProcess worker = new WorkerProcess(command.start(folder), folder);
    try {
      if (Frame.read(worker.in) == Frame.READY) {
        return worker;
      }
      throw new IOException("it did not say that it is ready");
    } catch (IOException e) {
      worker.close();
      throw e;
    }
  }

  /** How many documents it has been given. */
  int documents() {
    return documents;
  }

  /** What it says. */
  DataInputStream frames() {
    return in;
  }

  void begin(DocumentRequest request) throws IOException {
    documents++;
    request.write(out);
  }

  void content(byte[] bytes, int length) throws IOException {
    if (length > 0) {
      out.writeInt(length);
      out.write(bytes, 0, length);
    }
  }

  /** The content is whole, or is not going to be. */
  void end(boolean whole) throws IOException {
    out.writeInt(whole ? Frame.END : Frame.ABANDONED);
    out.flush();
  }

  /** Whether it died because its memory did not suffice. */
  boolean diedOfMemory() {
    return exitCode() == OUT_OF_MEMORY;
  }

  /** What it started is killed with it. */
  void kill() {
    ended = true;
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  boolean isUsable() {
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
