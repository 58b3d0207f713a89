package org.mailboxinventory.scanner.cli.report;

import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.ledger.Ledger;
import org.mailboxinventory.report.ledger.count.InventoryFacts;
import org.mailboxinventory.report.write.ReportWriter;
import org.mailboxinventory.report.write.RunFolder;
import org.mailboxinventory.scanner.cli.choice.RecordedSteps;
import org.mailboxinventory.scanner.cli.choice.UnmatchedJudgement;
import org.mailboxinventory.scanner.cli.process.CommonOptions;
import org.mailboxinventory.scanner.cli.process.ExitCode;
import org.mailboxinventory.scanner.cli.process.Failure;
import org.mailboxinventory.scanner.cli.process.WorkFolder;
import org.mailboxinventory.scanner.cli.wiring.Wiring;
import org.mailboxinventory.scanner.settings.Demands;
import org.mailboxinventory.scanner.settings.Settings;
import org.mailboxinventory.scanner.settings.SettingsReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Judges the ledger again; touches neither tenant nor files. */
@Command(
    name = "report",
    description =
        "Judges the facts in the ledger again and writes a run folder; never touches the tenant.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example: mailbox-inventory report --set ledger.path=./ledger --out inventory --format"
          + " json,csv"
    })
public final class ReportCommand implements Callable<Integer> {
  private final Wiring wiring;

  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private ReportOptions report = new ReportOptions();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "What lay there then: a date, or a time such as 2026-04-01T00:00:00Z.")
  private @Nullable String asOf;

  @Option(
      names = "--what-if",
      paramLabel = "FILE",
      description =
          "Judges the same facts under the changes of a YAML file, and says what would differ.")
  private @Nullable Path whatIf;

  public ReportCommand(Wiring wiring) {
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws Exception {
    Settings settings = wiring.settings(common);
    report.check(settings.report().formats());
    Demands.of(settings).judging().met();
    ReportWriter reports = wiring.reports(settings);
    RunFolder out = RunReport.folder(report.out(), settings, wiring.console());
    Path ledgerPath = settings.ledger().path();
    try (WorkFolder work = WorkFolder.open(settings.workDir());
        Ledger ledger = Ledger.openExisting(ledgerPath, work.folder("native"))) {
      if (ledger.isBeingWritten()) {
        wiring
            .console()
            .say("a scan is running on this ledger; this is what it has written so far");
      }
      if (whatIf != null) {
        InventoryFacts facts =
            RunReport.facts(ledger, settings, reports, when(settings), wiring.console());
        new WhatIfReport(wiring, settings).write(whatIf, facts, reports, report, out);
        return ExitCode.COMPLETE.number();
      }
      Inventory inventory =
          RunReport.write(ledger, settings, report, reports, out, when(settings), wiring.console());
      Summary.say(inventory, reports.reasons(), report.tolerated(), out.path(), wiring.console());
      UnmatchedJudgement.of(inventory, reports.law(), report.tolerated())
          .forEach(wiring.console()::warn);
      RecordedSteps.of(inventory, reports.recorded()).forEach(wiring.console()::warn);
      boolean empty = Summary.missing(ledger, wiring.console());
      return (empty ? ExitCode.INCOMPLETE : RunReport.ended(inventory, report)).number();
    }
  }

  private @Nullable Instant when(Settings settings) {
    if (asOf == null) {
      return settings.judge().asOf();
    }
    try {
      return SettingsReader.time(asOf);
    } catch (DateTimeParseException e) {
      throw new Failure(ExitCode.USAGE, "--as-of is no date; write one such as 2026-04-01");
    }
  }
}
