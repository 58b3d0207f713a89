package org.mailboxinventory.scanner.text;

/**
 * Hears the text of one part, in reading order. Bytes are UTF-8 (a lone surrogate is three bytes,
 * as in WTF-8), may be cut anywhere between calls, and belong to the caller again after the call.
 *
 * <p>The part's text, to which finding offsets refer, is what {@link #text} brought, with one tab
 * after each cell but the last of a row and one line feed after each row.
 */
public interface TextSink {

  /** A sink that keeps nothing. */
  static TextSink ignoring() {
    return new IgnoredText();
  }

  /** More running text; within a cell, more of the cell. Line breaks are line feeds. */
  void text(byte[] utf8, int from, int to);

  /** A table begins. Tables may nest. */
  void beginTable();

  /**
   * The next cell of the row begins, column after column from the left; {@code span} columns wide,
   * at least 1.
   */
  void beginCell(int span);

  /** The cell ends. */
  void endCell();

  /** The row ends. */
  void endRow();

  /** The table ends: its headers no longer hold. */
  void endTable();
}
