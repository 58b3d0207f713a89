package org.mailboxinventory.report.people;

import java.io.IOException;
import java.util.Arrays;
import org.mailboxinventory.report.people.number.Numbers;
import org.mailboxinventory.report.people.number.Spool;

/**
 * Reads the items with their records: leaves out what is an organisation's and what a table that
 * lost its rows repeats, and writes what joins values apart from what is in an item.
 */
final class ItemReading {
  /** More values than this are no record of one person. */
  static final int MOST_IN_RECORD = 64;

  /** From so many lone values of one kind, and this share of others, a table lost its rows. */
  private static final int LONE = 10;

  private static final double OTHERS = 0.4;

  private final Values values;
  private final Spool.Reader tuples;
  private final Numbers numbered;
  private int[] records = new int[64];
  private int[] numbers = new int[64];
  private boolean[] dropped = new boolean[64];
  private int size;

  /**
   * @param tuples the mailbox, how many tuples it has, then item and record of each, by item and
   *     record; ended by -1
   * @param numbered the numbers of the values in these tuples, one after the other
   */
  ItemReading(Values values, Spool.Reader tuples, Numbers numbered) {
    this.values = values;
    this.tuples = tuples;
    this.numbered = numbered;
  }

  /**
   * Writes to {@code items}: mailbox, then for each item how many values and their numbers, ended
   * by -1; to {@code joins}: for each record that joins values how many and their numbers. Both end
   * with -1.
   */
  void write(Spool items, Spool joins) throws IOException {
    for (int mailbox = tuples.readInt(); mailbox >= 0; mailbox = tuples.readInt()) {
      items.writeInt(mailbox);
      long left = tuples.readLong();
      long next = left > 0 ? tuples.readLong() : 0;
      while (left > 0) {
        long item = next >>> 32;
        size = 0;
        while (left > 0 && next >>> 32 == item) {
          take((int) next);
          left--;
          next = left > 0 ? tuples.readLong() : 0;
        }
        writeRecords(joins);
        dropFlattened();
        writeItem(items);
      }
      items.writeInt(-1);
    }
    items.writeInt(-1);
    joins.writeInt(-1);
  }

  private void take(int record) throws IOException {
    if (size == records.length) {
      records = Arrays.copyOf(records, size * 2);
      numbers = Arrays.copyOf(numbers, size * 2);
      dropped = Arrays.copyOf(dropped, size * 2);
    }
    records[size] = record;
    numbers[size] = ValueNumbers.number(numbered.get());
    dropped[size++] = false;
    numbered.next();
  }

  private void writeRecords(Spool out) throws IOException {
    int from = 0;
    while (from < size) {
      int to = from + 1;
      while (to < size && records[to] == records[from]) {
        to++;
      }
      dropOrganisations(from, to);
      if (records[from] != 0 && to - from > 1) {
        writeRecord(from, to, out);
      }
      from = to;
    }
  }

  /** Numbers of organisations are no person's, nor is what is beside one and no own number. */
  private void dropOrganisations(int from, int to) {
    boolean organisation = false;
    boolean own = false;
    for (int i = from; i < to; i++) {
      PersonKind.Joins joins = values.joins(numbers[i]);
      dropped[i] = joins == PersonKind.Joins.ORGANISATION;
      organisation |= dropped[i];
      own |= joins == PersonKind.Joins.OWN;
    }
    if (organisation && !own && records[from] != 0) {
      Arrays.fill(dropped, from, to, true);
    }
  }

  private void writeRecord(int from, int to, Spool out) throws IOException {
    int[] kept = new int[to - from];
    int count = 0;
    for (int i = from; i < to; i++) {
      if (!dropped[i]) {
        kept[count++] = numbers[i];
      }
    }
    int[] distinct = Arrays.stream(kept, 0, count).sorted().distinct().toArray();
    if (distinct.length > 1 && distinct.length <= MOST_IN_RECORD && !plural(distinct)) {
      out.writeInt(distinct.length);
      for (int value : distinct) {
        out.writeInt(value);
      }
    }
  }

  /** Whether it holds two values of a kind of which a person has one. */
  private boolean plural(int[] ascending) {
    for (int i = 1; i < ascending.length; i++) {
      if (values.sameExclusive(ascending[i - 1], ascending[i])) {
        return true;
      }
    }
    return false;
  }

  /** Columns whose rows were lost would count every person once for each column. */
  private void dropFlattened() {
    int[] lone = new int[values.kinds().size()];
    int all = 0;
    for (int i = 0; i < size && records[i] == 0; i++) {
      if (!dropped[i] && values.joins(numbers[i]).countsAlone()) {
        lone[values.rank(numbers[i])]++;
        all++;
      }
    }
    int most = 0;
    for (int rank = 1; rank < lone.length; rank++) {
      most = lone[rank] > lone[most] ? rank : most;
    }
    if (lone.length > 0 && lone[most] >= LONE && all - lone[most] >= OTHERS * lone[most]) {
      for (int i = 0; i < size && records[i] == 0; i++) {
        dropped[i] |= values.rank(numbers[i]) != most;
      }
    }
  }

  private void writeItem(Spool out) throws IOException {
    int[] kept = new int[size];
    int count = 0;
    for (int i = 0; i < size; i++) {
      if (!dropped[i]) {
        kept[count++] = numbers[i];
      }
    }
    int[] distinct = Arrays.stream(kept, 0, count).sorted().distinct().toArray();
    if (distinct.length > 0) {
      out.writeInt(distinct.length);
      for (int value : distinct) {
        out.writeInt(value);
      }
    }
  }
}
