package org.mailboxinventory.report.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.report.ledger.count.InventoryFacts;
import org.mailboxinventory.report.ledger.count.InventoryFacts.MailboxFacts;
import org.mailboxinventory.report.model.Coverage;
import org.mailboxinventory.report.model.Coverage.AttachmentCounts;
import org.mailboxinventory.report.model.Coverage.ItemCounts;
import org.mailboxinventory.report.model.ItemFacts;
import org.mailboxinventory.report.model.Reason;

/** Whatever happens to a ledger, it counts as a plain map of the same items does, at any time. */
@Tag("long")
class CountingTest {
  private final Path temporary;

  CountingTest(@TempDir Path temporary) {
    this.temporary = temporary;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void countsAreThoseOfAPlainMap(long seed) {
    RandomScans scans = new RandomScans(new Random(seed));
    List<Instant> times = new ArrayList<>();
    List<NaiveCount> expected = new ArrayList<>();
    for (int scan = 0; scan < 4; scan++) {
      Instant at = Facts.MONDAY.plusSeconds(scan * 3600L);
      try (Ledger ledger = Facts.open(temporary.resolve("ledger"))) {
        scans.begin(ledger, at);
        for (int step = 0; step < 60; step++) {
          scans.step(ledger);
        }
        times.add(at);
        expected.add(scans.count());
        for (int i = 0; i < times.size(); i++) {
          check(ledger, times.get(i), expected.get(i));
        }
      }
    }
  }

  private static void check(Ledger ledger, Instant asOf, NaiveCount expected) {
    InventoryFacts facts = ledger.facts(asOf).orElseThrow();
    assertThat(facts.mailboxes())
        .extracting(MailboxFacts::mailbox)
        .containsExactlyElementsOf(
            expected.listed().values().stream()
                .sorted(Comparator.comparing(mailbox -> mailbox.address()))
                .toList());
    for (MailboxFacts mailbox : facts.mailboxes()) {
      check(mailbox, expected);
    }
    assertThat(facts.totals()).isEqualTo(expected.totals());
    checkSums(facts);
    assertThat(ledger.facts(asOf, 3)).contains(facts);
  }

  private static void check(MailboxFacts mailbox, NaiveCount expected) {
    List<ItemFacts> items = expected.of(other -> other.id().equals(mailbox.mailbox().id()));
    assertThat(mailbox.coverage().items()).isEqualTo(NaiveCount.itemCounts(items));
    assertThat(mailbox.coverage().attachments()).isEqualTo(NaiveCount.attachmentCounts(items));
    assertThat(mailbox.coverage().bytes())
        .isEqualTo(items.stream().mapToLong(item -> item.item().bytes()).sum());
    assertThat(mailbox.opaque()).isEqualTo(NaiveCount.opaque(items));
    assertThat(mailbox.people()).isEqualTo(NaiveCount.people(items));
    assertThat(mailbox.holdings()).isEqualTo(expected.holdings(mailbox));
    assertThat(mailbox.spread()).isEqualTo(expected.spread(mailbox));
    assertThat(mailbox.holdings())
        .hasSize(
            (int)
                    items.stream()
                        .flatMap(item -> item.findings().stream())
                        .map(finding -> finding.detector())
                        .distinct()
                        .count()
                + staffAlone(mailbox));
  }

  /** Holdings of nothing but the staff's values. */
  private static int staffAlone(MailboxFacts mailbox) {
    return (int)
        mailbox.holdings().stream()
            .filter(holding -> holding.matches() == 0 && holding.staffValues() > 0)
            .count();
  }

  private static void checkSums(InventoryFacts facts) {
    Coverage coverage = facts.coverage();
    Coverage.MailboxCounts mailboxes = coverage.mailboxes();
    assertThat(mailboxes.listed())
        .isEqualTo(facts.mailboxes().size())
        .isEqualTo(
            mailboxes.complete()
                + mailboxes.partial()
                + mailboxes.unreadable()
                + mailboxes.excluded()
                + mailboxes.pending());
    ItemCounts items = ItemCounts.NONE;
    AttachmentCounts attachments = AttachmentCounts.NONE;
    Map<Reason, Long> reasons = new TreeMap<>();
    for (MailboxFacts mailbox : facts.mailboxes()) {
      items = items.plus(mailbox.coverage().items());
      attachments = attachments.plus(mailbox.coverage().attachments());
      mailbox.coverage().reasons().forEach((reason, n) -> reasons.merge(reason, n, Long::sum));
    }
    assertThat(coverage.items()).isEqualTo(items);
    assertThat(items.seen()).isEqualTo(items.read() + items.partlyRead() + items.unread());
    assertThat(coverage.attachments()).isEqualTo(attachments);
    assertThat(coverage.unreadReasons()).isEqualTo(reasons);
  }
}
