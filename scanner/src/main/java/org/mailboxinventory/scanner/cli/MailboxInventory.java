package org.mailboxinventory.scanner.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.LedgerException;
import org.mailboxinventory.scanner.settings.SettingsException;
import org.mailboxinventory.scanner.source.SourceException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The root command: takes the arguments, runs a command, and turns every way it can end into an
 * exit code.
 */
@Command(
    name = "mailbox-inventory",
    description =
        "Says what a bank's Microsoft 365 mailboxes expose: where they lie, what they hold, about"
            + " how many people, under which laws.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {"", "Example: mailbox-inventory demo"})
final class MailboxInventory implements Runnable {
  private static final int HELP_WIDTH = 100;

  private final Console console;
  private final UnaryOperator<@Nullable String> environment;

  @Spec private @Nullable CommandSpec spec;

  MailboxInventory(Console console, UnaryOperator<@Nullable String> environment) {
    this.console = console;
    this.environment = environment;
  }

  /** Runs the command that {@code args} name; returns the exit code. */
  int run(String... args) {
    Wiring wiring = new Wiring(console, environment);
    CommandLine line =
        new CommandLine(this)
            .addSubcommand(new DemoCommand(wiring))
            .addSubcommand(new ScanCommand(wiring))
            .addSubcommand(new ReportCommand(wiring))
            .addSubcommand(new CheckCommand(wiring))
            .addSubcommand(new MailboxesCommand(wiring))
            .addSubcommand(new ClassifyCommand(wiring))
            .addSubcommand(new DetectorsCommand(wiring))
            .addSubcommand(new LawCommand(wiring));
    line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpAutoWidth(false);
    line.setUsageHelpWidth(HELP_WIDTH);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    line.setParameterExceptionHandler(this::misused);
    line.setExecutionExceptionHandler((e, command, parsed) -> ended(e));
    try {
      return line.execute(args);
    } catch (Throwable fault) {
      // Memory ran out, or a class is missing: without this it would end with a code that means
      // something else.
      console.error(CrashReport.write(fault));
      return ExitCode.FAULT.number();
    } finally {
      console.out().flush();
      wiring.finished();
    }
  }

  @Override
  public void run() {
    throw new ParameterException(
        java.util.Objects.requireNonNull(spec).commandLine(), "no command was given");
  }

  private int misused(ParameterException e, String[] args) {
    console.error(
        e.getMessage()
            + "; see "
            + e.getCommandLine().getCommandSpec().qualifiedName()
            + " --help");
    return ExitCode.USAGE.number();
  }

  private int ended(Exception e) {
    if (e instanceof ParameterException misuse) {
      return misused(misuse, new String[0]);
    }
    if (e instanceof Failure failure) {
      console.error(failure.text());
      return failure.code().number();
    }
    if (e instanceof SettingsException settings) {
      settings.problems().forEach(problem -> console.error(problem.sentence()));
      return ExitCode.USAGE.number();
    }
    if (e instanceof SourceException source) {
      console.error(String.valueOf(source.getMessage()));
      return code(source).number();
    }
    if (e instanceof LedgerException ledger) {
      console.error(String.valueOf(ledger.getMessage()));
      return (ledger.kind() == LedgerException.Kind.NO_SPACE ? ExitCode.INCOMPLETE : ExitCode.USAGE)
          .number();
    }
    console.error(CrashReport.write(e));
    return ExitCode.FAULT.number();
  }

  static ExitCode code(SourceException failure) {
    return switch (failure.kind()) {
      case USAGE -> ExitCode.USAGE;
      case PERMISSION -> ExitCode.PERMISSION;
      case SERVICE -> ExitCode.SERVICE;
      case MAILBOX -> ExitCode.INCOMPLETE;
    };
  }
}
