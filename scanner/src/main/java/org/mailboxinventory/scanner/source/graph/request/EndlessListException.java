package org.mailboxinventory.scanner.source.graph.request;

import java.io.IOException;

/** The service's pages of a list do not come to an end. Asking again helps nothing. */
public final class EndlessListException extends IOException {
  private static final long serialVersionUID = 1L;

  public EndlessListException(String what, String how) {
    super(what + " does not end: " + how);
  }
}
