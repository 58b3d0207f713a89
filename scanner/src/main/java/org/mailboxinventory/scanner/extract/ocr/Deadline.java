package org.mailboxinventory.scanner.extract.ocr;

import java.time.Duration;

/** A time by which something must be done. */
public final class Deadline {
  private final long at;

  private Deadline(long at) {
    this.at = at;
  }

  public static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos());
  }

  /** Zero or less when it is over. */
  public Duration left() {
    return Duration.ofNanos(at - System.nanoTime());
  }
}
