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
import static org.mailboxinventory.report.ledger.Facts.item;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.ledger.count.FactsSeal;
import org.mailboxinventory.report.ledger.count.InventoryFacts.Totals;
import org.mailboxinventory.report.ledger.put.StaffValues;
import org.mailboxinventory.report.model.Finding;
import org.mailboxinventory.report.model.Fingerprint;

/** What of the staff was found is counted apart, whatever is done to directory and ledger. */
class StaffMarksTest {
  private final Path folder;

  StaffMarksTest(@TempDir Path temporary) {
    this.folder = temporary.resolve("ledger");
  }

  private static Fingerprint print(int value) {
    return new Fingerprint(0x7A11_B0DE_5A5A_0000L + value, 0x0F0F_C0DE_1234_0000L + value);
  }

  /** Values from 0 to below this number are the staff's. */
  private static StaffValues first(int number) {
    return new StaffValues(
        Set.of(PAN), IntStream.range(0, number).mapToObj(StaffMarksTest::print).toList());
  }

  /** Twenty items; in each a value of its own, the same one, and one of another detector. */
  @BeforeEach
  void fill() {
    try (Ledger ledger = Facts.open(folder)) {
      ledger.beginScan(Facts.scan(MONDAY));
      ledger.list(List.of(Facts.asha()));
      ledger.staff(first(5));
      ledger.beginFolder(ASHA, INBOX, "Inbox", 20, true, DIGEST);
      for (int i = 0; i < 20; i++) {
        ledger.put(
            ASHA,
            item(
                "item-" + i,
                new Finding(PAN, print(i), 2, 0, 0, 0),
                new Finding(PAN, print(0), 1, 0, 0, 0),
                new Finding(CARD, print(100 + i), 1, 0, 0, 0)),
            DIGEST);
      }
      ledger.pageDone(ASHA, INBOX, "end", true);
      ledger.mailboxDone(ASHA, null);
      ledger.endScan(MONDAY.plusSeconds(60), false);
    }
  }

  private static Totals totals(Ledger ledger, Instant asOf) {
    return ledger.facts(asOf).orElseThrow().totals();
  }

  private static void scan(Ledger ledger, Instant at, StaffValues directory) {
    ledger.beginScan(Facts.scan(at));
    ledger.list(List.of(Facts.asha()));
    ledger.staff(directory);
  }

  @Test
  void valuesOfTheStaffAreInNoOtherFigure() {
    try (Ledger ledger = Facts.open(folder)) {
      Totals totals = totals(ledger, MONDAY);
      assertThat(totals.staffValues()).isEqualTo(5);
      assertThat(totals.values()).isEqualTo(15 + 20);
      assertThat(totals.matches()).isEqualTo(15 * 2 + 20);
      assertThat(totals.people().atLeast()).isEqualTo(15);
    }
  }

  @Test
  void whoLeavesTheDirectoryCountsAsAnotherFromTheNextScanAndTheDayBeforeStays() {
    try (Ledger ledger = Facts.open(folder)) {
      Totals before = totals(ledger, MONDAY);
      scan(ledger, TUESDAY, first(3));
      assertThat(totals(ledger, TUESDAY).staffValues()).isEqualTo(3);
      assertThat(totals(ledger, TUESDAY).values()).isEqualTo(17 + 20);
      scan(ledger, WEDNESDAY, first(20));
      assertThat(totals(ledger, WEDNESDAY).staffValues()).isEqualTo(20);
      assertThat(totals(ledger, WEDNESDAY).values()).isEqualTo(20);
      assertThat(totals(ledger, MONDAY)).isEqualTo(before);
      assertThat(totals(ledger, TUESDAY).staffValues()).isEqualTo(3);
      assertThat(ledger.changes().orElseThrow().items().changed()).isZero();
    }
  }

  @Test
  void anotherKeyKeepsTheCountsUntilEverythingIsReadAgain() {
    try (Ledger ledger = Facts.open(folder)) {
      Totals before = totals(ledger, MONDAY);
      ledger
          .care()
          .rotateKey(
              (of, old) -> {
                byte[] other = old.clone();
                other[0] ^= 0x55;
                return other;
              },
              "key-check-2");
      assertThat(totals(ledger, MONDAY)).isEqualTo(before);
      scan(ledger, TUESDAY, new StaffValues(Set.of(PAN), List.of(print(7000))));
      assertThat(totals(ledger, TUESDAY)).isEqualTo(before);
    }
  }

  @Test
  void aValueOfTheStaffIsForgottenWithItsCount() {
    try (Ledger ledger = Facts.open(folder)) {
      ledger.care().forgetValues((detector, value) -> value.equals(print(0)));
      assertThat(totals(ledger, MONDAY).staffValues()).isEqualTo(4);
      assertThat(totals(ledger, MONDAY).values()).isEqualTo(35);
      ledger.care().forgetDetector(PAN);
      assertThat(totals(ledger, MONDAY).staffValues()).isZero();
      assertThat(totals(ledger, MONDAY).values()).isEqualTo(20);
    }
  }

  @Test
  void aMarkThatAnotherHandChangedIsFound() throws Exception {
    try (Ledger ledger = Facts.open(folder)) {
      ledger.care().seal(StaffMarksTest::seal);
      assertThat(ledger.care().unsealed(StaffMarksTest::seal)).isEmpty();
    }
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("ledger.db"));
        Statement statement = connection.createStatement()) {
      statement.execute("UPDATE settled_piece SET facts = zeroblob(length(facts)) WHERE key = 1");
    }
    try (Ledger ledger = Facts.open(folder)) {
      assertThat(ledger.care().unsealed(StaffMarksTest::seal)).containsExactly(ASHA.value());
    }
  }

  private static FactsSeal seal() {
    return new FactsSeal() {
      private int state = 17;

      @Override
      public void add(byte[] bytes) {
        state = 31 * state + Arrays.hashCode(bytes);
      }

      @Override
      public byte[] end() {
        return new byte[] {
          (byte) state, (byte) (state >> 8), (byte) (state >> 16), (byte) (state >> 24)
        };
      }
    };
  }
}
