package org.mailboxinventory.scanner.source.files.mbox;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Finds where messages begin and end in an mbox of any size, in one pass with a fixed buffer. A
 * message begins with a {@code From } line at the start of the file or after a blank line; with one
 * that is beyond doubt, after any line.
 */
public final class MboxScanner implements Closeable {
  private static final int BUFFER = 1 << 20;

  private final FileChannel file;
  private final InputStream in;
  private final byte[] buffer;
  private final byte lineEnd;
  private long bufferStart;
  private int at;
  private int filled;
  private boolean ended;

  /** Begins at {@code start}, where a message begins. */
  public MboxScanner(Path path, long start) throws IOException {
    file = FileChannel.open(path);
    try {
      file.position(start);
      in = Channels.newInputStream(file);
      int size = (int) Math.min(BUFFER, Math.max(2L * MboxSeparator.WINDOW, file.size() + 1));
      buffer = new byte[size];
      bufferStart = start;
      fill();
      lineEnd = lineEnd();
      at = start == 0 ? MboxStart.of(buffer, filled) : 0;
    } catch (IOException e) {
      file.close();
      throw e;
    }
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
    while (MboxSeparator.isMmdf(buffer, at, filled)) {
      passLine();
      fill();
    }
    if (at == filled) {
      return null;
    }
    long from = bufferStart + at;
    StatedLength length = new StatedLength();
    long end = -1;
    boolean blankBefore = passLine();
    fill();
    while (at < filled) {
      if (begins(blankBefore, end)) {
        return new Bounds(from, bufferStart + at);
      }
      length.line(buffer, at, filled);
      blankBefore = passLine();
      fill();
      end = blankBefore ? Math.max(end, length.end(file, bufferStart + at)) : end;
    }
    return new Bounds(from, bufferStart + at);
  }

  /** Whether the next message begins here; {@code end}: where the header says so, or -1. */
  private boolean begins(boolean blankBefore, long end) {
    long here = bufferStart + at;
    if (here < end) {
      return false;
    }
    return (blankBefore || here == end)
        ? MboxSeparator.at(buffer, at, filled)
        : MboxSeparator.atWithoutBlank(buffer, at, filled);
  }

  /** CR in a file that has no LF, as old programs of Apple wrote it. */
  private byte lineEnd() {
    int cr = -1;
    for (int i = 0; i < filled; i++) {
      if (buffer[i] == '\n') {
        return '\n';
      }
      cr = buffer[i] == '\r' ? i : cr;
    }
    return (byte) (cr < 0 ? '\n' : '\r');
  }

  /** Passes over a line, however long; true when it was blank. */
  private boolean passLine() throws IOException {
    long length = 0;
    boolean blank = true;
    while (at < filled) {
      int start = at;
      while (at < filled && buffer[at] != lineEnd) {
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
