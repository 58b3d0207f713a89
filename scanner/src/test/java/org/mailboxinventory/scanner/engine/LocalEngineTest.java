package org.mailboxinventory.scanner.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mailboxinventory.report.ledger.InventoryFacts.MailboxFacts;
import org.mailboxinventory.report.ledger.Ledger;
import org.mailboxinventory.report.ledger.ScanFacts;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.report.model.Coverage;
import org.mailboxinventory.report.model.DataLocation;
import org.mailboxinventory.report.model.DetectorFacts;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.Holding;
import org.mailboxinventory.report.model.Lifecycle;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxCoverage;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.model.MailboxKind;
import org.mailboxinventory.report.model.Migration;
import org.mailboxinventory.report.model.Owner;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.report.model.Run;
import org.mailboxinventory.scanner.detect.Detector;
import org.mailboxinventory.scanner.detect.Masker;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.SourceItem;

/** Mailboxes from a source that does as it is told, into a real ledger. */
@Timeout(120)
final class LocalEngineTest {
  private static final Mailbox ASHA = mailbox("asha", new Access.Open());
  private static final Mailbox RAVI = mailbox("ravi", new Access.Open());
  private static final SourceItem PAN = new Mail("m-pan").plain("PAN: ABCPE1234F").item();

  private final Path folder;
  private final FakeSource source = new FakeSource();
  private final StopSignal stop = new StopSignal();
  private final Faults faults = new Faults();
  private final AtomicInteger mailboxesDone = new AtomicInteger();
  private final AtomicInteger itemsDone = new AtomicInteger();
  private final AtomicLong scans = new AtomicLong();
  private final Ledger ledger;

  LocalEngineTest(@TempDir Path folder) {
    this.folder = folder;
    ledger =
        Ledger.open(
            new Ledger.LedgerIdentity(
                folder.resolve("ledger"), folder.resolve("native"), "source", "key"));
  }

  @AfterEach
  void closeLedger() {
    ledger.close();
  }

  @Test
  void everyItemOfEveryFolderIsInTheLedger() throws Exception {
    source
        .plays(
            ASHA,
            () -> FakeSource.page("inbox", true, false, List.of(item("1"), PAN), List.of(), null),
            () -> FakeSource.more("inbox", item("3")),
            () -> FakeSource.whole("sent", item("4")))
        .plays(RAVI, () -> FakeSource.whole("inbox", item("1")));

    assertThat(run(ASHA, RAVI)).isNull();

    assertThat(facts(ASHA).coverage().state()).isEqualTo(MailboxCoverage.State.COMPLETE);
    assertThat(facts(ASHA).coverage().items()).isEqualTo(counts(4, 4, 0, 0));
    assertThat(facts(ASHA).holdings()).extracting(Holding::detector).containsExactly("in.pan");
    assertThat(facts(RAVI).coverage().items()).isEqualTo(counts(1, 1, 0, 0));
    assertThat(mailboxesDone).hasValue(2);
    assertThat(itemsDone).hasValue(5);
  }

  @Test
  void mailboxesThatAreNotOpenAreNeverOpened() throws Exception {
    Mailbox excluded = mailbox("board", new Access.Excluded());
    Mailbox closed = mailbox("old", new Access.Unreadable(Reason.INACTIVE));
    source.plays(ASHA, () -> FakeSource.whole("inbox", item("1")));

    assertThat(run(ASHA, excluded, closed)).isNull();

    assertThat(source.opened).containsOnlyKeys(ASHA.id());
    assertThat(facts(excluded).coverage().state()).isEqualTo(MailboxCoverage.State.EXCLUDED);
    assertThat(facts(closed).coverage().state()).isEqualTo(MailboxCoverage.State.UNREADABLE);
  }

  @Test
  void mailboxGoesOnWhereTheLedgerIs() throws Exception {
    source.plays(ASHA, () -> FakeSource.whole("inbox", item("1"), item("2")));
    run(ASHA);
    source.plays(ASHA, () -> FakeSource.more("inbox", item("3")));
    run(ASHA);

    assertThat(source.opened.get(ASHA.id())).isEqualTo(Map.of(new FolderId("inbox"), "after 2"));
    assertThat(facts(ASHA).coverage().items()).isEqualTo(counts(3, 3, 0, 0));
  }

  @Test
  void folderThatRestartsLosesWhatTheNewReadingDoesNotBring() throws Exception {
    source.plays(ASHA, () -> FakeSource.whole("inbox", item("1"), PAN));
    run(ASHA);
    source.plays(ASHA, () -> FakeSource.whole("inbox", item("1")));
    run(ASHA);

    assertThat(facts(ASHA).coverage().items()).isEqualTo(counts(1, 1, 0, 0));
    assertThat(facts(ASHA).holdings()).isEmpty();
  }

  @Test
  void folderThatRestartsWhileItIsReadBeginsAnew() throws Exception {
    source.plays(
        ASHA,
        () -> FakeSource.page("inbox", true, false, List.of(item("1"), PAN), List.of(), null),
        () -> FakeSource.whole("inbox", item("1"), item("2")));
    run(ASHA);

    assertThat(facts(ASHA).coverage().items()).isEqualTo(counts(2, 2, 0, 0));
    assertThat(facts(ASHA).holdings()).isEmpty();
  }

  @Test
  void removedItemsAreGone() throws Exception {
    source.plays(ASHA, () -> FakeSource.whole("inbox", item("1"), PAN));
    run(ASHA);
    source.plays(
        ASHA,
        () -> FakeSource.page("inbox", false, true, List.of(), List.of("m-pan", "never"), null));
    run(ASHA);

    assertThat(facts(ASHA).coverage().items()).isEqualTo(counts(1, 1, 0, 0));
  }

  @Test
  void foldersThatAreNotThereAnyMoreAreGone() throws Exception {
    source.plays(
        ASHA, () -> FakeSource.whole("inbox", item("1")), () -> FakeSource.whole("old", item("2")));
    run(ASHA);
    source.plays(ASHA, () -> FakeSource.more("inbox"));
    run(ASHA);

    assertThat(facts(ASHA).coverage().items()).isEqualTo(counts(1, 1, 0, 0));
  }

  @Test
  void noFolderIsGoneWhenOneCouldNotBeRead() throws Exception {
    source.plays(
        ASHA,
        () -> FakeSource.whole("inbox", item("1")),
        () -> FakeSource.whole("parent/child", item("2")));
    run(ASHA);
    source.plays(
        ASHA,
        () -> FakeSource.more("inbox"),
        () -> FakeSource.failed("parent", Reason.SERVICE_ERROR));
    run(ASHA);

    assertThat(facts(ASHA).coverage().items()).isEqualTo(counts(2, 2, 0, 0));
    assertThat(facts(ASHA).coverage().state()).isEqualTo(MailboxCoverage.State.PARTIAL);
    assertThat(facts(ASHA).coverage().reasons()).containsEntry(Reason.SERVICE_ERROR, 1L);
  }

  @Test
  void folderLeftOutByChoiceLeavesTheMailboxComplete() throws Exception {
    source.plays(
        ASHA,
        () -> FakeSource.whole("inbox", item("1")),
        () -> FakeSource.failed("junk", Reason.EXCLUDED_FOLDER));
    run(ASHA);

    assertThat(facts(ASHA).coverage().state()).isEqualTo(MailboxCoverage.State.COMPLETE);
    assertThat(facts(ASHA).coverage().reasons()).containsEntry(Reason.EXCLUDED_FOLDER, 1L);
  }

  @Test
  void folderNamesAreMaskedBeforeTheyAreStored() throws Exception {
    source.plays(
        ASHA, () -> FakeSource.whole("PAN ABCPE1234F", item("1")), () -> FakeSource.whole("b"));

    run(ASHA);
    ledger.close();

    try (Stream<Path> files = Files.walk(folder.resolve("ledger"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
            .doesNotContain("Mail/PAN ABCPE1234F");
      }
    }
  }

  @Test
  void itemThatMeetsAFaultIsUnreadAndTheNextIsRead() throws Exception {
    SourceItem poison =
        new Mail("poison")
            .attachment(
                "a",
                1,
                null,
                () -> {
                  throw new IllegalStateException("PAN: ABCPE1234F");
                })
            .item();
    source.plays(ASHA, () -> FakeSource.whole("inbox", item("1"), poison, PAN));

    assertThat(run(ASHA)).isNull();

    assertThat(facts(ASHA).coverage().items()).isEqualTo(counts(3, 2, 0, 1));
    assertThat(facts(ASHA).coverage().reasons()).containsEntry(Reason.CRASHED, 1L);
    assertThat(facts(ASHA).holdings()).hasSize(1);
    assertThat(faults.count()).isEqualTo(1);
    assertThat(faults.traces())
        .singleElement()
        .asString()
        .startsWith("java.lang.IllegalStateException\n\tat ")
        .doesNotContain("ABCPE1234F");
  }

  @Test
  void mailboxThatMeetsAFaultOfTheSourceIsPartialAndTheOthersAreRead() throws Exception {
    source
        .plays(
            ASHA,
            () -> FakeSource.whole("inbox", item("1")),
            () -> {
              throw new IllegalStateException("PAN: ABCPE1234F");
            })
        .plays(RAVI, () -> FakeSource.whole("inbox", item("1")));

    assertThat(run(ASHA, RAVI)).isNull();

    assertThat(facts(ASHA).coverage().state()).isEqualTo(MailboxCoverage.State.PARTIAL);
    assertThat(facts(ASHA).coverage().reasons()).containsEntry(Reason.CRASHED, 1L);
    assertThat(facts(RAVI).coverage().state()).isEqualTo(MailboxCoverage.State.COMPLETE);
    assertThat(faults.count()).isEqualTo(1);
    assertThat(mailboxesDone).hasValue(2);
  }

  @Test
  void mailboxThatFailsIsPartialOrUnreadableAndTheOthersAreRead() throws Exception {
    Mailbox half = mailbox("half", new Access.Open());
    source
        .plays(ASHA, () -> fail(SourceException.Kind.MAILBOX, Reason.ACCESS_DENIED))
        .plays(
            half,
            () -> FakeSource.whole("inbox", item("1")),
            () -> fail(SourceException.Kind.MAILBOX, Reason.ACCESS_DENIED))
        .plays(RAVI, () -> FakeSource.whole("inbox", item("1")));

    assertThat(run(ASHA, half, RAVI)).isNull();

    assertThat(facts(ASHA).coverage().state()).isEqualTo(MailboxCoverage.State.UNREADABLE);
    assertThat(facts(half).coverage().state()).isEqualTo(MailboxCoverage.State.PARTIAL);
    assertThat(facts(RAVI).coverage().state()).isEqualTo(MailboxCoverage.State.COMPLETE);
    assertThat(stop.given()).isFalse();
    assertThat(mailboxesDone).hasValue(3);
  }

  @ParameterizedTest
  @EnumSource(value = SourceException.Kind.class, names = "MAILBOX", mode = EnumSource.Mode.EXCLUDE)
  void failureOfTheWholeSourceEndsTheRunAndIsTold(SourceException.Kind kind) throws Exception {
    source
        .plays(
            ASHA, () -> FakeSource.whole("inbox", item("1")), () -> fail(kind, Reason.NOT_STARTED))
        .plays(RAVI, () -> FakeSource.whole("inbox", item("1")));

    assertThat(run(1, ASHA, RAVI))
        .isInstanceOfSatisfying(
            SourceException.class, failure -> assertThat(failure.kind()).isEqualTo(kind));
    assertThat(source.opened).containsOnlyKeys(ASHA.id());
    assertThat(facts(ASHA).coverage().state()).isEqualTo(MailboxCoverage.State.PARTIAL);
    assertThat(facts(ASHA).coverage().items()).isEqualTo(counts(1, 1, 0, 0));
    assertThat(facts(RAVI).coverage().state()).isEqualTo(MailboxCoverage.State.PENDING);
  }

  @Test
  void stopSignalEndsAfterTheItemAtHandAndTheNextRunReadsTheRest() throws Exception {
    SourceItem stopping =
        new Mail("2")
            .attachment(
                "a",
                1,
                null,
                () -> {
                  stop.give();
                  return InputStream.nullInputStream();
                })
            .item();
    source
        .plays(ASHA, () -> FakeSource.whole("inbox", item("1"), stopping, item("3")))
        .plays(RAVI, () -> FakeSource.whole("inbox", item("1")));

    assertThat(run(1, ASHA, RAVI)).isNull();

    assertThat(facts(ASHA).coverage().items()).isEqualTo(counts(2, 2, 0, 0));
    assertThat(facts(ASHA).coverage().state()).isEqualTo(MailboxCoverage.State.PARTIAL);
    assertThat(source.opened).containsOnlyKeys(ASHA.id());
    assertThat(mailboxesDone).hasValue(0);

    // The page was not done, so its position is not kept.
    source.plays(ASHA, () -> FakeSource.whole("inbox", item("1"), item("2"), item("3")));
    run(new StopSignal(), 2, ASHA, RAVI);

    assertThat(source.opened.get(ASHA.id())).isEmpty();
    assertThat(facts(ASHA).coverage().items()).isEqualTo(counts(3, 3, 0, 0));
    assertThat(facts(ASHA).coverage().state()).isEqualTo(MailboxCoverage.State.COMPLETE);
  }

  @Test
  void readerThatWaitsForTheServiceIsInterruptedWhenTheRunStops() throws Exception {
    source.plays(
        ASHA,
        () -> {
          stop.give();
          try {
            new CountDownLatch(1).await();
            return null;
          } catch (InterruptedException e) {
            return fail(SourceException.Kind.MAILBOX, Reason.STOPPED);
          }
        });

    assertThat(run(ASHA)).isNull();

    assertThat(facts(ASHA).coverage().state()).isNotEqualTo(MailboxCoverage.State.COMPLETE);
    assertThat(faults.count()).isZero();
  }

  @Test
  void ledgerThatCannotBeWrittenEndsTheRun() throws Exception {
    source
        .plays(
            ASHA,
            () -> {
              ledger.close();
              return FakeSource.whole("inbox", item("1"));
            })
        .plays(RAVI, () -> FakeSource.whole("inbox", item("1")));

    assertThatThrownBy(() -> run(1, ASHA, RAVI)).isInstanceOf(IllegalStateException.class);
    assertThat(source.opened).containsOnlyKeys(ASHA.id());
  }

  @Test
  void errorOfTheMachineEndsTheRunAndIsNotSwallowed() throws Exception {
    source.plays(
        ASHA,
        () -> {
          throw new OutOfMemoryError("made up");
        });

    assertThatThrownBy(() -> run(ASHA)).isInstanceOf(OutOfMemoryError.class);
  }

  @Test
  void manyMailboxesOnManyThreadsAreAllCountedOnceEach() throws Exception {
    List<Mailbox> mailboxes =
        IntStream.range(0, 40).mapToObj(i -> mailbox("m" + i, new Access.Open())).toList();
    for (Mailbox mailbox : mailboxes) {
      source.plays(
          mailbox,
          () -> FakeSource.whole("inbox", item("1"), PAN),
          () -> FakeSource.whole("sent", item("2")));
    }

    run(8, mailboxes.toArray(Mailbox[]::new));

    assertThat(mailboxes)
        .allSatisfy(
            mailbox -> assertThat(facts(mailbox).coverage().items()).isEqualTo(counts(3, 3, 0, 0)));
    assertThat(itemsDone).hasValue(120);
    assertThat(mailboxesDone).hasValue(40);
    assertThat(scans.get()).isLessThanOrEqualTo(8);
  }

  private @Nullable SourceException run(Mailbox... mailboxes) throws InterruptedException {
    return run(2, mailboxes);
  }

  private @Nullable SourceException run(int threads, Mailbox... mailboxes)
      throws InterruptedException {
    return run(stop, threads, mailboxes);
  }

  private @Nullable SourceException run(StopSignal signal, int threads, Mailbox... mailboxes)
      throws InterruptedException {
    ledger.beginScan(scanFacts());
    ledger.list(List.of(mailboxes));
    return new LocalEngine(source, ledger, "digest", new Counting(), signal, faults)
        .run(
            List.of(mailboxes),
            threads,
            () -> {
              scans.incrementAndGet();
              return new ItemScan(
                  Bundled.DETECTION.newScan(Confidence.MEDIUM),
                  new PlainExtractor(),
                  Bundled.fingerprinter(),
                  Set.of());
            },
            () -> new Masker(Bundled.DETECTION));
  }

  private MailboxFacts facts(Mailbox mailbox) {
    return ledger.facts(Instant.now()).orElseThrow().mailboxes().stream()
        .filter(facts -> facts.mailbox().id().equals(mailbox.id()))
        .findFirst()
        .orElseThrow();
  }

  private static SourceItem item(String id) {
    return new Mail(id).plain("nothing of note").item();
  }

  private static Page fail(SourceException.Kind kind, Reason reason) throws SourceException {
    throw new SourceException(kind, reason, "it failed");
  }

  private static Coverage.ItemCounts counts(long seen, long read, long partly, long unread) {
    return new Coverage.ItemCounts(seen, read, partly, unread);
  }

  private static Mailbox mailbox(String name, Access access) {
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
        detectors);
  }

  /** Counts what it hears. */
  private final class Counting implements Progress {
    @Override
    public void listed(int mailboxes, int readable) {}

    @Override
    public void mailboxDone() {
      mailboxesDone.incrementAndGet();
    }

    @Override
    public void item(long bytes) {
      itemsDone.incrementAndGet();
    }

    @Override
    public void throttled(Duration wait) {}
  }
}
