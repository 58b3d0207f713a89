package org.mailboxinventory.scanner.engine.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.ItemFacts;
import org.mailboxinventory.report.model.Outcome;
import org.mailboxinventory.report.model.Part;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.detect.PartScan;
import org.mailboxinventory.scanner.engine.Bundled;
import org.mailboxinventory.scanner.engine.Mail;
import org.mailboxinventory.scanner.engine.PlainExtractor;
import org.mailboxinventory.scanner.engine.password.Passwords;
import org.mailboxinventory.scanner.source.SourceItem;

/** What one item may hold, and how long it may take. */
final class ItemBoundsTest {
  private static final FolderId INBOX = new FolderId("inbox");
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final int MOST = 300;

  private final StopSignal stop = new StopSignal();
  private final AtomicLong nanos = new AtomicLong();
  private final KnownContents shared = new KnownContents();

  @Test
  void valuesUpToTheLimitAreCountedAndTheReasonSaysThatThereAreMore() {
    ItemFacts within = facts(new Mail("1").attachment("list.txt", addresses(0, MOST)));
    ItemFacts beyond = facts(new Mail("2").attachment("list.txt", addresses(0, MOST + 1)));

    assertThat(within.findings()).hasSize(MOST);
    assertThat(within.outcome()).isEqualTo(new Outcome.Read());
    assertThat(beyond.findings()).hasSize(MOST);
    assertThat(beyond.outcome()).isEqualTo(new Outcome.PartlyRead(Reason.TOO_MANY_VALUES));
    assertThat(beyond.parts())
        .extracting(Part::outcome)
        .containsExactly(new PartOutcome.PartlyRead(Reason.TOO_MANY_VALUES));
  }

  /** Memory taken is the clock here: it begins before the files of a body are taken out. */
  @Test
  void theFilesInABodyCountTowardsTheItemsTime() {
    String line = "M" + "8".repeat(60) + "\n";
    String file = "begin 644 a.bin\n" + line.repeat(50_000) + "`\nend\n";
    SourceItem item = new Mail("1").plain(file).item();
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    AtomicLong first = new AtomicLong(-1);
    ItemScan scan =
        new ItemScan(
                PartScan.of(Bundled.DETECTION, Confidence.MEDIUM),
                new PlainExtractor(),
                Bundled.fingerprinter(),
                Set.of())
            .within(
                ItemLimits.standard(),
                stop,
                () -> {
                  first.compareAndSet(-1, threads.getCurrentThreadAllocatedBytes());
                  return 0;
                });
    long before = threads.getCurrentThreadAllocatedBytes();

    ItemFacts facts = scan.scan(INBOX, item);

    assertThat(facts.parts()).extracting(Part::kind).contains(Part.Kind.ATTACHMENT);
    assertThat(first.get() - before).isLessThan(1_000_000);
  }

  @Test
  void valuesOfABodyAreBoundedToo() {
    ItemFacts facts = facts(new Mail("1").plain(addresses(0, 2 * MOST)));

    assertThat(facts.findings()).hasSize(MOST);
    assertThat(facts.outcome()).isEqualTo(new Outcome.PartlyRead(Reason.TOO_MANY_VALUES));
  }

  @Test
  void partsTogetherAreBoundedAsTheItemIs() {
    ItemFacts facts =
        facts(
            new Mail("1")
                .attachment("a.txt", addresses(0, MOST - 10))
                .attachment("b.txt", addresses(MOST, 2 * MOST - 10)));

    assertThat(facts.findings()).hasSize(MOST);
    assertThat(facts.outcome()).isEqualTo(new Outcome.PartlyRead(Reason.TOO_MANY_VALUES));
  }

  @Test
  void aKindThatIsFoundLaterIsNotHiddenByTheOneThatFillsTheLimit() {
    ItemFacts facts =
        facts(new Mail("1").attachment("a.txt", addresses(0, 2 * MOST) + "PAN: ABCPE1234F\n"));

    assertThat(facts.findings()).anyMatch(finding -> finding.detector().value().equals("in.pan"));
  }

  @Test
  void aValueAlreadyCountedIsCountedOnBeyondTheLimit() {
    String list = addresses(0, 2 * MOST) + addresses(0, 1);

    assertThat(facts(new Mail("1").attachment("a.txt", list)).findings())
        .anyMatch(finding -> finding.matches() == 2)
        .hasSize(MOST);
  }

  @Test
  void theSameValuesAreKeptWhetherAnAttachmentWasKnownBefore() {
    Mail mail =
        new Mail("1")
            .attachment("a.txt", addresses(0, MOST - 10))
            .attachment("b.txt", addresses(MOST, 2 * MOST - 10));
    ItemFacts fresh = facts(mail);
    ItemFacts again = facts(mail);

    assertThat(shared.attachments.reused()).isEqualTo(2);
    assertThat(Set.copyOf(again.findings())).isEqualTo(Set.copyOf(fresh.findings()));
  }

  @Test
  void anItemWhoseTimeIsOverKeepsWhatWasFoundAndSaysSo() {
    ItemFacts facts =
        scan(() -> nanos.getAndAdd(MINUTE.toNanos()))
            .scan(
                INBOX,
                new Mail("1")
                    .plain("PAN: ABCPE1234F")
                    .attachment("a.txt", addresses(0, 20_000))
                    .attachment("b.txt", addresses(0, 10))
                    .item());

    assertThat(facts.outcome()).isEqualTo(new Outcome.PartlyRead(Reason.TIMEOUT));
    assertThat(facts.parts()).hasSize(3);
    assertThat(facts.parts().get(2).outcome()).isEqualTo(new PartOutcome.Unread(Reason.TIMEOUT));
    assertThat(facts.findings()).anyMatch(finding -> finding.detector().value().equals("in.pan"));
  }

  @Test
  void aBodyWhoseTimeWasOverIsReadAgain() {
    Mail mail = new Mail("1").plain("a word ".repeat(100_000) + "PAN: ABCPE1234F");
    ItemFacts late = scan(() -> nanos.getAndAdd(MINUTE.toNanos())).scan(INBOX, mail.item());

    assertThat(late.outcome()).isEqualTo(new Outcome.PartlyRead(Reason.TIMEOUT));
    scan(() -> nanos.getAndAdd(MINUTE.toNanos())).scan(INBOX, mail.item());
    assertThat(facts(mail).findings())
        .anyMatch(finding -> finding.detector().value().equals("in.pan"));
    assertThat(shared.bodies.reused()).isZero();
  }

  @Test
  void waitingForTheSourceIsNotTheItemsTime() {
    Mail slow =
        new Mail("1")
            .attachment(
                "a.txt",
                3,
                null,
                () -> {
                  nanos.addAndGet(Duration.ofHours(1).toNanos());
                  return new java.io.ByteArrayInputStream(new byte[] {'a', 'b', 'c'});
                });

    assertThat(facts(slow).outcome()).isEqualTo(new Outcome.Read());
  }

  @Test
  void anItemThatRunsLongIsLeftWhenTheScanIsToStop() {
    ItemScan scan = scan(() -> nanos.getAndAdd(Duration.ofSeconds(3).toNanos()));
    stop.give();

    assertThatThrownBy(() -> scan.scan(INBOX, new Mail("1").plain(addresses(0, 20_000)).item()))
        .isInstanceOf(ItemEndException.class);
  }

  private ItemFacts facts(Mail mail) {
    return scan(nanos::get).scan(INBOX, mail.item());
  }

  private ItemScan scan(java.util.function.LongSupplier clock) {
    return new ItemScan(
            PartScan.of(Bundled.DETECTION, Confidence.MEDIUM),
            new PlainExtractor(),
            Bundled.fingerprinter(),
            Set.of(),
            Passwords.none(),
            shared)
        .within(new ItemLimits(MOST, MINUTE.multipliedBy(5)), stop, clock);
  }

  private static String addresses(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> "c" + i + "@clients.in\n")
        .collect(Collectors.joining());
  }
}
