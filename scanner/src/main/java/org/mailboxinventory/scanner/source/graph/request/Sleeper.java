package org.mailboxinventory.scanner.source.graph.request;

import java.time.Duration;

/** Waits. Tests give one that does not. */
@FunctionalInterface
public interface Sleeper {
  /** Returns after {@code wait}, or throws as soon as the thread is interrupted. */
  void sleep(Duration wait) throws InterruptedException;
}
