package org.mailboxinventory.scanner.extract.sheet;

import org.xml.sax.SAXException;

/** Takes the cells of a sheet, row after row, column after column. */
public interface CellSink {

  /** The next cell begins, {@code span} columns wide; the one before is over. */
  void cell(int span);

  /**
   * The text of the cell, or more of it, as UTF-8.
   *
   * @throws SAXException when there is more text than may be
   */
  void cellText(byte[] utf8, int from, int to) throws SAXException;

  /** The row is over. */
  void rowEnd();
}
