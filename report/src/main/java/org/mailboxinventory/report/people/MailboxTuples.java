package org.mailboxinventory.report.people;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Which values are in which items and records of one mailbox, as they come, written out by item and
 * record. A value is a key made of its kind and fingerprint; record 0 is none.
 */
final class MailboxTuples {
  private long[] keys = new long[1024];
  private int[] items = new int[1024];
  private int[] records = new int[1024];
  private int size;

  void add(long key, int item, int record) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
      items = Arrays.copyOf(items, size * 2);
      records = Arrays.copyOf(records, size * 2);
    }
    keys[size] = key;
    items[size] = item;
    records[size++] = record;
  }

  /**
   * Writes the mailbox, then for each item its tuples: record, key; empty afterwards. An item is
   * introduced by how many tuples it has; the mailbox ends with a zero.
   */
  void write(int mailbox, DataOutputStream out) throws IOException {
    if (size == 0) {
      return;
    }
    int[] distinct = Arrays.stream(items, 0, size).sorted().distinct().toArray();
    int[] ends = new int[distinct.length];
    int[] place = new int[size];
    for (int i = 0; i < size; i++) {
      place[i] = Arrays.binarySearch(distinct, items[i]);
      ends[place[i]]++;
    }
    for (int i = 1; i < ends.length; i++) {
      ends[i] += ends[i - 1];
    }
    int[] order = new int[size];
    int[] next = new int[ends.length];
    System.arraycopy(ends, 0, next, 1, ends.length - 1);
    for (int i = 0; i < size; i++) {
      order[next[place[i]]++] = i;
    }
    out.writeInt(mailbox);
    int from = 0;
    for (int end : ends) {
      writeItem(order, from, end, out);
      from = end;
    }
    out.writeInt(0);
    size = 0;
  }

  private void writeItem(int[] order, int from, int end, DataOutputStream out) throws IOException {
    long[] byRecord = new long[end - from];
    for (int i = from; i < end; i++) {
      byRecord[i - from] = (long) records[order[i]] << 32 | i;
    }
    Arrays.sort(byRecord);
    out.writeInt(byRecord.length);
    for (long entry : byRecord) {
      int tuple = order[(int) entry];
      out.writeInt(records[tuple]);
      out.writeLong(keys[tuple]);
    }
  }
}
