package org.mailboxinventory.scanner.engine.line;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts input into batches of whole lines: as large as what has arrived, so that no line waits for
 * those after it. A line longer than the limit is not kept, but told of. For one thread.
 */
final class LineBatches {
  /** Stands for a line that is too long. */
  static final byte[] TOO_LONG = {};

  private static final int BATCH = 1 << 16;

  private final InputStream in;
  private final int longest;
  private byte[] buffer;
  private int length;
  private boolean skipping;

  /**
   * @param longest bytes of the longest line that is kept
   */
  LineBatches(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
    this.buffer = new byte[(int) Math.min(BATCH * 2, longest + 1L)];
  }

  /**
   * Waits for some whole lines, of which the input's last may have no line feed, or {@link
   * #TOO_LONG}; null at the end of the input.
   */
  byte @Nullable [] next() throws IOException {
    while (true) {
      if (length == buffer.length && !grown()) {
        return TOO_LONG;
      }
      int got = in.read(buffer, length, buffer.length - length);
      if (got < 0) {
        return last();
      }
      int from = length;
      length += got;
      int end = lastLineEnd(from);
      if (end > 0) {
        int begin = skipping ? firstLineEnd(from) : 0;
        skipping = false;
        byte[] lines = take(begin, end);
        if (lines.length > 0) {
          return lines;
        }
      } else if (skipping) {
        length = 0;
      }
    }
  }

  /** Makes room for a longer line; false when it is given up. */
  private boolean grown() {
    if (length > longest) {
      length = 0;
      skipping = true;
      return false;
    }
    buffer = Arrays.copyOf(buffer, (int) Math.min(longest + 1L, length * 2L));
    return true;
  }

  private byte @Nullable [] last() {
    if (skipping || length == 0) {
      return null;
    }
    return take(0, length);
  }

  private byte[] take(int from, int to) {
    byte[] lines = Arrays.copyOfRange(buffer, from, to);
    System.arraycopy(buffer, to, buffer, 0, length - to);
    length -= to;
    return lines;
  }

  private int lastLineEnd(int from) {
    for (int i = length; i > from; i--) {
      if (buffer[i - 1] == '\n') {
        return i;
      }
    }
    return 0;
  }

  private int firstLineEnd(int from) {
    int i = from;
    while (buffer[i] != '\n') {
      i++;
    }
    return i + 1;
  }
}
