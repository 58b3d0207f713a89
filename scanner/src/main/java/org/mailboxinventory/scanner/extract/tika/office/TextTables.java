package org.mailboxinventory.scanner.extract.tika.office;

import org.mailboxinventory.scanner.extract.sheet.CellSink;
import org.mailboxinventory.scanner.extract.sheet.Tables;
import org.mailboxinventory.scanner.extract.tika.part.XhtmlText;

/** Tables of a workbook as tables of the text. */
record TextTables(XhtmlText text) implements Tables {
  @Override
  public CellSink begin() {
    text.beginTable();
    return text;
  }

  @Override
  public void end() {
    text.endTable();
  }
}
