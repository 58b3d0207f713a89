package org.mailboxinventory.report.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mailboxinventory.report.ledger.Facts.ASHA;
import static org.mailboxinventory.report.ledger.Facts.DIGEST;
import static org.mailboxinventory.report.ledger.Facts.INBOX;
import static org.mailboxinventory.report.ledger.Facts.MONDAY;
import static org.mailboxinventory.report.ledger.Facts.PAN;
import static org.mailboxinventory.report.ledger.Facts.TUESDAY;
import static org.mailboxinventory.report.ledger.Facts.high;
import static org.mailboxinventory.report.ledger.Facts.item;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.ledger.count.InventoryFacts.MailboxFacts;
import org.mailboxinventory.report.ledger.put.GoneRule;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.Coverage.Expected;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.Item;
import org.mailboxinventory.report.model.ItemFacts;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxCoverage;
import org.mailboxinventory.report.model.MailboxCoverage.State;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.model.Opaque;
import org.mailboxinventory.report.model.Outcome;
import org.mailboxinventory.report.model.Part;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.report.model.PartOutcome.ProviderAccess;
import org.mailboxinventory.report.model.Reason;

class CoverageTest {
  private final Ledger ledger;

  CoverageTest(@TempDir Path temporary) {
    ledger = Facts.open(temporary.resolve("ledger"));
    begin(new Access.Open());
  }

  @AfterEach
  void closeLedger() {
    ledger.close();
  }

  private void begin(Access access) {
    ledger.beginScan(Facts.scan(MONDAY));
    ledger.list(List.of(Facts.mailbox(ASHA, "asha@bank.example", access, "IND")));
  }

  private void begin(Access access, long expected) {
    ledger.beginScan(Facts.scan(MONDAY));
    ledger.list(List.of(told(Facts.mailbox(ASHA, "asha@bank.example", access, "IND"), expected)));
  }

  /** The mailbox, of which the Exchange export says how many items it has. */
  private static Mailbox told(Mailbox mailbox, long items) {
    return new Mailbox(
        mailbox.id(),
        mailbox.address(),
        mailbox.displayName(),
        mailbox.kind(),
        mailbox.lifecycle(),
        mailbox.archiveOf(),
        mailbox.owner(),
        mailbox.holds(),
        mailbox.migration(),
        mailbox.location(),
        mailbox.access(),
        new Mailbox.Expected(items, "exchange-export"));
  }

  private void inbox() {
    ledger.beginFolder(ASHA, INBOX, "Inbox", -1, false, DIGEST);
  }

  private MailboxFacts asha() {
    return ledger.facts(MONDAY).orElseThrow().mailboxes().get(0);
  }

  private void check(State state, Map<Reason, Long> reasons) {
    MailboxCoverage coverage = asha().coverage();
    assertThat(coverage.state()).isEqualTo(state);
    assertThat(coverage.reasons()).isEqualTo(reasons);
  }

  private static ItemFacts with(String id, Outcome outcome, Part... parts) {
    Item item = item(id).item();
    return new ItemFacts(item, outcome, List.of(parts), List.of());
  }

  @Test
  void aMailboxTheScanHasNotComeToIsPending() {
    check(State.PENDING, Map.of(Reason.NOT_STARTED, 1L));
  }

  @Test
  void aMailboxThatWasStoppedIsPartialOncePartOfItIsRead() {
    inbox();
    check(State.PENDING, Map.of(Reason.STOPPED, 1L));
    ledger.put(ASHA, item("1"), DIGEST);
    check(State.PARTIAL, Map.of(Reason.STOPPED, 1L));
    assertThat(asha().coverage().expected()).isEqualTo(new Expected(1, 0, 1, List.of()));
  }

  @Test
  void aMailboxReadToItsEndIsCompleteEvenWhenEmpty() {
    ledger.mailboxDone(ASHA, null);
    check(State.COMPLETE, Map.of());
  }

  @Test
  void whatIsOpaqueOrLeftOutByChoiceLeavesAMailboxComplete() {
    inbox();
    ledger.put(
        ASHA,
        with(
            "1",
            new Outcome.Read(),
            Facts.attachment(new PartOutcome.Opaque(Reason.ENCRYPTED, ProviderAccess.CANNOT_READ)),
            new Part(
                Part.Kind.BODY,
                "application/pkcs7-mime",
                5,
                new PartOutcome.Opaque(Reason.SMIME, ProviderAccess.UNKNOWN)),
            Facts.attachment(new PartOutcome.Unread(Reason.IMAGE_NO_OCR))),
        DIGEST);
    ledger.put(ASHA, with("2", new Outcome.Unread(Reason.EXCLUDED_DATE)), DIGEST);
    ledger.mailboxDone(ASHA, null);
    check(
        State.COMPLETE,
        Map.of(
            Reason.ENCRYPTED, 1L,
            Reason.SMIME, 1L,
            Reason.IMAGE_NO_OCR, 1L,
            Reason.EXCLUDED_DATE, 1L));
    assertThat(asha().opaque()).isEqualTo(new Opaque(0, 1, 1));
    assertThat(asha().coverage().attachments().opaque()).isEqualTo(1);
  }

  @Test
  void aFailureMakesAMailboxPartialAndIsCountedOnceForItemAndPart() {
    inbox();
    ledger.put(
        ASHA,
        with("1", new Outcome.PartlyRead(Reason.CORRUPT), Facts.corrupt(), Facts.corrupt()),
        DIGEST);
    ledger.put(ASHA, with("2", new Outcome.Unread(Reason.TOO_LARGE)), DIGEST);
    ledger.mailboxDone(ASHA, null);
    check(State.PARTIAL, Map.of(Reason.CORRUPT, 2L, Reason.TOO_LARGE, 1L));
  }

  @Test
  void aMailboxWithFailuresAloneIsPartialAndNeverComplete() {
    ledger.folderFailed(ASHA, INBOX, Reason.SERVICE_ERROR);
    ledger.mailboxDone(ASHA, null);
    check(State.PARTIAL, Map.of(Reason.SERVICE_ERROR, 1L));
    inbox();
    check(State.COMPLETE, Map.of());
  }

  @Test
  void aMailboxThatCannotBeOpenedIsUnreadableAndPartialWhenItWasReadBefore() {
    begin(new Access.Unreadable(Reason.NO_CLOUD_MAILBOX));
    check(State.UNREADABLE, Map.of(Reason.NO_CLOUD_MAILBOX, 1L));
    begin(new Access.Open());
    ledger.mailboxDone(ASHA, Reason.ACCESS_DENIED);
    check(State.UNREADABLE, Map.of(Reason.ACCESS_DENIED, 1L));
    inbox();
    ledger.put(ASHA, item("1"), DIGEST);
    ledger.mailboxDone(ASHA, Reason.ACCESS_DENIED);
    check(State.PARTIAL, Map.of(Reason.ACCESS_DENIED, 1L));
  }

  @Test
  void anExcludedMailboxShowsNothingOfWhatWasReadBefore() {
    inbox();
    ledger.put(ASHA, item("1", high(PAN, 1)), DIGEST);
    begin(new Access.Excluded());
    check(State.EXCLUDED, Map.of());
    assertThat(asha().coverage().items().seen()).isZero();
    assertThat(asha().holdings()).isEmpty();
    assertThat(ledger.facts(MONDAY).orElseThrow().totals().items()).isZero();
  }

  @Test
  void theSizeIsKnownFromTheFoldersElseFromTheListingToItsEnd() {
    ledger.beginFolder(ASHA, INBOX, "Inbox", 7, false, DIGEST);
    ledger.mailboxDone(ASHA, null);
    Expected counted = new Expected(7, 1, 0, List.of("folder-counts"));
    assertThat(asha().coverage().expected()).isEqualTo(counted);
    assertThat(ledger.facts(MONDAY).orElseThrow().coverage().expected()).isEqualTo(counted);
    inbox();
    ledger.put(ASHA, item("1"), DIGEST);
    assertThat(asha().coverage().expected()).isEqualTo(new Expected(1, 1, 0, List.of()));
  }

  @Test
  void theSizeOfAMailboxThatWasNotReadIsWhatAnotherSourceSays() {
    begin(new Access.Unreadable(Reason.ACCESS_DENIED), 18_240);
    assertThat(asha().coverage().expected())
        .isEqualTo(new Expected(18_240, 1, 0, List.of("exchange-export")));
    begin(new Access.Unreadable(Reason.ACCESS_DENIED));
    assertThat(asha().coverage().expected()).isEqualTo(new Expected(0, 0, 1, List.of()));
  }

  @Test
  void sizesAddUpAsFarAsTheyAreKnown() {
    ledger.beginScan(Facts.scan(MONDAY), GoneRule.accepted());
    ledger.list(
        List.of(
            told(Facts.mailbox(new MailboxId("1"), "a@bank.example", new Access.Open(), null), 50),
            Facts.mailbox(new MailboxId("2"), "b@bank.example", new Access.Open(), null),
            told(
                Facts.mailbox(new MailboxId("3"), "c@bank.example", new Access.Excluded(), null),
                900)));
    assertThat(ledger.facts(MONDAY).orElseThrow().coverage().expected())
        .isEqualTo(new Expected(50, 1, 1, List.of("exchange-export")));
  }

  @Test
  void whatIsSeenBeyondAnotherSourcesCountIsKnownToo() {
    begin(new Access.Open(), 1);
    inbox();
    ledger.put(ASHA, item("1"), DIGEST);
    ledger.put(ASHA, item("2"), DIGEST);
    assertThat(asha().coverage().expected().items()).isEqualTo(2);
  }

  @Test
  void whatIsLeftOutByChoiceIsNotExpected() {
    FolderId junk = new FolderId("junk");
    begin(new Access.Open(), 10);
    inbox();
    ledger.put(ASHA, item("1"), DIGEST);
    ledger.put(ASHA, with("2", new Outcome.Unread(Reason.EXCLUDED_DATE)), DIGEST);
    ledger.beginFolder(ASHA, junk, "Junk", 5, false, DIGEST);
    ledger.folderFailed(ASHA, junk, Reason.EXCLUDED_FOLDER);
    ledger.mailboxDone(ASHA, null);
    assertThat(asha().coverage().expected().items()).isEqualTo(10 - 5 - 1);
    assertThat(asha().coverage().items().leftOut()).isEqualTo(1);
  }

  @Test
  void aFolderThatFailedBeforeItWasCountedLeavesTheSizeUnknown() {
    ledger.beginFolder(ASHA, INBOX, "Inbox", 7, false, DIGEST);
    ledger.folderFailed(ASHA, new FolderId("archive"), Reason.SERVICE_ERROR);
    ledger.mailboxDone(ASHA, null);
    assertThat(asha().coverage().expected().mailboxesUnknown()).isEqualTo(1);
  }

  @Test
  void mailboxesAreSortedByAddressAndThenIdByCodePoint() {
    ledger.beginScan(Facts.scan(TUESDAY), GoneRule.accepted());
    ledger.list(
        List.of(
            Facts.mailbox(new MailboxId("3"), "\uFF21@bank.example", new Access.Open(), "IND"),
            Facts.mailbox(
                new MailboxId("4"), "\uD83D\uDE00@bank.example", new Access.Open(), "IND"),
            Facts.mailbox(new MailboxId("b"), "a@bank.example", new Access.Open(), "IND"),
            Facts.mailbox(new MailboxId("a"), "a@bank.example", new Access.Open(), "IND")));
    assertThat(ledger.facts(TUESDAY).orElseThrow().mailboxes())
        .extracting(facts -> facts.mailbox().id().value())
        .containsExactly("a", "b", "3", "4");
  }

  @Test
  void aHoldingKeepsItsIdOverScans() {
    inbox();
    ledger.put(ASHA, item("1", high(PAN, 1)), DIGEST);
    String id = asha().holdings().get(0).id();
    ledger.put(ASHA, item(new ItemId("2"), INBOX, high(PAN, 2)), DIGEST);
    assertThat(asha().holdings().get(0).id()).isEqualTo(id).hasSize(36);
  }
}
