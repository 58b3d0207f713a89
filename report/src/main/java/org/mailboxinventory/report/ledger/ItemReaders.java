package org.mailboxinventory.report.ledger;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.count.Harmless;
import org.mailboxinventory.report.ledger.count.HeldItem;
import org.mailboxinventory.report.ledger.count.HeldItems;
import org.mailboxinventory.report.ledger.count.HeldItemsReader;
import org.mailboxinventory.report.ledger.store.Database;
import org.mailboxinventory.report.ledger.store.LedgerException;
import org.mailboxinventory.report.ledger.store.LedgerProblems;
import org.mailboxinventory.report.ledger.store.Names;
import org.mailboxinventory.report.model.HeaderSeal;
import org.mailboxinventory.report.model.MailboxId;

/** Reads items of several mailboxes at once, each caller over a connection of its own. */
final class ItemReaders implements HeldItems, AutoCloseable {
  private final Path folder;
  private final Supplier<Database> opening;
  private final Instant asOf;
  private final Harmless harmless;
  private final @Nullable HeaderSeal seal;
  private final Deque<Open> free = new ArrayDeque<>();
  private final List<Database> all = new ArrayList<>();

  /** Keys of items whose header is kept and cannot be opened. */
  private final BitSet unopened = new BitSet();

  private boolean closed;

  /** {@code opening}: opens one more connection to read. */
  ItemReaders(
      Path folder,
      Supplier<Database> opening,
      Instant asOf,
      Harmless harmless,
      @Nullable HeaderSeal seal) {
    this.folder = folder;
    this.opening = opening;
    this.asOf = asOf;
    this.harmless = harmless;
    this.seal = seal;
  }

  private record Open(Database database, HeldItemsReader reader) {}

  @Override
  public void each(MailboxId mailbox, Consumer<HeldItem> receiver) {
    eachNumbered(mailbox, (number, item) -> receiver.accept(item));
  }

  @Override
  public void eachNumbered(MailboxId mailbox, Numbered receiver) {
    Open open = taken();
    try {
      int after = 0;
      do {
        int from = after;
        HeldItemsReader.Page page = read(open.database(), () -> open.reader().page(mailbox, from));
        note(page.unopened());
        page.items().forEach(it -> receiver.take(it.key(), it.item()));
        after = page.last();
      } while (after >= 0);
    } finally {
      given(open);
    }
  }

  @Override
  public List<HeldItem> numbered(MailboxId mailbox, List<Integer> numbers) {
    Open open = taken();
    try {
      return read(open.database(), () -> open.reader().items(mailbox, numbers));
    } finally {
      given(open);
    }
  }

  private void given(Open open) {
    synchronized (free) {
      free.push(open);
    }
  }

  private void note(List<Integer> keys) {
    if (!keys.isEmpty()) {
      synchronized (free) {
        keys.forEach(unopened::set);
      }
    }
  }

  @Override
  public long unopenedHeaders() {
    synchronized (free) {
      return unopened.cardinality();
    }
  }

  private Open taken() {
    synchronized (free) {
      if (closed) {
        throw new IllegalStateException("the ledger is closed");
      }
      @Nullable Open open = free.poll();
      if (open != null) {
        return open;
      }
      Database database = opening.get();
      all.add(database);
      return new Open(
          database,
          read(
              database,
              () ->
                  HeldItemsReader.of(database, new Names(database), harmless, asOf, seal)
                      .orElseThrow()));
    }
  }

  /** What was read and makes no sense was not written so. */
  private <T> T read(Database database, Database.Work<T> work) {
    try {
      return database.read(work);
    } catch (LedgerException e) {
      throw e;
    } catch (RuntimeException e) {
      throw LedgerProblems.damaged(folder, e);
    }
  }

  @Override
  public void close() {
    synchronized (free) {
      closed = true;
      all.forEach(Database::close);
      all.clear();
      free.clear();
    }
  }
}
