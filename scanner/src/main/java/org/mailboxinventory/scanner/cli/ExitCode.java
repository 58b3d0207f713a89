package org.mailboxinventory.scanner.cli;

/** How a run can end. The numbers are part of the public surface. */
enum ExitCode {
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

  int number() {
    return number;
  }
}
