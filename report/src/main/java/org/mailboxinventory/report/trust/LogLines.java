package org.mailboxinventory.report.trust;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The lines of an access log that were written to their end when it is opened. A program that is
 * killed, or a disk that is full, may leave a piece of a line behind them, which is no entry; and
 * another program may be writing one.
 */
final class LogLines implements Closeable {
  private final BufferedReader reader;

  private LogLines(BufferedReader reader) {
    this.reader = reader;
  }

  static LogLines of(Path file) throws IOException {
    long whole = LogTail.of(file).whole();
    return new LogLines(
        new BufferedReader(
            new InputStreamReader(
                new First(Files.newInputStream(file), whole), StandardCharsets.UTF_8)));
  }

  /** The next one; null after the last. */
  @Nullable String next() throws IOException {
    return reader.readLine();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  /** The first bytes of a stream. */
  private static final class First extends FilterInputStream {
    private long left;

    First(InputStream all, long bytes) {
      super(all);
      this.left = bytes;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      if (left == 0) {
        return -1;
      }
      int read = super.read(bytes, from, (int) Math.min(left, length));
      left -= Math.max(read, 0);
      return read;
    }
  }
}
