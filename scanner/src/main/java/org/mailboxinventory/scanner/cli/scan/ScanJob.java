package org.mailboxinventory.scanner.cli.scan;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.Ledger;
import org.mailboxinventory.report.ledger.put.GoneRule;
import org.mailboxinventory.report.ledger.store.LedgerException;
import org.mailboxinventory.report.ledger.store.ScanFacts;
import org.mailboxinventory.report.write.ReportWriter;
import org.mailboxinventory.report.write.RunFolder;
import org.mailboxinventory.scanner.cli.choice.UnmatchedFolders;
import org.mailboxinventory.scanner.cli.process.CommonOptions;
import org.mailboxinventory.scanner.cli.process.ExitCode;
import org.mailboxinventory.scanner.cli.process.Interruption;
import org.mailboxinventory.scanner.cli.process.LedgerSeals;
import org.mailboxinventory.scanner.cli.process.WorkFolder;
import org.mailboxinventory.scanner.cli.report.LawsOfRuns;
import org.mailboxinventory.scanner.cli.report.ReportOptions;
import org.mailboxinventory.scanner.cli.report.RunReport;
import org.mailboxinventory.scanner.cli.wiring.Wiring;
import org.mailboxinventory.scanner.detect.Masker;
import org.mailboxinventory.scanner.detect.catalogue.Catalogue;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.engine.Faults;
import org.mailboxinventory.scanner.engine.Progress;
import org.mailboxinventory.scanner.engine.ScanEngine;
import org.mailboxinventory.scanner.engine.item.StopSignal;
import org.mailboxinventory.scanner.engine.password.Passwords;
import org.mailboxinventory.scanner.settings.Settings;
import org.mailboxinventory.scanner.source.FoldersSeen;
import org.mailboxinventory.scanner.source.MailboxListing;
import org.mailboxinventory.scanner.source.PersonalAside;
import org.mailboxinventory.scanner.source.Source;
import org.mailboxinventory.scanner.source.SourceException;

/** One scan from listing to run folder: what {@code scan} and {@code demo} share. */
public final class ScanJob {
  private static final String STOPPING =
      "stopping: what is known is written, and the next scan continues here; Ctrl-C again ends at"
          + " once";

  private final Wiring wiring;
  private final Settings settings;
  private final ReportOptions options;
  private final CompiledCatalogue detection;
  private final ScanWindow window;
  private final String run = UUID.randomUUID().toString();
  private final StopSignal stop = new StopSignal();
  private boolean again;
  private boolean emptyAccepted;
  private boolean listed;
  private @Nullable ScanRecords records;
  private List<String> unmatchedFolders = List.of();
  private final Faults faults = new Faults();
  private final ScanListing mailboxes;
  private final ScanEnding ending;
  private final MailReading reading;

  /** A scan that may take as long as it takes. */
  ScanJob(Wiring wiring, Settings settings, ReportOptions options, ReportWriter reports) {
    this(wiring, settings, options, reports, ScanWindow.open());
  }

  ScanJob(
      Wiring wiring,
      Settings settings,
      ReportOptions options,
      ReportWriter reports,
      ScanWindow window) {
    this.window = window;
    this.wiring = wiring;
    this.settings = settings;
    this.options = options;
    this.detection = wiring.detectors().detection(settings);
    this.mailboxes = new ScanListing(settings, wiring.console(), stop);
    this.ending = new ScanEnding(settings, options, reports, wiring.console());
    this.reading = new MailReading(wiring, settings, detection, stop, faults);
  }

  /** Has everything read, whatever was read before. */
  void readAgain() {
    again = true;
  }

  /** Has it read by an engine that is a module of its own. */
  void by(@Nullable ScanEngine another) {
    reading.by(another);
  }

  /** What held items before and is empty or missing now is really gone. */
  void acceptEmpty() {
    emptyAccepted = true;
  }

  /**
   * Opens the source, for the run of that id, once everything that could be wrong before has been
   * looked at.
   */
  @FunctionalInterface
  interface Opening {
    Source open(WorkFolder work, ScanMeter meter, String run) throws SourceException;
  }

  /** Scans and writes; returns how it ended. */
  // What is closed at the end of a block is not named in it.
  @SuppressWarnings("try")
  ExitCode run(Opening opening, CommonOptions common)
      throws IOException, SourceException, InterruptedException {
    // Wrong words on the command line end it here, not after hours.
    options.check(settings.report().formats());
    wiring.extraction().requiredOcr(settings.extract());
    RunFolder out = RunReport.folder(options.out(), settings, wiring.console());
    try (WorkFolder work = WorkFolder.open(settings.workDir())) {
      try (Interruption.Handled handled = wiring.interruption().endingBy(STOPPING, stop::give);
          ScanWindow.Watch watch = window.watch(stop, wiring.console())) {
        return scanned(opening, common, work, out);
      }
    }
  }

  private ExitCode scanned(Opening opening, CommonOptions common, WorkFolder work, RunFolder out)
      throws IOException, SourceException, InterruptedException {
    ScanMeter meter = new ScanMeter(System::nanoTime);
    try (ProgressDisplay progress = ProgressDisplay.of(meter, wiring.console(), common.progress);
        FoldersSeen source = folders(aside(opening.open(work, meter, run)))) {
      // Only now: a source that is not there leaves neither key nor ledger.
      ScanLedger own = new ScanLedger(settings);
      try (Ledger ledger = own.open(source.identity(), work)) {
        RunReport.requireSince(ledger, options);
        LedgerSeals.requireWhole(ledger, settings, wiring.console());
        SourceException failure;
        try {
          failure = scan(source, ledger, own, work, meter);
        } catch (LedgerException e) {
          progress.finish();
          if (listed) {
            ending.writeInSpiteOf(e, ledger, out, outcome(null, meter));
          }
          throw e;
        }
        progress.finish();
        return ending.write(ledger, out, outcome(failure, meter));
      }
    }
  }

  private ScanEnding.Outcome outcome(@Nullable SourceException failure, ScanMeter meter) {
    SocNotice notice = records == null ? null : records.notice(meter.state().answers());
    return new ScanEnding.Outcome(
        failure, stop.given(), mailboxes.unprotected(), unmatchedFolders, notice, faults);
  }

  private FoldersSeen folders(Source source) {
    List<String> patterns = new ArrayList<>(settings.items().folders());
    patterns.addAll(settings.items().excludedFolders());
    return new FoldersSeen(source, patterns);
  }

  /** Items marked personal are read, counted or passed over, as the settings say. */
  private Source aside(Source source) {
    return switch (settings.items().personal()) {
      case READ -> source;
      case COUNT -> new PersonalAside(source, true);
      case SKIP -> new PersonalAside(source, false);
    };
  }

  private @Nullable SourceException scan(
      FoldersSeen source, Ledger ledger, ScanLedger own, WorkFolder work, Progress progress)
      throws IOException, SourceException, InterruptedException {
    Instant startedAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    if (!again) {
      ledger.notes().read().ifPresent(source::remember);
    }
    ScanLedger.requireFactsOf(settings, startedAt, ledger);
    ScanStaff staff = new ScanStaff(detection, own.fingerprinter(), settings);
    MailboxListing listing = staff.of(mailboxes.of(source, wiring.freeMail()));
    Catalogue catalogue = detection.catalogue();
    Passwords passwords = wiring.extraction().passwords(settings.extract(), catalogue);
    String digest = own.readingDigest(catalogue, passwords, wiring.freeMail(), listing);
    ScanFacts facts =
        new ScanBeginning(settings, options, catalogue, run)
            .of(source.identity(), listing, digest, startedAt);
    ScanRecords noted = new ScanRecords(settings, wiring.console(), facts);
    records = noted;
    noted.begun();
    ledger.beginScan(facts, new GoneRule(emptyAccepted, settings.ledger().vanishedShare()));
    // Not before: until then the ledger is sealed.
    if (again) {
      ledger.care().readAgain();
    }
    if (own.headers() == null) {
      ledger.care().forgetHeaders();
    }
    MaskedOwners masked = new MaskedOwners(new Masker(detection));
    masked.namedByValues(listing.mailboxes()).ifPresent(wiring.console()::warn);
    ledger.list(masked.of(listing.mailboxes()));
    ledger.staff(staff.values());
    listed = true;
    ScanListing.limit(source, settings.throttle(), ledger);
    MailReading.Mail mail =
        new MailReading.Mail(source, listing, staff.names(), ledger, own, passwords, digest);
    SourceException failure = reading.read(mail, noted.progress(progress), work);
    end(source, ledger, startedAt);
    if (failure == null && !stop.given()) {
      own.dropRecords(ledger, facts);
    }
    noted.ended(ledger);
    return failure;
  }

  private void end(FoldersSeen source, Ledger ledger, Instant startedAt) throws IOException {
    if (!stop.given()) {
      unmatchedFolders = UnmatchedFolders.of(settings.items(), source, new Masker(detection));
    }
    ledger.notes().keep(source.toRemember());
    ledger.endScan(Instant.now().truncatedTo(ChronoUnit.MILLIS), stop.given());
    Integer retainDays = settings.ledger().retainDays();
    if (retainDays != null) {
      ledger.care().forgetBefore(startedAt.minus(Duration.ofDays(retainDays)));
      new LawsOfRuns(settings.ledger().path()).forgetBefore(ledger.care().info().oldest());
    }
  }
}
