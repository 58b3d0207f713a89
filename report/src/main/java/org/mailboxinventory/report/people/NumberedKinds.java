package org.mailboxinventory.report.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mailboxinventory.report.model.DetectorFacts;
import org.mailboxinventory.report.model.DetectorId;

/**
 * What the values of several detectors say, numbered from 0 on as {@link Grouping} wants them.
 *
 * @param kinds by number, in the order of the detectors' ids
 * @param numbers by detector
 */
public record NumberedKinds(List<PersonKind> kinds, Map<DetectorId, Integer> numbers) {
  public NumberedKinds {
    kinds = List.copyOf(kinds);
    numbers = Map.copyOf(numbers);
  }

  /** By the rules that the program brings along. */
  public static NumberedKinds of(Map<DetectorId, DetectorFacts> detectors) {
    PersonKinds rules = PersonKinds.bundled();
    List<PersonKind> kinds = new ArrayList<>();
    Map<DetectorId, Integer> numbers = new HashMap<>();
    new TreeMap<>(detectors)
        .forEach(
            (id, facts) -> {
              numbers.put(id, kinds.size());
              kinds.add(rules.of(id, facts.category(), facts.identifies()));
            });
    return new NumberedKinds(kinds, numbers);
  }
}
