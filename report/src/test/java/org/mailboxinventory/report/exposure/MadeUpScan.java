package org.mailboxinventory.report.exposure;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mailboxinventory.report.ledger.count.InventoryFacts;
import org.mailboxinventory.report.ledger.count.InventoryFacts.MailboxFacts;
import org.mailboxinventory.report.ledger.store.ScanFacts;
import org.mailboxinventory.report.model.Coverage;
import org.mailboxinventory.report.model.Coverage.AttachmentCounts;
import org.mailboxinventory.report.model.Coverage.ItemCounts;
import org.mailboxinventory.report.model.Holding;
import org.mailboxinventory.report.model.MailboxCoverage.State;
import org.mailboxinventory.report.model.People;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.report.model.Run;
import org.mailboxinventory.report.model.Sum;

/** All facts of a scan that saw made-up mailboxes. */
final class MadeUpScan {
  private MadeUpScan() {}

  /** All facts of a scan that saw these mailboxes; sums are plain sums. */
  static InventoryFacts of(List<MailboxFacts> mailboxes) {
    return new InventoryFacts(
        scan(),
        Instant.parse("2026-11-24T23:30:00Z"),
        MadeUpFacts.AS_OF,
        coverage(mailboxes),
        totals(mailboxes),
        mailboxes);
  }

  private static ScanFacts scan() {
    return new ScanFacts(
        "11111111-2222-4333-8444-555555555555",
        "0.1.0",
        MadeUpFacts.AS_OF,
        MadeUpFacts.AS_OF,
        null,
        new Run.SourceText("graph", "bank.example", "global"),
        new Run.Scope(
            null, null, List.of(), List.of("Junk"), true, false, false, false, "medium", 157286400),
        new Run.Privacy("Inventory before a review", null, "CAB-17", "Data protection officer"),
        List.of(new Run.Input("exchange-export", "ab".repeat(32), 7, MadeUpFacts.EXPORTED)),
        new Run.CatalogueText("1", "sha256:" + "cd".repeat(32), 30),
        "sha256:" + "ef".repeat(32),
        Map.of(),
        false);
  }

  private static Coverage coverage(List<MailboxFacts> mailboxes) {
    ItemCounts items = ItemCounts.NONE;
    AttachmentCounts attachments = AttachmentCounts.NONE;
    SortedMap<Reason, Long> reasons = new TreeMap<>();
    Coverage.Expected expected = Coverage.Expected.NONE;
    long bytes = 0;
    for (MailboxFacts mailbox : mailboxes) {
      expected = expected.plus(mailbox.coverage().expected());
      items = items.plus(mailbox.coverage().items());
      attachments = attachments.plus(mailbox.coverage().attachments());
      mailbox
          .coverage()
          .reasons()
          .forEach((reason, count) -> reasons.merge(reason, count, Long::sum));
      bytes += mailbox.coverage().bytes();
    }
    return new Coverage(
        new Coverage.MailboxCounts(
            mailboxes.size(),
            count(mailboxes, State.COMPLETE),
            count(mailboxes, State.PARTIAL),
            count(mailboxes, State.UNREADABLE),
            count(mailboxes, State.EXCLUDED),
            count(mailboxes, State.PENDING)),
        items,
        attachments,
        expected,
        bytes,
        reasons);
  }

  private static long count(List<MailboxFacts> mailboxes, State state) {
    return mailboxes.stream().filter(it -> it.coverage().state() == state).count();
  }

  private static InventoryFacts.Totals totals(List<MailboxFacts> mailboxes) {
    SortedMap<String, Sum> byCategory = new TreeMap<>();
    SortedMap<String, Sum> byDetector = new TreeMap<>();
    SortedMap<String, Sum> byLocation = new TreeMap<>();
    long values = 0;
    long staffValues = 0;
    long items = 0;
    long likely = 0;
    for (MailboxFacts mailbox : mailboxes) {
      likely += mailbox.people().likely() == null ? 0 : mailbox.people().likely();
      String effective = mailbox.mailbox().location().effective();
      String location = effective == null ? "unknown" : effective;
      byLocation.merge(location, new Sum(1, 0, 0), MadeUpScan::plus);
      for (Holding holding : mailbox.holdings()) {
        Sum sum = new Sum(1, holding.items(), holding.values());
        byCategory.merge(holding.category(), sum, MadeUpScan::plus);
        byDetector.merge(holding.detector(), sum, MadeUpScan::plus);
        byLocation.merge(location, new Sum(0, holding.items(), holding.values()), MadeUpScan::plus);
        values += holding.values();
        staffValues += holding.staffValues();
        items += holding.items();
      }
    }
    return new InventoryFacts.Totals(
        values + 2,
        values,
        staffValues,
        likely == 0
            ? new People(values / 2, values)
            : new People(values / 2, values / 2 + likely / 4, values, People.RECORDS),
        items,
        byCategory,
        byDetector,
        byLocation);
  }

  private static Sum plus(Sum one, Sum other) {
    return new Sum(
        one.mailboxes() + other.mailboxes(),
        one.items() + other.items(),
        one.values() + other.values());
  }
}
