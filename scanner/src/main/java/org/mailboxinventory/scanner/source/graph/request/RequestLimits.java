package org.mailboxinventory.scanner.source.graph.request;

import java.time.Duration;

/**
 * How many requests may be under way at once, how long a wait is accepted, and how long an answer
 * may take.
 *
 * @param perMailbox requests at once on one mailbox; the service allows 4 for an application
 * @param overall requests at once in all
 * @param maxRetryAfter the longest wait that is honoured when the service asks for one
 * @param maxAnswerTime how long one answer is waited for in all, large ones longer
 */
public record RequestLimits(
    int perMailbox, int overall, Duration maxRetryAfter, Duration maxAnswerTime) {
  public RequestLimits {
    if (perMailbox < 1 || overall < 1 || maxRetryAfter.isNegative()) {
      throw new IllegalArgumentException("at least one request at once is needed");
    }
  }

  /** Limits well below those at which the service answers with 429. */
  public static RequestLimits standard() {
    return new RequestLimits(3, 32, Duration.ofMinutes(15), Duration.ofMinutes(5));
  }
}
