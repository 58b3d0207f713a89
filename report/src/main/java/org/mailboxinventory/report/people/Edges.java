package org.mailboxinventory.report.people;

import java.io.IOException;
import org.mailboxinventory.report.people.number.Numbers;
import org.mailboxinventory.report.people.number.Scratch;
import org.mailboxinventory.report.people.number.Spool;

/** Pairs of values that stand in one record, each once, ascending; in a temporary file. */
final class Edges implements AutoCloseable {
  private final Spool file;

  /** Takes one pair. */
  interface Edge {
    void take(long pair) throws IOException;
  }

  Edges(Numbers pairs, Scratch scratch) throws IOException {
    file = scratch.spool();
    for (; pairs.has(); pairs.next()) {
      file.writeLong(pairs.get());
    }
    file.writeLong(-1);
  }

  /** Tells each pair, in their order. */
  void each(Edge edge) throws IOException {
    try (Spool.Reader in = file.in()) {
      for (long pair = in.readLong(); pair >= 0; pair = in.readLong()) {
        edge.take(pair);
      }
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
