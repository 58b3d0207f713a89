package org.mailboxinventory.scanner.engine;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.mailboxinventory.report.ledger.Ledger;
import org.mailboxinventory.report.ledger.count.InventoryFacts.MailboxFacts;
import org.mailboxinventory.report.ledger.store.LedgerIdentity;
import org.mailboxinventory.report.ledger.store.ScanFacts;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.report.model.Coverage;
import org.mailboxinventory.report.model.DataLocation;
import org.mailboxinventory.report.model.DetectorFacts;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.model.Lifecycle;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.model.MailboxKind;
import org.mailboxinventory.report.model.Migration;
import org.mailboxinventory.report.model.Owner;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.report.model.Run;
import org.mailboxinventory.scanner.detect.Masker;
import org.mailboxinventory.scanner.detect.PartScan;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.engine.item.ItemScan;
import org.mailboxinventory.scanner.engine.item.StopSignal;
import org.mailboxinventory.scanner.source.ItemStream;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.Source;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.SourceItem;

/** Mailboxes from a source that does as it is told, into a real ledger. */
abstract class EngineAtWork {
  static final Mailbox ASHA = mailbox("asha", new Access.Open());
  static final Mailbox RAVI = mailbox("ravi", new Access.Open());
  static final SourceItem PAN = new Mail("m-pan").plain("PAN: ABCPE1234F").item();

  final Path folder;
  final FakeSource source = new FakeSource();
  final StopSignal stop = new StopSignal();
  final Faults faults = new Faults();
  final AtomicInteger mailboxesDone = new AtomicInteger();
  final List<String> unread = Collections.synchronizedList(new ArrayList<>());
  final AtomicInteger itemsDone = new AtomicInteger();
  final AtomicLong scans = new AtomicLong();
  boolean wantsUnread;
  final Ledger ledger;

  EngineAtWork(Path folder) {
    this.folder = folder;
    ledger =
        Ledger.open(
            new LedgerIdentity(
                folder.resolve("ledger"), folder.resolve("native"), "source", "key"));
  }

  @AfterEach
  void closeLedger() {
    ledger.close();
  }

  @Nullable SourceException run(Mailbox... mailboxes) throws InterruptedException {
    return run(2, mailboxes);
  }

  @Nullable SourceException run(int threads, Mailbox... mailboxes) throws InterruptedException {
    return run(stop, threads, mailboxes);
  }

  @Nullable SourceException run(StopSignal signal, int threads, Mailbox... mailboxes)
      throws InterruptedException {
    return run(source, signal, threads, mailboxes);
  }

  @Nullable SourceException run(Source from, StopSignal signal, int threads, Mailbox... mailboxes)
      throws InterruptedException {
    ledger.beginScan(scanFacts());
    ledger.list(List.of(mailboxes));
    return new LocalEngine(from, ledger, "digest", new Counting(), signal, faults)
        .run(
            List.of(mailboxes),
            threads,
            () -> {
              scans.incrementAndGet();
              return new ItemScan(
                  PartScan.of(Bundled.DETECTION, Confidence.MEDIUM),
                  new PlainExtractor(),
                  Bundled.fingerprinter(),
                  Set.of());
            },
            () -> new Masker(Bundled.DETECTION));
  }

  MailboxFacts facts(Mailbox mailbox) {
    return ledger.facts(Instant.now()).orElseThrow().mailboxes().stream()
        .filter(facts -> facts.mailbox().id().equals(mailbox.id()))
        .findFirst()
        .orElseThrow();
  }

  static SourceItem item(String id) {
    return new Mail(id).plain("nothing of note").item();
  }

  static Page fail(SourceException.Kind kind, Reason reason) throws SourceException {
    throw new SourceException(kind, reason, "it failed");
  }

  static Coverage.ItemCounts counts(long seen, long read, long partly, long unread) {
    return new Coverage.ItemCounts(seen, read, partly, unread, 0);
  }

  static Mailbox mailbox(String name, Access access) {
    return new Mailbox(
        new MailboxId(name),
        name + "@bank.example",
        name,
        MailboxKind.USER,
        Lifecycle.ACTIVE,
        null,
        Owner.unknown(),
        List.of(),
        Migration.unknown(),
        new DataLocation(null, null, null, List.of()),
        access,
        null);
  }

  private static ScanFacts scanFacts() {
    Map<DetectorId, DetectorFacts> detectors = new HashMap<>();
    for (Detector detector : Bundled.DETECTION.catalogue().detectors()) {
      detectors.put(
          detector.id(), new DetectorFacts(detector.category(), DetectorFacts.Identifies.PERSON));
    }
    return new ScanFacts(
        "run",
        "0",
        Instant.now(),
        Instant.now(),
        null,
        new Run.SourceText("mail-files", null, null),
        new Run.Scope(
            null, null, List.of(), List.of(), true, false, false, false, "medium", 1 << 20),
        new Run.Privacy(null, null, null, null),
        new ArrayList<>(),
        new Run.CatalogueText("1", "sha256:0", detectors.size()),
        "digest",
        detectors,
        false);
  }

  /** Counts what it is told. */
  private final class Counting implements Progress {
    @Override
    public void listed(List<Mailbox> readable) {}

    @Override
    public void opened(MailboxId mailbox, ItemStream.Size size) {}

    @Override
    public void mailboxDone(MailboxId mailbox) {
      mailboxesDone.incrementAndGet();
    }

    @Override
    public void item(MailboxId mailbox, long bytes) {
      itemsDone.incrementAndGet();
    }

    @Override
    public boolean wantsUnread() {
      return wantsUnread;
    }

    @Override
    public void unread(MailboxId mailbox, String folder, String item, Reason reason) {
      unread.add(folder + "|" + item + "|" + reason.word());
    }

    @Override
    public void throttled(Duration wait) {}
  }
}
