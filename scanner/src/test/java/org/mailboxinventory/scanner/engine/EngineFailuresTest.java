package org.mailboxinventory.scanner.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxCoverage;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.engine.item.StopSignal;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.SourceItem;

/** What fails costs itself only, or ends the run and says so. */
@Timeout(120)
final class EngineFailuresTest extends EngineAtWork {
  EngineFailuresTest(@TempDir Path folder) {
    super(folder);
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

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatIsNotReadIsToldToThoseAloneWhoWantToKnow(boolean wanted) throws Exception {
    wantsUnread = wanted;
    SourceItem locked = new Mail("locked").unreadable("a", Reason.CORRUPT).item();
    source.plays(ASHA, () -> FakeSource.whole("inbox", item("1"), locked));

    assertThat(run(ASHA)).isNull();

    assertThat(facts(ASHA).coverage().reasons()).containsEntry(Reason.CORRUPT, 1L);
    assertThat(unread).hasSize(wanted ? 1 : 0).allMatch(it -> it.endsWith("bytes|corrupt"));
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
}
