package org.mailboxinventory.scanner.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.Holding;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxCoverage;
import org.mailboxinventory.report.model.Reason;

/** What is read comes into the ledger, and a second run goes on from there. */
@Timeout(120)
final class LocalEngineTest extends EngineAtWork {
  LocalEngineTest(@TempDir Path folder) {
    super(folder);
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
  void foldersThatAreNotThereAnyMoreVanishAndCountOn() throws Exception {
    source.plays(
        ASHA, () -> FakeSource.whole("inbox", item("1")), () -> FakeSource.whole("old", item("2")));
    run(ASHA);
    source.plays(ASHA, () -> FakeSource.more("inbox"));
    run(ASHA);

    assertThat(facts(ASHA).coverage().items()).isEqualTo(counts(2, 2, 0, 0));
    assertThat(facts(ASHA).coverage().reasons()).containsKey(Reason.VANISHED);
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
}
