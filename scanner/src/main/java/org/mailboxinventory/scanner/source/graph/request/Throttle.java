package org.mailboxinventory.scanner.source.graph.request;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Holds every worker of the tenant back after the service has said that it has had enough. */
final class Throttle {
  private final AtomicLong untilMillis = new AtomicLong(Long.MIN_VALUE);
  private final Clock clock;

  Throttle(Clock clock) {
    this.clock = clock;
  }

  /** Nobody sends before {@code wait} has passed; a longer hold that is already on stays. */
  void hold(Duration wait) {
    untilMillis.accumulateAndGet(clock.millis() + wait.toMillis(), Math::max);
  }

  /** How long the brake is still on; zero when it is not. */
  Duration remaining() {
    long now = clock.millis();
    long end = untilMillis.get();
    return end > now ? Duration.ofMillis(end - now) : Duration.ZERO;
  }
}
