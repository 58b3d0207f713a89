package org.mailboxinventory.report.people.number;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Counts how often each string of bytes comes, and tells them in the order of their bytes. What
 * does not fit into memory is sorted run by run in temporary files.
 */
public final class Tally implements AutoCloseable {
  private final Scratch scratch;
  private final int most;
  private final List<TallyRun> runs = new ArrayList<>();
  private ByteTable table = new ByteTable();
  private long[] counts = new long[1 << 8];

  /** Takes a string of bytes and how often it came. */
  public interface Counted<E extends Exception> {
    void take(byte[] bytes, long count) throws E;
  }

  Tally(Scratch scratch) {
    this.scratch = scratch;
    // A string takes more memory than a number while it is sorted.
    this.most = Math.max(1, scratch.most() >> 4);
  }

  /** Counts once more. */
  public void add(byte[] bytes) throws IOException {
    int number = table.number(bytes);
    if (number == counts.length) {
      counts = Arrays.copyOf(counts, number * 2);
    }
    counts[number]++;
    if (table.size() >= most || table.length() >> 5 >= most) {
      spill();
    }
  }

  private static final class Entry {
    private final byte[] bytes;
    private final long count;

    Entry(byte[] bytes, long count) {
      this.bytes = bytes;
      this.count = count;
    }
  }

  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>(table.size());
    for (int number = 0; number < table.size(); number++) {
      entries.add(new Entry(table.bytes(number), counts[number]));
    }
    entries.sort((a, b) -> Arrays.compareUnsigned(a.bytes, b.bytes));
    return entries;
  }

  private void spill() throws IOException {
    Spool spool = scratch.spool();
    runs.add(new TallyRun(spool, table.size()));
    for (Entry entry : entries()) {
      spool.writeInt(entry.bytes.length);
      spool.writeBytes(entry.bytes);
      spool.writeLong(entry.count);
    }
    table = new ByteTable();
    Arrays.fill(counts, 0);
  }

  /** Tells every string once; may be asked again, but nothing is counted any more after it. */
  public <E extends Exception> void each(Counted<E> counted) throws IOException, E {
    if (runs.isEmpty()) {
      for (Entry entry : entries()) {
        counted.take(entry.bytes, entry.count);
      }
      return;
    }
    if (table.size() > 0) {
      spill();
    }
    TallyRun.merge(runs, counted);
  }

  @Override
  public void close() throws IOException {
    SortedRun.closeAll(runs);
  }
}
