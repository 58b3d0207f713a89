package org.mailboxinventory.report.trust;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The lines of an access log that were written to their end when it is opened, the last first. No
 * more is in memory than a piece of the file and the line at hand.
 */
final class LogBackwards implements Closeable {
  private static final int PIECE = 1 << 14;

  private final FileChannel channel;

  /** Of the file, from {@link #from}; those from {@link #end} on were given already. */
  private byte[] bytes = {};

  private long from;
  private int end;

  private LogBackwards(FileChannel channel, long whole) {
    this.channel = channel;
    this.from = whole;
  }

  static LogBackwards of(Path file) throws IOException {
    long whole = LogTail.of(file).whole();
    return new LogBackwards(FileChannel.open(file, StandardOpenOption.READ), whole);
  }

  /** The line before; null before the first. */
  @Nullable String next() throws IOException {
    if (from + end == 0) {
      return null;
    }
    int before = lineEnd();
    while (before < 0 && from > 0) {
      readMore();
      before = lineEnd();
    }
    String line = new String(bytes, before + 1, end - before - 2, StandardCharsets.UTF_8);
    end = before + 1;
    return line;
  }

  /** Where the line before this one ends, which itself ends before {@link #end}. */
  private int lineEnd() {
    int at = end - 2;
    while (at >= 0 && bytes[at] != '\n' && bytes[at] != '\r') {
      at--;
    }
    return Math.max(at, -1);
  }

  /** As much again of a long line, so that it is not copied over and over. */
  private void readMore() throws IOException {
    int length = (int) Math.min(Math.max(PIECE, end), from);
    byte[] all = Arrays.copyOf(LogTail.read(channel, from - length, length), length + end);
    System.arraycopy(bytes, 0, all, length, end);
    bytes = all;
    from -= length;
    end += length;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
