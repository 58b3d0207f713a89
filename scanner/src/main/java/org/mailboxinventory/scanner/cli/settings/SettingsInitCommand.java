package org.mailboxinventory.scanner.cli.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.mailboxinventory.report.config.ConfigProblem;
import org.mailboxinventory.scanner.cli.process.CommonOptions;
import org.mailboxinventory.scanner.cli.process.ExitCode;
import org.mailboxinventory.scanner.cli.process.Failure;
import org.mailboxinventory.scanner.cli.process.WorkFolder;
import org.mailboxinventory.scanner.cli.wiring.Wiring;
import org.mailboxinventory.scanner.settings.SettingsText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a settings file from the answers to a few questions. */
@Command(
    name = "init",
    description =
        "Asks for tenant, credential, purpose, evidence and ledger, and writes a commented settings"
            + " file. What an option answers is not asked; an empty line takes the default in"
            + " brackets. Secrets are not asked for: only where they are kept.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  mailbox-inventory settings init bank.yaml",
      "  mailbox-inventory settings init --defaults --tenant bank.example --credential"
          + " managed-identity"
    })
public final class SettingsInitCommand implements Callable<Integer> {
  private final Wiring wiring;

  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private SettingsAnswers given = new SettingsAnswers();

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      defaultValue = "bank.yaml",
      description = "The file to write (default: ${DEFAULT-VALUE}).")
  private Path file = Path.of("bank.yaml");

  @Option(names = "--defaults", description = "Ask nothing: the defaults where no option answers.")
  private boolean defaults;

  @Option(names = "--force", description = "Write over a file that is there.")
  private boolean force;

  public SettingsInitCommand(Wiring wiring) {
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws Exception {
    wiring.configure(common);
    SettingsQuestions questions = new SettingsQuestions(wiring.console(), defaults);
    if (Files.exists(file) && !force && !questions.yes(file + " is there; write over it?")) {
      throw there();
    }
    boolean over = Files.exists(file);
    Map<String, List<String>> values = given.complete(questions);
    requireGood(values);
    write(values, over);
    wiring.console().say("written: " + file);
    wiring.console().say("next: mailbox-inventory check --settings " + file);
    return ExitCode.COMPLETE.number();
  }

  /** Nothing is written that {@code settings check} would refuse for how it is written. */
  private void requireGood(Map<String, List<String>> values) {
    List<String> overrides = new ArrayList<>(common.set);
    values.forEach((key, texts) -> overrides.add(key + "=" + SettingsText.override(texts)));
    CommonOptions trial = new CommonOptions();
    trial.set = overrides;
    List<String> problems =
        wiring.settingsProblems(trial, new ArrayList<>()).stream()
            .filter(problem -> !problem.what().contains("cannot be read"))
            .map(ConfigProblem::sentence)
            .map(sentence -> sentence.replaceFirst("^--set ", ""))
            .toList();
    if (!problems.isEmpty()) {
      throw new Failure(ExitCode.USAGE, String.join("\n", problems));
    }
  }

  private void write(Map<String, List<String>> values, boolean over) {
    List<String> lines = new ArrayList<>();
    lines.add("# Settings of mailbox-inventory. What is not set here keeps its default;");
    lines.add("# 'mailbox-inventory settings show --settings FILE' shows all with their meaning.");
    lines.addAll(SettingsText.file(wiring.config(), values));
    OpenOption[] how =
        over
            ? new OpenOption[] {
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE
            }
            : new OpenOption[] {StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE};
    try {
      Files.write(file, lines, StandardCharsets.UTF_8, how);
    } catch (FileAlreadyExistsException e) {
      throw there();
    } catch (IOException e) {
      throw new Failure(
          ExitCode.USAGE,
          file + " cannot be written" + WorkFolder.kind(e) + "; look at its folder's rights");
    }
  }

  private Failure there() {
    return new Failure(
        ExitCode.USAGE, file + " is there; give another name, or --force to write over it");
  }
}
