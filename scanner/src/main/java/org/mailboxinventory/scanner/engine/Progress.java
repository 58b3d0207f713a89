package org.mailboxinventory.scanner.engine;

import java.time.Duration;

/** Hears how a scan goes. Called from many threads. */
public interface Progress {

  /** The listing is done: so many mailboxes, so many of which will be opened. */
  void listed(int mailboxes, int readable);

  /** A mailbox is done, read or not. */
  void mailboxDone();

  /** An item has been scanned. */
  void item(long bytes);

  /** The service asked to wait. */
  void throttled(Duration wait);

  /** Says nothing to nobody. */
  static Progress silent() {
    return new Progress() {
      @Override
      public void listed(int mailboxes, int readable) {}

      @Override
      public void mailboxDone() {}

      @Override
      public void item(long bytes) {}

      @Override
      public void throttled(Duration wait) {}
    };
  }
}
