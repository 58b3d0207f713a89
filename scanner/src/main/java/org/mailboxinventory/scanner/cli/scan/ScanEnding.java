package org.mailboxinventory.scanner.cli.scan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.ledger.Ledger;
import org.mailboxinventory.report.ledger.store.LedgerException;
import org.mailboxinventory.report.write.ReportWriter;
import org.mailboxinventory.report.write.RunFolder;
import org.mailboxinventory.scanner.cli.choice.RecordedSteps;
import org.mailboxinventory.scanner.cli.choice.UnmatchedJudgement;
import org.mailboxinventory.scanner.cli.process.Console;
import org.mailboxinventory.scanner.cli.process.CrashReport;
import org.mailboxinventory.scanner.cli.process.ExitCode;
import org.mailboxinventory.scanner.cli.process.Failure;
import org.mailboxinventory.scanner.cli.report.ReportOptions;
import org.mailboxinventory.scanner.cli.report.RunReport;
import org.mailboxinventory.scanner.cli.report.Summary;
import org.mailboxinventory.scanner.engine.Faults;
import org.mailboxinventory.scanner.settings.Settings;
import org.mailboxinventory.scanner.source.SourceException;

/** What is written and said when a scan is over, and with which code the program ends. */
final class ScanEnding {
  private final Settings settings;
  private final ReportOptions options;
  private final ReportWriter reports;
  private final Console console;

  /**
   * How a scan ended.
   *
   * @param failure why the source as a whole failed; null when it did not
   * @param stopped the stop signal came before the end
   * @param unprotected sentences on mailboxes that the settings were to leave out and do not
   * @param unmatchedFolders sentences on folders named in the settings that were not met
   * @param notice what the security team is told; null where no tenant was read
   * @param faults of the program, each of which cost an item
   */
  record Outcome(
      @Nullable SourceException failure,
      boolean stopped,
      List<String> unprotected,
      List<String> unmatchedFolders,
      @Nullable SocNotice notice,
      Faults faults) {}

  ScanEnding(Settings settings, ReportOptions options, ReportWriter reports, Console console) {
    this.settings = settings;
    this.options = options;
    this.reports = reports;
    this.console = console;
  }

  /** Writes the run folder from what the ledger holds, and says what is worth knowing. */
  ExitCode write(Ledger ledger, RunFolder out, Outcome outcome) throws IOException {
    if (outcome.notice() != null) {
      out.add(RunFolder.SOC_NOTICE, outcome.notice().text().getBytes(StandardCharsets.UTF_8));
    }
    Inventory inventory =
        RunReport.write(ledger, settings, options, reports, out, settings.judge().asOf(), console);
    Summary.changes(ledger, console);
    Summary.say(inventory, reports.reasons(), options.tolerated(), out.path(), console);
    outcome.unmatchedFolders().forEach(console::warn);
    UnmatchedJudgement.of(inventory, reports.law(), options.tolerated()).forEach(console::warn);
    RecordedSteps.of(inventory, reports.recorded()).forEach(console::warn);
    boolean empty = Summary.missing(ledger, console);
    outcome.unprotected().forEach(console::error);
    sayFaults(outcome.faults());
    SourceException failure = outcome.failure();
    if (failure != null) {
      console.error(String.valueOf(failure.getMessage()));
      return ExitCode.of(failure);
    }
    return outcome.stopped() || empty ? ExitCode.INCOMPLETE : RunReport.ended(inventory, options);
  }

  private void sayFaults(Faults faults) throws IOException {
    if (faults.count() > 0) {
      console.error(
          faults.count()
              + " items met a fault of the program and were not read; "
              + CrashReport.write(String.join("\n\n", faults.traces())));
    }
  }

  /**
   * Writes what the ledger holds though it could not be written: it can be read while its disk is
   * full, and the run folder may lie on another.
   */
  void writeInSpiteOf(LedgerException problem, Ledger ledger, RunFolder out, Outcome outcome)
      throws IOException {
    if (problem.kind() != LedgerException.Kind.NO_SPACE) {
      return;
    }
    try {
      write(ledger, out, outcome);
    } catch (Failure e) {
      console.error(e.text());
    } catch (LedgerException e) {
      problem.addSuppressed(e);
    }
  }
}
