package org.mailboxinventory.scanner.cli.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Level;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.inventory.Notification;
import org.mailboxinventory.report.inventory.change.LawThen;
import org.mailboxinventory.report.inventory.change.RunSummary;
import org.mailboxinventory.report.ledger.Ledger;
import org.mailboxinventory.report.ledger.count.InventoryFacts;
import org.mailboxinventory.report.ledger.store.ScanFacts;
import org.mailboxinventory.report.trust.Manifest;
import org.mailboxinventory.report.write.Format;
import org.mailboxinventory.report.write.ReportWriter;
import org.mailboxinventory.report.write.RunFolder;
import org.mailboxinventory.report.write.RunFolderException;
import org.mailboxinventory.report.write.page.PageWriter;
import org.mailboxinventory.report.write.xlsx.NotificationXlsx;
import org.mailboxinventory.scanner.cli.event.Register;
import org.mailboxinventory.scanner.cli.process.AccessRecords;
import org.mailboxinventory.scanner.cli.process.Console;
import org.mailboxinventory.scanner.cli.process.ExitCode;
import org.mailboxinventory.scanner.cli.process.Failure;
import org.mailboxinventory.scanner.cli.process.SigningKeys;
import org.mailboxinventory.scanner.cli.process.Timestamps;
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
        new ReportSources(ledger, settings, reports, console).asOf(when, options.since());
    Set<Format> formats = options.formats(settings.report().formats());
    PageReaders.warn(settings.report(), formats, console);
    try {
      Register.unnamed(settings.ledger().path(), reports.law().disclosures())
          .forEach(
              id ->
                  console.warn(
                      "the provider told the bank of '"
                          + id
                          + "' and no event names it; open one with 'event open' and 'notice: "
                          + id
                          + "'"));
      List<Notification> events = sources.besides().notification();
      if (formats.contains(Format.XLSX) && !events.isEmpty()) {
        out.add(RunFolder.NOTIFICATION, NotificationXlsx.of(events));
      }
      Inventory inventory =
          reports.write(sources, JudgedBank.of(settings, reports.law()), failOn, formats, out);
      out.notes().forEach(console::say);
      ReportSources.warnOfUnopened(sources.items().items(), console);
      Map<String, String> kept = kept(settings, reports.law(), inventory.summary(), console);
      noted(settings, sources.facts(), out, kept, console);
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

  /** Ends a command at its start whose report could not be made at its end. */
  public static void requireSince(Ledger ledger, ReportOptions options) {
    ReportSources.requireRun(ledger, options.since());
  }

  /** A disk mounted to be read keeps nothing; the next report then compares by dates alone. */
  private static Map<String, String> kept(
      Settings settings, LawBook law, RunSummary run, Console console) {
    try {
      return new LawsOfRuns(settings.ledger().path())
          .keep(LawThen.of(law, LocalDate.ofInstant(run.asOf(), ZoneOffset.UTC)), run);
    } catch (IOException e) {
      console.say("by which law it was judged is not kept beside the ledger" + WorkFolder.kind(e));
      return Map.of();
    }
  }

  /** The page of what the ledger holds, for a server; {@code order}: a file that is made for it. */
  public static PageWriter.Served served(
      Ledger ledger, Settings settings, ReportWriter reports, Console console, Path order)
      throws IOException {
    Instant when = ledger.latestScan().map(ScanFacts::asOf).orElseGet(Instant::now);
    ReportWriter.Sources sources =
        new ReportSources(ledger, settings, reports, console).asOf(when, null);
    PageWriter.Served served =
        reports.served(sources, JudgedBank.of(settings, reports.law()), order);
    ReportSources.warnOfUnopened(sources.items().items(), console);
    return served;
  }

  /** What the ledger holds of a time; of the last scan's where none is given. */
  static InventoryFacts facts(
      Ledger ledger,
      Settings settings,
      ReportWriter reports,
      @Nullable Instant asOf,
      Console console) {
    Instant when =
        asOf != null ? asOf : ledger.latestScan().map(ScanFacts::asOf).orElseGet(Instant::now);
    return new ReportSources(ledger, settings, reports, console).required(when);
  }

  /**
   * Where nothing can be written beside the ledger, as on a disk mounted to be read, it says so.
   */
  private static void noted(
      Settings settings,
      InventoryFacts facts,
      RunFolder out,
      Map<String, String> law,
      Console console)
      throws IOException {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("run", facts.scan().id());
    entry.put("asOf", facts.asOf().toString());
    entry.put("folder", out.path().toString());
    entry.put("manifest", Manifest.digest(out.path()));
    Path timestamp = out.path().resolve(Manifest.TIMESTAMP);
    if (Files.exists(timestamp)) {
      entry.put("timestamp", DigestUtils.sha256Hex(Files.readAllBytes(timestamp)));
    }
    entry.put("law", law);
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

  /** Takes the run folder, to be signed and timestamped where the settings say how. */
  public static RunFolder folder(Path path, Settings settings, Console console) {
    try {
      RunFolder taken = RunFolder.at(path);
      Path before = taken.path().resolve(Manifest.NAME);
      if (Files.exists(before)) {
        console.say(
            "the run folder "
                + path
                + " of "
                + Files.getLastModifiedTime(before).toInstant().truncatedTo(ChronoUnit.SECONDS)
                + " is replaced when this one is written; name another with --out to keep it");
      }
      taken.madeUnder(settings.digest());
      SigningKeys.of(settings).ifPresent(taken::signedWith);
      Timestamps timestamps = new Timestamps(settings, console);
      if (timestamps.areGiven()) {
        taken.stampedBy(sha256 -> timestamps.of(Manifest.NAME, sha256));
      }
      return taken;
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
