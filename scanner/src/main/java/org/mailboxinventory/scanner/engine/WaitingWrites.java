package org.mailboxinventory.scanner.engine;

import java.util.ArrayList;
import java.util.List;
import org.mailboxinventory.report.ledger.Ledger;

/**
 * Writes that may wait, such as of folders that brought nothing: each is small beside a transaction
 * of its own. A program that is killed has not made them, and makes them again. For one thread.
 */
final class WaitingWrites {
  private static final int MOST = 32;

  private final Ledger ledger;
  private final List<Runnable> waiting = new ArrayList<>();

  WaitingWrites(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Has it made with others, or now where these are many. It may wait for nothing. */
  void add(Runnable write) {
    waiting.add(write);
    if (waiting.size() >= MOST) {
      write();
    }
  }

  /** Makes all that wait, in their order and in one transaction. */
  void write() {
    if (waiting.isEmpty()) {
      return;
    }
    List<Runnable> all = List.copyOf(waiting);
    // Also where they fail: what belongs to them then failed with them.
    waiting.clear();
    ledger.together(
        () -> {
          all.forEach(Runnable::run);
          return all;
        });
  }
}
