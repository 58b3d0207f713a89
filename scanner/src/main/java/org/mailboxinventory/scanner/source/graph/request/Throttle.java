package org.mailboxinventory.scanner.source.graph.request;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Delays all requests to a tenant after the service has answered 429 or 503 with a wait. */
final class Throttle {
  private final AtomicLong untilMillis = new AtomicLong(Long.MIN_VALUE);
  private final Clock clock;

  Throttle(Clock clock) {
    this.clock = clock;
  }

  /** No request is sent before {@code wait} has passed; a longer delay under way stays. */
  void hold(Duration wait) {
    untilMillis.accumulateAndGet(clock.millis() + wait.toMillis(), Math::max);
  }

  /** How long requests are still delayed; zero when they are not. */
  Duration remaining() {
    long now = clock.millis();
    long end = untilMillis.get();
    return end > now ? Duration.ofMillis(end - now) : Duration.ZERO;
  }
}
