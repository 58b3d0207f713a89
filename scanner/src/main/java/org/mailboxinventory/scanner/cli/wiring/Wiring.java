package org.mailboxinventory.scanner.cli.wiring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.config.ConfigProblem;
import org.mailboxinventory.report.config.InvalidConfigException;
import org.mailboxinventory.report.exposure.law.Level;
import org.mailboxinventory.report.exposure.pack.BankFiles;
import org.mailboxinventory.report.write.Format;
import org.mailboxinventory.report.write.ReportWriter;
import org.mailboxinventory.report.write.page.PageSettings;
import org.mailboxinventory.scanner.cli.process.CommonOptions;
import org.mailboxinventory.scanner.cli.process.Console;
import org.mailboxinventory.scanner.cli.process.ExitCode;
import org.mailboxinventory.scanner.cli.process.Failure;
import org.mailboxinventory.scanner.cli.process.Interruption;
import org.mailboxinventory.scanner.engine.item.FreeMail;
import org.mailboxinventory.scanner.settings.Judge;
import org.mailboxinventory.scanner.settings.Settings;
import org.mailboxinventory.scanner.settings.SettingsException;
import org.mailboxinventory.scanner.settings.SettingsReader;
import org.mailboxinventory.scanner.settings.ShownSetting;

/** Puts the program together, piece by piece, as the commands ask for it. */
public final class Wiring {
  private final Console console;
  private final UnaryOperator<@Nullable String> environment;
  private final ConfigFiles config = ConfigFiles.bundled();
  private final Interruption interruption;
  private final Extraction extraction;

  /** Within another program: signals to the process stay that program's. */
  public Wiring(Console console, UnaryOperator<@Nullable String> environment) {
    this(console, environment, new Interruption(console));
  }

  public Wiring(
      Console console, UnaryOperator<@Nullable String> environment, Interruption interruption) {
    this.console = console;
    this.environment = environment;
    this.interruption = interruption;
    this.extraction = new Extraction(environment);
  }

  /** How many characters a line of the terminal holds; 80 when that is not known. */
  public int columns() {
    String told = System.getProperty("mailbox-inventory.columns", environment.apply("COLUMNS"));
    return told != null && told.matches("[1-9][0-9]{1,3}") ? Integer.parseInt(told) : 80;
  }

  public Console console() {
    return console;
  }

  /** What is done when the process is asked to end. */
  public Interruption interruption() {
    return interruption;
  }

  public ConfigFiles config() {
    return config;
  }

  public ChosenDetectors detectors() {
    return new ChosenDetectors(config, console::warn);
  }

  public Sources sources() {
    return new Sources(console);
  }

  /** What reads attachments, and what it needs. */
  public Extraction extraction() {
    return extraction;
  }

  public Settings settings(CommonOptions options) throws SettingsException {
    configure(options);
    Settings settings =
        SettingsReader.read(config, options.settings, options.set, environment, formats());
    return VaultKey.reachable(KeyVariable.reachable(settings, environment), sources());
  }

  /** From now on the console talks as the options say. */
  public void configure(CommonOptions options) {
    console.configure(
        options.quiet, options.verbose, options.logFormat == CommonOptions.LogFormat.JSON);
  }

  private static Set<String> formats() {
    Set<String> formats = new TreeSet<>(Format.words());
    formats.add(Format.ALL);
    return formats;
  }

  /** Every setting as it may be shown. */
  public List<ShownSetting> shownSettings(CommonOptions options) throws SettingsException {
    configure(options);
    return SettingsReader.shown(
        config, options.settings, options.set, named(new ArrayList<>()), formats());
  }

  /**
   * All that is wrong with the settings. Environment variables that are not set here may be set
   * where the scan runs: they are no problem and come into {@code unset}.
   */
  public List<ConfigProblem> settingsProblems(CommonOptions options, Collection<String> unset) {
    configure(options);
    return SettingsReader.problems(config, options.settings, options.set, named(unset), formats());
  }

  /**
   * What is wrong with settings that can be read: the files of detectors and of judgement that they
   * name, and a choice of detectors that leaves none.
   */
  public List<String> choiceProblems(CommonOptions options, Collection<String> unset)
      throws SettingsException {
    Settings settings =
        SettingsReader.read(config, options.settings, options.set, named(unset), formats());
    List<String> problems = new ArrayList<>();
    List<Runnable> trials =
        List.of(() -> detectors().catalogue(settings.detect()), () -> reports(settings));
    for (Runnable trial : trials) {
      try {
        trial.run();
      } catch (Failure wrong) {
        problems.addAll(wrong.text().lines().toList());
      }
    }
    return problems;
  }

  /** The environment; a variable that is not set has a stand-in, and comes into {@code unset}. */
  private UnaryOperator<@Nullable String> named(Collection<String> unset) {
    return name -> {
      String value = environment.apply(name);
      if (value == null) {
        unset.add(name);
        return "not-set";
      }
      return value;
    };
  }

  /** The value of an environment variable; null when it is not set. */
  public @Nullable String environment(String name) {
    return environment.apply(name);
  }

  /** Writes reports by the law that the program brings along, and by what the bank adds to it. */
  public ReportWriter reports(Settings settings) {
    return reports(settings, List.of());
  }

  /** The same with further rules. */
  public ReportWriter reports(Settings settings, List<Path> rules) {
    try {
      return ReportWriter.with(
          config,
          bankFiles(settings).withRules(rules),
          page(settings.report()),
          settings.judge().actions());
    } catch (InvalidConfigException e) {
      throw new Failure(ExitCode.USAGE, String.valueOf(e.getMessage()));
    }
  }

  /** What the bank adds to the law. */
  public static BankFiles bankFiles(Settings settings) {
    Judge judge = settings.judge();
    return new BankFiles(
        judge.regimes(),
        judge.rules(),
        settings.evidence().disclosureNotices(),
        judge.decisions(),
        judge.acceptList());
  }

  /** The list of free mail services. */
  public FreeMail freeMail() {
    try {
      return FreeMail.read(config);
    } catch (InvalidConfigException e) {
      throw new Failure(ExitCode.USAGE, String.valueOf(e.getMessage()));
    }
  }

  private static PageSettings page(Settings.Report report) {
    String least = report.minLevel();
    return new PageSettings(
        PageSettings.Audience.of(report.audience()),
        least.equals("none") ? null : Level.valueOf(least.toUpperCase(Locale.ROOT)),
        report.language());
  }
}
