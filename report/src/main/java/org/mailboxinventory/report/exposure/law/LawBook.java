package org.mailboxinventory.report.exposure.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.CommittedPlace;

/**
 * All that judgement goes by besides the facts: categories, geographies, laws, rules, the formula,
 * and published figures.
 *
 * @param version of the law pack, as in {@code 2026.11.26}
 * @param checked the day on which the pack as a whole was last gone over
 * @param categories by id
 * @param geographies by code
 * @param groups countries by the name of their group, as in {@code EEA}
 * @param entityKinds the kinds of entity that rules distinguish
 * @param regimes sorted by id
 * @param rules sorted by id
 * @param clocks sorted by id
 * @param adequacy which countries give adequate protection, and since when
 * @param disclosures sorted by id
 * @param decisions what people decided, by the id of the obligation
 * @param accepted findings that count as harmless
 * @param digest {@code sha256:…} over the files that all this was read from
 */
public record LawBook(
    String version,
    LocalDate checked,
    Map<String, Category> categories,
    Map<String, Geography> geographies,
    Map<String, Set<String>> groups,
    Set<String> entityKinds,
    List<Regime> regimes,
    List<Rule> rules,
    List<Clock> clocks,
    List<Adequacy> adequacy,
    ExposureFormula formula,
    List<Disclosure> disclosures,
    Map<String, Obligation.Decision> decisions,
    AcceptList accepted,
    String digest) {

  public LawBook {
    categories = Map.copyOf(categories);
    geographies = Map.copyOf(geographies);
    groups = Map.copyOf(groups);
    entityKinds = Set.copyOf(entityKinds);
    regimes = List.copyOf(regimes);
    clocks = List.copyOf(clocks);
    adequacy = List.copyOf(adequacy);
    rules = List.copyOf(rules);
    disclosures = List.copyOf(disclosures);
    decisions = Map.copyOf(decisions);
  }

  /** The countries of a geography code, sorted; none when the code is null or not listed. */
  public List<String> countriesOf(@Nullable String code) {
    Geography geography = code == null ? null : geographies.get(code);
    return geography == null ? List.of() : geography.countries();
  }

  /** What it means that the provider committed to a geography; null where that is not known. */
  public CommittedPlace committed(@Nullable String code) {
    if (code == null) {
      return CommittedPlace.unknown();
    }
    Set<String> codes = new TreeSet<>(Set.of(code));
    List<String> countries = countriesOf(code);
    geographies.values().stream()
        .filter(it -> !it.countries().isEmpty() && countries.containsAll(it.countries()))
        .forEach(it -> codes.add(it.code()));
    return new CommittedPlace(code, codes);
  }

  /** A category by id; one that is not listed weighs nothing and has its id as its name. */
  public Category category(String id) {
    return Objects.requireNonNullElseGet(
        categories.get(id), () -> new Category(id, id, null, null, 0, id, id));
  }

  /** An entry by its id or one of its earlier ids. */
  public Optional<Regime> regime(String id) {
    return regimes.stream()
        .filter(it -> it.id().equals(id) || it.aliases().contains(id))
        .findFirst();
  }

  /** A rule by its id or one of its earlier ids. */
  public Optional<Rule> rule(String id) {
    return rules.stream().filter(it -> it.id().equals(id) || it.aliases().contains(id)).findFirst();
  }

  /** What an entry is called, with its id; the id alone of what has no name, as a clock. */
  public String name(String id) {
    return regime(id)
        .map(Regime::name)
        .or(() -> rule(id).map(Rule::name))
        .map(name -> name + " (" + id + ")")
        .orElse(id);
  }

  /** Whether a country counts as adequate by the law of a group of countries on a day. */
  public Truth adequate(String group, String country, LocalDate day) {
    return adequacy.stream()
        .filter(it -> it.group().equals(group) && it.country().equals(country))
        .map(it -> it.coversOn(day))
        .reduce(Truth.FALSE, Truth::or);
  }

  /** Ids of the entries of whatever kind whose day of review has passed, sorted. */
  public List<String> overdue(LocalDate day) {
    return Stream.of(
            regimes.stream().filter(it -> it.provenance().isOverdue(day)).map(Regime::id),
            rules.stream().filter(it -> it.provenance().isOverdue(day)).map(Rule::id),
            clocks.stream().filter(it -> day.isAfter(it.reviewBy())).map(Clock::id),
            adequacy.stream().filter(it -> day.isAfter(it.reviewBy())).map(Adequacy::id),
            disclosures.stream()
                .filter(it -> it.reviewBy() != null && day.isAfter(it.reviewBy()))
                .map(Disclosure::id))
        .flatMap(ids -> ids)
        .sorted()
        .toList();
  }

  public static <T> List<T> sorted(Map<String, T> byId) {
    return List.copyOf(new TreeMap<>(byId).values());
  }
}
