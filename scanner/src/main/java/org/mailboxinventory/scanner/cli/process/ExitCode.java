package org.mailboxinventory.scanner.cli.process;

import org.mailboxinventory.scanner.source.SourceException;

/** How a run can end. The numbers are part of the public surface. */
public enum ExitCode {
  COMPLETE(0),
  EXPOSED(1),
  USAGE(2),
  INCOMPLETE(3),
  PERMISSION(4),
  SERVICE(5),
  FAULT(70);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  /** How a run ends that a source ended. */
  public static ExitCode of(SourceException failure) {
    return switch (failure.kind()) {
      case USAGE -> USAGE;
      case PERMISSION -> PERMISSION;
      case SERVICE -> SERVICE;
      case MAILBOX -> INCOMPLETE;
    };
  }

  public int number() {
    return number;
  }
}
