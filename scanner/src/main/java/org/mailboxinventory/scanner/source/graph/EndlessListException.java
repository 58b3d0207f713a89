package org.mailboxinventory.scanner.source.graph;

import java.io.IOException;

/** The service's pages of a list do not come to an end. Asking again helps nothing. */
final class EndlessListException extends IOException {
  private static final long serialVersionUID = 1L;

  EndlessListException(String what, String how) {
    super(what + " does not end: " + how);
  }
}
