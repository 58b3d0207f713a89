package org.mailboxinventory.scanner.match;

import java.io.IOException;
import java.util.Arrays;
import org.mailboxinventory.report.people.number.PairSort;
import org.mailboxinventory.report.people.number.Pairs;
import org.mailboxinventory.report.people.number.Scratch;
import org.mailboxinventory.report.people.number.Spool;

/**
 * Where customers' values were found: taken in any order, told customer by customer. They lie in a
 * temporary file, of which one customer's are in memory at a time.
 */
final class Hits implements AutoCloseable {
  private static final int KIND_BITS = 6;
  private static final int MOST_SHARED = 63;

  private final Spool sorted;

  /** By customer and item: in which record, and what; and when, in the same order. */
  private final PairSort whats;

  private final PairSort whens;
  private int[] items = new int[16];
  private int[] records = new int[16];
  private int[] places = new int[16];
  private long[] times = new long[16];
  private int size;

  Hits(Scratch scratch) throws IOException {
    sorted = scratch.spool();
    whats = scratch.pairs();
    whens = scratch.pairs();
  }

  /**
   * One value of a customer.
   *
   * @param when milliseconds since 1970; {@link Long#MIN_VALUE} for none
   * @param mailbox and {@code kind}: as the caller numbers them
   * @param shared by how many customers of the list
   */
  void add(int who, int inItem, int inRecord, long when, int mailbox, int kind, int shared)
      throws IOException {
    long by = (long) who << 32 | inItem;
    int place = (mailbox << (2 * KIND_BITS)) | (Math.min(MOST_SHARED, shared) << KIND_BITS) | kind;
    whats.add(by, (long) inRecord << 32 | place);
    whens.add(by, when);
  }

  /** All were added. */
  void end() throws IOException {
    try (Pairs what = whats.sorted();
        Pairs when = whens.sorted()) {
      for (; what.has(); what.next(), when.next()) {
        sorted.writeLong(what.get());
        sorted.writeLong(what.second());
        sorted.writeLong(when.second());
      }
    }
    sorted.writeLong(-1);
  }

  /** Takes a customer, whose hits can be asked for until it returns. */
  interface Customer {
    void take(int customer);
  }

  /** Tells each customer with hits, in the order of their numbers. */
  void each(Customer taker) throws IOException {
    try (Spool.Reader in = sorted.in()) {
      long by = in.readLong();
      while (by >= 0) {
        int customer = (int) (by >> 32);
        size = 0;
        for (; by >= 0 && (int) (by >> 32) == customer; by = in.readLong()) {
          take((int) by, in.readLong(), in.readLong());
        }
        taker.take(customer);
      }
    }
  }

  private void take(int item, long what, long when) {
    if (size == items.length) {
      items = Arrays.copyOf(items, size * 2);
      records = Arrays.copyOf(records, size * 2);
      places = Arrays.copyOf(places, size * 2);
      times = Arrays.copyOf(times, size * 2);
    }
    items[size] = item;
    records[size] = (int) (what >> 32);
    places[size] = (int) what;
    times[size++] = when;
  }

  /** How many hits the customer at hand has. */
  int size() {
    return size;
  }

  int item(int hit) {
    return items[hit];
  }

  int record(int hit) {
    return records[hit];
  }

  long at(int hit) {
    return times[hit];
  }

  int mailbox(int hit) {
    return places[hit] >>> (2 * KIND_BITS);
  }

  int kind(int hit) {
    return places[hit] & (1 << KIND_BITS) - 1;
  }

  int shared(int hit) {
    return places[hit] >>> KIND_BITS & MOST_SHARED;
  }

  @Override
  public void close() throws IOException {
    try (sorted;
        whats;
        whens) {
      // Each is closed, whatever the others do.
    }
  }
}
