package org.mailboxinventory.scanner.source.files.mbox;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Passes over what some programs write before a message's first header: a byte order mark, blank
 * lines, lines of MMDF, and the {@code From } line of an mbox.
 */
public final class FirstHeader {
  private static final int BUFFER = 1 << 14;
  private static final int[] MARK = {0xEF, 0xBB, 0xBF};
  private static final byte[] FROM = {'F', 'r', 'o', 'm', ' '};

  private FirstHeader() {}

  /** The message from its first header on; when that cannot be reached, the stream is closed. */
  public static InputStream of(InputStream message) throws IOException {
    BufferedInputStream in = new BufferedInputStream(message, BUFFER);
    try {
      skipMark(in);
      skipBlanks(in);
      byte[] start = start(in);
      while (MboxSeparator.isMmdf(start, 0, start.length)) {
        skipLine(in);
        start = start(in);
      }
      if (Arrays.equals(start, FROM)) {
        skipLine(in);
      }
      return in;
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private static void skipMark(BufferedInputStream in) throws IOException {
    in.mark(MARK.length);
    for (int b : MARK) {
      if (in.read() != b) {
        in.reset();
        return;
      }
    }
  }

  private static void skipBlanks(BufferedInputStream in) throws IOException {
    int b;
    do {
      in.mark(1);
      b = in.read();
    } while (b == '\r' || b == '\n');
    in.reset();
  }

  /** What comes next, as much as a {@code From } or a line of MMDF is told by. */
  private static byte[] start(BufferedInputStream in) throws IOException {
    in.mark(FROM.length);
    byte[] start = in.readNBytes(FROM.length);
    in.reset();
    return start;
  }

  private static void skipLine(BufferedInputStream in) throws IOException {
    int b;
    do {
      b = in.read();
    } while (b >= 0 && b != '\n' && b != '\r');
    in.mark(1);
    if (b == '\r' && in.read() != '\n') {
      in.reset();
    }
  }
}
