package org.mailboxinventory.scanner.source.graph.request;

import java.time.Duration;

/** Is told what goes to the service, for progress and benchmarks. Called by many threads. */
public interface Traffic {

  /** A request was sent. */
  void requested();

  /**
   * A worker waits before it asks again.
   *
   * @param throttled the service asked for it; otherwise the wait follows a failure
   */
  void waiting(Duration wait, boolean throttled);

  /** For requests that nobody counts. */
  static Traffic ignored() {
    return new Traffic() {
      @Override
      public void requested() {}

      @Override
      public void waiting(Duration wait, boolean throttled) {}
    };
  }
}
