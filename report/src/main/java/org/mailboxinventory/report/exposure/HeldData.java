package org.mailboxinventory.report.exposure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mailboxinventory.report.exposure.law.Category;
import org.mailboxinventory.report.exposure.law.Condition;
import org.mailboxinventory.report.exposure.law.Condition.Ways;
import org.mailboxinventory.report.exposure.law.Truth;
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
  private final Map<String, Long> byCategory;

  HeldData(MailboxFacts facts) {
    this.read = ReadState.of(facts);
    this.opaque = facts.opaque();
    this.people = facts.people();
    this.spread = facts.spread();
    this.holdings = new ArrayList<>(facts.holdings().size());
    this.byCategory = new HashMap<>();
    for (Holding holding : facts.holdings()) {
      if (holding.values() > 0) {
        holdings.add(holding);
        byCategory.merge(holding.category(), holding.values(), Long::sum);
      }
    }
  }

  /** Of what a condition speaks: holdings of its categories, detectors and countries. */
  List<Holding> meantBy(Condition.Holds condition) {
    return holdings.stream().filter(it -> speaksOf(condition, it)).toList();
  }

  /** Whether any of it, by the way it came or went, is what a condition speaks of. */
  Truth found(Condition.Holds condition) {
    Truth found = Truth.FALSE;
    for (Holding holding : holdings) {
      if (found != Truth.TRUE && speaksOf(condition, holding)) {
        found = found.or(WayFigures.of(holding, condition.ways()).any());
      }
    }
    return found;
  }

  /** The bounds on the values a condition speaks of, by the way they came or went. */
  Bounds values(Condition.Holds condition) {
    long atLeast = 0;
    long atMost = 0;
    for (Holding holding : holdings) {
      if (speaksOf(condition, holding)) {
        WayFigures figures = WayFigures.of(holding, condition.ways());
        atLeast += figures.valuesAtLeast();
        atMost += figures.valuesAtMost();
      }
    }
    return new Bounds(atLeast, atMost);
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

  /**
   * The bounds on the number of people, in all items or in those sent outside; all may be in these
   * where it is not known of some which way they went.
   */
  Bounds people(Ways ways) {
    if (!ways.outside()) {
      return new Bounds(people.atLeast(), people.atMost());
    }
    boolean known = holdings.stream().allMatch(it -> WayFigures.of(it, ways).unknown() == 0);
    long atMost = spread.outsidePeopleAtMost();
    return new Bounds(
        spread.outsidePeopleAtLeast(), known ? atMost : Math.max(atMost, people.atMost()));
  }

  /** At least and at most so many. */
  record Bounds(long atLeast, long atMost) {}

  /** The holdings of these categories. */
  List<Holding> of(List<Category> categories) {
    List<Holding> of = new ArrayList<>(holdings.size());
    for (Holding holding : holdings) {
      for (Category category : categories) {
        if (category.id().equals(holding.category())) {
          of.add(holding);
        }
      }
    }
    return of;
  }

  /** Distinct values by category, only where there are any. */
  Map<String, Long> byCategory() {
    return Collections.unmodifiableMap(byCategory);
  }

  /**
   * How many people have a part in the values of a category: no more than there are values, and no
   * more than are likely to be in the mailbox, where that is known.
   *
   * @param byValues the values identify no person; each counts
   */
  long people(String category, boolean byValues) {
    long values = byCategory.getOrDefault(category, 0L);
    Long likely = people.likely();
    return byValues || likely == null || likely < 1 ? values : Math.min(values, likely);
  }

  long opaqueParts() {
    return opaque.providerCanRead() + opaque.providerCannot() + opaque.unknown();
  }
}
