package org.mailboxinventory.scanner.extract.tika;

import java.io.IOException;

/** Ends a container that holds more parts than it may. */
final class TooManyPartsException extends IOException {
  private static final long serialVersionUID = 1L;

  TooManyPartsException() {
    super("more parts than the limit");
  }
}
