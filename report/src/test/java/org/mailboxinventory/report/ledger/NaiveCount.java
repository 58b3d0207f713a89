package org.mailboxinventory.report.ledger;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mailboxinventory.report.ledger.count.InventoryFacts.MailboxFacts;
import org.mailboxinventory.report.ledger.count.InventoryFacts.Totals;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.Coverage.AttachmentCounts;
import org.mailboxinventory.report.model.Coverage.ItemCounts;
import org.mailboxinventory.report.model.DetectorFacts.Identifies;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.model.Finding;
import org.mailboxinventory.report.model.Fingerprint;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.Holding;
import org.mailboxinventory.report.model.HoldingDetail;
import org.mailboxinventory.report.model.Item;
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
import org.mailboxinventory.report.model.Spread;
import org.mailboxinventory.report.model.Sum;

/** Counts the same as the ledger does, from a plain map of items, by the words of the contract. */
record NaiveCount(
    Map<MailboxId, Mailbox> listed, Map<Key, ItemFacts> items, Set<Fingerprint> directory) {

  /** Where an item lies. */
  record Key(MailboxId mailbox, FolderId folder, ItemId item) {}

  NaiveCount {
    listed = new TreeMap<>(listed);
    items = new HashMap<>(items);
    directory = Set.copyOf(directory);
  }

  private record Value(DetectorId detector, Fingerprint value) {}

  /** Items without what is found in them of the staff. */
  List<ItemFacts> of(Predicate<Mailbox> which) {
    return all(which).stream().map(this::others).toList();
  }

  private ItemFacts others(ItemFacts facts) {
    return with(facts, finding -> !isStaff(finding));
  }

  private ItemFacts staff(ItemFacts facts) {
    return with(facts, this::isStaff);
  }

  private static ItemFacts with(ItemFacts facts, Predicate<Finding> which) {
    return new ItemFacts(
        facts.item(),
        facts.outcome(),
        facts.parts(),
        facts.findings().stream().filter(which).toList());
  }

  private boolean isStaff(Finding finding) {
    return finding.ofStaff() || directory.contains(finding.value());
  }

  /** Values of the staff. */
  long staffValues(Predicate<Mailbox> mailboxes, Predicate<DetectorId> which) {
    return values(all(mailboxes).stream().map(this::staff).toList(), which).size();
  }

  private List<ItemFacts> all(Predicate<Mailbox> which) {
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
    long largest =
        Facts.DETECTORS.keySet().stream()
            .mapToLong(detector -> values(items, detector::equals).size())
            .max()
            .orElse(0);
    // No kind is tied to another: too little is known when they are of some weight.
    boolean thin = 5 * (all - largest) > all;
    return new People(
        all == 0 ? 0 : Math.max(1, atLeast), all, all, thin ? People.THIN : People.RECORDS);
  }

  /** The holding of one detector; its id is taken from what it is compared with. */
  static Holding holding(List<ItemFacts> all, DetectorId detector, String id, long staffValues) {
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
        staffValues,
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
            .orElse(null),
        detail(items, detector));
  }

  private static HoldingDetail detail(List<ItemFacts> items, DetectorId detector) {
    List<ItemFacts> outside = which(items, i -> i.sent() && i.external());
    List<ItemFacts> freeMail = which(outside, i -> i.freeMail() == Item.FreeMail.YES);
    return new HoldingDetail(
        values(which(items, Item::sent), detector::equals).size(),
        values(which(items, Item::external), detector::equals).size(),
        outside.size(),
        values(outside, detector::equals).size(),
        outside.stream().filter(i -> isBulk(i, detector)).count(),
        freeMail.size(),
        values(freeMail, detector::equals).size(),
        which(outside, i -> i.freeMail() == Item.FreeMail.NOT_KNOWN).size(),
        which(items, i -> i.sent() && unknown(i)).size(),
        which(items, i -> i.sent() && unknown(i)).stream().filter(i -> isBulk(i, detector)).count(),
        which(items, NaiveCount::unknown).size(),
        items.stream()
            .map(i -> i.item().at())
            .filter(Objects::nonNull)
            .collect(
                Collectors.groupingBy(
                    at -> at.atZone(ZoneOffset.UTC).getYear(),
                    TreeMap::new,
                    Collectors.counting())));
  }

  private static boolean unknown(Item item) {
    return item.freeMail() == Item.FreeMail.OUTSIDE_NOT_KNOWN;
  }

  private static List<ItemFacts> which(List<ItemFacts> items, Predicate<Item> wanted) {
    return items.stream().filter(i -> wanted.test(i.item())).toList();
  }

  private static boolean isBulk(ItemFacts item, DetectorId detector) {
    return values(List.of(item), detector::equals).size() >= 50;
  }

  private static boolean isBulk(ItemFacts item) {
    return Facts.DETECTORS.keySet().stream().anyMatch(detector -> isBulk(item, detector));
  }

  /** What the ledger should say of how one mailbox's holdings are spread, with the ids it gave. */
  Spread spread(MailboxFacts facts) {
    Map<Key, ItemFacts> own = new HashMap<>(items);
    own.keySet().removeIf(key -> !key.mailbox().equals(facts.mailbox().id()));
    if (of(mailbox -> mailbox.id().equals(facts.mailbox().id())).isEmpty()) {
      return Spread.none();
    }
    List<ItemFacts> all = own.values().stream().map(this::others).toList();
    List<ItemFacts> outside = which(all, i -> i.sent() && i.external());
    List<Long> people =
        Facts.DETECTORS.entrySet().stream()
            .filter(it -> it.getValue().identifies() == Identifies.PERSON)
            .map(it -> (long) values(outside, it.getKey()::equals).size())
            .toList();
    List<ItemFacts> opaque =
        all.stream()
            .filter(
                i -> i.parts().stream().anyMatch(p -> p.outcome() instanceof PartOutcome.Opaque))
            .toList();
    SortedMap<String, Long> bulk = new TreeMap<>();
    all.stream().filter(NaiveCount::isBulk).forEach(i -> bulk.merge("Folder", 1L, Long::sum));
    List<ItemFacts> rest = all.stream().filter(i -> !isBulk(i)).toList();
    return new Spread(
        Collections.max(people),
        people.stream().mapToLong(Long::longValue).sum(),
        opaque.size(),
        which(opaque, i -> i.sent() && (i.external() || unknown(i))).size(),
        bulk,
        facts.spread().withoutBulk().stream()
            .map(holding -> holding(rest, new DetectorId(holding.detector()), holding.id(), 0))
            .toList());
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
        staffValues(mailbox -> true, d -> true),
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
        .map(
            holding -> {
              DetectorId detector = new DetectorId(holding.detector());
              long staff =
                  staffValues(
                      mailbox -> mailbox.id().equals(facts.mailbox().id()), detector::equals);
              return holding(own, detector, holding.id(), staff);
            })
        .toList();
  }
}
