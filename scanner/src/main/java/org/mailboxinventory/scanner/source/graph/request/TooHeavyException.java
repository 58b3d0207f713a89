package org.mailboxinventory.scanner.source.graph.request;

import java.io.IOException;

/**
 * An answer weighs more than is held in memory at once. Asking for the same again helps nothing; a
 * smaller page does.
 */
public final class TooHeavyException extends IOException {
  private static final long serialVersionUID = 1L;

  public TooHeavyException() {
    super("an answer is larger than is held in memory at once");
  }
}
