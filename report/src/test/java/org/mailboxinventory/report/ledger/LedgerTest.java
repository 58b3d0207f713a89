package org.mailboxinventory.report.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mailboxinventory.report.ledger.Facts.ASHA;
import static org.mailboxinventory.report.ledger.Facts.CARD;
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
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.ledger.count.InventoryFacts;
import org.mailboxinventory.report.ledger.count.InventoryFacts.MailboxFacts;
import org.mailboxinventory.report.ledger.put.GoneRule;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.Coverage;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.Holding;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.report.model.MailboxCoverage.State;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.model.Reason;

class LedgerTest {
  private Ledger ledger;

  @BeforeEach
  void openLedger(@TempDir Path temporary) {
    ledger = Facts.open(temporary.resolve("ledger"));
  }

  @AfterEach
  void closeLedger() {
    ledger.close();
  }

  private void begin(Instant at) {
    ledger.beginScan(Facts.scan(at));
    ledger.list(List.of(Facts.asha()));
  }

  private void inbox(boolean restarted) {
    ledger.beginFolder(ASHA, INBOX, "Inbox", 2, restarted, DIGEST);
  }

  private MailboxFacts asha(Instant asOf) {
    return ledger.facts(asOf).orElseThrow().mailboxes().get(0);
  }

  private long seen(Instant asOf) {
    return asha(asOf).coverage().items().seen();
  }

  @Test
  void scanFactsComeBackAsTheyWereGiven() {
    begin(MONDAY);
    assertThat(ledger.latestScan()).contains(Facts.scan(MONDAY));
    InventoryFacts facts = ledger.facts(MONDAY).orElseThrow();
    assertThat(facts.scan()).isEqualTo(Facts.scan(MONDAY));
    assertThat(facts.finishedAt()).isNull();
    assertThat(facts.mailboxes().get(0).mailbox()).isEqualTo(Facts.asha());
    ledger.endScan(TUESDAY, false);
    assertThat(ledger.facts(MONDAY).orElseThrow().finishedAt()).isEqualTo(TUESDAY);
  }

  @Test
  void thereIsNoInventoryBeforeTheFirstScan() {
    begin(MONDAY);
    assertThat(ledger.facts(MONDAY.minusSeconds(1))).isEmpty();
  }

  @Test
  void puttingAnItemAgainReplacesWhatItHad() {
    begin(MONDAY);
    inbox(true);
    ledger.put(ASHA, item("1", high(PAN, 1), high(PAN, 2), high(CARD, 9)), DIGEST);
    ledger.put(ASHA, item("1", high(PAN, 3)), DIGEST);
    ledger.put(ASHA, item("1", high(PAN, 3)), DIGEST);
    assertThat(seen(MONDAY)).isEqualTo(1);
    assertThat(asha(MONDAY).holdings())
        .singleElement()
        .satisfies(
            holding -> {
              assertThat(holding.detector()).isEqualTo("in.pan");
              assertThat(holding.matches()).isEqualTo(1);
              assertThat(holding.values()).isEqualTo(1);
              assertThat(holding.items()).isEqualTo(1);
            });
  }

  @Test
  void whatIsHarmlessCountsAsAcceptedAndHasNoValues() {
    begin(MONDAY);
    inbox(true);
    ledger.put(ASHA, item("1", high(PAN, 1), high(CARD, 9)), DIGEST);
    ledger.put(ASHA, item("2", high(PAN, 2)), DIGEST);

    InventoryFacts facts =
        ledger.facts(MONDAY, (mailbox, detector) -> detector.equals(PAN)).orElseThrow();

    Holding pan = facts.mailboxes().get(0).holdings().get(1);
    assertThat(pan.detector()).isEqualTo("in.pan");
    assertThat(pan.matches()).isEqualTo(2);
    assertThat(pan.accepted()).isEqualTo(2);
    assertThat(pan.items()).isEqualTo(2);
    assertThat(pan.values()).isZero();
    // The holder of the card.
    assertThat(facts.mailboxes().get(0).people().atMost()).isEqualTo(1);
    assertThat(facts.totals().values()).isEqualTo(1);
    assertThat(facts.totals().people().likely()).isEqualTo(1);
    assertThat(ledger.facts(MONDAY).orElseThrow().totals().values()).isEqualTo(3);
  }

  @Test
  void theSameItemIdInAnotherFolderIsAnotherItem() {
    begin(MONDAY);
    FolderId sent = new FolderId("sent");
    inbox(true);
    ledger.beginFolder(ASHA, sent, "Sent", 1, true, DIGEST);
    ledger.put(ASHA, item("1"), DIGEST);
    ledger.put(ASHA, item(new ItemId("1"), sent), DIGEST);
    assertThat(seen(MONDAY)).isEqualTo(2);
    ledger.remove(ASHA, INBOX, new ItemId("1"));
    ledger.remove(ASHA, INBOX, new ItemId("never there"));
    assertThat(seen(MONDAY)).isEqualTo(1);
  }

  @Test
  void anItemRemovedLaterStaysInThePast() {
    begin(MONDAY);
    inbox(true);
    ledger.put(ASHA, item("1", high(PAN, 1)), DIGEST);
    ledger.put(ASHA, item("2", high(PAN, 2)), DIGEST);
    begin(TUESDAY);
    ledger.remove(ASHA, INBOX, new ItemId("1"));
    ledger.put(ASHA, item("2", high(CARD, 2)), DIGEST);
    assertThat(seen(MONDAY)).isEqualTo(2);
    assertThat(asha(TUESDAY.minusNanos(1000)).holdings().get(0).values()).isEqualTo(2);
    assertThat(seen(TUESDAY)).isEqualTo(1);
    assertThat(asha(WEDNESDAY).holdings())
        .extracting(holding -> holding.detector())
        .containsExactly("global.payment-card");
  }

  @Test
  void whatARestartedFolderDoesNotBringIsGoneAtItsEndAndNotBefore() {
    begin(MONDAY);
    inbox(true);
    ledger.put(ASHA, item("1"), DIGEST);
    ledger.put(ASHA, item("2"), DIGEST);
    ledger.pageDone(ASHA, INBOX, "delta-1", true);
    begin(TUESDAY);
    inbox(true);
    assertThat(ledger.positions(ASHA, DIGEST)).isEmpty();
    ledger.put(ASHA, item("2"), DIGEST);
    ledger.pageDone(ASHA, INBOX, "page-2", false);
    assertThat(seen(TUESDAY)).isEqualTo(2);
    begin(WEDNESDAY);
    inbox(false);
    ledger.put(ASHA, item("3"), DIGEST);
    ledger.pageDone(ASHA, INBOX, "delta-2", true);
    assertThat(seen(WEDNESDAY)).isEqualTo(2);
    assertThat(seen(TUESDAY)).isEqualTo(2);
    begin(WEDNESDAY.plusSeconds(1));
    inbox(false);
    ledger.pageDone(ASHA, INBOX, "delta-3", true);
    assertThat(seen(WEDNESDAY.plusSeconds(1))).isEqualTo(2);
  }

  @Test
  void whatIsToBeReadAgainCountsUntilItsFolderWasReadWhole() {
    begin(MONDAY);
    inbox(true);
    ledger.put(ASHA, item("1"), DIGEST);
    ledger.put(ASHA, item("2"), DIGEST);
    ledger.pageDone(ASHA, INBOX, "delta-1", true);
    ledger.care().readAgain();
    assertThat(ledger.positions(ASHA, DIGEST)).isEmpty();
    begin(TUESDAY);
    inbox(false);
    ledger.put(ASHA, item("2"), DIGEST);
    ledger.pageDone(ASHA, INBOX, "page-1", false);
    assertThat(ledger.positions(ASHA, DIGEST)).containsValue("page-1");
    assertThat(seen(TUESDAY)).isEqualTo(2);
    ledger.pageDone(ASHA, INBOX, "delta-2", true);
    assertThat(seen(TUESDAY)).isEqualTo(1);
  }

  @Test
  void positionsHoldOnlyUnderTheSettingsTheyWereReadWith() {
    begin(MONDAY);
    inbox(true);
    ledger.pageDone(ASHA, INBOX, "delta-1", true);
    assertThat(ledger.positions(ASHA, DIGEST)).isEqualTo(Map.of(INBOX, "delta-1"));
    assertThat(ledger.positions(ASHA, "digest-2")).isEmpty();
    ledger.beginFolder(ASHA, INBOX, "Inbox", 2, false, "digest-2");
    assertThat(ledger.positions(ASHA, DIGEST)).isEmpty();
  }

  @Test
  void aFolderLeftOutByChoiceLaterIsNoLongerCountedAndReadAnewWhenItComesBack() {
    begin(MONDAY);
    inbox(true);
    ledger.put(ASHA, item("1", high(PAN, 1)), DIGEST);
    ledger.pageDone(ASHA, INBOX, "delta-1", true);
    begin(TUESDAY);
    inbox(false);
    ledger.folderFailed(ASHA, INBOX, Reason.EXCLUDED_FOLDER);
    ledger.mailboxDone(ASHA, null);
    assertThat(asha(TUESDAY).coverage().expected())
        .isEqualTo(new Coverage.Expected(0, 1, 0, List.of()));
    assertThat(asha(TUESDAY).coverage().state()).isEqualTo(State.COMPLETE);
    assertThat(seen(TUESDAY)).isZero();
    assertThat(seen(MONDAY)).isEqualTo(1);
    assertThat(ledger.positions(ASHA, DIGEST)).isEmpty();
  }

  @Test
  void anInventoryIsNeverAMixtureOfSettings() {
    begin(MONDAY);
    inbox(true);
    ledger.put(ASHA, item("1", high(PAN, 1)), DIGEST);
    ledger.put(ASHA, item("2", high(PAN, 2)), DIGEST);
    ledger.mailboxDone(ASHA, null);
    ledger.beginScan(Facts.scan(TUESDAY, "digest-2"));
    ledger.list(List.of(Facts.asha()));
    ledger.beginFolder(ASHA, INBOX, "Inbox", 2, true, "digest-2");
    ledger.put(ASHA, item("1", high(PAN, 1)), "digest-2");
    assertThat(seen(TUESDAY)).isEqualTo(1);
    assertThat(asha(TUESDAY).coverage().state()).isEqualTo(State.PARTIAL);
    assertThat(asha(TUESDAY).coverage().reasons()).isEqualTo(Map.of(Reason.STOPPED, 1L));
    assertThat(seen(MONDAY)).isEqualTo(2);
    assertThat(asha(MONDAY).coverage().state()).isEqualTo(State.COMPLETE);
  }

  @Test
  void itemsOfFoldersThatAreGoneAreGone() {
    begin(MONDAY);
    FolderId old = new FolderId("old");
    inbox(true);
    ledger.beginFolder(ASHA, old, "Old", 1, true, DIGEST);
    ledger.put(ASHA, item("1"), DIGEST);
    ledger.put(ASHA, item(new ItemId("2"), old), DIGEST);
    ledger.pageDone(ASHA, old, "delta", true);
    ledger.mailboxDone(ASHA, null);
    assertThat(asha(MONDAY).coverage().expected())
        .isEqualTo(new Coverage.Expected(3, 1, 0, List.of("folder-counts")));
    ledger.beginScan(Facts.scan(TUESDAY), GoneRule.accepted());
    ledger.list(List.of(Facts.asha()));
    ledger.foldersGone(ASHA, Set.of(INBOX));
    ledger.mailboxDone(ASHA, null);
    assertThat(seen(TUESDAY)).isEqualTo(1);
    assertThat(asha(TUESDAY).coverage().expected())
        .isEqualTo(new Coverage.Expected(2, 1, 0, List.of("folder-counts")));
    assertThat(ledger.positions(ASHA, DIGEST)).doesNotContainKey(old);
    assertThat(seen(MONDAY)).isEqualTo(2);
  }

  @Test
  void aMailboxListedNoLongerStaysInThePast() {
    MailboxId ravi = new MailboxId("mailbox-ravi");
    ledger.beginScan(Facts.scan(MONDAY));
    ledger.list(
        List.of(Facts.mailbox(ravi, "ravi@bank.example", new Access.Open(), "IND"), Facts.asha()));
    begin(TUESDAY);
    assertThat(ledger.facts(TUESDAY).orElseThrow().mailboxes()).hasSize(1);
    assertThat(ledger.facts(MONDAY).orElseThrow().mailboxes())
        .extracting(facts -> facts.mailbox().address())
        .containsExactly("asha@bank.example", "ravi@bank.example");
  }

  @Test
  void aFindingOfADetectorThatTheScanDoesNotKnowIsABug() {
    begin(MONDAY);
    inbox(true);
    assertThatThrownBy(
            () -> ledger.put(ASHA, item("1", high(new DetectorId("no.such"), 1)), DIGEST))
        .isInstanceOf(IllegalArgumentException.class);
    ledger.put(ASHA, item("1", high(PAN, 1)), DIGEST);
    assertThat(seen(MONDAY)).isEqualTo(1);
  }

  @Test
  void manyThreadsMayPutAtOnce() throws Exception {
    begin(MONDAY);
    inbox(true);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<?>> done = new ArrayList<>();
      for (int thread = 0; thread < 4; thread++) {
        int first = thread * 100;
        done.add(
            threads.submit(
                () -> {
                  for (int i = first; i < first + 150; i++) {
                    ledger.put(ASHA, item("item-" + i, high(PAN, i)), DIGEST);
                  }
                }));
      }
      for (Future<?> each : done) {
        each.get();
      }
    } finally {
      threads.shutdown();
    }
    assertThat(seen(MONDAY)).isEqualTo(450);
    assertThat(ledger.facts(MONDAY).orElseThrow().totals().values()).isEqualTo(450);
  }
}
