package org.mailboxinventory.scanner.extract.tika.frame;

import java.time.Duration;

/**
 * How far the reading of one attachment may go. What is beyond a limit gets that limit's reason;
 * the rest is read.
 *
 * @param maxItemBytes the largest attachment, and the largest part inside one
 * @param maxDepth the deepest nesting, 0 being the item's own attachments
 * @param timeout how long one part may take; all parts of one attachment may take ten times as long
 * @param maxParts the most parts inside one attachment, itself included
 * @param maxTextBytes the most text of one part, as UTF-8
 * @param maxUnpackedBytes the most bytes that all parts inside one attachment may unpack to
 * @param workerMegabytes the heap of a worker process
 * @param documentsPerWorker after so many documents a worker is replaced
 */
public record ExtractLimits(
    long maxItemBytes,
    int maxDepth,
    Duration timeout,
    int maxParts,
    long maxTextBytes,
    long maxUnpackedBytes,
    int workerMegabytes,
    int documentsPerWorker) {
  private static final int MOST_PARTS = 10_000;
  private static final int WORKER_MEGABYTES = 512;
  private static final int DOCUMENTS_PER_WORKER = 10_000;

  public ExtractLimits {
    if (maxItemBytes < 1 || maxDepth < 0 || timeout.toMillis() < 1 || maxParts < 1) {
      throw new IllegalArgumentException("a limit of extraction is not positive");
    }
    if (maxTextBytes < 1
        || maxUnpackedBytes < 1
        || workerMegabytes < 32
        || documentsPerWorker < 1) {
      throw new IllegalArgumentException("a limit of extraction workers is too low");
    }
  }

  /** The limits that settings name, and for the rest what suits common machines. */
  public static ExtractLimits of(long maxItemBytes, int maxDepth, Duration timeout) {
    return new ExtractLimits(
        maxItemBytes,
        maxDepth,
        timeout,
        MOST_PARTS,
        4 * maxItemBytes,
        10 * maxItemBytes,
        WORKER_MEGABYTES,
        DOCUMENTS_PER_WORKER);
  }

  /** How long all parts of one attachment may take together. */
  public Duration timeoutForAll() {
    return timeout.multipliedBy(10);
  }
}
