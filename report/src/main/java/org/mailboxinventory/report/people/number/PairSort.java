package org.mailboxinventory.report.people.number;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Takes pairs in any order and gives them by their first numbers; those with the same first number
 * as they were taken. What does not fit into memory is sorted run by run in temporary files.
 */
public final class PairSort implements AutoCloseable {
  private static final int SMALLEST = 1 << 10;
  private static final int DIGIT = 8;

  private final Scratch scratch;
  private final int most;
  private final List<SortedRun> runs = new ArrayList<>();
  private long[] firsts;
  private long[] seconds;
  private int size;
  private long total;

  PairSort(Scratch scratch) {
    this.scratch = scratch;
    this.most = Math.max(1, scratch.most() / 2);
    this.firsts = new long[Math.min(SMALLEST, most)];
    this.seconds = new long[firsts.length];
  }

  /** Takes a pair. */
  public void add(long first, long second) throws IOException {
    if (size == firsts.length) {
      makeRoom();
    }
    firsts[size] = first;
    seconds[size++] = second;
    total++;
  }

  /** How many pairs there are. */
  public long size() {
    return total;
  }

  private void makeRoom() throws IOException {
    if (size < most) {
      int larger = Math.min(most, size * 2);
      firsts = Arrays.copyOf(firsts, larger);
      seconds = Arrays.copyOf(seconds, larger);
    } else {
      spill();
    }
  }

  private void spill() throws IOException {
    sort();
    Spool spool = scratch.spool();
    runs.add(new SortedRun(spool, size, true));
    for (int i = 0; i < size; i++) {
      spool.writeLong(firsts[i]);
      spool.writeLong(seconds[i]);
    }
    size = 0;
  }

  /** Digit by digit, the lowest first; a digit that is the same in all is passed over. */
  private void sort() {
    long varying = 0;
    for (int i = 1; i < size; i++) {
      varying |= firsts[i] ^ firsts[0];
    }
    if (varying == 0) {
      return;
    }
    long[] toFirsts = new long[firsts.length];
    long[] toSeconds = new long[firsts.length];
    for (int shift = 0; shift < Long.SIZE; shift += DIGIT) {
      if ((varying >>> shift & 0xff) == 0) {
        continue;
      }
      // The highest digit holds the sign.
      int sign = shift + DIGIT == Long.SIZE ? 0x80 : 0;
      int[] places = places(shift, sign);
      for (int i = 0; i < size; i++) {
        int place = places[(int) (firsts[i] >>> shift & 0xff) ^ sign]++;
        toFirsts[place] = firsts[i];
        toSeconds[place] = seconds[i];
      }
      long[] was = firsts;
      firsts = toFirsts;
      toFirsts = was;
      was = seconds;
      seconds = toSeconds;
      toSeconds = was;
    }
  }

  /** Where pairs with each digit begin. */
  private int[] places(int shift, int sign) {
    int[] places = new int[1 << DIGIT];
    for (int i = 0; i < size; i++) {
      places[(int) (firsts[i] >>> shift & 0xff) ^ sign]++;
    }
    int before = 0;
    for (int digit = 0; digit < places.length; digit++) {
      int count = places[digit];
      places[digit] = before;
      before += count;
    }
    return places;
  }

  /** The pairs; the sort is empty afterwards. */
  public Pairs sorted() throws IOException {
    if (runs.isEmpty()) {
      sort();
    } else {
      spill();
    }
    List<SortedRun> merged = List.copyOf(runs);
    Pairs pairs = merged.isEmpty() ? new InMemory(firsts, seconds, size) : new Merge(merged, false);
    runs.clear();
    firsts = new long[Math.min(SMALLEST, most)];
    seconds = new long[firsts.length];
    size = 0;
    total = 0;
    return pairs;
  }

  @Override
  public void close() throws IOException {
    SortedRun.closeAll(runs);
  }

  private static final class InMemory implements Pairs {
    private final long[] firsts;
    private final long[] seconds;
    private final int size;
    private int at;

    InMemory(long[] firsts, long[] seconds, int size) {
      this.firsts = firsts;
      this.seconds = seconds;
      this.size = size;
    }

    @Override
    public boolean has() {
      return at < size;
    }

    @Override
    public long get() {
      return firsts[at];
    }

    @Override
    public long second() {
      return seconds[at];
    }

    @Override
    public void next() {
      at++;
    }

    @Override
    public void close() {
      // Nothing but memory.
    }
  }
}
