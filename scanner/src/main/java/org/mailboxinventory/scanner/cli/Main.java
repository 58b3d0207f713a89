package org.mailboxinventory.scanner.cli;

import org.mailboxinventory.scanner.cli.process.Console;
import org.mailboxinventory.scanner.cli.process.Interruption;

/** The program's entry. */
public final class Main {
  private Main() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    Console console = Console.ofProcess();
    Interruption interruption = new Interruption(console);
    // Listening to signals costs a tenth of a second, which help does not need.
    Runnable listening = interruption::listen;
    System.exit(
        new MailboxInventory(console, System.getenv()::get, interruption, listening).run(args));
  }
}
