package org.mailboxinventory.scanner.cli;

/** The program's entry. */
public final class Main {
  private Main() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(new MailboxInventory(Console.ofProcess(), System.getenv()::get).run(args));
  }
}
