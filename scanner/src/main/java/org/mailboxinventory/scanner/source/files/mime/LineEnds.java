package org.mailboxinventory.scanner.source.files.mime;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How the lines of a message end, told by the first of them. */
enum LineEnds {
  /** LF or CRLF. */
  USUAL,
  /** CR alone. */
  CARRIAGE_RETURN,
  /** LF with more CR around it than one. */
  DOUBLED;

  static LineEnds of(byte[] head) {
    int i = 0;
    while (i < head.length && head[i] != '\n' && head[i] != '\r') {
      i++;
    }
    if (i + 2 >= head.length) {
      return USUAL;
    }
    if (head[i] == '\n') {
      return head[i + 1] == '\r' && head[i + 2] != '\n' ? DOUBLED : USUAL;
    }
    if (head[i + 1] == '\n') {
      return USUAL;
    }
    return head[i + 1] == '\r' && head[i + 2] == '\n' ? DOUBLED : lone(head, i);
  }

  /** A CR within lines that end with LF is none. */
  private static LineEnds lone(byte[] head, int from) {
    for (int i = from; i < head.length; i++) {
      if (head[i] == '\n') {
        return USUAL;
      }
    }
    return CARRIAGE_RETURN;
  }

  /** The stream with usual line ends. */
  InputStream joined(InputStream in) {
    return this == USUAL ? in : new Joined(in, this == CARRIAGE_RETURN);
  }

  /** Writes LF for CR, or leaves CR out. */
  private static final class Joined extends FilterInputStream {
    private final boolean alone;

    private Joined(InputStream in, boolean alone) {
      super(in);
      this.alone = alone;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int off, int len) throws IOException {
      int kept = 0;
      while (kept == 0 && len > 0) {
        int n = super.read(bytes, off, len);
        if (n < 0) {
          return -1;
        }
        kept = join(bytes, off, n);
      }
      return kept;
    }

    private int join(byte[] bytes, int off, int n) {
      int to = off;
      for (int i = off; i < off + n; i++) {
        if (bytes[i] != '\r' || alone) {
          bytes[to++] = bytes[i] == '\r' ? (byte) '\n' : bytes[i];
        }
      }
      return to - off;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
