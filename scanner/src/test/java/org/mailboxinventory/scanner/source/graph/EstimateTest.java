package org.mailboxinventory.scanner.source.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class EstimateTest {
  private static final RequestLimits THROTTLE = new RequestLimits(3, 32, Duration.ofMinutes(15));

  @Test
  void aSampleIsScaledToAllMailboxes() {
    Estimate estimate = Estimate.of(2_000, 10, 50_000, 120, 9_000, THROTTLE);

    assertThat(estimate.items()).isEqualTo(10_000_000);
    assertThat(estimate.requests()).isBetween(3_850_000L, 3_900_000L);
    assertThat(estimate.hours()).isEqualTo(6);
  }

  @Test
  void oneLargeMailboxTakesItsTimeHoweverManyRequestsAreAllowedInAll() {
    Estimate estimate = Estimate.of(1, 1, 1_000_000, 20, 1_000_000, THROTTLE);

    assertThat(estimate.hours()).isEqualTo(7);
  }

  @Test
  void nothingIsGuessedWithoutASample() {
    assertThat(Estimate.of(7, 0, 0, 0, 0, THROTTLE)).isEqualTo(new Estimate(7, 0, 0, 0, 0));
  }
}
