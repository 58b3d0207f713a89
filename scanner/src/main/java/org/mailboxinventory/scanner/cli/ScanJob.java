package org.mailboxinventory.scanner.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.JudgeSettings;
import org.mailboxinventory.report.exposure.Level;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.ledger.InventoryFacts;
import org.mailboxinventory.report.ledger.Ledger;
import org.mailboxinventory.report.ledger.ScanFacts;
import org.mailboxinventory.report.model.DetectorFacts;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.model.Run;
import org.mailboxinventory.report.write.ReportWriter;
import org.mailboxinventory.report.write.RunFolder;
import org.mailboxinventory.report.write.RunFolderException;
import org.mailboxinventory.scanner.detect.Detection;
import org.mailboxinventory.scanner.detect.Detector;
import org.mailboxinventory.scanner.detect.Fingerprinter;
import org.mailboxinventory.scanner.detect.Masker;
import org.mailboxinventory.scanner.engine.Faults;
import org.mailboxinventory.scanner.engine.ItemScan;
import org.mailboxinventory.scanner.engine.LocalEngine;
import org.mailboxinventory.scanner.engine.StopSignal;
import org.mailboxinventory.scanner.extract.Extractor;
import org.mailboxinventory.scanner.settings.Settings;
import org.mailboxinventory.scanner.source.MailboxListing;
import org.mailboxinventory.scanner.source.Source;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.SourceIdentity;

/** One scan from listing to run folder: what {@code scan} and {@code demo} share. */
final class ScanJob {
  private final Wiring wiring;
  private final Settings settings;
  private final ReportOptions options;
  private final ReportWriter reports;
  private final Detection detection;
  private final StopSignal stop = new StopSignal();
  private boolean interrupted;
  private final Faults faults = new Faults();

  ScanJob(Wiring wiring, Settings settings, ReportOptions options, ReportWriter reports) {
    this.wiring = wiring;
    this.settings = settings;
    this.options = options;
    this.reports = reports;
    this.detection = wiring.detection(settings);
  }

  /** Whether Ctrl-C ended the scan. */
  boolean interrupted() {
    return interrupted;
  }

  /** Opens the source once everything that could be wrong before has been looked at. */
  @FunctionalInterface
  interface Opening {
    Source open(WorkFolder work, ProgressDisplay progress) throws SourceException;
  }

  /** Scans and writes; returns how it ended. */
  ExitCode run(Opening opening, CommonOptions common)
      throws IOException, SourceException, InterruptedException {
    // Wrong words on the command line end it here, not after hours.
    options.failOn();
    options.tolerated();
    options.formats(settings.report().formats());
    RunFolder out = folder(options.out());
    byte[] key = FingerprintKey.of(settings.ledger().fingerprintKey(), settings.ledger().path());
    try (WorkFolder work = WorkFolder.open(settings.workDir())) {
      Interruption interruption = wiring.interruption(stop);
      try {
        return scanned(opening, common, key, work, out);
      } finally {
        interrupted = interruption.over();
      }
    }
  }

  private ExitCode scanned(
      Opening opening, CommonOptions common, byte[] key, WorkFolder work, RunFolder out)
      throws IOException, SourceException, InterruptedException {
    try (ProgressDisplay progress = new ProgressDisplay(wiring.console(), common.progress);
        Source source = opening.open(work, progress);
        Ledger ledger = ledger(source.identity(), key, work)) {
      SourceException failure = scan(source, ledger, key, work, progress);
      progress.finish();
      return report(ledger, out, failure);
    }
  }

  private @Nullable SourceException scan(
      Source source, Ledger ledger, byte[] key, WorkFolder work, ProgressDisplay progress)
      throws SourceException, InterruptedException {
    wiring.console().detail("listing mailboxes");
    Instant startedAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    requireFactsOf(settings.judge().asOf(), startedAt, ledger);
    MailboxListing listing = source.mailboxes();
    String digest = Wiring.readingDigest(settings, detection.catalogue());
    ledger.beginScan(facts(source.identity(), listing, digest, startedAt));
    ledger.list(listing.mailboxes());
    try (Extractor extractor = wiring.extractor(settings.extract(), work)) {
      Set<String> domains = new HashSet<>(listing.acceptedDomains());
      LocalEngine engine = new LocalEngine(source, ledger, digest, progress, stop, faults);
      SourceException failure =
          engine.run(
              listing.mailboxes(),
              threads(source.identity()),
              () ->
                  new ItemScan(
                      detection.newScan(settings.detect().minConfidence()),
                      extractor,
                      new Fingerprinter(key),
                      domains),
              () -> new Masker(detection));
      ledger.endScan(Instant.now().truncatedTo(ChronoUnit.MILLIS), stop.given());
      return failure;
    }
  }

  /** A scan whose inventory speaks of a time before all scans would end with none. */
  private void requireFactsOf(@Nullable Instant asOf, Instant startedAt, Ledger ledger) {
    if (asOf != null && asOf.isBefore(startedAt) && !ledger.hasFactsOf(asOf)) {
      throw new Failure(
          ExitCode.USAGE,
          "judge.asOf "
              + asOf
              + " is before the first scan of the ledger "
              + settings.ledger().path()
              + "; leave it out for the time of this scan, or give a later one");
    }
  }

  /**
   * Files keep the processors busy; a service is waited for, so more mailboxes are read at once.
   */
  private int threads(SourceIdentity identity) {
    int processors = Runtime.getRuntime().availableProcessors();
    return identity.kind().equals("graph")
        ? Math.min(settings.throttle().overall(), processors * 4)
        : processors;
  }

  private ExitCode report(Ledger ledger, RunFolder out, @Nullable SourceException failure)
      throws IOException {
    Console console = wiring.console();
    Inventory inventory = write(ledger, settings, options, reports, out, settings.judge().asOf());
    Summary.say(inventory, reports.reasons(), out.path(), console);
    if (faults.count() > 0) {
      console.error(
          faults.count()
              + " items met a fault of the program and were not read; "
              + CrashReport.write(String.join("\n\n", faults.traces())));
    }
    if (failure != null) {
      console.error(String.valueOf(failure.getMessage()));
      return MailboxInventory.code(failure);
    }
    return stop.given() ? ExitCode.INCOMPLETE : ended(inventory, options);
  }

  /** Judges what the ledger holds and writes the run folder. */
  static Inventory write(
      Ledger ledger,
      Settings settings,
      ReportOptions options,
      ReportWriter reports,
      RunFolder out,
      @Nullable Instant asOf)
      throws IOException {
    Instant when =
        asOf != null ? asOf : ledger.latestScan().map(ScanFacts::asOf).orElseGet(Instant::now);
    InventoryFacts facts =
        ledger
            .facts(when)
            .orElseThrow(
                () ->
                    new Failure(
                        ExitCode.USAGE,
                        "the ledger "
                            + settings.ledger().path()
                            + " holds no scan of that time; scan first, or give another --as-of"));
    Level failOn = options.failOn();
    try {
      return reports.write(
          facts,
          new JudgeSettings(settings.judge().entityHome(), settings.judge().providerHome()),
          failOn,
          options.formats(settings.report().formats()),
          out);
    } catch (IOException e) {
      throw new Failure(
          ExitCode.INCOMPLETE,
          "the run folder "
              + out.path()
              + " cannot be written ("
              + e.getClass().getSimpleName()
              + "); look at its disk's space and rights, then use 'report'");
    }
  }

  /** Incomplete wins over exposed. */
  static ExitCode ended(Inventory inventory, ReportOptions options) {
    if (inventory.isIncomplete(options.tolerated())) {
      return ExitCode.INCOMPLETE;
    }
    Level failOn = options.failOn();
    return failOn != null && inventory.reaches(failOn) ? ExitCode.EXPOSED : ExitCode.COMPLETE;
  }

  static RunFolder folder(Path path) throws IOException {
    try {
      return RunFolder.at(path);
    } catch (RunFolderException e) {
      throw new Failure(ExitCode.USAGE, String.valueOf(e.getMessage()));
    }
  }

  private Ledger ledger(SourceIdentity identity, byte[] key, WorkFolder work) {
    String source = String.join("\n", identity.kind(), identity.cloud(), identity.name());
    return Ledger.open(
        new Ledger.LedgerIdentity(
            settings.ledger().path(),
            work.folder("native"),
            source,
            new Fingerprinter(key).keyCheck()));
  }

  private ScanFacts facts(
      SourceIdentity identity, MailboxListing listing, String digest, Instant startedAt) {
    boolean tenant = identity.kind().equals("graph");
    Settings.Privacy privacy = settings.privacy();
    List<Run.Input> inputs = new ArrayList<>();
    for (MailboxListing.EvidenceInput input : listing.inputs()) {
      inputs.add(new Run.Input(input.kind(), input.sha256(), input.rows(), input.asOf()));
    }
    Map<DetectorId, DetectorFacts> detectors = new HashMap<>();
    for (Detector detector : detection.catalogue().detectors()) {
      detectors.put(
          detector.id(),
          new DetectorFacts(
              detector.category(),
              DetectorFacts.Identifies.valueOf(detector.identifies().toUpperCase(Locale.ROOT))));
    }
    Level failOn = options.failOn();
    return new ScanFacts(
        UUID.randomUUID().toString(),
        Version.text(),
        startedAt,
        settings.judge().asOf() != null ? settings.judge().asOf() : startedAt,
        failOn == null ? null : failOn.word(),
        new Run.SourceText(
            identity.kind(), tenant ? identity.name() : null, tenant ? identity.cloud() : null),
        scope(),
        new Run.Privacy(
            privacy.purpose(), privacy.legalBasis(), privacy.reference(), privacy.approvedBy()),
        inputs,
        new Run.CatalogueText(
            org.mailboxinventory.scanner.detect.Catalogue.VERSION,
            detection.catalogue().digest(),
            detection.catalogue().detectors().size()),
        digest,
        detectors);
  }

  private Run.Scope scope() {
    Settings.Items items = settings.items();
    return new Run.Scope(
        items.receivedAfter(),
        items.receivedBefore(),
        items.folders(),
        items.excludedFolders(),
        items.hiddenFolders(),
        items.calendars(),
        items.contacts(),
        settings.extract().ocr(),
        settings.detect().minConfidence().word(),
        settings.extract().maxItemBytes());
  }
}
