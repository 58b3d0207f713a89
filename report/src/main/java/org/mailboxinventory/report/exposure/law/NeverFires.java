package org.mailboxinventory.report.exposure.law;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds why the conditions of a rule can never hold, nor ever be unknown: because they exclude each
 * other, or ask for what no detector finds or for a place where no geography lies.
 *
 * @param detectors the category that each detector finds, by its id; empty when that is not known
 */
record NeverFires(LawBook law, Map<String, String> detectors) {
  NeverFires {
    detectors = Map.copyOf(detectors);
  }

  /** In words that follow {@code because}; empty where it can. */
  Optional<String> why(Rule rule) {
    String why = why(rule.when());
    if (why == null && rule.unless() != null && excludes(rule.unless(), rule.when())) {
      why = "what keeps it silent is what it asks for";
    }
    return Optional.ofNullable(why);
  }

  private @Nullable String why(Condition condition) {
    if (condition instanceof Condition.AllOf all) {
      return contradicts(all.conditions())
          ? "its conditions exclude each other"
          : all.conditions().stream()
              .map(it -> Optional.ofNullable(why(it)))
              .flatMap(Optional::stream)
              .findFirst()
              .orElse(null);
    }
    if (condition instanceof Condition.AnyOf any) {
      List<String> all =
          any.conditions().stream()
              .map(it -> Optional.ofNullable(why(it)))
              .flatMap(Optional::stream)
              .toList();
      return all.size() == any.conditions().size() ? all.get(0) : null;
    }
    if (condition instanceof Condition.Holds holds) {
      return isFound(holds) ? null : "no detector finds what it asks for";
    }
    if (condition instanceof Condition.Place.RestsIn in) {
      return liesIn(in.countries()) ? null : "no geography lies in its countries";
    }
    return null;
  }

  private boolean isFound(Condition.Holds holds) {
    return detectors.isEmpty()
        || detectors.entrySet().stream()
            .anyMatch(
                it ->
                    holds.categories().contains(it.getValue())
                        && (holds.detectors().isEmpty() || holds.detectors().contains(it.getKey()))
                        && (holds.countries().isEmpty()
                            || holds.countries().contains(country(it.getKey()))));
  }

  private static String country(String detector) {
    int dot = detector.indexOf('.');
    return dot < 0 ? "" : detector.substring(0, dot).toLowerCase(Locale.ROOT);
  }

  private boolean liesIn(Set<String> countries) {
    return law.geographies().values().stream()
        .flatMap(it -> it.countries().stream())
        .anyMatch(countries::contains);
  }

  /** Whether a condition is beside its own negation. */
  private static boolean contradicts(List<Condition> conditions) {
    return conditions.stream()
        .filter(Condition.Not.class::isInstance)
        .map(it -> ((Condition.Not) it).condition())
        .anyMatch(conditions::contains);
  }

  private static boolean excludes(Condition unless, Condition when) {
    return unless instanceof Condition.AnyOf any
        && when instanceof Condition.AllOf all
        && any.conditions().stream().anyMatch(all.conditions()::contains);
  }
}
