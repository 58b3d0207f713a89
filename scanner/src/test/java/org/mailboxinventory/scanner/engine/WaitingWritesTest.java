package org.mailboxinventory.scanner.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.MailboxCoverage;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.SourceException;

/** Folders that brought nothing are written with others, and are there whatever comes then. */
final class WaitingWritesTest extends EngineAtWork {
  WaitingWritesTest(@TempDir Path folder) {
    super(folder);
  }

  private static Page empty(String folder) {
    return FakeSource.page(folder, true, true, List.of(), List.of(), null);
  }

  private Map<FolderId, String> positions() {
    return ledger.positions(ASHA.id(), "digest");
  }

  @Test
  void theyWaitForTheEndOfTheirMailboxOrForOneThatBroughtSomething() throws Exception {
    List<Integer> known = new ArrayList<>();
    source.plays(
        ASHA,
        () -> empty("a"),
        () -> empty("b"),
        () -> {
          known.add(positions().size());
          return FakeSource.whole("c", item("1"));
        },
        () -> {
          known.add(positions().size());
          return empty("d");
        },
        () -> {
          known.add(positions().size());
          return null;
        });
    assertThat(run(ASHA)).isNull();
    assertThat(known).containsExactly(0, 3, 3);
    assertThat(positions()).hasSize(4);
    assertThat(facts(ASHA).coverage().state()).isEqualTo(MailboxCoverage.State.COMPLETE);
  }

  @Test
  void theyAreWrittenWhereTheMailboxFailsThen() throws Exception {
    source.plays(
        ASHA,
        () -> empty("a"),
        () -> EngineAtWork.fail(SourceException.Kind.MAILBOX, Reason.CORRUPT));
    assertThat(run(ASHA)).isNull();
    assertThat(positions()).hasSize(1);
    assertThat(facts(ASHA).coverage().state()).isEqualTo(MailboxCoverage.State.PARTIAL);
  }

  @Test
  void theyAreWrittenWhereTheScanIsStoppedThen() throws Exception {
    source.plays(
        ASHA,
        () -> empty("a"),
        () -> {
          stop.give();
          return empty("b");
        });
    assertThat(run(ASHA)).isNull();
    assertThat(positions()).hasSize(2);
    assertThat(mailboxesDone).hasValue(0);
  }

  @Test
  void manyAreNotKeptWaiting() {
    WaitingWrites waiting = new WaitingWrites(ledger);
    List<Integer> made = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      int number = i;
      waiting.add(() -> made.add(number));
    }
    assertThat(made).hasSize(32);
    waiting.write();
    assertThat(made).hasSize(40).isSorted();
    waiting.add(
        () -> {
          throw new IllegalStateException("it failed");
        });
    assertThatThrownBy(waiting::write).hasMessage("it failed");
    waiting.write();
    assertThat(made).hasSize(40);
  }
}
