package org.mailboxinventory.scanner.source.graph.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryPolicyTest {
  private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
  private final RetryPolicy policy = RetryPolicy.standard(Duration.ofMinutes(15));

  private Optional<Duration> next(int status, @Nullable String retryAfter, int attempt) {
    return policy.next(status, retryAfter, attempt, NOW, () -> 0);
  }

  @ParameterizedTest
  @ValueSource(ints = {RetryPolicy.NO_ANSWER, 408, 429, 500, 502, 503, 504})
  void whatMayPassIsTriedAgain(int status) {
    assertThat(next(status, null, 1)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 400, 401, 403, 404, 405, 410, 501})
  void whatWillNotPassIsNot(int status) {
    assertThat(next(status, "1", 1)).isEmpty();
  }

  @Test
  void attemptsAreBoundedAndMoreWhenTheServiceAsksForPatience() {
    assertThat(next(500, null, 7)).isPresent();
    assertThat(next(500, null, 8)).isEmpty();
    assertThat(next(429, null, 8)).isPresent();
    assertThat(next(429, null, 40)).isEmpty();
  }

  @Test
  void waitsDoubleUpToALimitAndVaryByChance() {
    assertThat(next(500, null, 1)).contains(Duration.ofMillis(500));
    assertThat(next(500, null, 3)).contains(Duration.ofSeconds(2));
    assertThat(next(429, null, 39)).contains(Duration.ofSeconds(30));
    assertThat(policy.next(500, null, 3, NOW, () -> 0.5)).contains(Duration.ofSeconds(3));
  }

  @Test
  void whatTheServiceAsksForIsHonouredAsSecondsAndAsDate() {
    assertThat(next(503, "120", 1)).contains(Duration.ofMinutes(2));
    assertThat(next(503, " 7 ", 1)).contains(Duration.ofSeconds(7));
    assertThat(next(429, "Fri, 20 Nov 2026 08:01:30 GMT", 1)).contains(Duration.ofSeconds(90));
  }

  @Test
  void noWaitIsShorterThanTheShortestNorLongerThanAllowed() {
    assertThat(next(429, "0", 1)).contains(Duration.ofMillis(250));
    assertThat(next(429, "Fri, 20 Nov 2026 07:00:00 GMT", 1)).contains(Duration.ofMillis(250));
    assertThat(next(429, "7200", 1)).contains(Duration.ofMinutes(15));
    assertThat(next(429, "99999999999999999999", 1)).contains(Duration.ofMinutes(15));
  }

  @Test
  void aHeaderThatMakesNoSenseIsAsGoodAsNone() {
    assertThat(next(503, "soon", 1)).contains(Duration.ofMillis(500));
    assertThat(next(503, "-5", 1)).contains(Duration.ofMillis(500));
    assertThat(next(503, "1, 2", 1)).contains(Duration.ofMillis(500));
  }
}
