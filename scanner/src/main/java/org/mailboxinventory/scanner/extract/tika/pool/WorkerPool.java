package org.mailboxinventory.scanner.extract.tika.pool;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.extract.tika.frame.ExtractLimits;

/** Worker processes, started when they are needed and no more than so many at a time. */
public final class WorkerPool implements AutoCloseable {
  private static final int GRACE_SECONDS = 10;

  private final WorkerCommand command;
  private final ExtractLimits limits;
  private final Semaphore free;
  private final int size;
  private final Object lock = new Object();
  private final Deque<WorkerProcess> idle = new ArrayDeque<>();
  private final Set<WorkerProcess> all = new HashSet<>();
  private boolean closed;

  public WorkerPool(WorkerCommand command, ExtractLimits limits, int size) {
    this.command = command;
    this.limits = limits;
    this.free = new Semaphore(size, true);
    this.size = size;
  }

  /**
   * Waits for a worker.
   *
   * @param fresh whether it must not have read anything before
   */
  public WorkerProcess take(boolean fresh) throws InterruptedException {
    free.acquire();
    try {
      WorkerProcess worker = fresh ? null : idleWorker();
      return worker != null ? worker : start();
    } catch (RuntimeException | Error e) {
      free.release();
      throw e;
    }
  }

  /** Gives a worker back; a dead or worn one is replaced when next one is needed. */
  public void giveBack(WorkerProcess worker) {
    try {
      synchronized (lock) {
        boolean worn = worker.documents() >= limits.documentsPerWorker();
        if (!closed && !worn && worker.isUsable()) {
          idle.push(worker);
          return;
        }
        all.remove(worker);
      }
      end(worker);
    } finally {
      free.release();
    }
  }

  public boolean isClosed() {
    synchronized (lock) {
      return closed;
    }
  }

  /** Ends all workers, busy ones too. */
  @Override
  public void close() {
    List<WorkerProcess> ending;
    synchronized (lock) {
      closed = true;
      all.forEach(WorkerProcess::kill);
      ending = new ArrayList<>(idle);
      all.removeAll(idle);
      idle.clear();
    }
    ending.forEach(WorkerPool::end);
    awaitBusy();
    try {
      command.removeFolder();
    } catch (IOException e) {
      // What cannot be removed now goes with the whole work folder.
    }
  }

  /** Killed workers come back at once. */
  private void awaitBusy() {
    try {
      if (free.tryAcquire(size, GRACE_SECONDS, TimeUnit.SECONDS)) {
        free.release(size);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private @Nullable WorkerProcess idleWorker() {
    synchronized (lock) {
      while (!idle.isEmpty()) {
        WorkerProcess worker = idle.pop();
        if (worker.isUsable()) {
          return worker;
        }
        all.remove(worker);
        end(worker);
      }
      return null;
    }
  }

  /** A fresh one beside idle ones takes the place of one of them. */
  private WorkerProcess start() {
    try {
      WorkerProcess worker = WorkerProcess.start(command);
      WorkerProcess replaced;
      synchronized (lock) {
        all.add(worker);
        replaced = idle.pollLast();
        if (replaced != null) {
          all.remove(replaced);
        }
        if (closed) {
          worker.kill();
        }
      }
      if (replaced != null) {
        end(replaced);
      }
      return worker;
    } catch (IOException e) {
      throw new WorkerStartException(command.java(), e);
    }
  }

  private static void end(WorkerProcess worker) {
    try {
      worker.close();
    } catch (IOException e) {
      // A file that cannot be removed now goes with the whole folder at the end of the run.
    }
  }
}
