package org.mailboxinventory.scanner.source.graph.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class EstimateTest {
  private static final Estimate.LocalWork NO_WORK = work(Duration.ZERO, 0);

  @Test
  void aSampleIsScaledToAllMailboxes() {
    Estimate estimate = Estimate.of(sample(2_000, 10, 50_000, 120, 9_000), 32, 16, NO_WORK);

    assertThat(estimate.items()).isEqualTo(10_000_000);
    assertThat(estimate.requests()).isBetween(3_850_000L, 3_900_000L);
    assertThat(estimate.time()).isBetween(Duration.ofHours(5), Duration.ofHours(6));
  }

  @Test
  void oneLargeMailboxTakesItsTimeHoweverManyRequestsAreAllowedInAll() {
    Estimate estimate = Estimate.of(sample(1, 1, 1_000_000, 20, 1_000_000), 32, 16, NO_WORK);

    assertThat(estimate.time()).isBetween(Duration.ofHours(15), Duration.ofHours(17));
  }

  @Test
  void aServiceThatAnswersFastIsNotAskedFasterThanItAllowsOnOneMailbox() {
    TenantCheck.Sample fast =
        new TenantCheck.Sample(
            1, 1, 1_000_000, 20, 1_000_000, "", Duration.ofMillis(2), Duration.ZERO);

    assertThat(Estimate.of(fast, 32, 16, NO_WORK).time()).isGreaterThan(Duration.ofHours(6));
  }

  @Test
  void whatTheMachineTakesIsReckonedInWhereTheServiceIsFaster() {
    TenantCheck.Sample loopback =
        new TenantCheck.Sample(
            10, 10, 400, 60, 50, "", Duration.ofMillis(2), Duration.ofMillis(500));
    Estimate estimate = Estimate.of(loopback, 32, 8, work(Duration.ofSeconds(3), 0.01));

    assertThat(estimate.time()).isEqualTo(Duration.ofMillis(3_000 + 500 + 4_000));
    assertThat(estimate.request()).isEqualTo(Duration.ofMillis(2));
  }

  @Test
  void nothingIsGuessedWithoutASample() {
    Estimate estimate = Estimate.of(sample(7, 0, 0, 0, 0), 32, 8, NO_WORK);
    assertThat(estimate.mailboxes()).isEqualTo(7);
    assertThat(estimate.items()).isZero();
    assertThat(estimate.time()).isZero();
  }

  private static TenantCheck.Sample sample(
      int mailboxes, int looked, long items, long folders, long largest) {
    return new TenantCheck.Sample(
        mailboxes, looked, items, folders, largest, "", Duration.ofMillis(150), Duration.ZERO);
  }

  private static Estimate.LocalWork work(Duration start, double secondsAnItem) {
    return new Estimate.LocalWork() {
      @Override
      public Duration start() {
        return start;
      }

      @Override
      public double seconds(long items) {
        return items * secondsAnItem;
      }
    };
  }
}
