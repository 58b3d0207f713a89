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
    interruption.listen();
    System.exit(new MailboxInventory(console, System.getenv()::get, interruption).run(args));
  }
}
