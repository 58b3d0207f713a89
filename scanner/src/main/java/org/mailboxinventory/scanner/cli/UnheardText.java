package org.mailboxinventory.scanner.cli;

import org.mailboxinventory.scanner.text.TextSink;

/** Text that nobody wants. */
final class UnheardText implements TextSink {
  @Override
  public void text(byte[] utf8, int from, int to) {}

  @Override
  public void beginTable() {}

  @Override
  public void beginCell(int span) {}

  @Override
  public void endCell() {}

  @Override
  public void endRow() {}

  @Override
  public void endTable() {}
}
