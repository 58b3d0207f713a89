package org.mailboxinventory.scanner.cli.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.law.Level;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.ledger.Ledger;
import org.mailboxinventory.report.ledger.count.InventoryFacts;
import org.mailboxinventory.report.ledger.store.ScanFacts;
import org.mailboxinventory.report.trust.Manifest;
import org.mailboxinventory.report.write.Format;
import org.mailboxinventory.report.write.ReportWriter;
import org.mailboxinventory.report.write.RunFolder;
import org.mailboxinventory.report.write.RunFolderException;
import org.mailboxinventory.report.write.page.PageWriter;
import org.mailboxinventory.scanner.cli.event.NotificationXlsx;
import org.mailboxinventory.scanner.cli.process.AccessRecords;
import org.mailboxinventory.scanner.cli.process.Console;
import org.mailboxinventory.scanner.cli.process.ExitCode;
import org.mailboxinventory.scanner.cli.process.Failure;
import org.mailboxinventory.scanner.cli.process.WorkFolder;
import org.mailboxinventory.scanner.settings.Settings;

/** From a ledger to a run folder, and how a run with such an inventory ends. */
public final class RunReport {
  private RunReport() {}

  /** Judges what the ledger holds and writes the run folder. */
  public static Inventory write(
      Ledger ledger,
      Settings settings,
      ReportOptions options,
      ReportWriter reports,
      RunFolder out,
      @Nullable Instant asOf,
      Console console)
      throws IOException {
    Instant when =
        asOf != null ? asOf : ledger.latestScan().map(ScanFacts::asOf).orElseGet(Instant::now);
    Level failOn = options.failOn();
    ReportWriter.Sources sources =
        new ReportSources(ledger, settings, reports).asOf(when, options.since());
    Set<Format> formats = options.formats(settings.report().formats());
    try {
      if (formats.contains(Format.XLSX)) {
        NotificationXlsx.ofOpen(settings.ledger().path(), reports.law().clocks())
            .ifPresent(workbook -> out.add(RunFolder.NOTIFICATION, workbook));
      }
      Inventory inventory =
          reports.write(sources, JudgedBank.of(settings, reports.law()), failOn, formats, out);
      noted(settings, sources.facts(), out, console);
      return inventory;
    } catch (IOException e) {
      throw new Failure(
          ExitCode.INCOMPLETE,
          "the run folder "
              + out.path()
              + " cannot be written"
              + WorkFolder.kind(e)
              + "; look at its disk's space and rights, then use 'report'");
    }
  }

  /** The page of what the ledger holds, for a server. */
  public static PageWriter.Served served(Ledger ledger, Settings settings, ReportWriter reports)
      throws IOException {
    Instant when = ledger.latestScan().map(ScanFacts::asOf).orElseGet(Instant::now);
    return reports.served(
        new ReportSources(ledger, settings, reports).asOf(when, null),
        JudgedBank.of(settings, reports.law()));
  }

  /** What the ledger holds of a time; of the last scan's where none is given. */
  static InventoryFacts facts(
      Ledger ledger, Settings settings, ReportWriter reports, @Nullable Instant asOf) {
    Instant when =
        asOf != null ? asOf : ledger.latestScan().map(ScanFacts::asOf).orElseGet(Instant::now);
    return new ReportSources(ledger, settings, reports).required(when);
  }

  /**
   * Where nothing can be written beside the ledger, as on a disk mounted to be read, it says so.
   */
  private static void noted(Settings settings, InventoryFacts facts, RunFolder out, Console console)
      throws IOException {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("run", facts.scan().id());
    entry.put("asOf", facts.asOf().toString());
    entry.put("folder", out.path().toString());
    entry.put("manifest", Manifest.digest(out.path()));
    new AccessRecords(settings, console).add("report", entry);
  }

  /** Incomplete wins over exposed. */
  public static ExitCode ended(Inventory inventory, ReportOptions options) {
    if (inventory.isIncomplete(options.tolerated())) {
      return ExitCode.INCOMPLETE;
    }
    Level failOn = options.failOn();
    return failOn != null && inventory.reaches(failOn) ? ExitCode.EXPOSED : ExitCode.COMPLETE;
  }

  public static RunFolder folder(Path path) {
    try {
      return RunFolder.at(path);
    } catch (RunFolderException e) {
      throw new Failure(ExitCode.USAGE, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new Failure(
          ExitCode.USAGE,
          "--out "
              + path
              + " cannot be read"
              + WorkFolder.kind(e)
              + "; let this user read it, or name another folder");
    }
  }
}
