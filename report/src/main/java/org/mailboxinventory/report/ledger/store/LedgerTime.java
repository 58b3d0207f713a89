package org.mailboxinventory.report.ledger.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** How the ledger keeps a time: in microseconds since 1970, UTC. */
public final class LedgerTime {
  private LedgerTime() {}

  public static long micros(Instant time) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, time);
  }

  public static Instant instant(long micros) {
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }
}
