package org.mailboxinventory.report.inventory.action;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Obligation;
import org.mailboxinventory.report.exposure.law.Rule;

/** Whose a step is, and what speaks against it. */
final class Assigned {
  private Assigned() {}

  /** The department that more than half of the mailboxes belong to. */
  static @Nullable String department(List<Actions.Judged> of) {
    return of.stream()
        .map(it -> it.facts().mailbox().owner().department())
        .filter(Objects::nonNull)
        .collect(Collectors.groupingBy(it -> it, Collectors.counting()))
        .entrySet()
        .stream()
        .filter(entry -> entry.getValue() * 2 > of.size())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  /** Rules that speak against deleting what some of the mailboxes hold. */
  static List<String> guards(List<Actions.Judged> of, LawBook law) {
    Set<String> guarding =
        law.rules().stream().filter(Rule::guardsDeletion).map(Rule::id).collect(Collectors.toSet());
    Set<String> guards = new TreeSet<>();
    for (Actions.Judged mailbox : of) {
      for (Obligation obligation : mailbox.judgement().obligations()) {
        if (speaks(obligation.status()) && guarding.contains(obligation.rule())) {
          guards.add(obligation.rule());
        }
      }
    }
    return List.copyOf(guards);
  }

  /** A duty to keep that only people can confirm speaks against deleting too. */
  private static boolean speaks(Rule.Status status) {
    return status == Rule.Status.INDICATION || status == Rule.Status.NEEDS_DECISION;
  }
}
