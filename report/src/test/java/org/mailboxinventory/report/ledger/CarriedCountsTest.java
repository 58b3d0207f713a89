package org.mailboxinventory.report.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mailboxinventory.report.ledger.Facts.ASHA;
import static org.mailboxinventory.report.ledger.Facts.CARD;
import static org.mailboxinventory.report.ledger.Facts.DIGEST;
import static org.mailboxinventory.report.ledger.Facts.INBOX;
import static org.mailboxinventory.report.ledger.Facts.MONDAY;
import static org.mailboxinventory.report.ledger.Facts.PAN;
import static org.mailboxinventory.report.ledger.Facts.TUESDAY;
import static org.mailboxinventory.report.ledger.Facts.WEDNESDAY;
import static org.mailboxinventory.report.ledger.Facts.high;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mailboxinventory.report.ledger.count.InventoryFacts;
import org.mailboxinventory.report.ledger.store.ScanFacts;
import org.mailboxinventory.report.model.DetectorFacts;
import org.mailboxinventory.report.model.DetectorFacts.Identifies;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.Reason;

/**
 * A scan takes the counts of the scan before it exactly where nothing changed. A mark in the kept
 * counts, which no counting would make, shows whether they were taken.
 */
class CarriedCountsTest {
  private static final int MARK = 7777;
  private static final String CHANGED_PLACE = "USA";

  private final Path folder;

  CarriedCountsTest(@TempDir Path temporary) {
    this.folder = temporary.resolve("ledger");
  }

  /** What a second scan does that the first did not. */
  private interface Difference {
    void make(Ledger ledger);
  }

  private void scan(ScanFacts facts, Mailbox mailbox, @Nullable Reason end, Difference difference) {
    try (Ledger ledger = Facts.open(folder)) {
      ledger.beginScan(facts);
      ledger.list(List.of(mailbox));
      ledger.beginFolder(ASHA, INBOX, "Inbox", 3, false, facts.readingDigest());
      difference.make(ledger);
      ledger.pageDone(ASHA, INBOX, "place", true);
      ledger.foldersGone(ASHA, Set.of(INBOX));
      ledger.mailboxDone(ASHA, end);
      ledger.endScan(facts.startedAt().plusSeconds(60), false);
    }
  }

  private void scan(Instant start, Difference difference) {
    scan(Facts.scan(start), Facts.asha(), null, difference);
  }

  private void first() throws SQLException {
    scan(
        MONDAY,
        ledger -> {
          for (String item : List.of("one", "three", "eleven")) {
            ledger.put(ASHA, Facts.item(item, high(PAN, 1), high(CARD, item.length())), DIGEST);
          }
        });
    mark(6);
  }

  private void mark(int matches) throws SQLException {
    String sql =
        "UPDATE counted_total SET facts = replace(facts, '\"matches\":%d,', '\"matches\":%d,')"
            + " WHERE scan = (SELECT max(scan) FROM counted_total)";
    try (Connection database =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("ledger.db"));
        Statement statement = database.createStatement()) {
      assertThat(statement.executeUpdate(sql.formatted(matches, MARK))).isEqualTo(1);
    }
    assertThat(facts(Instant.MAX).totals().matches()).isEqualTo(MARK);
  }

  private InventoryFacts facts(Instant time) {
    try (Ledger ledger = Facts.open(folder)) {
      return ledger.facts(time).orElseThrow();
    }
  }

  private boolean taken(Instant time) {
    return facts(time).totals().matches() == MARK;
  }

  private boolean isAsCounted(Instant time) {
    try (Ledger ledger = Facts.open(folder)) {
      return ledger.facts(time).equals(ledger.facts(time, 3));
    }
  }

  private static void nothing(Ledger ledger) {
    assertThat(ledger.positions(ASHA, DIGEST)).containsEntry(INBOX, "place");
  }

  @Test
  void aScanThatChangesNothingTakesThem() throws SQLException {
    first();
    scan(TUESDAY, CarriedCountsTest::nothing);
    assertThat(taken(TUESDAY)).isTrue();
    scan(WEDNESDAY, CarriedCountsTest::nothing);
    assertThat(taken(WEDNESDAY)).isTrue();
    InventoryFacts before = facts(MONDAY);
    InventoryFacts after = facts(WEDNESDAY);
    assertThat(after.mailboxes()).isEqualTo(before.mailboxes());
    assertThat(after.coverage()).isEqualTo(before.coverage());
    assertThat(after.scan()).isEqualTo(Facts.scan(WEDNESDAY));
    assertThat(after.finishedAt()).isEqualTo(WEDNESDAY.plusSeconds(60));
  }

  @Test
  void soDoPeopleAndWhatIsCountedAnewOfThem() throws SQLException {
    first();
    scan(TUESDAY, CarriedCountsTest::nothing);
    try (Ledger ledger = Facts.open(folder)) {
      InventoryFacts counted = ledger.facts(TUESDAY, 3).orElseThrow();
      assertThat(counted.totals().people())
          .isEqualTo(ledger.facts(MONDAY, 3).orElseThrow().totals().people());
      assertThat(counted.totals().matches()).isEqualTo(6);
    }
  }

  /** Whatever a scan does to items, folders and marks. */
  private enum Change implements Difference {
    ITEM_NEW {
      @Override
      public void make(Ledger ledger) {
        ledger.put(ASHA, Facts.item("twelve", high(PAN, 12)), DIGEST);
      }
    },
    ITEM_OTHER {
      @Override
      public void make(Ledger ledger) {
        ledger.put(ASHA, Facts.item("one", high(PAN, 13)), DIGEST);
      }
    },
    ITEM_GONE {
      @Override
      public void make(Ledger ledger) {
        ledger.remove(ASHA, INBOX, Facts.item("one").item().id());
      }
    },
    FOLDER_ANEW {
      @Override
      public void make(Ledger ledger) {
        ledger.beginFolder(ASHA, INBOX, "Inbox", 3, true, DIGEST);
        ledger.put(ASHA, Facts.item("one", high(PAN, 1), high(CARD, 3)), DIGEST);
      }
    },
    FOLDER_WITH_OTHER_COUNT {
      @Override
      public void make(Ledger ledger) {
        ledger.beginFolder(ASHA, INBOX, "Inbox", 4, false, DIGEST);
      }
    },
    FOLDER_FAILED {
      @Override
      public void make(Ledger ledger) {
        ledger.folderFailed(ASHA, INBOX, Reason.ACCESS_DENIED);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Change.class)
  void oneThatChangesSomethingCounts(Change change) throws SQLException {
    first();
    scan(TUESDAY, change);
    assertThat(taken(TUESDAY)).isFalse();
    assertThat(isAsCounted(TUESDAY)).isTrue();
  }

  @Test
  void soDoesOneAfterAFolderFailed() throws SQLException {
    first();
    scan(TUESDAY, Change.FOLDER_FAILED);
    scan(WEDNESDAY, ledger -> {});
    assertThat(isAsCounted(WEDNESDAY)).isTrue();
  }

  @Test
  void soDoesOneThatEndsOtherwise() throws SQLException {
    first();
    scan(Facts.scan(TUESDAY), Facts.asha(), Reason.ACCESS_DENIED, CarriedCountsTest::nothing);
    assertThat(taken(TUESDAY)).isFalse();
    assertThat(isAsCounted(TUESDAY)).isTrue();
  }

  @Test
  void soDoesOneThatFindsTheMailboxElsewhere() throws SQLException {
    first();
    Mailbox moved =
        Facts.mailbox(ASHA, Facts.asha().address(), Facts.asha().access(), CHANGED_PLACE);
    scan(Facts.scan(TUESDAY), moved, null, CarriedCountsTest::nothing);
    assertThat(taken(TUESDAY)).isFalse();
    assertThat(facts(TUESDAY).totals().byLocation()).containsOnlyKeys(CHANGED_PLACE);
  }

  private static ScanFacts on(String version, Map<DetectorId, DetectorFacts> detectors) {
    ScanFacts tuesday = Facts.scan(TUESDAY);
    return new ScanFacts(
        tuesday.id(),
        version,
        tuesday.startedAt(),
        tuesday.asOf(),
        tuesday.failOn(),
        tuesday.source(),
        tuesday.scope(),
        tuesday.privacy(),
        tuesday.inputs(),
        tuesday.catalogue(),
        tuesday.readingDigest(),
        detectors,
        false);
  }

  private static Stream<ScanFacts> others() {
    return Stream.of(
        Facts.scan(TUESDAY, "digest-2"),
        Facts.scan(TUESDAY, DIGEST, true),
        on("0.1.1", Facts.DETECTORS),
        on(
            "0.1.0",
            Map.of(
                PAN,
                new DetectorFacts("national-id", Identifies.PERSON),
                Facts.EMAIL,
                Facts.DETECTORS.get(Facts.EMAIL),
                CARD,
                Facts.DETECTORS.get(CARD))));
  }

  @ParameterizedTest
  @MethodSource("others")
  void soDoesOneThatCountsByOtherRules(ScanFacts other) throws SQLException {
    first();
    scan(other, Facts.asha(), null, ledger -> {});
    assertThat(taken(TUESDAY)).isFalse();
    assertThat(isAsCounted(TUESDAY)).isTrue();
  }

  @Test
  void soDoesOneAfterAScanThatWasKilled() throws SQLException {
    first();
    try (Ledger ledger = Facts.open(folder)) {
      ledger.beginScan(Facts.scan(TUESDAY));
      ledger.list(List.of(Facts.asha()));
      ledger.beginFolder(ASHA, INBOX, "Inbox", 3, false, DIGEST);
      ledger.put(ASHA, Facts.item("twelve", high(PAN, 12)), DIGEST);
    }
    scan(WEDNESDAY, ledger -> {});
    assertThat(taken(WEDNESDAY)).isFalse();
    assertThat(isAsCounted(WEDNESDAY)).isTrue();
  }

  private void stopped(ScanFacts facts) {
    try (Ledger ledger = Facts.open(folder)) {
      ledger.beginScan(facts);
      ledger.list(List.of(Facts.asha()));
      ledger.endScan(facts.startedAt().plusSeconds(60), true);
    }
  }

  @Test
  void soDoesOneThatWasStopped() throws SQLException {
    first();
    stopped(Facts.scan(TUESDAY));
    assertThat(taken(TUESDAY)).isFalse();
    assertThat(isAsCounted(TUESDAY)).isTrue();
  }

  /** No item changes, and yet those of other settings are in view. */
  @Test
  void soDoesOneThatGoesBackToEarlierSettings() throws SQLException {
    first();
    stopped(Facts.scan(TUESDAY, "digest-2"));
    mark(0);
    stopped(Facts.scan(WEDNESDAY));
    assertThat(taken(WEDNESDAY)).isFalse();
    assertThat(isAsCounted(WEDNESDAY)).isTrue();
  }
}
