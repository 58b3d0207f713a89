package org.mailboxinventory.report.ledger;

import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.mailboxinventory.report.ledger.store.Database;
import org.mailboxinventory.report.ledger.store.LedgerException;
import org.mailboxinventory.report.ledger.store.LedgerFolder;
import org.mailboxinventory.report.ledger.store.LedgerProblems;

/** Lets one caller at a time into the database, each with a transaction of its own. */
final class LedgerGate implements AutoCloseable {
  private final LedgerFolder folder;
  private final Database database;
  private final Runnable undone;
  private final ReentrantLock lock = new ReentrantLock();
  private volatile boolean closed;

  /** Whether the caller that is in has a transaction under way, which further calls belong to. */
  private boolean joined;

  /** {@code undone} is run after a transaction that came to nothing. */
  LedgerGate(LedgerFolder folder, Database database, Runnable undone) {
    this.folder = folder;
    this.database = database;
    this.undone = undone;
  }

  /** What changes the database. */
  interface Change {
    void make() throws SQLException;
  }

  void write(Change change) {
    in(
        () -> {
          change.make();
          return change;
        });
  }

  /** Reads; what was read and makes no sense was not written so. */
  <T> T read(Database.Work<T> work) {
    try {
      return alone(() -> joined ? database.within(work) : database.read(work));
    } catch (LedgerException e) {
      throw e;
    } catch (RuntimeException e) {
      throw closed ? e : LedgerProblems.damaged(folder.path(), e);
    }
  }

  <T> T in(Database.Work<T> work) {
    return alone(() -> joined ? database.within(work) : database.transaction(work));
  }

  /** Has all calls that {@code calls} makes of this ledger be one transaction. */
  <T> T together(Supplier<T> calls) {
    return in(
        () -> {
          boolean before = joined;
          joined = true;
          try {
            return calls.get();
          } finally {
            joined = before;
          }
        });
  }

  /** Does what needs no transaction, while no other caller is in. */
  <T> T alone(Supplier<T> transaction) {
    lock.lock();
    try {
      if (closed) {
        throw new IllegalStateException("the ledger is closed");
      }
      boolean done = false;
      try {
        T result = transaction.get();
        done = true;
        return result;
      } finally {
        if (!done) {
          undone.run();
        }
      }
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    lock.lock();
    try {
      if (!closed) {
        closed = true;
        try {
          database.close();
        } finally {
          folder.close();
        }
      }
    } finally {
      lock.unlock();
    }
  }
}
