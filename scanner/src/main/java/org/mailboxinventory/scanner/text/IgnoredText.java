package org.mailboxinventory.scanner.text;

/** Takes text and keeps nothing of it. */
final class IgnoredText implements TextSink {
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
