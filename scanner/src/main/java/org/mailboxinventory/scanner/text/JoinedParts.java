package org.mailboxinventory.scanner.text;

/**
 * The parts of a value that the end of a line broke, joined in a buffer that is used again. For one
 * thread.
 */
public abstract class JoinedParts {
  /** The parts without the break; good for {@link #length}. */
  protected final byte[] joined;

  /** How many bytes they have together. */
  protected int length;

  /** Where the last part ends in the text. */
  protected int end;

  /**
   * @param most bytes that the parts may have together
   */
  protected JoinedParts(int most) {
    joined = new byte[most];
  }

  /** The parts without the break; good for {@link #length()} bytes, and until the next is read. */
  public final byte[] joined() {
    return joined;
  }

  /** How many bytes they have together. */
  public final int length() {
    return length;
  }

  /** Where the last part ends in the text. */
  public final int end() {
    return end;
  }

  /** Where in the text something ends that ends at a place of the parts; -1 where it may not. */
  public int inText(int to) {
    return to == length ? end : -1;
  }
}
