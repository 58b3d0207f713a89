package org.mailboxinventory.report.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mailboxinventory.report.ledger.Facts.ASHA;
import static org.mailboxinventory.report.ledger.Facts.DIGEST;
import static org.mailboxinventory.report.ledger.Facts.EMAIL;
import static org.mailboxinventory.report.ledger.Facts.INBOX;
import static org.mailboxinventory.report.ledger.Facts.MONDAY;
import static org.mailboxinventory.report.ledger.Facts.PAN;
import static org.mailboxinventory.report.ledger.Facts.TUESDAY;
import static org.mailboxinventory.report.ledger.Facts.WEDNESDAY;
import static org.mailboxinventory.report.ledger.Facts.high;
import static org.mailboxinventory.report.ledger.Facts.item;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.report.ledger.count.Harmless;
import org.mailboxinventory.report.ledger.count.StoredValueSink;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.model.Finding;
import org.mailboxinventory.report.model.Fingerprint;
import org.mailboxinventory.report.model.ItemFacts;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.People;

/** People are counted by records, and the records are gone. */
final class DroppedRecordsTest {
  private static final int LETTERS = 30;

  private final Path folder;

  DroppedRecordsTest(@TempDir Path temporary) {
    this.folder = temporary.resolve("ledger");
  }

  /** A letter with the numbers and addresses of two people. */
  private static ItemFacts letter(int number) {
    List<Finding> findings = new ArrayList<>();
    for (int person = 0; person < 2; person++) {
      long value = 2L * number + person;
      findings.add(high(PAN, 1000 + value).inRecords(List.of(person + 1)));
      findings.add(high(EMAIL, 5000 + value).inRecords(List.of(person + 1)));
    }
    return item("letter-" + number, findings.toArray(new Finding[0]));
  }

  /** Reads so many letters from the beginning. */
  private static void read(Ledger ledger, Instant at, int letters, boolean countOnly) {
    ledger.beginScan(Facts.scan(at, DIGEST, countOnly));
    ledger.list(List.of(Facts.asha()));
    ledger.beginFolder(ASHA, INBOX, "Inbox", LETTERS, false, DIGEST);
    for (int i = 0; i < letters; i++) {
      ledger.put(ASHA, letter(i), DIGEST);
    }
    ledger.pageDone(ASHA, INBOX, "end", letters == LETTERS);
    if (letters == LETTERS) {
      ledger.mailboxDone(ASHA, null);
    }
    ledger.endScan(at.plusSeconds(60), letters < LETTERS);
  }

  /** With items in blocks, or all of them in rows. */
  private Ledger open(boolean inRows) {
    return inRows ? Facts.openInRows(folder) : Facts.open(folder);
  }

  private void scan(Instant at, boolean inRows) {
    try (Ledger ledger = open(inRows)) {
      read(ledger, at, LETTERS, true);
      ledger.care().dropRecords();
    }
  }

  private List<Integer> records() {
    List<Integer> numbers = new ArrayList<>();
    try (Ledger ledger = Facts.open(folder)) {
      ledger.values(
          WEDNESDAY,
          Harmless.nothing(),
          new StoredValueSink() {
            @Override
            public void mailbox(Mailbox mailbox) {}

            @Override
            public void value(
                DetectorId detector,
                Fingerprint value,
                int item,
                @Nullable Instant at,
                int[] records,
                boolean staff) {
              numbers.add(records.length == 0 ? 0 : records[0]);
            }
          });
    }
    return numbers;
  }

  private People people() {
    try (Ledger ledger = Facts.open(folder)) {
      return ledger.facts(Instant.parse("2026-12-31T00:00:00Z")).orElseThrow().totals().people();
    }
  }

  private List<String> rows(String sql) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("ledger.db"));
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void peopleAreCountedAndNoRecordIsKept(boolean inRows) throws SQLException {
    try (Ledger ledger = open(inRows)) {
      read(ledger, MONDAY, LETTERS, true);
      assertThat(ledger.hasDroppedRecords()).isFalse();
    }
    assertThat(records()).as("until they are dropped").containsOnly(1, 2);
    try (Ledger ledger = open(inRows)) {
      ledger.care().dropRecords();
      assertThat(ledger.care().info().recordsDropped()).isTrue();
    }
    assertThat(people().likely()).isEqualTo(2 * LETTERS);
    assertThat(people().method()).startsWith(People.RECORDS);
    assertThat(records()).hasSize(4 * LETTERS).containsOnly(0);
    assertThat(rows("SELECT count(*) FROM finding")).containsExactly(inRows ? "120" : "0");
  }

  @Test
  void aDigestOfFactsTellsNothingOfRecords() throws SQLException {
    try (Ledger ledger = Facts.openInRows(folder)) {
      read(ledger, MONDAY, LETTERS, false);
    }
    List<String> told = rows("SELECT hex(facts) FROM item ORDER BY id");
    assertThat(told).hasSize(LETTERS);
    Path other = folder.resolveSibling("other");
    try (Ledger ledger = Facts.openInRows(other)) {
      read(ledger, MONDAY, LETTERS, true);
    }
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + other.resolve("ledger.db"));
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT hex(facts) FROM item ORDER BY id")) {
      while (rows.next()) {
        assertThat(told).doesNotContain(rows.getString(1));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theNextScanReadsEverythingAgainAndAddsNoItem(boolean inRows) {
    scan(MONDAY, inRows);
    try (Ledger ledger = open(inRows)) {
      assertThat(ledger.positions(ASHA, DIGEST)).as("read from its beginning").isEmpty();
    }
    scan(TUESDAY, inRows);
    assertThat(people().likely()).isEqualTo(2 * LETTERS);
    assertThat(records()).hasSize(4 * LETTERS).containsOnly(0);
    try (Ledger ledger = open(inRows)) {
      assertThat(ledger.care().info().items()).isEqualTo(LETTERS);
      assertThat(ledger.care().info().past()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aScanThatWasStoppedCountsNobodyByHalfOfTheRecords(boolean inRows) {
    scan(MONDAY, inRows);
    try (Ledger ledger = open(inRows)) {
      read(ledger, TUESDAY, LETTERS / 2, true);
    }
    assertThat(people().likely()).isNull();
    assertThat(people().method()).isEqualTo(People.VALUES);
    try (Ledger ledger = open(inRows)) {
      assertThat(ledger.positions(ASHA, DIGEST)).as("it goes on there").isNotEmpty();
      read(ledger, WEDNESDAY, LETTERS, true);
    }
    assertThat(people().likely()).isEqualTo(2 * LETTERS);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatIsForgottenLeavesBoundsAlone(boolean inRows) {
    scan(MONDAY, inRows);
    try (Ledger ledger = open(inRows)) {
      ledger.care().forgetValues((detector, value) -> value.high() == 1000);
    }
    assertThat(people().likely()).isNull();
    assertThat(people().atLeast()).isEqualTo(2 * LETTERS);
  }
}
