package org.mailboxinventory.scanner.bench;

import java.io.ByteArrayOutputStream;
import org.mailboxinventory.scanner.text.TextSink;

/** Keeps a text as bytes, cells parted by tabs. */
final class TextBytes implements TextSink {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  byte[] bytes() {
    return bytes.toByteArray();
  }

  @Override
  public void text(byte[] utf8, int from, int to) {
    bytes.write(utf8, from, to - from);
  }

  @Override
  public void beginTable() {}

  @Override
  public void beginCell(int span) {}

  @Override
  public void endCell() {
    bytes.write('\t');
  }

  @Override
  public void endRow() {
    bytes.write('\n');
  }

  @Override
  public void endTable() {}
}
