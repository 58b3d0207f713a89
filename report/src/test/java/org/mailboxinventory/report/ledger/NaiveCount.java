package org.mailboxinventory.report.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.mailboxinventory.report.ledger.count.InventoryFacts.MailboxFacts;
import org.mailboxinventory.report.ledger.count.InventoryFacts.Totals;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.Coverage.AttachmentCounts;
import org.mailboxinventory.report.model.Coverage.ItemCounts;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.model.Finding;
import org.mailboxinventory.report.model.Fingerprint;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.Holding;
import org.mailboxinventory.report.model.ItemFacts;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.model.Opaque;
import org.mailboxinventory.report.model.Outcome;
import org.mailboxinventory.report.model.Part;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.report.model.PartOutcome.ProviderAccess;
import org.mailboxinventory.report.model.People;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.report.model.Sum;

/** Counts the same as the ledger does, from a plain map of items, by the words of the contract. */
record NaiveCount(Map<MailboxId, Mailbox> listed, Map<Key, ItemFacts> items) {

  /** Where an item lies. */
  record Key(MailboxId mailbox, FolderId folder, ItemId item) {}

  NaiveCount {
    listed = new TreeMap<>(listed);
    items = new HashMap<>(items);
  }

  private record Value(DetectorId detector, Fingerprint value) {}

  List<ItemFacts> of(Predicate<Mailbox> which) {
    List<ItemFacts> found = new ArrayList<>();
    items.forEach(
        (key, facts) -> {
          Mailbox mailbox = listed.get(key.mailbox());
          if (mailbox != null
              && !(mailbox.access() instanceof Access.Excluded)
              && which.test(mailbox)) {
            found.add(facts);
          }
        });
    return found;
  }

  static ItemCounts itemCounts(List<ItemFacts> items) {
    return new ItemCounts(
        items.size(),
        items.stream().filter(i -> i.outcome() instanceof Outcome.Read).count(),
        items.stream().filter(i -> i.outcome() instanceof Outcome.PartlyRead).count(),
        items.stream().filter(i -> i.outcome() instanceof Outcome.Unread).count(),
        items.stream()
            .filter(i -> i.outcome() instanceof Outcome.Unread unread && byChoice(unread.reason()))
            .count());
  }

  static AttachmentCounts attachmentCounts(List<ItemFacts> items) {
    List<PartOutcome> outcomes =
        items.stream()
            .flatMap(item -> item.parts().stream())
            .filter(part -> part.kind() == Part.Kind.ATTACHMENT)
            .map(Part::outcome)
            .toList();
    return new AttachmentCounts(
        outcomes.size(),
        outcomes.stream().filter(o -> o instanceof PartOutcome.Read).count(),
        outcomes.stream().filter(o -> o instanceof PartOutcome.PartlyRead).count(),
        outcomes.stream().filter(o -> o instanceof PartOutcome.Opaque).count(),
        outcomes.stream().filter(o -> o instanceof PartOutcome.Unread).count(),
        outcomes.stream()
            .filter(o -> o instanceof PartOutcome.Unread unread && byChoice(unread.reason()))
            .count());
  }

  private static boolean byChoice(Reason reason) {
    return reason.kind() == Reason.Kind.BY_CHOICE;
  }

  static Opaque opaque(List<ItemFacts> items) {
    return new Opaque(
        opaque(items, ProviderAccess.CAN_READ),
        opaque(items, ProviderAccess.CANNOT_READ),
        opaque(items, ProviderAccess.UNKNOWN));
  }

  private static long opaque(List<ItemFacts> items, ProviderAccess provider) {
    return items.stream()
        .flatMap(item -> item.parts().stream())
        .filter(p -> p.outcome() instanceof PartOutcome.Opaque o && o.provider() == provider)
        .count();
  }

  private static Set<Value> values(List<ItemFacts> items, Predicate<DetectorId> which) {
    Set<Value> values = new HashSet<>();
    for (ItemFacts item : items) {
      for (Finding finding : item.findings()) {
        if (which.test(finding.detector())
            && finding.high() + finding.medium() > 0
            && finding.accepted() < finding.matches()) {
          values.add(new Value(finding.detector(), finding.value()));
        }
      }
    }
    return values;
  }

  private static List<ItemFacts> holding(List<ItemFacts> items, Predicate<DetectorId> which) {
    return items.stream()
        .filter(item -> item.findings().stream().anyMatch(f -> which.test(f.detector())))
        .toList();
  }

  static People people(List<ItemFacts> items) {
    // Nothing stands in a record here, so that every value is a person of its own.
    long atLeast = values(items, Facts.PAN::equals).size();
    long all = values(items, detector -> true).size();
    return new People(all == 0 ? 0 : Math.max(1, atLeast), all, all, People.RECORDS);
  }

  /** The holding of one detector; its id is taken from what it is compared with. */
  static Holding holding(List<ItemFacts> all, DetectorId detector, String id) {
    List<ItemFacts> items = holding(all, detector::equals);
    List<Finding> findings =
        items.stream()
            .flatMap(item -> item.findings().stream())
            .filter(finding -> finding.detector().equals(detector))
            .toList();
    return new Holding(
        id,
        detector.value(),
        Objects.requireNonNull(Facts.DETECTORS.get(detector)).category(),
        findings.stream().mapToLong(Finding::matches).sum(),
        findings.stream().mapToLong(Finding::high).sum(),
        findings.stream().mapToLong(Finding::medium).sum(),
        findings.stream().mapToLong(Finding::low).sum(),
        items.size(),
        items.stream().map(i -> i.item().messageKey()).filter(Objects::nonNull).distinct().count()
            + items.stream().filter(i -> i.item().messageKey() == null).count(),
        values(items, detector::equals).size(),
        items.stream().filter(i -> i.item().sent()).count(),
        items.stream().filter(i -> i.item().external()).count(),
        items.stream().filter(i -> values(List.of(i), detector::equals).size() >= 50).count(),
        findings.stream().mapToLong(Finding::accepted).sum(),
        items.stream()
            .map(i -> i.item().at())
            .filter(Objects::nonNull)
            .sorted()
            .findFirst()
            .orElse(null),
        items.stream()
            .map(i -> i.item().at())
            .filter(Objects::nonNull)
            .max(Instant::compareTo)
            .orElse(null));
  }

  Totals totals() {
    List<ItemFacts> all = of(mailbox -> true);
    SortedMap<String, Sum> byDetector = new TreeMap<>();
    SortedMap<String, Sum> byCategory = new TreeMap<>();
    SortedMap<String, Sum> byLocation = new TreeMap<>();
    Facts.DETECTORS.forEach(
        (detector, facts) -> {
          put(byDetector, detector.value(), mailbox -> true, detector::equals);
          put(
              byCategory,
              facts.category(),
              mailbox -> true,
              d ->
                  Objects.requireNonNull(Facts.DETECTORS.get(d))
                      .category()
                      .equals(facts.category()));
        });
    for (Mailbox mailbox : listed.values()) {
      String place = place(mailbox);
      List<ItemFacts> there = holding(of(m -> place(m).equals(place)), d -> true);
      long lieThere = listed.values().stream().filter(m -> place(m).equals(place)).count();
      byLocation.put(place, new Sum(lieThere, there.size(), values(there, d -> true).size()));
    }
    return new Totals(
        all.stream().flatMap(i -> i.findings().stream()).mapToLong(Finding::matches).sum(),
        values(all, d -> true).size(),
        people(all),
        holding(all, d -> true).size(),
        byCategory,
        byDetector,
        byLocation);
  }

  private static String place(Mailbox mailbox) {
    String effective = mailbox.location().effective();
    return effective == null ? "unknown" : effective;
  }

  private void put(
      SortedMap<String, Sum> sums,
      String name,
      Predicate<Mailbox> mailboxes,
      Predicate<DetectorId> which) {
    List<ItemFacts> holding = holding(of(mailboxes), which);
    long inMailboxes =
        listed.values().stream()
            .filter(mailboxes)
            .filter(m -> !holding(of(other -> other.id().equals(m.id())), which).isEmpty())
            .count();
    if (inMailboxes > 0) {
      sums.put(name, new Sum(inMailboxes, holding.size(), values(holding, which).size()));
    }
  }

  /** What the ledger should say of one mailbox's holdings, with the ids it gave them. */
  List<Holding> holdings(MailboxFacts facts) {
    List<ItemFacts> own = of(mailbox -> mailbox.id().equals(facts.mailbox().id()));
    return facts.holdings().stream()
        .map(holding -> holding(own, new DetectorId(holding.detector()), holding.id()))
        .toList();
  }
}
