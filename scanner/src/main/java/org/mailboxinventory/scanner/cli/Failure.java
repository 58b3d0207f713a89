package org.mailboxinventory.scanner.cli;

/** The run cannot go on. The message is for people: thing, kind of problem, remedy. */
final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ExitCode code;

  Failure(ExitCode code, String message) {
    super(message);
    this.code = code;
  }

  ExitCode code() {
    return code;
  }

  /** The text for people. */
  String text() {
    String message = getMessage();
    return message == null ? code.name() : message;
  }
}
