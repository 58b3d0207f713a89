package org.mailboxinventory.scanner.match;

import java.util.Arrays;

/** Where customers' values were found, in 24 bytes each. */
final class Hits {
  private int[] customer = new int[1024];
  private int[] item = new int[1024];
  private int[] record = new int[1024];
  private int[] place = new int[1024];
  private long[] at = new long[1024];
  private int size;

  /**
   * One value of a customer.
   *
   * @param when milliseconds since 1970; {@link Long#MIN_VALUE} for none
   * @param mailbox and {@code kind}: as the caller numbers them
   * @param shared by how many customers of the list
   */
  void add(int who, int inItem, int inRecord, long when, int mailbox, int kind, int shared) {
    if (size == customer.length) {
      int larger = size + size / 2;
      customer = Arrays.copyOf(customer, larger);
      item = Arrays.copyOf(item, larger);
      record = Arrays.copyOf(record, larger);
      place = Arrays.copyOf(place, larger);
      at = Arrays.copyOf(at, larger);
    }
    customer[size] = who;
    item[size] = inItem;
    record[size] = inRecord;
    place[size] = mailbox << 12 | Math.min(63, shared) << 6 | kind;
    at[size++] = when;
  }

  int size() {
    return size;
  }

  /** Places of hits, customer by customer, and item by item. */
  int[] order() {
    long[] keys = new long[size];
    for (int i = 0; i < size; i++) {
      keys[i] = (long) customer[i] << 32 | i;
    }
    Arrays.sort(keys);
    int[] order = new int[size];
    for (int i = 0; i < size; i++) {
      order[i] = (int) keys[i];
    }
    return order;
  }

  int customer(int hit) {
    return customer[hit];
  }

  int item(int hit) {
    return item[hit];
  }

  int record(int hit) {
    return record[hit];
  }

  long at(int hit) {
    return at[hit];
  }

  int mailbox(int hit) {
    return place[hit] >>> 12;
  }

  int kind(int hit) {
    return place[hit] & 63;
  }

  int shared(int hit) {
    return place[hit] >>> 6 & 63;
  }
}
