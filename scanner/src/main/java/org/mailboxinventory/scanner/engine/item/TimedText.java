package org.mailboxinventory.scanner.engine.item;

import org.mailboxinventory.scanner.text.TextSink;

/** Hands text on in pieces, and looks at the item's clock before each. For one thread. */
final class TimedText implements TextSink {
  private static final int PIECE = 64 * 1024;

  private final TextSink next;
  private final ItemClock clock;

  TimedText(TextSink next, ItemClock clock) {
    this.next = next;
    this.clock = clock;
  }

  @Override
  public void text(byte[] utf8, int from, int to) {
    for (int at = from; at < to; at += PIECE) {
      clock.check();
      next.text(utf8, at, Math.min(to, at + PIECE));
    }
  }

  @Override
  public void beginTable() {
    next.beginTable();
  }

  @Override
  public void beginCell(int span) {
    next.beginCell(span);
  }

  @Override
  public void endCell() {
    next.endCell();
  }

  @Override
  public void endRow() {
    clock.check();
    next.endRow();
  }

  @Override
  public void endTable() {
    next.endTable();
  }
}
