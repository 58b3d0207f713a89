package org.mailboxinventory.report.ledger.put;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mailboxinventory.report.ledger.Facts.ASHA;
import static org.mailboxinventory.report.ledger.Facts.DIGEST;
import static org.mailboxinventory.report.ledger.Facts.INBOX;
import static org.mailboxinventory.report.ledger.Facts.MONDAY;
import static org.mailboxinventory.report.ledger.Facts.PAN;
import static org.mailboxinventory.report.ledger.Facts.TUESDAY;
import static org.mailboxinventory.report.ledger.Facts.WEDNESDAY;
import static org.mailboxinventory.report.ledger.Facts.high;
import static org.mailboxinventory.report.ledger.Facts.item;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.ledger.Facts;
import org.mailboxinventory.report.ledger.Ledger;
import org.mailboxinventory.report.ledger.count.Changes;
import org.mailboxinventory.report.ledger.count.InventoryFacts;
import org.mailboxinventory.report.ledger.count.InventoryFacts.MailboxFacts;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.Fingerprint;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.Item;
import org.mailboxinventory.report.model.ItemFacts;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.report.model.Lifecycle;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxCoverage.State;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.model.Outcome;
import org.mailboxinventory.report.model.Reason;

/** What was there and is not, until it is confirmed. */
class VanishedTest {
  private static final FolderId SENT = new FolderId("sent");

  private Ledger ledger;

  @BeforeEach
  void openLedger(@TempDir Path temporary) {
    ledger = Facts.open(temporary.resolve("ledger"));
    begin(MONDAY, GoneRule.unconfirmed(), Facts.asha());
    read(INBOX, item("1", high(PAN, 1)), item("2", high(PAN, 2)));
    read(SENT, item(new ItemId("3"), SENT, high(PAN, 3)));
    end(INBOX, SENT);
  }

  @AfterEach
  void closeLedger() {
    ledger.close();
  }

  private void begin(Instant at, GoneRule rule, Mailbox... listing) {
    ledger.beginScan(Facts.scan(at), rule);
    ledger.list(List.of(listing));
  }

  private void read(FolderId folder, ItemFacts... items) {
    read(folder, items.length, items);
  }

  private void read(FolderId folder, int expected, ItemFacts... items) {
    ledger.beginFolder(ASHA, folder, folder.value(), expected, true, DIGEST);
    ledger.put(ASHA, List.of(items), DIGEST);
    ledger.pageDone(ASHA, folder, "end", true);
  }

  private void end(FolderId... seen) {
    ledger.foldersGone(ASHA, Set.of(seen));
    ledger.mailboxDone(ASHA, null);
    ledger.endScan(WEDNESDAY, false);
  }

  private MailboxFacts asha(Instant asOf) {
    return ledger.facts(asOf).orElseThrow().mailboxes().get(0);
  }

  private void assertKept(Instant asOf) {
    assertThat(asha(asOf).coverage().items().seen()).isEqualTo(3);
    assertThat(asha(asOf).holdings())
        .singleElement()
        .satisfies(h -> assertThat(h.values()).isEqualTo(3));
    assertThat(asha(asOf).coverage().state()).isEqualTo(State.PARTIAL);
    assertThat(asha(asOf).coverage().reasons()).containsKey(Reason.VANISHED);
  }

  @Test
  void aMailboxThatIsNotListedStaysAndIsVanishedUntilConfirmed() {
    begin(TUESDAY, GoneRule.unconfirmed());
    ledger.endScan(TUESDAY, false);
    assertKept(TUESDAY);
    assertThat(asha(TUESDAY).coverage().missing()).isTrue();
    assertThat(asha(MONDAY).coverage().missing()).isFalse();
    assertThat(ledger.vanished()).containsExactly(new Vanished("asha@bank.example", null, 3, 0));
    begin(WEDNESDAY, GoneRule.accepted());
    assertThat(ledger.facts(WEDNESDAY).orElseThrow().mailboxes()).isEmpty();
    assertThat(ledger.vanished()).isEmpty();
    assertThat(ledger.isEmptyUnconfirmed()).isFalse();
  }

  @Test
  void aMailboxThatComesBackAfterItWasConfirmedIsNew() {
    begin(TUESDAY, GoneRule.accepted());
    ledger.endScan(TUESDAY, false);
    assertThat(ledger.changes().orElseThrow().mailboxes()).isEqualTo(new Changes.Count(0, 0, 1, 0));
    begin(WEDNESDAY, GoneRule.unconfirmed(), Facts.asha());
    read(INBOX, item("1", high(PAN, 1)));
    end(INBOX);
    assertThat(ledger.changes().orElseThrow().mailboxes()).isEqualTo(new Changes.Count(1, 0, 0, 0));
  }

  @Test
  void itIsSaidAgainByEachScanAndNotOnceItIsBack() {
    begin(TUESDAY, GoneRule.unconfirmed());
    begin(TUESDAY.plusSeconds(60), GoneRule.unconfirmed());
    assertThat(ledger.vanished()).hasSize(1);
    begin(WEDNESDAY, GoneRule.unconfirmed(), Facts.asha());
    ledger.foldersGone(ASHA, Set.of(INBOX, SENT));
    ledger.mailboxDone(ASHA, null);
    assertThat(ledger.vanished()).isEmpty();
    assertThat(asha(WEDNESDAY).coverage().state()).isEqualTo(State.COMPLETE);
    assertThat(asha(WEDNESDAY).coverage().missing()).isFalse();
  }

  @Test
  void aFolderThatBroughtNothingOrIsMissingIsVanished() {
    begin(TUESDAY, GoneRule.unconfirmed(), Facts.asha());
    read(INBOX, 5);
    end(INBOX, SENT);
    assertKept(TUESDAY);
    assertThat(asha(TUESDAY).coverage().missing()).isFalse();
    assertThat(ledger.vanished()).containsExactly(new Vanished("asha@bank.example", "inbox", 2, 0));
    begin(WEDNESDAY, GoneRule.unconfirmed(), Facts.asha());
    end(INBOX);
    assertKept(WEDNESDAY);
    assertThat(ledger.vanished()).containsExactly(new Vanished("asha@bank.example", "sent", 1, 0));
  }

  @Test
  void anEmptyFolderThatHasNotChangedSinceIsStillVanished() {
    begin(TUESDAY, GoneRule.unconfirmed(), Facts.asha());
    read(INBOX, 5);
    end(INBOX, SENT);
    begin(WEDNESDAY, GoneRule.unconfirmed(), Facts.asha());
    ledger.beginFolder(ASHA, INBOX, "inbox", 5, false, DIGEST);
    ledger.pageDone(ASHA, INBOX, "end", true);
    end(INBOX, SENT);
    assertKept(WEDNESDAY);
    begin(WEDNESDAY.plusSeconds(60), GoneRule.accepted(), Facts.asha());
    ledger.beginFolder(ASHA, INBOX, "inbox", 5, false, DIGEST);
    ledger.pageDone(ASHA, INBOX, "end", true);
    end(INBOX, SENT);
    assertThat(asha(WEDNESDAY.plusSeconds(60)).coverage().items().seen()).isEqualTo(1);
    assertThat(asha(WEDNESDAY.plusSeconds(60)).coverage().state()).isEqualTo(State.COMPLETE);
    assertThat(asha(MONDAY).coverage().items().seen()).isEqualTo(3);
  }

  /** A token from the empty answer would never bring back what it passed over. */
  @Test
  void aVanishedFolderIsReadFromItsBeginningNextTime() {
    begin(TUESDAY, GoneRule.unconfirmed(), Facts.asha());
    read(INBOX, 5);
    end(INBOX, SENT);
    assertThat(ledger.positions(ASHA, DIGEST)).containsOnlyKeys(SENT);
  }

  @Test
  void allFoldersEmptyIsTheMailboxEmptyWhateverTheServiceCounts() {
    begin(TUESDAY, GoneRule.unconfirmed(), Facts.asha());
    read(INBOX);
    read(SENT);
    end(INBOX, SENT);
    assertKept(TUESDAY);
    assertThat(asha(TUESDAY).coverage().missing()).isTrue();
    assertThat(ledger.vanished()).containsExactly(new Vanished("asha@bank.example", null, 3, 0));
  }

  @Test
  void aFolderThatTheServiceItselfCountsEmptyIsEmpty() {
    begin(TUESDAY, GoneRule.unconfirmed(), Facts.asha());
    read(INBOX);
    end(INBOX, SENT);
    assertThat(ledger.vanished()).isEmpty();
    assertThat(asha(TUESDAY).coverage().items().seen()).isEqualTo(1);
    assertThat(asha(TUESDAY).coverage().state()).isEqualTo(State.COMPLETE);
  }

  @Test
  void deletionsThatTheSourceReportsAreDeletions() {
    begin(TUESDAY, GoneRule.unconfirmed(), Facts.asha());
    ledger.beginFolder(ASHA, INBOX, "inbox", 0, false, DIGEST);
    ledger.remove(ASHA, INBOX, new ItemId("1"));
    ledger.remove(ASHA, INBOX, new ItemId("2"));
    ledger.pageDone(ASHA, INBOX, "end", true);
    ledger.beginFolder(ASHA, SENT, "sent", 0, false, DIGEST);
    ledger.remove(ASHA, SENT, new ItemId("3"));
    ledger.pageDone(ASHA, SENT, "end", true);
    end(INBOX, SENT);
    assertThat(ledger.vanished()).isEmpty();
    assertThat(asha(TUESDAY).coverage().items().seen()).isZero();
    assertThat(asha(TUESDAY).coverage().state()).isEqualTo(State.COMPLETE);
  }

  @Test
  void aFolderWhoseMessagesLieInAnotherNowWasMoved() {
    FolderId archive = new FolderId("archive");
    begin(TUESDAY, GoneRule.unconfirmed(), Facts.asha());
    read(archive, message("a", archive, 1), message("b", archive, 2));
    end(INBOX, SENT, archive);
    begin(WEDNESDAY, GoneRule.unconfirmed(), Facts.asha());
    FolderId renamed = new FolderId("renamed");
    read(renamed, message("c", renamed, 1), message("d", renamed, 2));
    end(INBOX, SENT, renamed);
    assertThat(ledger.vanished()).isEmpty();
    assertThat(asha(WEDNESDAY).coverage().items().seen()).isEqualTo(5);
    assertThat(asha(WEDNESDAY).coverage().state()).isEqualTo(State.COMPLETE);
  }

  private static ItemFacts message(String id, FolderId folder, long key) {
    return new ItemFacts(
        new Item(
            new ItemId(id),
            folder,
            Item.Kind.MESSAGE,
            new Fingerprint(key, key),
            MONDAY,
            false,
            false,
            10),
        new Outcome.Read(),
        List.of(),
        List.of());
  }

  @Test
  void aMailboxWithoutItemsMayGoButNotManyAtOnce() {
    List<Mailbox> many = new ArrayList<>();
    many.add(Facts.asha());
    for (int i = 0; i < 9; i++) {
      many.add(empty(i));
    }
    begin(TUESDAY, GoneRule.unconfirmed(), many.toArray(Mailbox[]::new));
    many.remove(9);
    begin(TUESDAY.plusSeconds(1), GoneRule.unconfirmed(), many.toArray(Mailbox[]::new));
    assertThat(ledger.vanished()).isEmpty();
    assertThat(ledger.facts(WEDNESDAY).orElseThrow().mailboxes()).hasSize(9);
    many.subList(7, 9).clear();
    begin(TUESDAY.plusSeconds(2), GoneRule.unconfirmed(), many.toArray(Mailbox[]::new));
    assertThat(ledger.vanished()).hasSize(2).allMatch(vanished -> vanished.before() == 0);
    InventoryFacts facts = ledger.facts(WEDNESDAY).orElseThrow();
    assertThat(facts.mailboxes()).hasSize(9);
    assertThat(facts.coverage().unreadReasons()).containsEntry(Reason.VANISHED, 2L);
    assertThat(new GoneRule(false, 50).isLarge(2, 9)).isFalse();
  }

  private static Mailbox empty(int number) {
    return Facts.mailbox(
        new MailboxId("empty-" + number), "empty-" + number, new Access.Open(), "IND");
  }

  @Test
  void aMailboxThatTheDirectoryCalledDeletedBeforeMayGo() {
    Mailbox asha = Facts.asha();
    begin(
        TUESDAY,
        GoneRule.unconfirmed(),
        new Mailbox(
            asha.id(),
            asha.address(),
            asha.displayName(),
            asha.kind(),
            Lifecycle.SOFT_DELETED,
            null,
            asha.owner(),
            List.of(),
            asha.migration(),
            asha.location(),
            new Access.Unreadable(Reason.INACTIVE),
            null));
    begin(WEDNESDAY, GoneRule.unconfirmed());
    assertThat(ledger.vanished()).isEmpty();
    assertThat(ledger.facts(WEDNESDAY).orElseThrow().mailboxes()).isEmpty();
    assertThat(ledger.isEmptyUnconfirmed()).isTrue();
  }

  @Test
  void changesAreCountedAgainstTheScanBefore() {
    begin(TUESDAY, GoneRule.unconfirmed(), Facts.asha(), empty(1));
    read(INBOX, item("1", high(PAN, 9)), item("4", high(PAN, 4)));
    end(INBOX, SENT);
    assertThat(ledger.changes())
        .contains(new Changes(new Changes.Count(1, 1, 1, 1), new Changes.Count(1, 1, 0, 0)));
    begin(WEDNESDAY, GoneRule.accepted(), Facts.asha());
    assertThat(ledger.changes())
        .contains(new Changes(new Changes.Count(0, 0, 0, 3), new Changes.Count(0, 0, 1, 1)));
  }

  @Test
  void whatIsReadAgainUnderOtherSettingsAndIsTheSameHasNotChanged() {
    ledger.beginScan(Facts.scan(TUESDAY, "digest-2"));
    ledger.list(List.of(Facts.asha()));
    ledger.beginFolder(ASHA, INBOX, "inbox", 2, false, "digest-2");
    ledger.put(ASHA, List.of(item("1", high(PAN, 1)), item("2", high(PAN, 7))), "digest-2");
    ledger.pageDone(ASHA, INBOX, "end", true);
    assertThat(ledger.changes().orElseThrow().items()).isEqualTo(new Changes.Count(0, 1, 0, 2));
  }

  @Test
  void aFirstScanChangesNothing(@TempDir Path temporary) {
    assertThat(ledger.changes()).isEmpty();
    assertThat(ledger.isEmptyUnconfirmed()).isFalse();
    try (Ledger fresh = Facts.open(temporary.resolve("fresh"))) {
      fresh.beginScan(Facts.scan(MONDAY));
      fresh.list(List.of());
      assertThat(fresh.isEmptyUnconfirmed()).isTrue();
    }
  }
}
