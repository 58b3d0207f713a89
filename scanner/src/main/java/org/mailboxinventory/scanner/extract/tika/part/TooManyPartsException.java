package org.mailboxinventory.scanner.extract.tika.part;

import java.io.IOException;

/** Ends a container that holds more parts than it may. */
public final class TooManyPartsException extends IOException {
  private static final long serialVersionUID = 1L;

  TooManyPartsException() {
    super("more parts than the limit");
  }
}
