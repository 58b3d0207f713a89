package org.mailboxinventory.scanner.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.mailboxinventory.scanner.cli.process.Console;

/** One run of the program in this process: its exit code, its data and its talk. */
public final class ProgramRun {
  private final int code;
  private final String out;
  private final String err;

  private ProgramRun(int code, String out, String err) {
    this.code = code;
    this.out = out;
    this.err = err;
  }

  public static ProgramRun of(String... arguments) {
    return withInput("", arguments);
  }

  static ProgramRun of(List<String> arguments) {
    return withInput("", arguments.toArray(String[]::new));
  }

  public static ProgramRun withInput(String input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(input.getBytes(UTF_8)),
            new PrintStream(out, false, UTF_8),
            new PrintStream(err, true, UTF_8),
            false);
    int code = new MailboxInventory(console, Map.<String, String>of()::get).run(arguments);
    return new ProgramRun(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  public int code() {
    return code;
  }

  public String out() {
    return out;
  }

  public String err() {
    return err;
  }
}
