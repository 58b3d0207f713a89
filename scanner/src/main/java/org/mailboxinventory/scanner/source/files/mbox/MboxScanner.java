package org.mailboxinventory.scanner.source.files.mbox;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Finds where messages begin and end in an mbox of any size, in one pass with a fixed buffer. A
 * message begins with a {@code From } line at the start of the file or after a blank line.
 */
public final class MboxScanner implements Closeable {
  private static final int BUFFER = 1 << 20;

  private final InputStream in;
  private final byte[] buffer;
  private long bufferStart;
  private int at;
  private int filled;
  private boolean ended;

  /** Begins at {@code start}, where a message begins. */
  public MboxScanner(Path file, long start) throws IOException {
    SeekableByteChannel channel = Files.newByteChannel(file);
    try {
      channel.position(start);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    in = Channels.newInputStream(channel);
    buffer =
        new byte[(int) Math.min(BUFFER, Math.max(2L * MboxSeparator.WINDOW, channel.size() + 1))];
    bufferStart = start;
  }

  /** Whether an mbox holds more than one message. */
  public static boolean holdsMany(Path file) throws IOException {
    try (MboxScanner scanner = new MboxScanner(file, 0)) {
      Bounds first = scanner.next();
      return first != null && scanner.next() != null;
    }
  }

  /** The next message, {@code From } line included; null after the last. */
  public @Nullable Bounds next() throws IOException {
    fill();
    if (at == filled) {
      return null;
    }
    long from = bufferStart + at;
    boolean blankBefore = false;
    boolean first = true;
    while (at < filled) {
      if (!first && blankBefore && MboxSeparator.at(buffer, at, filled)) {
        return new Bounds(from, bufferStart + at);
      }
      first = false;
      blankBefore = passLine();
      fill();
    }
    return new Bounds(from, bufferStart + at);
  }

  /** Passes over a line, however long; true when it was blank. */
  private boolean passLine() throws IOException {
    long length = 0;
    boolean blank = true;
    while (at < filled) {
      int start = at;
      while (at < filled && buffer[at] != '\n') {
        at++;
      }
      length += at - start;
      blank &= length == 0 || (length == 1 && buffer[at - 1] == '\r');
      if (at < filled) {
        at++;
        return blank;
      }
      fill();
    }
    return blank;
  }

  /** Sees to it that a separator at the current place can be judged, unless the file ends. */
  private void fill() throws IOException {
    if (ended || filled - at >= MboxSeparator.WINDOW) {
      return;
    }
    System.arraycopy(buffer, at, buffer, 0, filled - at);
    bufferStart += at;
    filled -= at;
    at = 0;
    int n = in.readNBytes(buffer, filled, buffer.length - filled);
    filled += n;
    ended = filled < buffer.length;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /**
   * Where a message lies in its file.
   *
   * @param to the first byte that is not its own
   */
  public record Bounds(long from, long to) {}
}
