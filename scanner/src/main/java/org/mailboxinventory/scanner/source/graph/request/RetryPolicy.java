package org.mailboxinventory.scanner.source.graph.request;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Whether a failed request is sent again, and after how long. Pure: it neither waits nor counts.
 *
 * @param attempts how often a request is sent at most when it fails
 * @param throttledAttempts the same when the service answers 429: patience is what it asks for
 * @param first the first wait; each further one is twice as long, up to {@code longest}
 * @param shortest no wait is shorter, whatever the service says: {@code Retry-After: 0} would be a
 *     hot loop
 * @param maxRetryAfter no wait that the service asks for is longer
 */
public record RetryPolicy(
    int attempts,
    int throttledAttempts,
    Duration first,
    Duration longest,
    Duration shortest,
    Duration maxRetryAfter) {

  /** No answer came, or it broke off. */
  public static final int NO_ANSWER = 0;

  public static RetryPolicy standard(Duration maxRetryAfter) {
    return new RetryPolicy(
        8, 40, Duration.ofSeconds(1), Duration.ofMinutes(1), Duration.ofMillis(250), maxRetryAfter);
  }

  /**
   * How long to wait before the next attempt; empty when there is none.
   *
   * @param status of the answer, or {@link #NO_ANSWER}
   * @param retryAfter the header of that name
   * @param attempt how often the request was sent already, at least 1
   * @param random between 0 inclusive and 1 exclusive
   */
  Optional<Duration> next(
      int status, @Nullable String retryAfter, int attempt, Instant now, DoubleSupplier random) {
    int most = status == 429 ? throttledAttempts : attempts;
    if (!passing(status) || attempt >= most) {
      return Optional.empty();
    }
    Duration asked = retryAfter == null ? null : parse(retryAfter, now);
    Duration wait = asked == null ? backOff(attempt, random) : bounded(asked, random);
    return Optional.of(wait.compareTo(shortest) < 0 ? shortest : wait);
  }

  /** Whether a failure may pass by itself. */
  static boolean passing(int status) {
    return switch (status) {
      case NO_ANSWER, 408, 429, 500, 502, 503, 504 -> true;
      default -> false;
    };
  }

  /** Twice as long each time, between half and all of it by chance so that workers spread out. */
  private Duration backOff(int attempt, DoubleSupplier random) {
    long millis = first.toMillis() << Math.min(attempt - 1, 20);
    long capped = Math.min(millis, longest.toMillis());
    return Duration.ofMillis((long) (capped * (0.5 + random.getAsDouble() / 2)));
  }

  /** What the service asks for, never less, and up to a tenth more by chance. */
  private Duration bounded(Duration asked, DoubleSupplier random) {
    Duration most = asked.compareTo(maxRetryAfter) > 0 ? maxRetryAfter : asked;
    long spread = Math.min(most.toMillis() / 10, 5_000);
    return most.plusMillis((long) (spread * random.getAsDouble()));
  }

  /** Seconds or an HTTP date; null when it is neither. */
  private static @Nullable Duration parse(String retryAfter, Instant now) {
    String text = retryAfter.strip();
    if (text.matches("\\d{1,9}")) {
      return Duration.ofSeconds(Long.parseLong(text));
    }
    if (text.matches("\\d+")) {
      return Duration.ofDays(365);
    }
    try {
      Instant at =
          ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT))
              .toInstant();
      return at.isBefore(now) ? Duration.ZERO : Duration.between(now, at);
    } catch (DateTimeException neither) {
      return null;
    }
  }
}
