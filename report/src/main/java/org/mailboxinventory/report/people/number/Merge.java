package org.mailboxinventory.report.people.number;

import java.io.IOException;
import java.util.List;

/** Sorted runs as one; of equal first numbers those of the earlier run come first. */
final class Merge implements Pairs {
  private final List<SortedRun> all;
  private final boolean distinct;

  /** The places of runs that have not ended, as a heap: none is before the one above it. */
  private final int[] heap;

  private int size;

  /**
   * @param distinct whether of equal first numbers only one is given
   */
  Merge(List<SortedRun> runs, boolean distinct) throws IOException {
    this.all = runs;
    this.distinct = distinct;
    this.heap = new int[runs.size()];
    for (int run = 0; run < heap.length; run++) {
      if (runs.get(run).next()) {
        heap[size++] = run;
      }
    }
    for (int place = size / 2 - 1; place >= 0; place--) {
      sink(place);
    }
  }

  private boolean before(int a, int b) {
    long first = all.get(a).first();
    long other = all.get(b).first();
    return first < other || (first == other && a < b);
  }

  private void sink(int from) {
    int run = heap[from];
    int place = from;
    while (2 * place + 1 < size) {
      int below = 2 * place + 1;
      if (below + 1 < size && before(heap[below + 1], heap[below])) {
        below++;
      }
      if (!before(heap[below], run)) {
        break;
      }
      heap[place] = heap[below];
      place = below;
    }
    heap[place] = run;
  }

  @Override
  public boolean has() {
    return size > 0;
  }

  @Override
  public long get() {
    return all.get(heap[0]).first();
  }

  @Override
  public long second() {
    return all.get(heap[0]).second();
  }

  @Override
  public void next() throws IOException {
    long last = get();
    do {
      if (!all.get(heap[0]).next()) {
        heap[0] = heap[--size];
      }
      if (size > 0) {
        sink(0);
      }
    } while (distinct && size > 0 && get() == last);
  }

  @Override
  public void close() throws IOException {
    SortedRun.closeAll(all);
  }
}
