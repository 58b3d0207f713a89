package org.mailboxinventory.scanner.source.graph;

/**
 * How many messages are asked for at once: fewer when the service cannot make it in time or when
 * pages grow heavy, slowly more again while all goes well. For one mailbox; used by one thread at a
 * time.
 */
final class PageSize {
  static final int MOST = 100;
  private static final int LEAST = 1;
  private static final int GOOD_PAGES = 3;
  private static final long HEAVY = 24L << 20;

  private int current = MOST;
  private int good;

  int current() {
    return current;
  }

  /** The service answered that it took too long. */
  void shrink() {
    current = Math.max(LEAST, current / 2);
    good = 0;
  }

  /** A page came whole; {@code bytes} is what its bodies weigh. */
  void arrived(long bytes) {
    if (bytes > HEAVY) {
      shrink();
    } else if (bytes < HEAVY / 2 && ++good >= GOOD_PAGES) {
      current = Math.min(MOST, current * 2);
      good = 0;
    }
  }
}
