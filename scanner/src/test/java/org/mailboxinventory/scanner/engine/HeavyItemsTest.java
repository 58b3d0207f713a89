package org.mailboxinventory.scanner.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.SourceItem;

/** Items that end the program, or hold it up, are not read night after night. */
@Timeout(120)
final class HeavyItemsTest extends EngineAtWork {
  private static final ItemId HEAVY = new ItemId("heavy");

  private final AtomicInteger opened = new AtomicInteger();

  HeavyItemsTest(@TempDir Path folder) {
    super(folder);
  }

  @Test
  void anItemThatIsReadLeavesNoNote() throws Exception {
    plays(heavy());

    run(ASHA);
    run(ASHA);
    run(ASHA);

    assertThat(opened).hasValue(3);
    assertThat(ledger.attempts().mailboxes()).isEmpty();
    assertThat(facts(ASHA).coverage().items()).isEqualTo(counts(2, 2, 0, 0));
  }

  @Test
  void anItemThatTwiceEndedTheProgramIsCrashedAndTheOthersAreRead() throws Exception {
    plays(heavy());
    dies();
    assertThat(ledger.attempts().mailboxes()).containsExactly(ASHA.id());
    dies();

    run(ASHA);

    assertThat(opened).hasValue(0);
    assertThat(facts(ASHA).coverage().items()).isEqualTo(counts(2, 1, 0, 1));
    assertThat(facts(ASHA).coverage().reasons()).containsEntry(Reason.CRASHED, 1L);
    assertThat(ledger.attempts().mailboxes()).isEmpty();
  }

  @Test
  void anItemThatOnceEndedTheProgramIsReadAgain() throws Exception {
    plays(heavy());
    dies();

    run(ASHA);

    assertThat(facts(ASHA).coverage().items()).isEqualTo(counts(2, 2, 0, 0));
    assertThat(ledger.attempts().mailboxes()).isEmpty();
  }

  @Test
  void anItemThatTwiceHeldUpAScanUntilItWasStoppedIsTimedOut() throws Exception {
    plays(heavy());
    for (int i = 0; i < 2; i++) {
      dies();
      new HeavyItems(ledger, "digest").stopped(ASHA.id(), HEAVY, Duration.ofMinutes(2));
    }

    run(ASHA);

    assertThat(opened).hasValue(0);
    assertThat(facts(ASHA).coverage().reasons()).containsEntry(Reason.TIMEOUT, 1L);
  }

  @Test
  void stoppingAQuickItemIsNoFaultOfIt() throws Exception {
    plays(heavy());
    for (int i = 0; i < 3; i++) {
      dies();
      new HeavyItems(ledger, "digest").stopped(ASHA.id(), HEAVY, Duration.ofSeconds(5));
    }

    run(ASHA);

    assertThat(facts(ASHA).coverage().items()).isEqualTo(counts(2, 2, 0, 0));
  }

  @Test
  void readingAgainOrOtherSettingsTryItAgain() throws Exception {
    plays(heavy());
    dies();
    dies();
    assertThat(ledger.attempts().begin(ASHA.id(), HEAVY, "another digest", 2)).isNull();
    ledger.attempts().forget(ASHA.id(), HEAVY);
    dies();
    dies();
    ledger.care().readAgain();

    run(ASHA);

    assertThat(facts(ASHA).coverage().items()).isEqualTo(counts(2, 2, 0, 0));
  }

  @Test
  void anItemThatNeedsTooMuchMemoryCostsItself() throws Exception {
    SourceItem greedy =
        new Mail("greedy")
            .attachment(
                "a",
                1,
                null,
                () -> {
                  throw new OutOfMemoryError("as if the heap were full");
                })
            .item();
    source.plays(ASHA, () -> FakeSource.whole("inbox", greedy, item("1")));

    assertThat(run(ASHA)).isNull();

    assertThat(facts(ASHA).coverage().items()).isEqualTo(counts(2, 1, 0, 1));
    assertThat(facts(ASHA).coverage().reasons()).containsEntry(Reason.OUT_OF_MEMORY, 1L);
  }

  /** As a program does that is killed while it reads the item: the note is all that is left. */
  private void dies() throws Exception {
    if (ledger.latestScan().isEmpty()) {
      source.plays(RAVI, () -> FakeSource.whole("inbox"));
      run(ASHA_UNOPENED, RAVI);
    }
    assertThat(ledger.attempts().begin(ASHA.id(), HEAVY, "digest", 2)).isNull();
  }

  private static final org.mailboxinventory.report.model.Mailbox ASHA_UNOPENED =
      mailbox("asha", new org.mailboxinventory.report.model.Access.Excluded());

  private void plays(SourceItem heavy) {
    source.plays(ASHA, () -> FakeSource.whole("inbox", heavy, item("1")));
  }

  private SourceItem heavy() {
    return new Mail(HEAVY.value())
        .bytes(HeavyItems.BYTES)
        .attachment(
            "a",
            1,
            null,
            () -> {
              opened.incrementAndGet();
              return new ByteArrayInputStream(new byte[] {'a'});
            })
        .item();
  }
}
