package org.mailboxinventory.scanner.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.mailboxinventory.scanner.cli.process.Console;

/** The program within this process. */
public final class Program {
  private Program() {}

  /** Runs a command. */
  public static Ended run(List<String> arguments) {
    return run(arguments, Map.of("MAILBOX_TOKEN", "sample-tenant-token"));
  }

  /** Runs a command that sees these variables of the environment alone. */
  public static Ended run(List<String> arguments, Map<String, String> environment) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(new ByteArrayInputStream(new byte[0]), stream(out), stream(err), false);
    int code =
        new MailboxInventory(console, environment::get).run(arguments.toArray(String[]::new));
    return new Ended(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
