package org.mailboxinventory.report.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LedgerTimeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1969-12-31T23:59:59.000001Z",
        "1970-01-01T00:00:00Z",
        "2026-11-23T08:00:00.123456Z",
        "2300-01-01T00:00:00Z",
        "9999-12-31T23:59:59.999999Z"
      })
  void aTimeComesBackAsItWas(String text) {
    Instant time = Instant.parse(text);
    assertThat(LedgerTime.instant(LedgerTime.micros(time))).isEqualTo(time);
  }

  @Test
  void aTimeTooFarAwayIsBehindAllOthers() {
    assertThat(LedgerTime.micros(Instant.MAX)).isEqualTo(Long.MAX_VALUE);
    assertThat(LedgerTime.micros(Instant.MIN)).isEqualTo(Long.MIN_VALUE);
  }
}
