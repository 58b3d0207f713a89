package org.mailboxinventory.scanner.source.graph;

import java.time.Duration;

/**
 * What a first scan will take, calculated from a sample of mailboxes.
 *
 * @param mailboxes that would be opened
 * @param sampled of which so many were looked at
 * @param items in all of them
 * @param requests to the service
 * @param hours when the service is asked as fast as it allows and nothing else takes longer,
 *     rounded up
 */
public record Estimate(int mailboxes, int sampled, long items, long requests, long hours) {
  /** Of every thousand messages 250 carry attachments, 1.5 each, and a page brings 100. */
  private static final double REQUESTS_AN_ITEM = 0.25 * 1.5 + 0.01;

  private static final int LISTING = 4;
  private static final Duration LATENCY = Duration.ofMillis(150);

  /** The service allows an application 10,000 requests in ten minutes on one mailbox. */
  private static final double MOST_A_SECOND = 10_000 / 600.0;

  /**
   * @param sampleItems in the sampled mailboxes together
   * @param largest items of the largest sampled one
   */
  static Estimate of(
      int mailboxes,
      int sampled,
      long sampleItems,
      long sampleFolders,
      long largest,
      GraphSettings.Throttle throttle) {
    if (sampled == 0) {
      return new Estimate(mailboxes, 0, 0, 0, 0);
    }
    double scale = (double) mailboxes / sampled;
    long items = Math.round(sampleItems * scale);
    long requests =
        Math.round(items * REQUESTS_AN_ITEM + sampleFolders * scale + (double) LISTING * mailboxes);
    double together = throttle.overall() * 1000.0 / LATENCY.toMillis();
    double alone = Math.min(MOST_A_SECOND, throttle.perMailbox() * 1000.0 / LATENCY.toMillis());
    double seconds = Math.max(requests / together, largest * REQUESTS_AN_ITEM / alone);
    return new Estimate(mailboxes, sampled, items, requests, (long) Math.ceil(seconds / 3600));
  }
}
