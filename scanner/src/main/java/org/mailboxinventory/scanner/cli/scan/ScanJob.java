package org.mailboxinventory.scanner.cli.scan;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.ledger.Ledger;
import org.mailboxinventory.report.ledger.put.GoneRule;
import org.mailboxinventory.report.ledger.store.LedgerException;
import org.mailboxinventory.report.ledger.store.LedgerIdentity;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.write.ReportWriter;
import org.mailboxinventory.report.write.RunFolder;
import org.mailboxinventory.scanner.cli.choice.UnlikelyAccepted;
import org.mailboxinventory.scanner.cli.choice.UnmatchedFolders;
import org.mailboxinventory.scanner.cli.choice.UnmatchedJudgement;
import org.mailboxinventory.scanner.cli.choice.UnmatchedMailboxes;
import org.mailboxinventory.scanner.cli.process.CommonOptions;
import org.mailboxinventory.scanner.cli.process.Console;
import org.mailboxinventory.scanner.cli.process.CrashReport;
import org.mailboxinventory.scanner.cli.process.ExitCode;
import org.mailboxinventory.scanner.cli.process.Failure;
import org.mailboxinventory.scanner.cli.process.FingerprintKey;
import org.mailboxinventory.scanner.cli.process.Interruption;
import org.mailboxinventory.scanner.cli.process.WorkFolder;
import org.mailboxinventory.scanner.cli.report.ReportOptions;
import org.mailboxinventory.scanner.cli.report.RunReport;
import org.mailboxinventory.scanner.cli.report.Summary;
import org.mailboxinventory.scanner.cli.wiring.Wiring;
import org.mailboxinventory.scanner.detect.Fingerprinter;
import org.mailboxinventory.scanner.detect.Masker;
import org.mailboxinventory.scanner.detect.PartScan;
import org.mailboxinventory.scanner.detect.catalogue.Catalogue;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.engine.Faults;
import org.mailboxinventory.scanner.engine.LocalEngine;
import org.mailboxinventory.scanner.engine.Progress;
import org.mailboxinventory.scanner.engine.ScanEngine;
import org.mailboxinventory.scanner.engine.ScanOrder;
import org.mailboxinventory.scanner.engine.item.ItemLimits;
import org.mailboxinventory.scanner.engine.item.ItemScan;
import org.mailboxinventory.scanner.engine.item.KnownAttachments;
import org.mailboxinventory.scanner.engine.item.StopSignal;
import org.mailboxinventory.scanner.engine.password.Passwords;
import org.mailboxinventory.scanner.extract.Extractor;
import org.mailboxinventory.scanner.settings.Settings;
import org.mailboxinventory.scanner.source.FoldersSeen;
import org.mailboxinventory.scanner.source.MailboxListing;
import org.mailboxinventory.scanner.source.PersonalAside;
import org.mailboxinventory.scanner.source.Source;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.SourceIdentity;
import org.mailboxinventory.scanner.source.StableName;

/** One scan from listing to run folder: what {@code scan} and {@code demo} share. */
public final class ScanJob {
  private static final String STOPPING =
      "stopping: what is known is written, and the next scan continues here; Ctrl-C again ends at"
          + " once";

  private final Wiring wiring;
  private final Settings settings;
  private final ReportOptions options;
  private final ReportWriter reports;
  private final CompiledCatalogue detection;
  private final ScanWindow window;
  private final StopSignal stop = new StopSignal();
  private @Nullable ScanEngine engine;
  private boolean again;
  private boolean emptyAccepted;
  private boolean listed;

  /** Said when mailboxes are listed, and again at the end. */
  private List<String> unprotected = List.of();

  private List<String> unmatchedFolders = List.of();
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

  /** Has it read by an engine that is a module of its own. */
  void by(@Nullable ScanEngine another) {
    engine = another;
  }

  /** What held items before and is empty or missing now is really gone. */
  void acceptEmpty() {
    emptyAccepted = true;
  }

  /** Opens the source once everything that could be wrong before has been looked at. */
  @FunctionalInterface
  interface Opening {
    Source open(WorkFolder work, ScanMeter meter) throws SourceException;
  }

  /** Scans and writes; returns how it ended. */
  // What is closed at the end of a block is not named in it.
  @SuppressWarnings("try")
  ExitCode run(Opening opening, CommonOptions common)
      throws IOException, SourceException, InterruptedException {
    // Wrong words on the command line end it here, not after hours.
    options.check(settings.report().formats());
    wiring.requiredOcr(settings.extract());
    RunFolder out = RunReport.folder(options.out());
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
        FoldersSeen source = folders(aside(opening.open(work, meter)))) {
      // Only now: a source that is not there leaves neither key nor ledger.
      byte[] key = FingerprintKey.of(settings.ledger());
      try (Ledger ledger = ledger(source.identity(), key, work)) {
        SourceException failure;
        try {
          failure = scan(source, ledger, key, work, meter);
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

  private FoldersSeen folders(Source source) {
    List<String> patterns = new ArrayList<>(settings.items().folders());
    patterns.addAll(settings.items().excludedFolders());
    return new FoldersSeen(source, patterns);
  }

  /** Says which entries match no mailbox; a choice that leaves none ends it here. */
  private void sayUnmatched(MailboxListing listing, SourceIdentity identity) {
    UnmatchedMailboxes unmatched =
        UnmatchedMailboxes.of(settings.mailboxes(), listing, !identity.kind().equals("graph"));
    unprotected = unmatched.unprotected();
    unprotected.forEach(wiring.console()::error);
    unmatched.warnings().forEach(wiring.console()::warn);
    UnlikelyAccepted.of(settings.detect(), listing.acceptedDomains())
        .forEach(wiring.console()::warn);
    if (unmatched.allLeftOut()) {
      throw new Failure(
          ExitCode.USAGE,
          "the settings below 'mailboxes' leave out all "
              + listing.mailboxes().size()
              + " mailboxes; widen them, nothing was read");
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
      FoldersSeen source, Ledger ledger, byte[] key, WorkFolder work, Progress progress)
      throws SourceException, InterruptedException {
    wiring.console().detail("listing mailboxes");
    Instant startedAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    requireFactsOf(settings.judge().asOf(), startedAt, ledger);
    MailboxListing listing = listing(source);
    listing.notes().forEach(wiring.console()::warn);
    sayUnmatched(listing, source.identity());
    Catalogue catalogue = detection.catalogue();
    Passwords passwords = wiring.passwords(settings.extract(), catalogue);
    String digest = readingDigest(catalogue, passwords, key);
    if (again) {
      ledger.readAgain();
    }
    ledger.beginScan(
        new ScanBeginning(settings, options, catalogue)
            .of(source.identity(), listing, digest, startedAt),
        new GoneRule(emptyAccepted, settings.ledger().vanishedShare()));
    ledger.list(new MaskedOwners(new Masker(detection)).of(listing.mailboxes()));
    listed = true;
    SourceException failure =
        engine == null
            ? locally(source, ledger, listing, digest, passwords, key, work, progress)
            : engine.run(order(source, ledger, listing, digest, key, progress));
    if (!stop.given()) {
      unmatchedFolders = UnmatchedFolders.of(settings.items(), source, new Masker(detection));
    }
    ledger.endScan(Instant.now().truncatedTo(ChronoUnit.MILLIS), stop.given());
    Integer retainDays = settings.ledger().retainDays();
    if (retainDays != null) {
      ledger.forgetBefore(startedAt.minus(Duration.ofDays(retainDays)));
    }
    return failure;
  }

  private ScanOrder order(
      Source source,
      Ledger ledger,
      MailboxListing listing,
      String digest,
      byte[] key,
      Progress progress) {
    return new ScanOrder(
        source,
        listing.mailboxes(),
        ledger,
        new RecipeOf(wiring, settings).recipe(detection.catalogue(), listing, key),
        digest,
        () -> new Masker(detection),
        progress,
        stop,
        faults);
  }

  private @Nullable SourceException locally(
      Source source,
      Ledger ledger,
      MailboxListing listing,
      String digest,
      Passwords passwords,
      byte[] key,
      WorkFolder work,
      Progress progress)
      throws InterruptedException {
    try (Extractor extractor = wiring.extractor(settings.extract(), work)) {
      Set<String> domains = new HashSet<>(listing.acceptedDomains());
      KnownAttachments known = new KnownAttachments();
      Settings.Extract extract = settings.extract();
      ItemLimits limits = ItemLimits.of(extract.maxValuesPerItem(), extract.timeoutPerItem());
      return new LocalEngine(source, ledger, digest, progress, stop, faults)
          .run(
              inOrder(listing.mailboxes(), ledger.unfinishedAttempts(), ledger.lastRead()),
              threads(source.identity()),
              () ->
                  new ItemScan(
                          PartScan.of(detection, settings.detect().minConfidence()),
                          extractor,
                          new Fingerprinter(key),
                          domains,
                          passwords,
                          known)
                      .within(limits, stop),
              () -> new Masker(detection));
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

  /**
   * Those never read first, then those longest unread, so that a short window serves all; those
   * with an item at which a scan ended come last, so that none begins with it again.
   */
  private static List<Mailbox> inOrder(
      List<Mailbox> mailboxes, Set<MailboxId> last, Map<MailboxId, Integer> lastRead) {
    return mailboxes.stream()
        .sorted(
            Comparator.comparing((Mailbox mailbox) -> last.contains(mailbox.id()))
                .thenComparing(mailbox -> lastRead.getOrDefault(mailbox.id(), 0)))
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

  /** Ends it where it waits to send a request, for a delay to pass or for a response. */
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
    return identity.kind().equals("graph") ? tenantThreads(settings.throttle()) : processors;
  }

  /** How many mailboxes of a tenant are read at once. */
  public static int tenantThreads(Settings.Throttle throttle) {
    return Math.min(throttle.overall(), Runtime.getRuntime().availableProcessors() * 4);
  }

  private ExitCode report(Ledger ledger, RunFolder out, @Nullable SourceException failure)
      throws IOException {
    Console console = wiring.console();
    Inventory inventory =
        RunReport.write(ledger, settings, options, reports, out, settings.judge().asOf());
    Summary.changes(ledger, console);
    Summary.say(inventory, reports.reasons(), options.tolerated(), out.path(), console);
    unmatchedFolders.forEach(console::warn);
    UnmatchedJudgement.of(inventory, reports.law(), options.tolerated()).forEach(console::warn);
    boolean empty = Summary.missing(ledger, console);
    unprotected.forEach(console::error);
    if (faults.count() > 0) {
      console.error(
          faults.count()
              + " items met a fault of the program and were not read; "
              + CrashReport.write(String.join("\n\n", faults.traces())));
    }
    if (failure != null) {
      console.error(String.valueOf(failure.getMessage()));
      return ExitCode.of(failure);
    }
    return stop.given() || empty ? ExitCode.INCOMPLETE : RunReport.ended(inventory, options);
  }

  private Ledger ledger(SourceIdentity identity, byte[] key, WorkFolder work) {
    String source = String.join("\n", identity.kind(), identity.cloud(), identity.name());
    return Ledger.open(
        new LedgerIdentity(
            settings.ledger().path(),
            work.folder("native"),
            source,
            thisRunOnly() ? "this-run-only" : new Fingerprinter(key).keyCheck(),
            identity.kind().equals("graph")
                ? null
                : StableName.under(() -> FingerprintKey.ofNames(settings.ledger()))::keyed));
  }
}
