package org.mailboxinventory.scanner.cli.process;

import org.jspecify.annotations.Nullable;

/** The run cannot go on. The message is for people: thing, kind of problem, remedy. */
public final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ExitCode code;

  public Failure(ExitCode code, String message) {
    super(message);
    this.code = code;
  }

  /**
   * The value of a setting that the run needs.
   *
   * @throws Failure when it is not set
   */
  public static String required(String key, @Nullable String value) {
    if (value == null || value.isBlank()) {
      throw new Failure(
          ExitCode.USAGE,
          "'" + key + "' is not set; set it in a settings file or with --set " + key + "=…");
    }
    return value;
  }

  public ExitCode code() {
    return code;
  }

  /** The text for people. */
  public String text() {
    String message = getMessage();
    return message == null ? code.name() : message;
  }
}
