package org.mailboxinventory.scanner.cli.law;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.config.ConfigProblem;
import org.mailboxinventory.report.config.InvalidConfigException;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.LawCheck;
import org.mailboxinventory.report.exposure.pack.LawReader;
import org.mailboxinventory.scanner.cli.process.CommandGroup;
import org.mailboxinventory.scanner.cli.process.CommonOptions;
import org.mailboxinventory.scanner.cli.process.ExitCode;
import org.mailboxinventory.scanner.cli.process.Failure;
import org.mailboxinventory.scanner.cli.process.ShownJson;
import org.mailboxinventory.scanner.cli.wiring.Wiring;
import org.mailboxinventory.scanner.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The law pack: its laws and rules, by what source, and what is overdue for review. */
@Command(
    name = "law",
    description = "Shows the law pack: laws and rules, since when, by what source; checks it.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: mailbox-inventory law show IN-RBI-SPSD"})
public final class LawCommand extends CommandGroup {
  private final Wiring wiring;

  public LawCommand(Wiring wiring) {
    super("list, show, check or diff");
    this.wiring = wiring;
  }

  @Command(
      name = "list",
      description = "Lists laws and rules with their status today.",
      mixinStandardHelpOptions = true,
      footer = {"", "Example: mailbox-inventory law list --country IN --status in-force"})
  int list(
      @Mixin CommonOptions common,
      @Option(
              names = "--country",
              paramLabel = "CC",
              description = "Only of this country, as in IN, or EU.")
          @Nullable String country,
      @Option(
              names = "--status",
              paramLabel = "WORD",
              description = "Only with this status, as in in-force or not-yet.")
          @Nullable String status,
      @Option(names = "--json", description = "One JSON document on standard output.") boolean json)
      throws Exception {
    LawBook law = wiring.reports(wiring.settings(common)).law();
    List<Listed> all =
        Listed.of(law, LocalDate.now(ZoneOffset.UTC)).stream()
            .filter(it -> country == null || it.id().startsWith(country + "-"))
            .filter(it -> status == null || it.status().word().equals(status))
            .toList();
    if (json) {
      write(all.stream().map(Listed::json).toList());
    } else {
      all.forEach(it -> wiring.console().row(it.line()));
    }
    if (all.isEmpty()) {
      wiring.console().warn("no law or rule matches; see 'law list' for countries and statuses");
    }
    return ExitCode.COMPLETE.number();
  }

  private void write(Object document) throws IOException {
    wiring
        .console()
        .out()
        .println(ShownJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(document));
  }

  @Command(
      name = "show",
      description = "Shows one law or rule, by its id or an earlier one.",
      mixinStandardHelpOptions = true,
      footer = {"", "Example: mailbox-inventory law show US-FISA-702"})
  int show(
      @Mixin CommonOptions common,
      @Parameters(paramLabel = "ID", description = "As in IN-RBI-SPSD.") String id)
      throws Exception {
    LawBook law = wiring.reports(wiring.settings(common)).law();
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    LawText text = new LawText(wiring.console()::row, today);
    law.regime(id).ifPresent(text::regime);
    law.rule(id).ifPresent(text::rule);
    if (law.regime(id).isEmpty() && law.rule(id).isEmpty()) {
      throw new Failure(ExitCode.USAGE, "there is no law or rule '" + id + "'; see 'law list'");
    }
    return ExitCode.COMPLETE.number();
  }

  @Command(
      name = "check",
      description =
          "Checks the law pack with the bank's own files, or a folder laid over it: form, dates,"
              + " aliases, overlaps, reviews, and rules that can never say anything.",
      mixinStandardHelpOptions = true,
      footer = {"", "Example: mailbox-inventory law check my-config"})
  int check(
      @Mixin CommonOptions common,
      @Parameters(
              arity = "0..1",
              paramLabel = "DIR",
              description = "A folder whose law/ replaces files of the bundled pack.")
          @Nullable Path folder)
      throws Exception {
    Settings settings = wiring.settings(common);
    try {
      LawBook law = LawReader.read(files(folder), Wiring.bankFiles(settings));
      List<String> warnings = LawCheck.of(law, LocalDate.now(ZoneOffset.UTC), detectors(settings));
      warnings.forEach(wiring.console()::row);
      String counted =
          law.regimes().size() + " laws and " + law.rules().size() + " rules checked, ";
      wiring
          .console()
          .say(
              counted
                  + (warnings.isEmpty() ? "nothing is wrong" : warnings.size() + " to look at"));
      return (warnings.isEmpty() ? ExitCode.COMPLETE : ExitCode.USAGE).number();
    } catch (InvalidConfigException e) {
      e.problems().stream().map(ConfigProblem::sentence).forEach(wiring.console()::row);
      return ExitCode.USAGE.number();
    }
  }

  private Map<String, String> detectors(Settings settings) {
    Map<String, String> categories = new TreeMap<>();
    wiring
        .detectors()
        .catalogue(settings.detect())
        .detectors()
        .forEach(it -> categories.put(it.id().value(), it.category()));
    return categories;
  }

  private static ConfigFiles files(@Nullable Path folder) {
    if (folder == null) {
      return ConfigFiles.bundled();
    }
    if (!Files.isDirectory(folder)) {
      throw new Failure(ExitCode.USAGE, folder + " is no folder; name one that holds law/");
    }
    return ConfigFiles.withOverlay(folder);
  }

  @Command(
      name = "diff",
      description = "Says what differs between two law packs.",
      mixinStandardHelpOptions = true,
      footer = {"", "Example: mailbox-inventory law diff config-2026-11 config-2027-02"})
  int diff(
      @Mixin CommonOptions common,
      @Parameters(index = "0", paramLabel = "OLD", description = "A folder that holds law/.")
          Path before,
      @Parameters(index = "1", paramLabel = "NEW", description = "Another.") Path after,
      @Option(names = "--json", description = "One JSON document on standard output.") boolean json)
      throws Exception {
    wiring.settings(common);
    try {
      LawDifference difference =
          LawDifference.between(LawReader.read(files(before)), LawReader.read(files(after)));
      if (json) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("new", difference.fresh());
        document.put("gone", difference.gone());
        document.put("changed", difference.changed());
        write(document);
      } else {
        difference.lines().forEach(wiring.console()::row);
      }
      return ExitCode.COMPLETE.number();
    } catch (InvalidConfigException e) {
      throw new Failure(ExitCode.USAGE, String.valueOf(e.getMessage()));
    }
  }
}
