package org.mailboxinventory.report.exposure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mailboxinventory.report.exposure.law.Category;
import org.mailboxinventory.report.exposure.law.Condition;
import org.mailboxinventory.report.exposure.law.Condition.Ways;
import org.mailboxinventory.report.ledger.count.InventoryFacts.MailboxFacts;
import org.mailboxinventory.report.model.Holding;
import org.mailboxinventory.report.model.Opaque;
import org.mailboxinventory.report.model.People;
import org.mailboxinventory.report.model.Spread;

/** What a mailbox holds, by category, and how surely nothing else is in it. */
final class HeldData {
  private final ReadState read;
  private final Opaque opaque;
  private final People people;
  private final Spread spread;
  private final List<Holding> holdings;

  HeldData(MailboxFacts facts) {
    this.read = ReadState.of(facts);
    this.opaque = facts.opaque();
    this.people = facts.people();
    this.spread = facts.spread();
    this.holdings = facts.holdings().stream().filter(holding -> holding.values() > 0).toList();
  }

  /** Of what a condition speaks: holdings of its categories, detectors and countries. */
  List<Holding> meantBy(Condition.Holds condition) {
    return holdings.stream().filter(it -> speaksOf(condition, it)).toList();
  }

  private static boolean speaksOf(Condition.Holds condition, Holding holding) {
    String detector = holding.detector();
    return condition.categories().contains(holding.category())
        && (condition.detectors().isEmpty() || condition.detectors().contains(detector))
        && (condition.countries().isEmpty()
            || condition.countries().contains(detector.substring(0, detector.indexOf('.'))));
  }

  /** Whether nothing that went this way can be hidden in what was not or cannot be read. */
  boolean allSeen(Ways ways) {
    return read == ReadState.ALL
        && (opaqueParts() == 0 || (ways.outside() && spread.opaqueOutsideItems() == 0));
  }

  /** Why something may be there that was not seen. */
  String notSeen() {
    return switch (read) {
      case NOTHING -> "The mailbox was not read.";
      case SOME -> "The mailbox was read in part, and nothing of the kind was found there.";
      case ALL ->
          "Nothing of the kind was found, but parts of the mailbox cannot be read by design.";
    };
  }

  ReadState read() {
    return read;
  }

  /** The bounds on the number of people, in all items or in those sent outside. */
  Bounds people(Ways ways) {
    return ways.outside()
        ? new Bounds(spread.outsidePeopleAtLeast(), spread.outsidePeopleAtMost())
        : new Bounds(people.atLeast(), people.atMost());
  }

  /** At least and at most so many. */
  record Bounds(long atLeast, long atMost) {}

  /** The holdings of these categories. */
  List<Holding> of(List<Category> categories) {
    Set<String> ids = categories.stream().map(Category::id).collect(Collectors.toSet());
    return holdings.stream().filter(it -> ids.contains(it.category())).toList();
  }

  /** Distinct values by category, only where there are any. */
  Map<String, Long> byCategory() {
    SortedMap<String, Long> values = new TreeMap<>();
    holdings.forEach(it -> values.merge(it.category(), it.values(), Long::sum));
    return values;
  }

  long opaqueParts() {
    return opaque.providerCanRead() + opaque.providerCannot() + opaque.unknown();
  }
}
