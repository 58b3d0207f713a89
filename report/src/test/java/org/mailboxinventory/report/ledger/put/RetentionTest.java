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

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.ledger.Facts;
import org.mailboxinventory.report.ledger.Ledger;
import org.mailboxinventory.report.ledger.count.InventoryFacts;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxId;

/** What is gone is forgotten after its time, and nothing else is. */
class RetentionTest {
  private static final MailboxId RAVI = new MailboxId("mailbox-of-ravi");

  private Path folder;
  private Ledger ledger;

  @BeforeEach
  void threeScans(@TempDir Path temporary) {
    folder = temporary.resolve("ledger");
    ledger = Facts.open(folder);
    scan(MONDAY, Facts.asha(), ravi());
    ledger.put(ASHA, item("stays", high(PAN, 1)), DIGEST);
    ledger.put(ASHA, item("gone-on-tuesday", high(PAN, 2)), DIGEST);
    ledger.put(ASHA, item("gone-on-wednesday", high(PAN, 3)), DIGEST);
    ledger.beginFolder(RAVI, INBOX, "Inbox", 1, true, DIGEST);
    ledger.put(RAVI, item("of-ravi", high(PAN, 4)), DIGEST);
    scan(TUESDAY, Facts.asha());
    ledger.remove(ASHA, INBOX, new ItemId("gone-on-tuesday"));
    scan(WEDNESDAY, Facts.asha());
    ledger.remove(ASHA, INBOX, new ItemId("gone-on-wednesday"));
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private static Mailbox ravi() {
    return Facts.mailbox(RAVI, "ravi@bank.example", new Access.Open(), "IND");
  }

  private void scan(Instant at, Mailbox... mailboxes) {
    ledger.beginScan(Facts.scan(at), GoneRule.accepted());
    ledger.list(List.of(mailboxes));
    ledger.beginFolder(ASHA, INBOX, "Inbox", 3, false, DIGEST);
  }

  private long seen(Instant asOf) {
    return ledger.facts(asOf).orElseThrow().coverage().items().seen();
  }

  @Test
  void whatHeldFromTheHorizonOnStaysAndWhatWasBeforeIsNotAnsweredAnyMore() {
    assertThat(seen(MONDAY)).isEqualTo(4);
    InventoryFacts tuesday = ledger.facts(TUESDAY).orElseThrow();
    InventoryFacts wednesday = ledger.facts(WEDNESDAY).orElseThrow();

    ledger.care().forgetBefore(TUESDAY);

    assertThat(ledger.hasFactsOf(MONDAY)).isFalse();
    assertThat(ledger.facts(MONDAY)).isEmpty();
    assertThat(ledger.facts(TUESDAY)).contains(tuesday);
    assertThat(ledger.facts(WEDNESDAY)).contains(wednesday);
    assertThat(seen(TUESDAY)).isEqualTo(2);
  }

  @Test
  void aHorizonBeforeTheFirstScanForgetsNothing() {
    InventoryFacts monday = ledger.facts(MONDAY).orElseThrow();
    ledger.care().forgetBefore(MONDAY.minusSeconds(1));
    ledger.care().forgetBefore(TUESDAY.minusSeconds(1));
    assertThat(ledger.facts(MONDAY)).contains(monday);
  }

  @Test
  void nothingOfItIsLeftInTheFile() throws Exception {
    ledger.care().forgetBefore(WEDNESDAY);
    ledger.close();
    String file = Files.readString(folder.resolve("ledger.db"), StandardCharsets.ISO_8859_1);
    assertThat(file)
        .contains("stays")
        .doesNotContain("gone-on-tuesday", "gone-on-wednesday", "of-ravi", RAVI.value());
  }

  @Test
  void aMailboxThatWasForgottenCanBeListedAgain() {
    ledger.care().forgetBefore(WEDNESDAY);
    Instant thursday = WEDNESDAY.plusSeconds(86_400);
    scan(thursday, Facts.asha(), ravi());
    ledger.beginFolder(RAVI, INBOX, "Inbox", 1, true, DIGEST);
    ledger.put(RAVI, item("of-ravi", high(PAN, 4)), DIGEST);
    assertThat(seen(thursday)).isEqualTo(2);
    assertThat(ledger.facts(thursday).orElseThrow().totals().values()).isEqualTo(2);
  }
}
