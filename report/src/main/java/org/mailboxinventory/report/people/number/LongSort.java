package org.mailboxinventory.report.people.number;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Takes numbers in any order and gives each once, in ascending order. What does not fit into memory
 * is sorted run by run in temporary files, and the runs are merged while they are read.
 */
public final class LongSort implements AutoCloseable {
  private static final int SMALLEST = 1 << 10;

  private final Scratch scratch;
  private final List<SortedRun> runs = new ArrayList<>();
  private long[] numbers;
  private int size;

  LongSort(Scratch scratch) {
    this.scratch = scratch;
    this.numbers = new long[Math.min(SMALLEST, scratch.most())];
  }

  /** Takes a number. */
  public void add(long number) throws IOException {
    if (size == numbers.length) {
      makeRoom();
    }
    numbers[size++] = number;
  }

  private void makeRoom() throws IOException {
    compact();
    if (size <= numbers.length - numbers.length / 3) {
      return;
    }
    if (numbers.length < scratch.most()) {
      numbers = Arrays.copyOf(numbers, Math.min(scratch.most(), numbers.length * 2));
    } else {
      spill();
    }
  }

  private void compact() {
    Arrays.sort(numbers, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (kept == 0 || numbers[kept - 1] != numbers[i]) {
        numbers[kept++] = numbers[i];
      }
    }
    size = kept;
  }

  private void spill() throws IOException {
    Spool spool = scratch.spool();
    runs.add(new SortedRun(spool, size, false));
    for (int i = 0; i < size; i++) {
      spool.writeLong(numbers[i]);
    }
    size = 0;
  }

  /** The numbers, each once; the sort is empty afterwards. */
  public Numbers sorted() throws IOException {
    compact();
    if (!runs.isEmpty()) {
      spill();
    }
    List<SortedRun> merged = List.copyOf(runs);
    long[] kept = numbers;
    int count = size;
    runs.clear();
    numbers = new long[Math.min(SMALLEST, scratch.most())];
    size = 0;
    return merged.isEmpty() ? new InMemory(kept, count) : new Merge(merged, true);
  }

  @Override
  public void close() throws IOException {
    SortedRun.closeAll(runs);
  }

  private static final class InMemory implements Numbers {
    private final long[] numbers;
    private final int size;
    private int at;

    InMemory(long[] numbers, int size) {
      this.numbers = numbers;
      this.size = size;
    }

    @Override
    public boolean has() {
      return at < size;
    }

    @Override
    public long get() {
      return numbers[at];
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
