package org.mailboxinventory.scanner.source.dataconnect.row;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a stream of any length that are not blank, each with its place. */
public final class Lines implements Closeable {
  /** The longest line that is held, in bytes. */
  public static final int LONGEST = 32 << 20;

  private static final int USUAL = 1 << 15;
  private static final int KEPT_OF_LONGER = 1 << 12;

  private final InputStream in;
  private byte[] buffer = new byte[USUAL];
  private long bufferStart;
  private int at;
  private int filled;
  private boolean ended;
  private long from;
  private int end;
  private boolean tooLong;

  /** {@code place}: of the stream's first byte in its file. */
  Lines(InputStream in, long place) {
    this.in = in;
    this.bufferStart = place;
  }

  /** Moves to the next line; false after the last. */
  boolean next() throws IOException {
    do {
      if (!line()) {
        return false;
      }
    } while (blank());
    return true;
  }

  /** Where the line begins. */
  long from() {
    return from;
  }

  /** Where what follows it begins. */
  long to() {
    return bufferStart + Math.min(end + 1, filled);
  }

  byte[] bytes() {
    return buffer;
  }

  /** Of its first byte in {@link #bytes}. */
  int start() {
    return at;
  }

  /** After its last byte in {@link #bytes}. */
  int end() {
    return end;
  }

  /** Whether only the end of it is held. */
  boolean tooLong() {
    return tooLong;
  }

  private boolean line() throws IOException {
    at = Math.min(end + 1, filled);
    tooLong = false;
    from = bufferStart + at;
    end = at;
    while (true) {
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      if (end < filled) {
        return true;
      }
      if (ended) {
        return at < filled;
      }
      more();
    }
  }

  private void more() throws IOException {
    if (at > 0) {
      shift(at);
    } else if (filled == buffer.length) {
      if (buffer.length < LONGEST) {
        buffer = Arrays.copyOf(buffer, Math.min(LONGEST, 2 * buffer.length));
      } else {
        tooLong = true;
        shift(filled - KEPT_OF_LONGER);
      }
    }
    // One piece at a time: what comes before the place where a file breaks off is not lost.
    int n = in.read(buffer, filled, buffer.length - filled);
    ended = n < 0;
    filled += Math.max(n, 0);
  }

  private void shift(int by) {
    System.arraycopy(buffer, by, buffer, 0, filled - by);
    bufferStart += by;
    filled -= by;
    end -= by;
    at = 0;
  }

  private boolean blank() {
    for (int i = at; i < end; i++) {
      if (buffer[i] != ' ' && buffer[i] != '\r' && buffer[i] != '\t') {
        return false;
      }
    }
    return !tooLong;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
