package org.mailboxinventory.scanner.detect.address.bound;

import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.text.LineEdges;

/** The {@linkplain SignedBlock blocks} of one window of text. For one thread. */
public final class SignedBlocks {
  private byte[] text = new byte[0];
  private int length;

  /** The line that was asked about last, from the first place there that was asked about. */
  private int lineFrom;

  private int lineEnd = -1;

  /** The line below it may be the last of a block. */
  private boolean may;

  /** Another window of text. */
  public void begin(byte[] newText, int newLength) {
    text = newText;
    length = newLength;
    lineEnd = -1;
  }

  /** The address whose code begins at a place; null where it is in no such block. */
  public @Nullable AddressBounds at(int place) {
    if (place < lineFrom || place > lineEnd) {
      lineFrom = place;
      lineEnd = LineEdges.end(text, place, length);
      may = SignedBlock.mayEndWith(text, length, lineEnd + 1);
    }
    return may ? SignedBlock.at(text, length, place) : null;
  }
}
