package org.mailboxinventory.scanner.source.graph.check;

import java.time.Duration;

/**
 * What a first scan will take, calculated from a sample of mailboxes, from what a request took and
 * from what reading some items took on this machine.
 *
 * @param mailboxes that would be opened
 * @param sampled of which so many were looked at
 * @param items in all of them
 * @param requests to the service
 * @param request what one request took
 * @param time from start to report
 */
public record Estimate(
    int mailboxes, int sampled, long items, long requests, Duration request, Duration time) {
  /** Of every thousand messages 250 carry attachments, 1.5 each, and a page brings 100. */
  private static final double REQUESTS_AN_ITEM = 0.25 * 1.5 + 0.01;

  private static final int LISTING = 4;

  /** A mailbox's pages are fetched one ahead of what is being read. */
  private static final int AT_ONCE_A_MAILBOX = 2;

  /** The service allows an application 10,000 requests in ten minutes on one mailbox. */
  private static final double QUOTA = 10_000;

  private static final double MOST_A_SECOND = QUOTA / 600;

  private static final double NANOS = 1e9;

  /**
   * Reckons from a sample.
   *
   * @param threads mailboxes that a scan reads at once
   * @param local what the work on this machine takes
   */
  public static Estimate of(
      TenantCheck.Sample sample, int overallConcurrency, int threads, LocalWork local) {
    if (sample.looked() == 0) {
      return new Estimate(sample.mailboxes(), 0, 0, 0, sample.request(), Duration.ZERO);
    }
    double scale = (double) sample.mailboxes() / sample.looked();
    long items = Math.round(sample.items() * scale);
    long requests =
        Math.round(
            items * REQUESTS_AN_ITEM
                + sample.folders() * scale
                + (double) LISTING * sample.mailboxes());
    double request = sample.request().toNanos() / NANOS;
    int mailboxesAtOnce = Math.max(1, Math.min(threads, sample.mailboxes()));
    int together = Math.min(overallConcurrency, AT_ONCE_A_MAILBOX * mailboxesAtOnce);
    double fetching =
        Math.max(requests * request / together, fetching(sample.largest(), sample.request()));
    double seconds =
        local.start().toNanos() / NANOS
            + sample.listing().toNanos() / NANOS
            + Math.max(fetching, local.seconds(items));
    return new Estimate(
        sample.mailboxes(),
        sample.looked(),
        items,
        requests,
        sample.request(),
        Duration.ofMillis(Math.round(seconds * 1000)));
  }

  /** What the service takes to hand out one mailbox, in seconds. */
  private static double fetching(long items, Duration request) {
    double requests = items * REQUESTS_AN_ITEM;
    return Math.max(
        requests * (request.toNanos() / NANOS), requests > QUOTA ? requests / MOST_A_SECOND : 0);
  }

  /** How long a mailbox with so many items is read, at the shortest. */
  static Duration oneMailbox(long items, TenantCheck.Sample sample, LocalWork local) {
    double seconds = Math.max(fetching(items, sample.request()), local.seconds(items));
    return Duration.ofMillis(Math.round(seconds * 1000));
  }

  /** What the work on this machine takes, whatever the service does. */
  public interface LocalWork {
    /** From the start of the program to the first question. */
    Duration start();

    /** To read so many items, on all processors. */
    double seconds(long items);
  }
}
