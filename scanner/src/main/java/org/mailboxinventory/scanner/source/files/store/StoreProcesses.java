package org.mailboxinventory.scanner.source.files.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.confine.ConfinedJava;
import org.mailboxinventory.scanner.confine.Deadline;
import org.mailboxinventory.scanner.source.files.outlook.OutlookStore;

/**
 * The processes that read Outlook stores: started when one is needed, used again, ended when they
 * are closed. Safe for use by many threads.
 */
public final class StoreProcesses implements OutlookStore.Opening, Closeable {
  private static final String WORKER = StoreProcesses.class.getPackageName() + ".StoreWorker";
  private static final int MOST_IDLE = 4;

  private final StoreLimits limits;
  private final Deadline deadline = new Deadline();
  private final Deque<StoreProcess> idle = new ArrayDeque<>();
  private final Set<StoreProcess> all = new HashSet<>();
  private @Nullable ConfinedJava java;
  private int started;
  private boolean closed;

  public StoreProcesses(StoreLimits limits) {
    this.limits = limits;
  }

  @Override
  public OutlookStore open(Path file) {
    return new ProcessStore(this, file.toAbsolutePath());
  }

  /** One that is free, or a new one. */
  StoreProcess take() throws StoreProcess.Ended {
    ConfinedJava with;
    synchronized (this) {
      while (!idle.isEmpty()) {
        StoreProcess free = idle.pop();
        if (free.isUsable()) {
          return free;
        }
        all.remove(free);
        end(free);
      }
      with = java();
      started++;
    }
    return added(StoreProcess.start(with, deadline, limits.timeout()));
  }

  private synchronized StoreProcess added(StoreProcess started) throws StoreProcess.Ended {
    if (closed) {
      end(started);
      throw new StoreProcess.Ended(Reason.STOPPED);
    }
    all.add(started);
    return started;
  }

  /** Takes one back that has answered all that it was asked. */
  void giveBack(StoreProcess process) {
    synchronized (this) {
      if (!closed && process.isUsable() && idle.size() < MOST_IDLE) {
        idle.push(process);
        return;
      }
    }
    drop(process);
  }

  /** Ends one that has not answered. */
  void drop(StoreProcess process) {
    synchronized (this) {
      all.remove(process);
    }
    end(process);
  }

  /** How many were started. */
  synchronized int started() {
    return started;
  }

  synchronized boolean isClosed() {
    return closed;
  }

  /** Ends all, busy ones too. */
  @Override
  public void close() {
    List<StoreProcess> ending;
    ConfinedJava used;
    synchronized (this) {
      closed = true;
      ending = List.copyOf(all);
      all.clear();
      idle.clear();
      used = java;
    }
    ending.forEach(StoreProcesses::end);
    deadline.close();
    try {
      if (used != null) {
        used.removeFolder();
      }
    } catch (IOException e) {
      // What cannot be removed now goes with the whole work folder.
    }
  }

  private ConfinedJava java() throws StoreProcess.Ended {
    if (closed) {
      throw new StoreProcess.Ended(Reason.STOPPED);
    }
    try {
      ConfinedJava known = java;
      if (known == null) {
        Path folder = Files.createTempDirectory(limits.folder().get(), "store-");
        known = new ConfinedJava(folder, limits.megabytes(), WORKER, List.of());
        java = known;
      }
      return known;
    } catch (IOException e) {
      throw new StoreProcess.Ended(Reason.CRASHED);
    }
  }

  private static void end(StoreProcess process) {
    try {
      process.close();
    } catch (IOException e) {
      // A file that cannot be removed now goes with the whole folder at the end of the run.
    }
  }
}
