package org.mailboxinventory.scanner.detect.pattern;

/** A pattern cannot be used; the message names the place and the reason. */
public final class PatternException extends Exception {
  private static final long serialVersionUID = 1L;

  PatternException(String message) {
    super(message);
  }
}
