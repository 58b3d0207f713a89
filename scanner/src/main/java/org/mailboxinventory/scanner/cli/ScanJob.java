package org.mailboxinventory.scanner.cli;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.ledger.Ledger;
import org.mailboxinventory.report.ledger.LedgerException;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.write.ReportWriter;
import org.mailboxinventory.report.write.RunFolder;
import org.mailboxinventory.scanner.detect.Fingerprinter;
import org.mailboxinventory.scanner.detect.Masker;
import org.mailboxinventory.scanner.detect.PartScan;
import org.mailboxinventory.scanner.detect.catalogue.Catalogue;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.engine.Faults;
import org.mailboxinventory.scanner.engine.ItemScan;
import org.mailboxinventory.scanner.engine.KnownAttachments;
import org.mailboxinventory.scanner.engine.LocalEngine;
import org.mailboxinventory.scanner.engine.Passwords;
import org.mailboxinventory.scanner.engine.StopSignal;
import org.mailboxinventory.scanner.extract.Extractor;
import org.mailboxinventory.scanner.settings.Settings;
import org.mailboxinventory.scanner.source.MailboxListing;
import org.mailboxinventory.scanner.source.PersonalAside;
import org.mailboxinventory.scanner.source.Source;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.SourceIdentity;

/** One scan from listing to run folder: what {@code scan} and {@code demo} share. */
final class ScanJob {
  private final Wiring wiring;
  private final Settings settings;
  private final ReportOptions options;
  private final ReportWriter reports;
  private final CompiledCatalogue detection;
  private final ScanWindow window;
  private final StopSignal stop = new StopSignal();
  private boolean again;
  private boolean interrupted;
  private boolean listed;
  private final Faults faults = new Faults();

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
    this.reports = reports;
    this.detection = wiring.detectors().detection(settings);
  }

  /** Has everything read, whatever was read before. */
  void readAgain() {
    again = true;
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
    wiring.requiredOcr(settings.extract());
    RunFolder out = RunReport.folder(options.out());
    try (WorkFolder work = WorkFolder.open(settings.workDir())) {
      Interruption interruption = wiring.interruption(stop);
      ScanWindow.Watch watch = window.watch(stop, wiring.console());
      try {
        return scanned(opening, common, work, out);
      } finally {
        watch.close();
        interrupted = interruption.over();
      }
    }
  }

  private ExitCode scanned(Opening opening, CommonOptions common, WorkFolder work, RunFolder out)
      throws IOException, SourceException, InterruptedException {
    try (ProgressDisplay progress = new ProgressDisplay(wiring.console(), common.progress);
        Source source = aside(opening.open(work, progress))) {
      // Only now: a source that is not there leaves neither key nor ledger.
      byte[] key = FingerprintKey.of(settings.ledger());
      try (Ledger ledger = ledger(source.identity(), key, work)) {
        SourceException failure;
        try {
          failure = scan(source, ledger, key, work, progress);
        } catch (LedgerException e) {
          progress.finish();
          reportInSpiteOf(e, ledger, out);
          throw e;
        }
        progress.finish();
        return report(ledger, out, failure);
      }
    }
  }

  /** Items marked personal are read, counted or passed over, as the settings say. */
  private Source aside(Source source) {
    return switch (settings.items().personal()) {
      case READ -> source;
      case COUNT -> new PersonalAside(source, true);
      case SKIP -> new PersonalAside(source, false);
    };
  }

  /** The ledger can be read though its disk is full, and the run folder may lie on another. */
  private void reportInSpiteOf(LedgerException problem, Ledger ledger, RunFolder out)
      throws IOException {
    if (problem.kind() != LedgerException.Kind.NO_SPACE || !listed) {
      return;
    }
    try {
      report(ledger, out, null);
    } catch (Failure e) {
      wiring.console().error(e.text());
    } catch (LedgerException e) {
      problem.addSuppressed(e);
    }
  }

  private @Nullable SourceException scan(
      Source source, Ledger ledger, byte[] key, WorkFolder work, ProgressDisplay progress)
      throws SourceException, InterruptedException {
    wiring.console().detail("listing mailboxes");
    Instant startedAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    requireFactsOf(settings.judge().asOf(), startedAt, ledger);
    MailboxListing listing = listing(source);
    listing.notes().forEach(wiring.console()::warn);
    Catalogue catalogue = detection.catalogue();
    Passwords passwords = wiring.passwords(settings.extract(), catalogue);
    String digest = readingDigest(catalogue, passwords, key);
    if (again) {
      ledger.readAgain();
    }
    ledger.beginScan(
        new ScanBeginning(settings, options, catalogue)
            .of(source.identity(), listing, digest, startedAt));
    ledger.list(listing.mailboxes());
    listed = true;
    try (Extractor extractor = wiring.extractor(settings.extract(), work)) {
      Set<String> domains = new HashSet<>(listing.acceptedDomains());
      KnownAttachments known = new KnownAttachments();
      LocalEngine engine = new LocalEngine(source, ledger, digest, progress, stop, faults);
      SourceException failure =
          engine.run(
              inOrder(listing.mailboxes(), ledger.lastRead()),
              threads(source.identity()),
              () ->
                  new ItemScan(
                      PartScan.of(detection, settings.detect().minConfidence()),
                      extractor,
                      new Fingerprinter(key),
                      domains,
                      passwords,
                      known),
              () -> new Masker(detection));
      ledger.endScan(Instant.now().truncatedTo(ChronoUnit.MILLIS), stop.given());
      Integer retainDays = settings.ledger().retainDays();
      if (retainDays != null) {
        ledger.forgetBefore(startedAt.minus(Duration.ofDays(retainDays)));
      }
      return failure;
    }
  }

  /**
   * Fingerprints under a key that is not kept tell nothing of those of another run. Passwords enter
   * under the key: a digest without one would confirm a guess.
   */
  private String readingDigest(Catalogue catalogue, Passwords passwords, byte[] key) {
    Fingerprinter fingerprinter = new Fingerprinter(key);
    String digest = Wiring.readingDigest(settings, catalogue);
    if (settings.extract().passwords() != null) {
      digest += " " + passwords.digest(fingerprinter);
    }
    return thisRunOnly() ? digest + " " + fingerprinter.keyCheck() : digest;
  }

  private boolean thisRunOnly() {
    return settings.ledger().fingerprints() == Settings.Fingerprints.THIS_RUN_ONLY;
  }

  /** Those never read first, then those longest unread, so that a short window serves all. */
  private static List<Mailbox> inOrder(List<Mailbox> mailboxes, Map<MailboxId, Integer> lastRead) {
    return mailboxes.stream()
        .sorted(Comparator.comparing(mailbox -> lastRead.getOrDefault(mailbox.id(), 0)))
        .toList();
  }

  /** Lists until it is done, or until the stop signal is given. */
  private MailboxListing listing(Source source) throws SourceException {
    Thread lister = Thread.currentThread();
    stop.ends(() -> end(source, lister));
    try {
      return source.mailboxes();
    } catch (SourceException e) {
      if (stop.given()) {
        throw new Failure(
            ExitCode.INCOMPLETE,
            "stopped before the mailboxes were listed; the ledger is as it was, scan again");
      }
      throw e;
    } finally {
      stop.endsNoMore();
      if (stop.given()) {
        // What is known is still to be written.
        Thread.interrupted();
      }
    }
  }

  /** Ends it where it waits for a lane, for a while to pass or for an answer. */
  private static void end(Source source, Thread lister) {
    lister.interrupt();
    try {
      source.close();
    } catch (IOException e) {
      // It was to end what is under way, and the process ends in any case.
      return;
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
    Inventory inventory =
        RunReport.write(ledger, settings, options, reports, out, settings.judge().asOf());
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
    return stop.given() ? ExitCode.INCOMPLETE : RunReport.ended(inventory, options);
  }

  private Ledger ledger(SourceIdentity identity, byte[] key, WorkFolder work) {
    String source = String.join("\n", identity.kind(), identity.cloud(), identity.name());
    return Ledger.open(
        new Ledger.LedgerIdentity(
            settings.ledger().path(),
            work.folder("native"),
            source,
            thisRunOnly() ? "this-run-only" : new Fingerprinter(key).keyCheck()));
  }
}
