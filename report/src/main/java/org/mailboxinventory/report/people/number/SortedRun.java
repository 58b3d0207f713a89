package org.mailboxinventory.report.people.number;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sorted numbers, or pairs, in a temporary file. */
final class SortedRun implements Closeable {
  private final Spool spool;
  private final boolean pairs;
  private long left;
  private Spool.@Nullable Reader in;
  private long first;
  private long second;

  /**
   * @param size how many there are in the file
   */
  SortedRun(Spool spool, long size, boolean pairs) {
    this.spool = spool;
    this.left = size;
    this.pairs = pairs;
  }

  /** Goes to the next, at first to the first; false behind the last. */
  boolean next() throws IOException {
    if (left == 0) {
      return false;
    }
    if (in == null) {
      in = spool.in();
    }
    left--;
    first = in.readLong();
    second = pairs ? in.readLong() : 0;
    return true;
  }

  long first() {
    return first;
  }

  long second() {
    return second;
  }

  @Override
  public void close() throws IOException {
    try {
      if (in != null) {
        in.close();
      }
    } finally {
      spool.close();
    }
  }

  /** Closes all, however many of them fail. */
  static void closeAll(List<? extends Closeable> runs) throws IOException {
    IOException failed = null;
    for (Closeable run : runs) {
      try {
        run.close();
      } catch (IOException e) {
        failed = e;
      }
    }
    if (failed != null) {
      throw failed;
    }
  }
}
