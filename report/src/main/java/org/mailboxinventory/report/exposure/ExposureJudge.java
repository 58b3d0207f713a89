package org.mailboxinventory.report.exposure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.law.Category;
import org.mailboxinventory.report.exposure.law.ExposureFormula;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Level;
import org.mailboxinventory.report.exposure.law.Truth;
import org.mailboxinventory.report.ledger.count.InventoryFacts.MailboxFacts;
import org.mailboxinventory.report.model.Holding;
import org.mailboxinventory.report.model.MailboxCoverage;
import org.mailboxinventory.report.model.Reason;

/** Applies the formula of {@code config/law/exposure.yaml}; what it counts stands there. */
final class ExposureJudge {
  private final LawBook law;
  private final ExposureFormula formula;
  private final Set<String> home;
  private final LocalDate day;

  ExposureJudge(LawBook law, JudgeSettings settings, LocalDate day) {
    this.law = law;
    this.formula = law.formula();
    this.home = Set.of(settings.entity().home());
    this.day = day;
  }

  Exposure of(MailboxFacts facts, HeldData held, Place place) {
    if (held.read() == ReadState.NOTHING) {
      return new Exposure(
          Level.UNKNOWN, false, 0, formula.name(), new TreeMap<>(), List.of(notRead(facts)));
    }
    List<Category> categories = weighing(held);
    List<String> because = new ArrayList<>();
    SortedMap<String, Integer> factors = new TreeMap<>();
    if (categories.isEmpty()) {
      because.add("No sensitive data was found in what was read.");
    } else {
      double core = data(held, categories, factors, because);
      circumstances(core, held.of(categories), place, factors, because);
    }
    because.addAll(limits(held));
    int score = Math.min(100, factors.values().stream().mapToInt(Integer::intValue).sum());
    return new Exposure(
        formula.levels().of(score),
        held.read() == ReadState.SOME,
        score,
        formula.name(),
        factors,
        because);
  }

  /** The categories held that weigh, the most sensitive first. */
  private List<Category> weighing(HeldData held) {
    Map<String, Long> values = held.byCategory();
    return values.keySet().stream()
        .map(law::category)
        .filter(category -> category.sensitivity() > 0)
        .sorted(
            Comparator.comparingInt(Category::sensitivity)
                .reversed()
                .thenComparing(category -> -values.getOrDefault(category.id(), 0L))
                .thenComparing(Category::id))
        .toList();
  }

  /** The points of data, people and combination, also as one unrounded number. */
  private double data(
      HeldData held,
      List<Category> categories,
      SortedMap<String, Integer> factors,
      List<String> because) {
    Category leading = categories.get(0);
    long values = held.byCategory().getOrDefault(leading.id(), 0L);
    long people = Math.max(held.people().best(), values);
    double weight = formula.weightOf(people);
    double alone = leading.sensitivity() * formula.alone() / 100.0;
    double peopled = leading.sensitivity() * weight - alone;
    List<Category> others =
        categories.stream()
            .skip(1)
            .filter(it -> it.sensitivity() >= formula.combination().sensitivity())
            .toList();
    double combined =
        weight
            * Math.min(
                formula.combination().atMost(),
                others.stream().mapToInt(Category::sensitivity).sum()
                    * formula.combination().share()
                    / 100.0);
    put(factors, "data", alone);
    put(factors, "people", peopled);
    put(factors, "combination", combined);
    because.add(leading.name() + ": " + distinct(values) + ".");
    if (!others.isEmpty()) {
      because.add("Together with " + names(others) + ".");
    }
    return alone + peopled + combined;
  }

  private static String names(List<Category> categories) {
    return categories.stream()
        .limit(3)
        .map(Category::name)
        .map(name -> name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1))
        .collect(Collectors.joining(", "));
  }

  private void circumstances(
      double core,
      List<Holding> holdings,
      Place place,
      SortedMap<String, Integer> factors,
      List<String> because) {
    ExposureFormula.Shares shares = formula.shares();
    long items = holdings.stream().mapToLong(Holding::items).sum();
    long external = holdings.stream().mapToLong(Holding::externalItems).sum();
    if (external > 0) {
      put(factors, "external", core * shares.external() / 100 * external / items);
      because.add("Some of it went to or came from outside the bank.");
    }
    because.add(place.sentence());
    if (place.outside(home) == Truth.TRUE) {
      put(factors, "abroad", core * shares.abroad() / 100);
    }
    if (place.drift()) {
      put(factors, "drift", core * shares.drift() / 100);
      because.add("An administrator asked for " + place.declared() + ".");
    }
    long bulk = holdings.stream().mapToLong(Holding::bulkItems).sum();
    if (bulk > 0) {
      put(factors, "bulk", core * shares.bulk() / 100);
      because.add("It has items with 50 values or more.");
    }
    LocalDate oldest = oldest(holdings);
    if (oldest != null && oldest.isBefore(day.minusYears(shares.ageYears()))) {
      put(factors, "age", core * shares.age() / 100);
      because.add("The oldest such item is of " + oldest + ".");
    }
  }

  private static @Nullable LocalDate oldest(List<Holding> holdings) {
    return holdings.stream()
        .map(Holding::oldest)
        .filter(Objects::nonNull)
        .min(Instant::compareTo)
        .map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC))
        .orElse(null);
  }

  private static List<String> limits(HeldData held) {
    List<String> because = new ArrayList<>();
    if (held.read() == ReadState.SOME) {
      because.add("It was only read in part; its exposure may be higher.");
    }
    long opaque = held.opaqueParts();
    if (opaque > 0) {
      because.add(
          opaque == 1
              ? "1 part cannot be read by design; it does not count as clean."
              : opaque + " parts cannot be read by design; they do not count as clean.");
    }
    return because;
  }

  private static String notRead(MailboxFacts facts) {
    if (facts.coverage().state() == MailboxCoverage.State.EXCLUDED) {
      return "The settings leave this mailbox out, so what it holds is not known.";
    }
    String reasons =
        facts.coverage().reasons().keySet().stream()
            .map(Reason::word)
            .collect(Collectors.joining(", "));
    return "It was not read, so what it holds is not known"
        + (reasons.isEmpty() ? "." : ": " + reasons + ".");
  }

  private static String distinct(long values) {
    return values == 1 ? "1 distinct value" : values + " distinct values";
  }

  private static void put(SortedMap<String, Integer> factors, String name, double points) {
    int rounded = (int) Math.round(points);
    if (rounded > 0) {
      factors.put(name, rounded);
    }
  }
}
