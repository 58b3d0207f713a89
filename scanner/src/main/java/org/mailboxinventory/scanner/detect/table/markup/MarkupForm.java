package org.mailboxinventory.scanner.detect.table.markup;

/** How rows are marked. */
interface MarkupForm {
  /** Where the row begins in which a label is, if it may be one of headers; else -1. */
  int headers(byte[] text, int label, int length);

  /** Where the next row begins behind the end of one; -1 where the table ends. */
  int next(byte[] text, int from, int length);

  /** Reads the row that begins at a place; false where its end is not seen. */
  boolean read(byte[] text, int at, int length, MarkupRow row);
}
