package org.mailboxinventory.scanner.cli.scan;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.scanner.engine.Progress;
import org.mailboxinventory.scanner.source.ItemStream;

/**
 * Measures how far a scan is. Each mailbox weighs as many items as are expected in it: by the usage
 * report, the Exchange export, its folders or the bytes of its files; where none of them says, as
 * many as the others have on average. Where nothing at all is known, there is no part of the whole
 * to be told.
 *
 * <p>The part never becomes smaller, and is whole only when every mailbox is done.
 */
final class ScanMeter implements Progress {
  /** Before this much is done, the time left is a guess. */
  private static final double LEAST_PART = 0.02;

  /** The size of an item, before any is read. */
  private static final double USUAL_ITEM = 50_000;

  private static final Duration LEAST_TIME = Duration.ofSeconds(3);

  private final LongSupplier nanos;
  private final Map<MailboxId, Reading> readings = new HashMap<>();
  private boolean listed;
  private long begun;
  private long answers;
  private long items;
  private long bytes;
  private long throttledNanos;
  private long waitsUntil;
  private int done;
  private double told;

  /**
   * @param nanos the time, as {@link System#nanoTime()} tells it
   */
  ScanMeter(LongSupplier nanos) {
    this.nanos = nanos;
    this.begun = nanos.getAsLong();
    this.waitsUntil = begun;
  }

  /** One mailbox. */
  private static final class Reading {
    private long items = -1;
    private long bytes = -1;
    private long itemsRead;
    private long bytesRead;
    private boolean done;

    /** Its size in items; null where nothing is known of it. */
    private @Nullable Double known(double bytesPerItem) {
      if (done) {
        return (double) Math.max(1, itemsRead);
      }
      if (items >= 0) {
        return (double) Math.max(1, Math.max(items, itemsRead));
      }
      return bytes < 0 ? null : Math.max((double) Math.max(1, itemsRead), bytes / bytesPerItem);
    }

    /** The share of it that is read; its last item does not make it whole, its end does. */
    private double share(double weight) {
      if (done) {
        return 1;
      }
      if (items < 0 && bytes > 0) {
        return Math.min(1, (double) bytesRead / bytes);
      }
      return items < 0 ? itemsRead / (itemsRead + weight) : Math.min(1, itemsRead / weight);
    }
  }

  /**
   * How far it is.
   *
   * @param listed whether the mailboxes are known
   * @param answers how many requests the service was asked until now
   * @param part of the whole, from 0 to 1; null where it cannot be told
   * @param expected how many items there are to read; null where it cannot be told
   * @param exact whether each mailbox's number of items is known
   * @param mailboxes how many are done
   * @param bytes of the items read
   * @param throttled how long the service made the program wait, all waits together
   * @param waiting how long the service makes the program wait from now
   * @param left how long it will take; null where it cannot be told
   */
  record State(
      boolean listed,
      long answers,
      @Nullable Double part,
      long items,
      @Nullable Long expected,
      boolean exact,
      int mailboxes,
      int readable,
      long bytes,
      Duration throttled,
      Duration waiting,
      @Nullable Duration left) {}

  /** The service is asked something. */
  synchronized void requested() {
    answers++;
  }

  @Override
  public synchronized void listed(List<Mailbox> readable) {
    for (Mailbox mailbox : readable) {
      Reading reading = new Reading();
      Mailbox.Expected expected = mailbox.expectedItems();
      if (expected != null) {
        reading.items = expected.items();
      }
      readings.put(mailbox.id(), reading);
    }
    listed = true;
    begun = nanos.getAsLong();
  }

  @Override
  public synchronized void opened(MailboxId mailbox, ItemStream.Size size) {
    Reading reading = readings.get(mailbox);
    if (reading != null) {
      // Its own folders know better than a report of some days ago.
      reading.items = size.items() >= 0 ? size.items() : reading.items;
      reading.bytes = size.bytes();
    }
  }

  @Override
  public synchronized void item(MailboxId mailbox, long size) {
    items++;
    bytes += Math.max(0, size);
    Reading reading = readings.get(mailbox);
    if (reading != null) {
      reading.itemsRead++;
      reading.bytesRead += Math.max(0, size);
    }
  }

  @Override
  public synchronized void mailboxDone(MailboxId mailbox) {
    Reading reading = readings.get(mailbox);
    if (reading != null && !reading.done) {
      reading.done = true;
      done++;
    }
  }

  @Override
  public synchronized void throttled(Duration wait) {
    throttledNanos += wait.toNanos();
    waitsUntil = Math.max(waitsUntil, nanos.getAsLong() + wait.toNanos());
  }

  /** How far it is now. */
  synchronized State state() {
    long now = nanos.getAsLong();
    double bytesPerItem = bytes > 0 ? (double) bytes / items : USUAL_ITEM;
    Double average = average(bytesPerItem);
    double whole = 0;
    double read = 0;
    boolean exact = true;
    for (Reading reading : readings.values()) {
      Double known = reading.known(bytesPerItem);
      double weight = known != null ? known : Math.max(orOne(average), (double) reading.itemsRead);
      whole += weight;
      read += weight * reading.share(weight);
      exact &= reading.done || reading.items >= 0;
    }
    Double part = null;
    if (average != null || (listed && readings.isEmpty())) {
      part = part(whole == 0 ? 1 : read / whole);
    }
    return new State(
        listed,
        answers,
        part,
        items,
        part == null ? null : expected(whole),
        exact,
        done,
        readings.size(),
        bytes,
        Duration.ofNanos(throttledNanos),
        Duration.ofNanos(Math.max(0, waitsUntil - now)),
        left(part, Duration.ofNanos(now - begun)));
  }

  /** At the end what was read, since nothing else is to come. */
  private long expected(double whole) {
    return done == readings.size() ? items : Math.max(items, Math.round(whole));
  }

  private static double orOne(@Nullable Double average) {
    return average == null ? 1 : average;
  }

  /**
   * The weight of a mailbox of which nothing is known; null where there is none to compare with.
   */
  private @Nullable Double average(double bytesPerItem) {
    double sum = 0;
    int count = 0;
    for (Reading reading : readings.values()) {
      Double known = reading.known(bytesPerItem);
      if (known != null) {
        sum += known;
        count++;
      }
    }
    return count == 0 ? null : sum / count;
  }

  private double part(double now) {
    boolean all = listed && done == readings.size();
    // Below the whole until the last mailbox is done, however many items it has had.
    told = all ? 1 : Math.max(told, Math.min(now, 0.999));
    return told;
  }

  private static @Nullable Duration left(@Nullable Double part, Duration since) {
    if (part == null || part < LEAST_PART || part == 1 || since.compareTo(LEAST_TIME) < 0) {
      return null;
    }
    return Duration.ofMillis(Math.round(since.toMillis() * (1 - part) / part));
  }
}
