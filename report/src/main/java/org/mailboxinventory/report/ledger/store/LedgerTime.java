package org.mailboxinventory.report.ledger.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** How the ledger keeps a time: in microseconds since 1970, UTC. */
public final class LedgerTime {
  private static final long MICROS_OF_SECOND = 1_000_000;
  private static final long NANOS_OF_MICRO = 1_000;

  private LedgerTime() {}

  /** One that is too far away to be kept so is before all scans, or behind them. */
  public static long micros(Instant time) {
    long seconds = time.getEpochSecond();
    if (Math.abs(seconds) >= Long.MAX_VALUE / MICROS_OF_SECOND) {
      return seconds < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    }
    return seconds * MICROS_OF_SECOND + time.getNano() / NANOS_OF_MICRO;
  }

  public static Instant instant(long micros) {
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }
}
