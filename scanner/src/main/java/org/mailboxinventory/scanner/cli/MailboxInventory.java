package org.mailboxinventory.scanner.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.store.LedgerException;
import org.mailboxinventory.scanner.cli.check.CheckCommand;
import org.mailboxinventory.scanner.cli.classify.ClassifyCommand;
import org.mailboxinventory.scanner.cli.detectors.DetectorsCommand;
import org.mailboxinventory.scanner.cli.event.EventCommand;
import org.mailboxinventory.scanner.cli.law.LawCommand;
import org.mailboxinventory.scanner.cli.ledger.LedgerCommand;
import org.mailboxinventory.scanner.cli.ledger.VerifyCommand;
import org.mailboxinventory.scanner.cli.mailboxes.MailboxesCommand;
import org.mailboxinventory.scanner.cli.match.MatchCommand;
import org.mailboxinventory.scanner.cli.process.Console;
import org.mailboxinventory.scanner.cli.process.CrashReport;
import org.mailboxinventory.scanner.cli.process.ExitCode;
import org.mailboxinventory.scanner.cli.process.Failure;
import org.mailboxinventory.scanner.cli.process.Interruption;
import org.mailboxinventory.scanner.cli.process.Version;
import org.mailboxinventory.scanner.cli.push.PushCommand;
import org.mailboxinventory.scanner.cli.report.DiffCommand;
import org.mailboxinventory.scanner.cli.report.ReportCommand;
import org.mailboxinventory.scanner.cli.sample.SampleCommand;
import org.mailboxinventory.scanner.cli.scan.DemoCommand;
import org.mailboxinventory.scanner.cli.scan.ScanCommand;
import org.mailboxinventory.scanner.cli.serve.ServeCommand;
import org.mailboxinventory.scanner.cli.settings.SettingsCommand;
import org.mailboxinventory.scanner.cli.settings.SettingsInitCommand;
import org.mailboxinventory.scanner.cli.wiring.Wiring;
import org.mailboxinventory.scanner.settings.SettingsException;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.files.folder.UnusableName;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
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
  private final Interruption interruption;
  private final Runnable beforeCommand;

  @Spec private @Nullable CommandSpec spec;

  /** Within another program: signals to the process stay that program's. */
  MailboxInventory(Console console, UnaryOperator<@Nullable String> environment) {
    this(console, environment, new Interruption(console), () -> {});
  }

  /**
   * As the program itself.
   *
   * @param beforeCommand run once a command begins; help and mistakes in the arguments do without
   */
  MailboxInventory(
      Console console,
      UnaryOperator<@Nullable String> environment,
      Interruption interruption,
      Runnable beforeCommand) {
    this.console = console;
    this.environment = environment;
    this.interruption = interruption;
    this.beforeCommand = beforeCommand;
  }

  /** Runs the command that {@code args} name; returns the exit code. */
  int run(String... args) {
    Wiring wiring = new Wiring(console, environment, interruption);
    CommandLine line = new CommandLine(this);
    new CommandNames(line, args)
        .add(new DemoCommand(wiring))
        .add(new ScanCommand(wiring))
        .add(new ReportCommand(wiring))
        .add(new DiffCommand(wiring))
        .add(new ServeCommand(wiring))
        .add(new PushCommand(wiring))
        .add(new MatchCommand(wiring))
        .add(new SampleCommand(wiring))
        .add(new EventCommand(wiring))
        .add(new VerifyCommand(wiring))
        .add(new LedgerCommand(wiring))
        .add(new CheckCommand(wiring))
        .add(new MailboxesCommand(wiring))
        .add(new ClassifyCommand(wiring))
        .add(new DetectorsCommand(wiring))
        .add(new LawCommand(wiring))
        .add(new SettingsCommand(wiring), new SettingsInitCommand(wiring));
    line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.registerConverter(Path.class, MailboxInventory::path);
    line.setUsageHelpAutoWidth(false);
    line.setUsageHelpWidth(HELP_WIDTH);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    line.setExecutionStrategy(this::executed);
    line.setParameterExceptionHandler(this::misused);
    line.setExecutionExceptionHandler((e, command, parsed) -> ended(e));
    try {
      return written(line.execute(args));
    } catch (Throwable fault) {
      // Memory ran out, or a class is missing: without this it would end with a code that means
      // something else.
      console.error(CrashReport.write(fault));
      return ExitCode.FAULT.number();
    } finally {
      console.out().flush();
      interruption.finished();
    }
  }

  private int executed(ParseResult parsed) {
    Integer helped = CommandLine.executeHelpRequest(parsed);
    if (helped != null) {
      return helped;
    }
    beforeCommand.run();
    return new RunLast().execute(parsed);
  }

  /** An empty path would be the working folder, and is a variable of a shell that is not set. */
  private static Path path(String text) {
    if (text.isBlank()) {
      throw new CommandLine.TypeConversionException("it is empty; name a file or folder");
    }
    return Path.of(text);
  }

  /** Data that could not be written are missed by somebody, unless nobody reads on. */
  private int written(int code) {
    if (console.written() || (code != 0 && code != ExitCode.EXPOSED.number())) {
      return code;
    }
    if (!console.unread()) {
      console.error("standard output cannot be written; look at where it goes, and at its space");
    }
    return ExitCode.INCOMPLETE.number();
  }

  @Override
  public void run() {
    throw new ParameterException(
        java.util.Objects.requireNonNull(spec).commandLine(), "no command was given");
  }

  private int misused(ParameterException e, String[] args) {
    if (String.valueOf(e.getMessage()).contains(InvalidPathException.class.getSimpleName())) {
      return noPath();
    }
    console.error(
        Misuse.text(e)
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
    if (e instanceof InvalidPathException) {
      return noPath();
    }
    if (e instanceof SettingsException settings) {
      settings.problems().forEach(problem -> console.error(problem.sentence()));
      return ExitCode.USAGE.number();
    }
    if (e instanceof SourceException source) {
      console.error(String.valueOf(source.getMessage()));
      return ExitCode.of(source).number();
    }
    if (e instanceof LedgerException ledger) {
      console.error(String.valueOf(ledger.getMessage()));
      return (ledger.kind() == LedgerException.Kind.NO_SPACE ? ExitCode.INCOMPLETE : ExitCode.USAGE)
          .number();
    }
    console.error(CrashReport.write(e));
    return ExitCode.FAULT.number();
  }

  /** The name itself may be text of mail: it is not printed. */
  private int noPath() {
    console.error(UnusableName.sentence("the name of a file or folder"));
    return ExitCode.USAGE.number();
  }
}
