package org.mailboxinventory.scanner.cli.push;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Puts records together to chunks that a receiver takes in one request, one chunk in memory. */
final class Chunks {
  /** Receivers commonly take a megabyte; some of it is for what goes around the records. */
  static final int MOST_BYTES = 800_000;

  private final Wrapping wrapping;
  private final int mostBytes;
  private final int mostRecords;
  private final Taker taker;
  private final List<byte[]> records = new ArrayList<>();
  private int bytes;

  /** Takes chunks one after another. */
  interface Taker {
    void take(Chunk chunk) throws IOException, InterruptedException;
  }

  Chunks(Wrapping wrapping, int mostBytes, int mostRecords, Taker taker) {
    this.wrapping = wrapping;
    this.mostBytes = mostBytes;
    this.mostRecords = mostRecords;
    this.taker = taker;
  }

  /** The next record; one that is longer than a chunk may be is a chunk of its own. */
  void add(URI address, byte[] record) throws IOException, InterruptedException {
    if (records.size() == mostRecords || bytes + record.length > mostBytes) {
      end(address);
    }
    records.add(record);
    bytes += record.length + 1;
  }

  /** Gives what there is. */
  void end(URI address) throws IOException, InterruptedException {
    if (!records.isEmpty()) {
      taker.take(new Chunk(address, wrapping, records));
    }
    records.clear();
    bytes = 0;
  }
}
