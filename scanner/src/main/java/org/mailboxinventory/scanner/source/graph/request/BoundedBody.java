package org.mailboxinventory.scanner.source.graph.request;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * An answer's body, unpacked, up to so many bytes: a few kilobytes on the line may unpack to more
 * than the memory holds.
 */
public final class BoundedBody extends FilterInputStream {
  private long left;

  public BoundedBody(InputStream in, long most) {
    super(in);
    this.left = most;
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    count(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int count = super.read(into, from, length);
    count(Math.max(0, count));
    return count;
  }

  private void count(int bytes) throws TooHeavyException {
    left -= bytes;
    if (left < 0) {
      throw new TooHeavyException();
    }
  }
}
