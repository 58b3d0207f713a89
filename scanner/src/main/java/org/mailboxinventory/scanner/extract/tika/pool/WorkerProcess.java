package org.mailboxinventory.scanner.extract.tika.pool;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.mailboxinventory.scanner.confine.ConfinedProcess;
import org.mailboxinventory.scanner.extract.tika.frame.DocumentRequest;
import org.mailboxinventory.scanner.extract.tika.frame.Frame;
import org.mailboxinventory.scanner.extract.tika.frame.FrameInput;

/** One worker process, from this side. Used by one thread at a time; may be killed by any. */
public final class WorkerProcess implements Closeable {
  private static final int PIPE = 64 * 1024;

  private final ConfinedProcess process;
  private final DataOutputStream out;
  private final DataInputStream in;
  private int documents;

  private WorkerProcess(ConfinedProcess process) {
    this.process = process;
    this.out =
        new DataOutputStream(new BufferedOutputStream(process.process().getOutputStream(), PIPE));
    this.in = new DataInputStream(new FrameInput(process.process().getInputStream()));
  }

  /**
   * Starts one and waits until it can take documents. One that ends before is started once more:
   * Ctrl-C on a terminal reaches all its processes, and those that have only begun do not yet leave
   * it to this one.
   */
  static WorkerProcess start(WorkerCommand command) throws IOException {
    try {
      return started(command);
    } catch (IOException ended) {
      try {
        return started(command);
      } catch (IOException again) {
        again.addSuppressed(ended);
        throw again;
      }
    }
  }

  private static WorkerProcess started(WorkerCommand command) throws IOException {
    WorkerProcess worker = new WorkerProcess(command.start());
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
    return process.diedOfMemory();
  }

  /** What it started is killed with it. */
  void kill() {
    process.kill();
  }

  boolean isUsable() {
    return process.isUsable();
  }

  /** Ends it, and removes its files. */
  @Override
  public void close() throws IOException {
    process.close();
  }
}
