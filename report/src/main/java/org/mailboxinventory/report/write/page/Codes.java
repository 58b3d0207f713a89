package org.mailboxinventory.report.write.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.RegimeReach;
import org.mailboxinventory.report.exposure.law.Category;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Level;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.inventory.Inventory.MailboxEntry;
import org.mailboxinventory.report.inventory.Inventory.RegimeText;
import org.mailboxinventory.report.inventory.Inventory.RuleText;
import org.mailboxinventory.report.model.MailboxCoverage;
import org.mailboxinventory.report.model.MailboxKind;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.report.model.Strength;

/** The dictionaries of one page: which number stands for which place, department, kind and rule. */
final class Codes {
  /** So many bits of a column are used; a script's whole numbers have more. */
  static final int BITS = 24;

  /** Their numbers are the same in every page: the places in these lists. */
  static final List<MailboxKind> KINDS = List.of(MailboxKind.values());

  static final List<Strength> STRENGTHS = List.of(Strength.values());
  static final List<MailboxCoverage.State> COVERS = List.of(MailboxCoverage.State.values());
  static final List<Level> LEVELS = List.of(Level.values());
  static final List<Reason> REASONS = List.of(Reason.values());

  /**
   * Which mailboxes the page's list shows: by name of a test, its numbers. The page's script has
   * the tests, so that a figure and the list that it leads to cannot differ.
   */
  record Filter(Map<String, List<Integer>> tests) {
    /** At high risk. */
    static final Filter HIGH = of("level", 0, 1);

    /** Every mailbox. */
    static final Filter ALL = new Filter(Map.of());

    /** Those of which something was read. */
    static final Filter READ =
        new Filter(
            Map.of(
                "level",
                IntStream.range(0, LEVELS.size())
                    .filter(it -> LEVELS.get(it) != Level.UNKNOWN)
                    .boxed()
                    .toList()));

    static final Filter IN_PART = of("cover", COVERS.indexOf(MailboxCoverage.State.PARTIAL));
    static final Filter UNREAD = of("level", LEVELS.indexOf(Level.UNKNOWN));

    /** Found before, and missing or empty now. */
    static final Filter MISSING = of("missing");

    /** Those that hold what identifies people. */
    static final Filter TOUCHING_PEOPLE = of("people");

    Filter {
      tests = Map.copyOf(tests);
    }

    static Filter of(String test, Integer... numbers) {
      return new Filter(Map.of(test, List.of(numbers)));
    }
  }

  private final TenantSums sums;
  private final List<String> places;
  private final List<String> departments;
  private final Set<String> together;
  private final List<Category> categories;
  private final List<String> detectors;
  private final List<RuleText> rules;
  private final List<RegimeText> regimes;
  private final List<String> factors;
  private final List<List<Integer>> reachSets = new ArrayList<>();
  private final Map<String, Map<String, Integer>> numbers = new HashMap<>();
  private final Map<List<Integer>, Integer> reachNumbers = new HashMap<>();

  /**
   * @param board whether small departments are counted together
   */
  Codes(Inventory inventory, LawBook law, boolean board) {
    sums = TenantSums.of(inventory.mailboxes());
    places = byCount(sums.places());
    together = board ? TenantSums.smallDepartments(sums.departments()) : Set.of();
    departments = byCount(departments(sums.departments()));
    categories =
        Stream.concat(law.categories().keySet().stream(), sums.categories().stream())
            .distinct()
            .sorted()
            .map(law::category)
            .toList();
    detectors = List.copyOf(sums.detectors().keySet());
    rules =
        inventory.obligations().stream()
            .filter(it -> it.indication() + it.needsDecision() + it.notAssessable() > 0)
            .toList();
    regimes = inventory.regimes().stream().filter(it -> it.mailboxes() > 0).toList();
    factors = List.copyOf(sums.factors());
    numbers.put("place", numbered(places));
    numbers.put("dept", numbered(departments));
    numbers.put("cat", numbered(categories.stream().map(Category::id).toList()));
    numbers.put("detector", numbered(detectors));
    numbers.put("rule", numbered(rules.stream().map(it -> it.rule().id()).toList()));
    numbers.put("regime", numbered(regimes.stream().map(it -> it.regime().id()).toList()));
    sums.reaches().forEach(this::addReach);
  }

  private Map<String, Long> departments(Map<String, Long> mailboxes) {
    Map<String, Long> shown = new HashMap<>();
    mailboxes.forEach(
        (name, count) ->
            shown.merge(together.contains(name) ? TenantSums.UNKNOWN : name, count, Long::sum));
    return shown;
  }

  private static List<String> byCount(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .sorted(
            Comparator.comparing(
                    (Map.Entry<String, Long> it) -> it.getKey().equals(TenantSums.UNKNOWN))
                .thenComparing(it -> -it.getValue())
                .thenComparing(it -> it.getKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Map<String, Integer> numbered(List<String> names) {
    Map<String, Integer> numbers = new HashMap<>();
    names.forEach(name -> numbers.put(name, numbers.size()));
    return numbers;
  }

  private void addReach(List<String> ids) {
    List<Integer> set = reachSet(ids);
    if (!reachNumbers.containsKey(set)) {
      reachNumbers.put(set, reachSets.size());
      reachSets.add(set);
    }
  }

  private List<Integer> reachSet(List<String> ids) {
    return ids.stream().map(id -> number("regime", id)).distinct().sorted().toList();
  }

  private int number(String set, @Nullable String name) {
    Integer number =
        numbers.getOrDefault(set, Map.of()).get(name == null ? TenantSums.UNKNOWN : name);
    if (number == null) {
      throw new IllegalArgumentException("no number for " + name);
    }
    return number;
  }

  /** What was counted to make them. */
  TenantSums sums() {
    return sums;
  }

  List<String> places() {
    return places;
  }

  int place(@Nullable String code) {
    return number("place", code);
  }

  List<String> departments() {
    return departments;
  }

  int department(@Nullable String name) {
    return number("dept", name != null && together.contains(name) ? null : name);
  }

  /** Whether departments are counted together with those that are not said. */
  boolean countsDepartmentsTogether() {
    return !together.isEmpty();
  }

  List<Category> categories() {
    return categories;
  }

  int category(String id) {
    return number("cat", id);
  }

  List<String> detectors() {
    return detectors;
  }

  int detector(String id) {
    return number("detector", id);
  }

  List<RuleText> rules() {
    return rules;
  }

  /** The number of a rule; −1 when the page does not show it. */
  int rule(String id) {
    return numbers.getOrDefault("rule", Map.of()).getOrDefault(id, -1);
  }

  List<RegimeText> regimes() {
    return regimes;
  }

  List<String> factors() {
    return factors;
  }

  List<List<Integer>> reachSets() {
    return reachSets;
  }

  int reach(MailboxEntry entry) {
    Integer number =
        reachNumbers.get(reachSet(entry.regimes().stream().map(RegimeReach::id).toList()));
    if (number == null) {
      throw new IllegalStateException("every mailbox was seen");
    }
    return number;
  }

  /** Why most of a mailbox was not read: what keeps it from being complete comes first. */
  static @Nullable Reason mainReason(MailboxEntry entry) {
    return entry.coverage().reasons().entrySet().stream()
        .filter(it -> it.getValue() > 0)
        .map(Map.Entry::getKey)
        .max(Comparator.comparing(Reason::kind).thenComparing(Comparator.reverseOrder()))
        .orElse(null);
  }
}
