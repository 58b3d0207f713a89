package org.mailboxinventory.scanner.extract.body.layout;

import org.mailboxinventory.scanner.text.TextSink;

/**
 * Lays out running text, blocks and tables for a sink: white space and line breaks wait until more
 * text comes, so that none stands at the beginning or end of a text or cell; rows and cells left
 * open are closed, and ends without a beginning are passed over.
 */
public final class TextLayout {
  private static final int DEEPEST_TABLE = 64;
  private static final int WIDEST_SPAN = 1000;
  private static final int NOTHING = 0;
  private static final int SPACE = 1;
  private static final int BREAK = 2;
  private static final int BLANK_LINE = 3;

  private final TextSink sink;
  private final byte[] buffer = new byte[4 * 1024];
  private int filled;
  private int pending = NOTHING;
  private boolean fresh = true;
  private int tables;
  private int tablesTooDeep;
  private final boolean[] rowOpen = new boolean[DEEPEST_TABLE + 1];
  private final boolean[] cellOpen = new boolean[DEEPEST_TABLE + 1];

  public TextLayout(TextSink sink) {
    this.sink = sink;
  }

  /** More text, as it stands. */
  public void text(byte[] utf8, int from, int to) {
    settle();
    if (to - from > buffer.length - filled) {
      flush();
      if (to - from > buffer.length) {
        sink.text(utf8, from, to);
        return;
      }
    }
    System.arraycopy(utf8, from, buffer, filled, to - from);
    filled += to - from;
  }

  /** One ASCII character. */
  public void character(char ascii) {
    settle();
    put((byte) ascii);
  }

  /** White space that collapses. */
  public void space() {
    if (!fresh && pending == NOTHING) {
      pending = SPACE;
    }
  }

  /** A block begins or ends: what follows stands on a line of its own. */
  public void block() {
    if (!fresh && pending < BREAK) {
      pending = BREAK;
    }
  }

  /** A line break; two and more leave one blank line. */
  public void lineBreak() {
    if (!fresh) {
      pending = pending < BREAK ? BREAK : BLANK_LINE;
    }
  }

  /** A table begins, perhaps within a cell. */
  public void table() {
    if (tables == DEEPEST_TABLE) {
      tablesTooDeep++;
      block();
      return;
    }
    ownLine();
    tables++;
    rowOpen[tables] = false;
    cellOpen[tables] = false;
    sink.beginTable();
  }

  /** A row begins; the one before is over. Outside tables it is a block. */
  public void row() {
    endRow();
  }

  /** A cell begins; the one before is over. Outside tables it is a block. */
  public void cell(int span) {
    if (inNoTable()) {
      block();
      return;
    }
    endCell();
    if (rowOpen[tables]) {
      pending = NOTHING;
      flush();
    } else {
      ownLine();
    }
    rowOpen[tables] = true;
    cellOpen[tables] = true;
    fresh = true;
    sink.beginCell(Math.max(1, Math.min(span, WIDEST_SPAN)));
  }

  /** The cell ends. */
  public void endCell() {
    if (inNoTable()) {
      block();
    } else if (cellOpen[tables]) {
      flush();
      sink.endCell();
      cellOpen[tables] = false;
      fresh = false;
      pending = BREAK;
    }
  }

  /** The row ends. */
  public void endRow() {
    if (inNoTable()) {
      block();
      return;
    }
    endCell();
    if (rowOpen[tables]) {
      flush();
      sink.endRow();
      rowOpen[tables] = false;
      fresh = true;
      pending = NOTHING;
    }
  }

  /** The table ends, and with it its row and cell. */
  public void endTable() {
    if (tablesTooDeep > 0) {
      tablesTooDeep--;
      block();
    } else if (tables > 0) {
      endRow();
      ownLine();
      sink.endTable();
      tables--;
    } else {
      block();
    }
  }

  /** The text is over. */
  public void finish() {
    tablesTooDeep = 0;
    while (tables > 0) {
      endTable();
    }
    flush();
  }

  private boolean inNoTable() {
    return tables == 0 || tablesTooDeep > 0;
  }

  /** Ends the line that has text, at once. */
  private void ownLine() {
    if (!fresh) {
      put((byte) '\n');
    }
    fresh = true;
    pending = NOTHING;
    flush();
  }

  private void settle() {
    if (pending != NOTHING) {
      putPending();
    }
    fresh = false;
  }

  private void putPending() {
    if (pending == SPACE) {
      put((byte) ' ');
    } else if (pending >= BREAK) {
      put((byte) '\n');
      if (pending == BLANK_LINE) {
        put((byte) '\n');
      }
    }
    pending = NOTHING;
  }

  private void put(byte b) {
    if (filled == buffer.length) {
      flush();
    }
    buffer[filled++] = b;
  }

  private void flush() {
    if (filled > 0) {
      sink.text(buffer, 0, filled);
      filled = 0;
    }
  }
}
