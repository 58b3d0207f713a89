package org.mailboxinventory.scanner.cli.push;

import java.net.URI;
import java.util.List;

/**
 * What goes in one request.
 *
 * @param records each one value of JSON, without line ends
 */
record Chunk(URI address, Wrapping wrapping, List<byte[]> records) {
  Chunk {
    records = List.copyOf(records);
  }

  byte[] body() {
    return wrapping.body(records);
  }

  /** Two with half the records each; of one record, it alone. */
  List<Chunk> halves() {
    int half = records.size() / 2;
    return half == 0
        ? List.of(this)
        : List.of(
            new Chunk(address, wrapping, records.subList(0, half)),
            new Chunk(address, wrapping, records.subList(half, records.size())));
  }
}
