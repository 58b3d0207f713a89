package org.mailboxinventory.scanner.detect.table.headed;

import org.mailboxinventory.scanner.detect.word.NormalisedText;

/**
 * The headers of rows that are read one by one, and the place of the next row, kept from window to
 * window. Places count bytes of the normalised text, that of the next row between two windows bytes
 * of the original. For one thread.
 */
public abstract class HeadedRows {
  protected static final int[][] NONE = {};
  protected static final int[] NOTHING = {};

  protected byte[] text = new byte[0];
  protected int length;

  /** By column, what its phrases are to detectors; of no columns outside of tables. */
  protected int[][] header = NONE;

  /** Where the next row is looked for. */
  protected int next;

  /** Labels before this place have been asked about. */
  protected int asked;

  private NormalisedText window = new NormalisedText();

  /** Where the next row is looked for in the original text, between two windows. */
  private int keptNext;

  /** Another part begins. */
  public final void clear() {
    header = NONE;
  }

  /** Another window of text. */
  public void begin(NormalisedText newWindow) {
    window = newWindow;
    text = window.text();
    length = window.length();
    asked = 0;
    next = header.length > 0 ? window.folded(Math.max(0, keptNext)) : 0;
  }

  /** The window has moved: {@code by} bytes of the original are gone. */
  public final void shift(int by) {
    keptNext -= by;
    header = keptNext < 0 ? NONE : header;
  }

  /** The window is done. */
  public final void finish() {
    keptNext = header.length > 0 ? window.original(Math.min(next, length)) : 0;
  }
}
