package org.mailboxinventory.scanner.extract.tika.frame;

import java.io.IOException;
import java.io.InputStream;

/** Reads ahead like a buffered stream, without a lock for every byte. For one thread. */
public final class FrameInput extends InputStream {
  private static final int AHEAD = 64 * 1024;

  private final InputStream pipe;
  private final byte[] buffer = new byte[AHEAD];
  private int at;
  private int end;

  public FrameInput(InputStream pipe) {
    this.pipe = pipe;
  }

  @Override
  public int read() throws IOException {
    return at < end || fill() ? buffer[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (at == end && !fill()) {
      return -1;
    }
    int taken = Math.min(length, end - at);
    System.arraycopy(buffer, at, bytes, from, taken);
    at += taken;
    return taken;
  }

  @Override
  public void close() throws IOException {
    pipe.close();
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, pipe.read(buffer, 0, AHEAD));
    return end > 0;
  }
}
