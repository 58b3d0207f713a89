package org.mailboxinventory.scanner.cli.process;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Bytes to a file, a pipe or a terminal; remembers that whoever read from the pipe has left. */
final class Outlet extends FilterOutputStream {
  private volatile boolean left;

  Outlet(OutputStream out) {
    super(out);
  }

  /** Whether there is no reader any more, as after {@code | head}. */
  boolean left() {
    return left;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    try {
      out.write(bytes, from, count);
    } catch (IOException e) {
      left |= String.valueOf(e.getMessage()).contains("Broken pipe");
      throw e;
    }
  }
}
