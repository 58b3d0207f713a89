package org.mailboxinventory.report.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mailboxinventory.report.ledger.Facts.ASHA;
import static org.mailboxinventory.report.ledger.Facts.CARD;
import static org.mailboxinventory.report.ledger.Facts.DIGEST;
import static org.mailboxinventory.report.ledger.Facts.INBOX;
import static org.mailboxinventory.report.ledger.Facts.MONDAY;
import static org.mailboxinventory.report.ledger.Facts.PAN;
import static org.mailboxinventory.report.ledger.Facts.TUESDAY;
import static org.mailboxinventory.report.ledger.Facts.high;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.exposure.MadeUpBank;
import org.mailboxinventory.report.ledger.count.Harmless;
import org.mailboxinventory.report.ledger.count.InventoryFacts;
import org.mailboxinventory.report.packed.PackedList;

/** What is counted at the end of a scan is what would be counted later. */
class KeptCountsTest {
  private final Path folder;

  KeptCountsTest(@TempDir Path temporary) {
    this.folder = temporary.resolve("ledger");
  }

  private static void scan(Ledger ledger, Instant start, String... items) {
    ledger.beginScan(Facts.scan(start));
    ledger.list(List.of(Facts.asha()));
    ledger.beginFolder(ASHA, INBOX, "Inbox", 3, false, DIGEST);
    for (String item : items) {
      ledger.put(ASHA, Facts.item(item, high(PAN, 1), high(CARD, item.length())), DIGEST);
    }
    ledger.mailboxDone(ASHA, null);
    ledger.endScan(start.plusSeconds(60), false);
  }

  private int kept() throws SQLException {
    try (Connection database =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("ledger.db"));
        Statement sql = database.createStatement();
        ResultSet row = sql.executeQuery("SELECT count(*) FROM counted_total")) {
      return row.getInt(1);
    }
  }

  @Test
  void theFactsOfTheLastTwoScansAreThoseOfCountingAnew() throws SQLException {
    try (Ledger ledger = Facts.open(folder)) {
      scan(ledger, MONDAY, "one", "three");
      scan(ledger, TUESDAY, "one", "three", "eleven");
      Instant wednesday = TUESDAY.plusSeconds(86_400);
      scan(ledger, wednesday, "one");
      assertThat(kept()).isEqualTo(2);
      for (Instant time : List.of(MONDAY, TUESDAY, wednesday)) {
        assertThat(ledger.facts(time)).isEqualTo(ledger.facts(time, 3));
      }
    }
  }

  @Test
  void whatIsHarmlessIsCountedAnew() {
    try (Ledger ledger = Facts.open(folder)) {
      scan(ledger, MONDAY, "one", "three");
      Harmless cards = (mailbox, detector) -> detector.equals(CARD);
      assertThat(ledger.facts(MONDAY).orElseThrow().totals().values()).isEqualTo(3);
      assertThat(ledger.facts(MONDAY, cards).orElseThrow().totals().values()).isEqualTo(1);
    }
  }

  @Test
  void whatIsForgottenIsNotKept() throws SQLException {
    try (Ledger ledger = Facts.open(folder)) {
      scan(ledger, MONDAY, "one", "three");
      scan(ledger, TUESDAY, "one", "three");
      ledger.care().forgetDetector(CARD);
      for (Instant time : List.of(MONDAY, TUESDAY)) {
        InventoryFacts facts = ledger.facts(time).orElseThrow();
        assertThat(facts.totals().byDetector()).containsOnlyKeys(PAN.value());
        assertThat(facts).isEqualTo(ledger.facts(time, 3).orElseThrow());
      }
      ledger.care().forgetMailboxes(mailbox -> true);
      assertThat(ledger.facts(TUESDAY).orElseThrow().mailboxes()).isEmpty();
    }
  }

  /** When this fails, raise {@code PackedFacts.FORM}: ledgers keep what was packed before. */
  @Test
  void theBytesThatAreKeptDoNotChangeUnderTheSameForm() throws DataFormatException {
    InventoryFacts facts = MadeUpBank.facts();
    InventoryFacts packed = facts.with(it -> it);
    assertThat(packed).isEqualTo(facts);
    StringBuilder digests = new StringBuilder();
    for (byte[] block : ((PackedList<?>) packed.mailboxes()).blocks()) {
      Inflater inflater = new Inflater(true);
      inflater.setInput(block);
      byte[] bytes = new byte[1 << 20];
      int size = inflater.inflate(bytes);
      inflater.end();
      digests.append(DigestUtils.sha256Hex(Arrays.copyOf(bytes, size)));
    }
    assertThat(DigestUtils.sha256Hex(digests.toString()))
        .isEqualTo("169ca80e8ffef1be0f9b471eb4fcef9a500fcddd273477f44d2ab852558f44ba");
  }
}
