package org.mailboxinventory.scanner.source.graph;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.mailboxinventory.scanner.source.graph.request.Sleeper;

/** A clock that stands still until somebody sleeps, and then jumps at once. */
public final class FakeTime extends Clock implements Sleeper {
  static final Instant START = Instant.parse("2026-11-20T08:00:00Z");

  private final AtomicLong passedMillis = new AtomicLong();
  private final List<Duration> slept = new CopyOnWriteArrayList<>();

  @Override
  public void sleep(Duration wait) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    slept.add(wait);
    passedMillis.addAndGet(wait.toMillis());
  }

  /** What was slept, in order. */
  List<Duration> slept() {
    return slept;
  }

  @Override
  public Instant instant() {
    return START.plusMillis(passedMillis.get());
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
