package org.mailboxinventory.scanner.source.graph.request;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.MailboxId;

/** How many requests are under way at once: on one mailbox, and in all. */
public final class ConcurrencyLimits {
  private final Map<MailboxId, Semaphore> mailboxes = new ConcurrentHashMap<>();
  private final Semaphore overall;
  private final int perMailbox;

  public ConcurrencyLimits(int perMailbox, int overall) {
    this.perMailbox = perMailbox;
    this.overall = new Semaphore(overall, true);
  }

  /**
   * Waits for a free place. The mailbox's comes first, so that a busy mailbox does not take places
   * from others while it waits.
   *
   * @param mailbox null for requests to the directory
   */
  Place enter(@Nullable MailboxId mailbox) throws InterruptedException {
    Semaphore own =
        mailbox == null
            ? null
            : mailboxes.computeIfAbsent(mailbox, id -> new Semaphore(perMailbox, true));
    if (own != null) {
      own.acquire();
    }
    try {
      overall.acquire();
    } catch (InterruptedException stopped) {
      if (own != null) {
        own.release();
      }
      throw stopped;
    }
    return new Place(overall, own);
  }

  /** One request's place; given back once, however often it is closed, by whichever thread. */
  static final class Place implements AutoCloseable {
    private final AtomicBoolean open = new AtomicBoolean(true);
    private final Semaphore overall;
    private final @Nullable Semaphore own;

    private Place(Semaphore overall, @Nullable Semaphore own) {
      this.overall = overall;
      this.own = own;
    }

    @Override
    public void close() {
      if (open.compareAndSet(true, false)) {
        overall.release();
        if (own != null) {
          own.release();
        }
      }
    }
  }
}
