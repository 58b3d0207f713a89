package org.mailboxinventory.report.people;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
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
  private final Spool tuples;
  private int[] records = new int[64];
  private int[] numbers = new int[64];
  private boolean[] dropped = new boolean[64];
  private int size;

  ItemReading(Values values, Spool tuples) {
    this.values = values;
    this.tuples = tuples;
  }

  /**
   * Writes to {@code items}: mailbox, then for each item how many values and their numbers, ended
   * by -1; to {@code joins}: for each record that joins values how many and their numbers. Both end
   * with -1.
   */
  void write(Spool items, Spool joins) throws IOException {
    try (DataInputStream in = tuples.in()) {
      for (int mailbox = in.readInt(); mailbox >= 0; mailbox = in.readInt()) {
        items.out().writeInt(mailbox);
        for (int count = in.readInt(); count > 0; count = in.readInt()) {
          read(in, count);
          writeRecords(joins.out());
          dropFlattened();
          writeItem(items.out());
        }
        items.out().writeInt(-1);
      }
    }
    items.out().writeInt(-1);
    joins.out().writeInt(-1);
  }

  private void read(DataInputStream in, int count) throws IOException {
    if (records.length < count) {
      records = new int[count * 2];
      numbers = new int[count * 2];
      dropped = new boolean[count * 2];
    }
    size = count;
    for (int i = 0; i < count; i++) {
      records[i] = in.readInt();
      numbers[i] = values.number(in.readLong());
      dropped[i] = false;
    }
  }

  private void writeRecords(DataOutputStream out) throws IOException {
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

  private void writeRecord(int from, int to, DataOutputStream out) throws IOException {
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

  private void writeItem(DataOutputStream out) throws IOException {
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
