package org.mailboxinventory.scanner.source.files.mbox;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.mailboxinventory.scanner.source.BlockStream;

/**
 * One message of an mbox as it was before it was put there: without its {@code From } line, and
 * with {@code >From } at the start of a line turned back into {@code From }.
 */
public final class MboxMessageStream extends BlockStream {
  private static final int LONGEST_QUOTE = 64;
  private static final int BUFFER = 1 << 16;
  private static final byte[] FROM = {'F', 'r', 'o', 'm', ' '};

  private final InputStream in;
  private final byte[] buffer;
  private int at;
  private int filled;
  private boolean ended;
  private boolean lineStart = true;

  /** {@code length}: how long the piece is, if it is short. */
  public MboxMessageStream(InputStream piece, long length) throws IOException {
    in = piece;
    buffer = new byte[(int) Math.min(BUFFER, Math.max(length, 0) + 2 * LONGEST_QUOTE)];
    fill();
    if (filled >= FROM.length && Arrays.equals(buffer, 0, FROM.length, FROM, 0, FROM.length)) {
      skipLine();
    }
  }

  private void skipLine() throws IOException {
    while (at < filled && buffer[at] != '\n' && buffer[at] != '\r') {
      at++;
      fill();
    }
    boolean both = at + 1 < filled && buffer[at] == '\r' && buffer[at + 1] == '\n';
    at = Math.min(at + (both ? 2 : 1), filled);
  }

  @Override
  public int read(byte[] bytes, int off, int len) throws IOException {
    if (len == 0) {
      return 0;
    }
    fill();
    if (lineStart && quoted()) {
      at++;
    }
    if (at == filled) {
      return -1;
    }
    int end = at + Math.min(len, filled - at);
    int to = at + 1;
    while (to < end && !(buffer[to] == '>' && buffer[to - 1] == '\n')) {
      to++;
    }
    System.arraycopy(buffer, at, bytes, off, to - at);
    int n = to - at;
    lineStart = buffer[to - 1] == '\n';
    at = to;
    return n;
  }

  /** Whether a {@code >} stands here, and more of them and {@code From } follow. */
  private boolean quoted() {
    int i = at;
    while (i < filled && buffer[i] == '>' && i - at < LONGEST_QUOTE - FROM.length) {
      i++;
    }
    return i > at
        && filled - i >= FROM.length
        && Arrays.equals(buffer, i, i + FROM.length, FROM, 0, FROM.length);
  }

  /** Sees to it that a quote at the current place can be judged, unless the piece ends. */
  private void fill() throws IOException {
    if (ended || filled - at >= LONGEST_QUOTE) {
      return;
    }
    System.arraycopy(buffer, at, buffer, 0, filled - at);
    filled -= at;
    at = 0;
    filled += in.readNBytes(buffer, filled, buffer.length - filled);
    ended = filled < buffer.length;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
