package org.mailboxinventory.scanner.source.graph;

import java.io.IOException;

/**
 * An answer weighs more than is held in memory at once. Asking for the same again helps nothing; a
 * smaller page does.
 */
final class TooHeavyException extends IOException {
  private static final long serialVersionUID = 1L;

  TooHeavyException() {
    super("an answer is larger than is held in memory at once");
  }
}
