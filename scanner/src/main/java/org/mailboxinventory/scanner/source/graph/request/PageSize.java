package org.mailboxinventory.scanner.source.graph.request;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many messages are asked for at once: fewer when the service cannot make it in time or when
 * pages grow heavy, slowly more again while all goes well. For one mailbox; used by one thread at a
 * time.
 */
public final class PageSize {
  public static final int MOST = 100;
  private static final int LEAST = 1;
  private static final int FEW = 25;
  private static final int GOOD_PAGES = 3;

  /** Each mailbox that is being read holds a page and fetches the next. */
  private static final long HEAVY = 8L << 20;

  private final AtomicInteger usual;
  private int current;
  private int good;
  private int limit = MOST;

  /**
   * @param usual what goes well in the tenant's other mailboxes: a tenant whose messages are heavy
   *     is not asked for a hundred of them anew with each mailbox
   */
  public PageSize(AtomicInteger usual) {
    this.usual = usual;
    this.current = Math.max(FEW, usual.get());
  }

  /** What the first mailbox of a tenant begins with. */
  public static AtomicInteger atFirst() {
    return new AtomicInteger(MOST);
  }

  public int current() {
    return Math.min(current, limit);
  }

  /** The next pages may not be of more, however well it goes. */
  public void limit(int most) {
    limit = most;
  }

  /** The service answered that it took too long. */
  public void shrink() {
    become(Math.max(LEAST, current / 2));
  }

  /** A page came whole; {@code bytes} is what its bodies weigh. */
  public void arrived(long bytes) {
    if (bytes > HEAVY) {
      shrink();
    } else if (bytes < HEAVY / 2 && ++good >= GOOD_PAGES) {
      become(Math.min(MOST, current * 2));
    }
  }

  private void become(int size) {
    current = size;
    good = 0;
    usual.set(size);
  }
}
