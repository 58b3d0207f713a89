package org.mailboxinventory.scanner.source.graph.request;

import java.io.FilterInputStream;
import java.io.IOException;

/**
 * A response's body that gives up its place among the requests under way at its end or when closed.
 */
final class PlacedStream extends FilterInputStream {
  private final GraphResponse response;
  private final ConcurrencyLimits.Place place;

  PlacedStream(GraphResponse response, ConcurrencyLimits.Place place) {
    super(response.body());
    this.response = response;
    this.place = place;
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    if (next < 0) {
      place.close();
    }
    return next;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int count = super.read(into, from, length);
    if (count < 0) {
      place.close();
    }
    return count;
  }

  @Override
  public void close() {
    try {
      response.close();
    } finally {
      place.close();
    }
  }
}
