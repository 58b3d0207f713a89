package org.mailboxinventory.report.ledger.count;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Coverage;
import org.mailboxinventory.report.model.Coverage.AttachmentCounts;
import org.mailboxinventory.report.model.Coverage.ItemCounts;
import org.mailboxinventory.report.model.Coverage.MailboxCounts;
import org.mailboxinventory.report.model.DetectorFacts;
import org.mailboxinventory.report.model.DetectorFacts.Identifies;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.model.MailboxCoverage;
import org.mailboxinventory.report.model.MailboxCoverage.State;
import org.mailboxinventory.report.model.People;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.report.model.Sum;

/** Adds mailboxes up, one after another. */
final class Summing {
  private final Map<State, Long> states = new EnumMap<>(State.class);
  private final SortedMap<Reason, Long> reasons = new TreeMap<>();
  private final SumMap byCategory = new SumMap();
  private final SumMap byDetector = new SumMap();
  private final SumMap byPlace = new SumMap();
  private ItemCounts items = ItemCounts.NONE;
  private AttachmentCounts attachments = AttachmentCounts.NONE;
  private Coverage.Expected expected = Coverage.Expected.NONE;
  private long bytes;
  private long mailboxes;
  private long matches;
  private long itemsHolding;

  /** The next mailbox. */
  void add(MailboxCount mailbox, MailboxCoverage coverage) {
    mailboxes++;
    states.merge(coverage.state(), 1L, Long::sum);
    items = items.plus(coverage.items());
    attachments = attachments.plus(coverage.attachments());
    expected = expected.plus(coverage.expected());
    bytes += coverage.bytes();
    coverage.reasons().forEach((reason, times) -> reasons.merge(reason, times, Long::sum));
    byPlace.add(mailbox.place(), 1, mailbox.itemsHolding(), 0);
    mailbox.itemsByCategory().forEach((name, of) -> byCategory.add(name, 1, of, 0));
    mailbox
        .holdings()
        .forEach(
            (detector, count) ->
                byDetector.add(detector.id().value(), count.items() > 0 ? 1 : 0, count.items(), 0));
    matches += mailbox.holdings().values().stream().mapToLong(HoldingCount::matches).sum();
    itemsHolding += mailbox.itemsHolding();
  }

  Coverage coverage() {
    return new Coverage(states(), items, attachments, expected, bytes, reasons);
  }

  private MailboxCounts states() {
    return new MailboxCounts(
        mailboxes,
        states.getOrDefault(State.COMPLETE, 0L),
        states.getOrDefault(State.PARTIAL, 0L),
        states.getOrDefault(State.UNREADABLE, 0L),
        states.getOrDefault(State.EXCLUDED, 0L),
        states.getOrDefault(State.PENDING, 0L));
  }

  /** With distinct values, which do not add up; {@code people}: null to take them from values. */
  InventoryFacts.Totals totals(
      ValueReader.Totals values,
      Map<DetectorId, DetectorFacts> detectors,
      @Nullable People people) {
    values.byPlace().forEach((place, distinct) -> byPlace.add(place, 0, 0, distinct));
    values.byDetector().forEach((name, distinct) -> byDetector.add(name, 0, 0, distinct));
    values
        .byDetector()
        .forEach(
            (name, distinct) -> byCategory.add(facts(detectors, name).category(), 0, 0, distinct));
    return new InventoryFacts.Totals(
        matches,
        values.byDetector().values().stream().mapToLong(Long::longValue).sum(),
        values.staff(),
        people == null ? people(values, detectors) : people,
        itemsHolding,
        byCategory.sums,
        byDetector.sums,
        byPlace.sums);
  }

  private static People people(
      ValueReader.Totals values, Map<DetectorId, DetectorFacts> detectors) {
    Collection<Long> persons =
        values.byDetector().entrySet().stream()
            .filter(entry -> facts(detectors, entry.getKey()).identifies() == Identifies.PERSON)
            .map(Map.Entry::getValue)
            .toList();
    return new People(
        persons.stream().mapToLong(Long::longValue).max().orElse(0),
        persons.stream().mapToLong(Long::longValue).sum());
  }

  private static DetectorFacts facts(Map<DetectorId, DetectorFacts> detectors, String name) {
    DetectorFacts facts = detectors.get(new DetectorId(name));
    if (facts == null) {
      throw new IllegalStateException("detector " + name + " is not among those of the scan");
    }
    return facts;
  }

  private static final class SumMap {
    private final SortedMap<String, Sum> sums = new TreeMap<>();

    void add(String name, long mailboxes, long items, long values) {
      if (mailboxes + items + values > 0) {
        sums.merge(
            name,
            new Sum(mailboxes, items, values),
            (a, b) ->
                new Sum(
                    a.mailboxes() + b.mailboxes(), a.items() + b.items(), a.values() + b.values()));
      }
    }
  }
}
