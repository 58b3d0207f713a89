package org.mailboxinventory.scanner.source.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * One message of an mbox as it was before it was put there: without its {@code From } line, and
 * with {@code >From } at the start of a line turned back into {@code From }.
 */
final class MboxMessageStream extends InputStream {
  private static final int LONGEST_QUOTE = 64;
  private static final byte[] FROM = {'F', 'r', 'o', 'm', ' '};

  private final BufferedInputStream in;
  private boolean lineStart = true;

  MboxMessageStream(InputStream piece) throws IOException {
    in = new BufferedInputStream(piece, 1 << 16);
    skipFromLine(in);
  }

  /** Passes over a first line that begins with {@code From }; false when there is none. */
  static boolean skipFromLine(BufferedInputStream in) throws IOException {
    in.mark(16);
    byte[] start = in.readNBytes(FROM.length);
    if (!java.util.Arrays.equals(start, FROM)) {
      in.reset();
      return false;
    }
    int b;
    do {
      b = in.read();
    } while (b >= 0 && b != '\n');
    return true;
  }

  @Override
  public int read() throws IOException {
    int b = in.read();
    if (lineStart && b == '>' && fromFollows()) {
      b = in.read();
    }
    lineStart = b == '\n';
    return b;
  }

  @Override
  public int read(byte[] buffer, int off, int len) throws IOException {
    int n = 0;
    while (n < len) {
      int b = read();
      if (b < 0) {
        return n == 0 && len > 0 ? -1 : n;
      }
      buffer[off + n] = (byte) b;
      n++;
    }
    return n;
  }

  /** After one {@code >}: whether more of them and {@code From } follow. Reads nothing. */
  private boolean fromFollows() throws IOException {
    in.mark(LONGEST_QUOTE);
    try {
      int b = in.read();
      for (int i = FROM.length + 1; b == '>' && i < LONGEST_QUOTE; i++) {
        b = in.read();
      }
      for (int i = 0; i < FROM.length; i++) {
        if (b != FROM[i]) {
          return false;
        }
        b = i + 1 < FROM.length ? in.read() : b;
      }
      return true;
    } finally {
      in.reset();
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
