package org.mailboxinventory.report.write.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.RegimeReach;
import org.mailboxinventory.report.exposure.law.Level;
import org.mailboxinventory.report.exposure.law.Obligation;
import org.mailboxinventory.report.exposure.law.Rule;
import org.mailboxinventory.report.inventory.Inventory.MailboxEntry;
import org.mailboxinventory.report.model.Holding;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.report.packed.InOrder;

/** What the head of a page says of all mailboxes, counted in one pass over them. */
final class TenantSums {
  /** What is written for an unknown place or department. */
  static final String UNKNOWN = "";

  private static final int FEW = 10;

  /** A department of so many mailboxes is shown to the board. */
  private static final long SHOWN = 5;

  private final Map<String, Long> places = new HashMap<>();
  private final Map<String, Long> departments = new HashMap<>();
  private final Set<String> categories = new TreeSet<>();
  private final SortedMap<String, String> detectors = new TreeMap<>();
  private final Set<String> factors = new TreeSet<>();
  private final IdentityHashMap<List<RegimeReach>, Boolean> seen = new IdentityHashMap<>();
  private final Set<List<String>> reaches = new LinkedHashSet<>();
  private final Map<Reason, Long> reasons = new EnumMap<>(Reason.class);
  private final PriorityQueue<Long> most = new PriorityQueue<>();
  private String formula = "";
  private long inPart;
  private long missing;
  private long indicated;
  private long open;
  private long values;

  static TenantSums of(List<MailboxEntry> entries) {
    TenantSums sums = new TenantSums();
    InOrder.each(entries, some -> some, some -> some.forEach(sums::add));
    return sums;
  }

  /**
   * Departments of so few mailboxes that a figure of one would tell of single people. Their
   * mailboxes are counted together; where these are few too, so is the next smallest department.
   *
   * @param mailboxes how many each has, {@link #UNKNOWN} where none is said
   */
  static Set<String> smallDepartments(Map<String, Long> mailboxes) {
    Set<String> together = new TreeSet<>();
    long count = mailboxes.getOrDefault(UNKNOWN, 0L);
    List<Map.Entry<String, Long>> smallestFirst =
        mailboxes.entrySet().stream()
            .filter(it -> !it.getKey().equals(UNKNOWN))
            .sorted(
                Map.Entry.<String, Long>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
    for (Map.Entry<String, Long> department : smallestFirst) {
      if (department.getValue() < SHOWN || (count > 0 && count < SHOWN)) {
        together.add(department.getKey());
        count += department.getValue();
      }
    }
    return together;
  }

  private void add(MailboxEntry entry) {
    formula = formula.isEmpty() ? entry.exposure().formula() : formula;
    count(places, entry.mailbox().location().effective());
    count(departments, entry.mailbox().owner().department());
    long held = 0;
    for (Holding holding : entry.holdings()) {
      categories.add(holding.category());
      detectors.putIfAbsent(holding.detector(), holding.category());
      held += holding.values();
    }
    values += held;
    if (entry.exposure().level().atLeast(Level.HIGH)) {
      most.add(held);
      if (most.size() > FEW) {
        most.remove();
      }
    }
    factors.addAll(entry.exposure().factors().keySet());
    // Mailboxes of one place share the list of laws.
    if (seen.put(entry.regimes(), true) == null) {
      reaches.add(entry.regimes().stream().map(RegimeReach::id).toList());
    }
    inPart += entry.exposure().atLeast() ? 1 : 0;
    missing += entry.coverage().missing() ? 1 : 0;
    indicated += has(entry, Rule.Status.INDICATION) ? 1 : 0;
    open += has(entry, Rule.Status.NOT_ASSESSABLE) ? 1 : 0;
    entry
        .coverage()
        .reasons()
        .forEach((reason, times) -> reasons.merge(reason, times > 0 ? 1L : 0L, Long::sum));
  }

  private static void count(Map<String, Long> counts, @Nullable String name) {
    counts.merge(name == null ? UNKNOWN : name, 1L, Long::sum);
  }

  private static boolean has(MailboxEntry entry, Rule.Status status) {
    for (Obligation obligation : entry.obligations()) {
      if (obligation.status() == status) {
        return true;
      }
    }
    return false;
  }

  /** By code, how many mailboxes lie there. */
  Map<String, Long> places() {
    return places;
  }

  Map<String, Long> departments() {
    return departments;
  }

  /** The categories of all holdings. */
  Set<String> categories() {
    return categories;
  }

  /** The detectors of all holdings, each with its category. */
  SortedMap<String, String> detectors() {
    return detectors;
  }

  Set<String> factors() {
    return factors;
  }

  /** Sets of laws that reach a mailbox, in the order in which they first come. */
  List<List<String>> reaches() {
    return new ArrayList<>(reaches);
  }

  /** How many mailboxes have a reason. */
  long mailboxesWith(Reason reason) {
    return reasons.getOrDefault(reason, 0L);
  }

  /** Of the mailboxes at high risk that hold most, how many distinct values each holds. */
  List<Long> most() {
    return List.copyOf(most);
  }

  /** The distinct values of each mailbox, together: one in several counts in each. */
  long values() {
    return values;
  }

  /** Mailboxes read in part. */
  long inPart() {
    return inPart;
  }

  /** Mailboxes that an earlier scan found, and that are missing or empty now. */
  long missing() {
    return missing;
  }

  /** Mailboxes of which some rule indicates something. */
  long indicated() {
    return indicated;
  }

  /** Mailboxes of which some rule cannot be judged. */
  long open() {
    return open;
  }

  /** The name of the formula; empty where there is no mailbox. */
  String formula() {
    return formula;
  }
}
