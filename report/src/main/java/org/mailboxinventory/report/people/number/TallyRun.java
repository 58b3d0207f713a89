package org.mailboxinventory.report.people.number;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/** Counted strings of bytes in a temporary file, in the order of their bytes. */
final class TallyRun implements Closeable {
  private final Spool spool;
  private final long size;

  /**
   * @param size how many strings there are in the file
   */
  TallyRun(Spool spool, long size) {
    this.spool = spool;
    this.size = size;
  }

  /** Tells the strings of all runs, each once, with what its counts come to. */
  static <E extends Exception> void merge(List<TallyRun> runs, Tally.Counted<E> counted)
      throws IOException, E {
    PriorityQueue<Reading> waiting =
        new PriorityQueue<>((a, b) -> Arrays.compareUnsigned(a.bytes, b.bytes));
    try {
      for (TallyRun run : runs) {
        waiting.add(new Reading(run));
      }
      while (!waiting.isEmpty()) {
        byte[] bytes = waiting.element().bytes;
        long count = 0;
        while (!waiting.isEmpty() && Arrays.equals(waiting.element().bytes, bytes)) {
          Reading first = waiting.remove();
          count += first.count;
          if (first.next()) {
            waiting.add(first);
          } else {
            first.close();
          }
        }
        counted.take(bytes, count);
      }
    } finally {
      for (Reading reading : waiting) {
        reading.close();
      }
    }
  }

  @Override
  public void close() throws IOException {
    spool.close();
  }

  private static final class Reading implements Closeable {
    private final Spool.Reader in;
    private long left;
    private byte[] bytes = {};
    private long count;

    Reading(TallyRun run) throws IOException {
      in = run.spool.in();
      left = run.size;
      next();
    }

    boolean next() throws IOException {
      if (left == 0) {
        return false;
      }
      left--;
      bytes = in.readBytes(in.readInt());
      count = in.readLong();
      return true;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
