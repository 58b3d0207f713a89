package org.mailboxinventory.scanner.extract.tika.part;

import org.mailboxinventory.scanner.extract.body.layout.TextLayout;

/** Makes rows and cells of the marks that {@link RtfMarks} put into a text. */
final class RtfRows {
  private final TextLayout layout;
  private boolean inTable;
  private boolean inRow;
  private boolean inCell;

  RtfRows(TextLayout layout) {
    this.layout = layout;
  }

  /** Text comes: in a row it begins a cell, and after the last row it ends the table. */
  void text() {
    if (inRow && !inCell) {
      layout.cell(1);
      inCell = true;
    } else if (inTable && !inRow) {
      layout.endTable();
      inTable = false;
    }
  }

  void mark(char mark) {
    switch (mark) {
      case RtfMarks.IN_TABLE -> beginRow();
      case RtfMarks.CELL_ENDS -> {
        beginRow();
        text();
        layout.endCell();
        inCell = false;
      }
      case RtfMarks.ROW_ENDS -> {
        layout.endRow();
        inRow = false;
        inCell = false;
      }
      default -> layout.block();
    }
  }

  private void beginRow() {
    if (!inTable) {
      layout.table();
      inTable = true;
    }
    if (!inRow) {
      layout.row();
      inRow = true;
    }
  }
}
